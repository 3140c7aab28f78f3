import { readAbsences } from '@/utils/history/absences'
import type { HistoryDatabase } from '@/utils/history/database'
import { latestLook } from '@/utils/history/looks'
import { readStepStays } from '@/utils/history/step-stays'
import { chosenClockTolerance } from '@/utils/warnings/clock-trouble'
import type { JudgeContext } from '@/utils/warnings/rule'
import { type UsualTimes, usualTimesOf } from '@/utils/warnings/usual-times'
import type { WorkingCalendar } from '@/utils/working-time/calendar'

/** What of the history dossiers are judged by besides their own. */
export type JudgeFacts = Pick<JudgeContext, 'absences' | 'clockSetBack'>

/** Who is away, and whether this PC's clock stands before a look that it has already recorded. */
export async function readJudgeFacts(
  db: HistoryDatabase,
  context: Pick<JudgeContext, 'now' | 'thresholds' | 'rules'>,
): Promise<JudgeFacts> {
  const [absences, latest] = await Promise.all([readAbsences(db), latestLook(db)])
  return { absences, clockSetBack: latest !== null && latest > context.now + chosenClockTolerance(context) }
}

/** How long steps usually take here. It reads much of the history: not for every look. */
export async function readUsualTimes(db: HistoryDatabase, calendar: WorkingCalendar): Promise<UsualTimes> {
  const { stays, latestOnly } = await readStepStays(db)
  return usualTimesOf(stays, calendar, latestOnly)
}
