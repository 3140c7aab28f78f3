import type { Change, Dossier } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'
import { clockState, dossierStatuses } from '@/utils/dossier/status'
import { changeText, seenBetween } from '@/utils/i18n/seen'
import type { Verdict } from '@/utils/messages'
import { answerOf, asksOnTime, mayWriteNotice, noticeState } from '@/utils/warnings/duties'
import { judge, silences } from '@/utils/warnings/judge'
import type { JudgeContext } from '@/utils/warnings/rule'
import { countdownOf, urgencyOf } from '@/utils/warnings/urgency'

/** What is to be shown of a recorded dossier besides its countdown. */
export function verdictOf(dossier: Dossier, context: JudgeContext): Verdict {
  const counted = countdownOf(dossier.current, context)
  return {
    key: dossier.key,
    warnings: judge(dossier, context),
    seen: [
      seenBetween(dossier.firstSeen, dossier.lastSeen),
      // That a result has no holder any more is told by its status.
      ...dossier.changes.filter(({ after }) => after !== null).map(changeText),
      ...silences(dossier, context),
    ],
    waitingSince: waitingSince(dossier),
    ...(dossier.current.term ? { term: dossier.current.term } : {}),
    ...(dossier.current.unit ? { unit: dossier.current.unit } : {}),
    askOnTime: asksOnTime(dossier, counted),
    answer: answerOf(dossier)?.answer ?? null,
    notice: noticeState(dossier),
    letterFirst: mayWriteNotice(dossier, urgencyOf(counted, context)),
  }
}

/** Of a dossier that could not be recorded: what this page alone says of it, and nothing that needs a record. */
export function verdictUnrecorded(sighting: Sighting, origin: string, context: JudgeContext): Verdict {
  const { now } = context
  const seenOnce = {
    key: '',
    origin,
    current: sighting,
    firstSeen: now,
    lastSeen: now,
    changes: [],
    entries: [],
  }
  return {
    ...verdictOf(seenOnce, context),
    key: null,
    seen: [],
    askOnTime: false,
    letterFirst: false,
  }
}

function waitingSince({ changes }: Dossier): number | null {
  const last = changes.findLast(({ field }) => field === 'status')
  return last && isWaiting(last.after) && !isWaiting(last.before) ? last.seenAfter : null
}

function isWaiting(value: Change['after']): boolean {
  return dossierStatuses.some((status) => status === value && clockState(status) === 'waiting')
}
