import type { HistoryDatabase } from '@/utils/history/database'
import { historyProblem } from '@/utils/history/problem'
import { readJudgeFacts, readUsualTimes } from '@/utils/reports/judge-facts'
import type { JudgeContext } from '@/utils/warnings/rule'
import { noUsualTimes, type UsualTimes } from '@/utils/warnings/usual-times'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { judgeContext, loadProcedures, type Office } from './office'

/** How long steps usually take changes slowly, and reading it anew for every look would take long. */
const usualHoldsMs = 30 * 60_000

let usual: { times: Promise<UsualTimes>; at: number } | null = null

/**
 * All that a look's dossiers are judged by. A history that cannot be read takes nothing from the look but the
 * warnings that need it; recording will say what is wrong.
 */
export async function judgeLook(
  office: Office,
  db: HistoryDatabase,
): Promise<{ context: JudgeContext; catalogue: ProcedureCatalogue }> {
  const context = judgeContext(office)
  const { catalogue } = await loadProcedures()
  const [facts, usualTimes] = await Promise.all([
    readJudgeFacts(db, context).catch(unlessStorageFailed({})),
    usualNow(db, context).catch(unlessStorageFailed(noUsualTimes)),
  ])
  return { context: { ...context, ...facts, catalogue, usual: usualTimes }, catalogue }
}

function usualNow(db: HistoryDatabase, { calendar, now }: JudgeContext): Promise<UsualTimes> {
  if (!usual || Math.abs(now - usual.at) > usualHoldsMs)
    usual = { times: readUsualTimes(db, calendar), at: now }
  return usual.times
}

function unlessStorageFailed<Instead>(instead: Instead): (error: unknown) => Instead {
  return (error) => {
    usual = null
    if (historyProblem(error) === null) throw error
    return instead
  }
}
