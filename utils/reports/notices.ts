import type { Dossier } from '@/utils/dossier/dossier'
import { standing } from '@/utils/dossier/standing'
import type { JudgeContext } from '@/utils/warnings/rule'
import { dateText, dayOf, parseDate } from '@/utils/working-time/dates'
import type { DaySpan } from '@/utils/working-time/spans'
import { endBy, handAt, outcomeOf } from './outcome'

/**
 * How many letters of apology (văn bản xin lỗi) about a dossier became due within a period: one for its promised
 * date when that passed without a result, or when the officer answered "Không kịp" about it.
 */
export function noticesDue(dossier: Dossier, span: DaySpan, context: JudgeContext): number {
  const { dueAt } = dossier.current
  if (!dueAt) return 0
  const dueOn = dateText(dayOf(dueAt.at))
  const answered = standing(dossier.entries, 'onTimeAnswer').find(
    (entry) => entry.answer === 'late' && dateText(dayOf(entry.dueAt)) === dueOn,
  )
  const since = answered ? dayOf(answered.at) : passedOn(dossier, context)
  return since !== null && span.from <= since && since <= span.to ? 1 : 0
}

/** How many letters about a dossier were ticked as sent on a day of the period. */
export function noticesSent({ entries }: Dossier, { from, to }: DaySpan): number {
  const apologies = new Set(
    standing(entries, 'noticeDrafted')
      .filter(({ notice }) => notice.newDue !== null)
      .map(({ at }) => at),
  )
  return standing(entries, 'noticeSent').filter(({ draftedAt, sentOn }) => {
    if (!apologies.has(draftedAt)) return false
    const day = parseDate(sentOn)
    return day !== null && from <= day && day <= to
  }).length
}

/** The due day, when it passed without a result; null when it did not, or nobody knows. */
function passedOn(dossier: Dossier, context: JudgeContext): number | null {
  const { dueAt } = dossier.current
  if (!dueAt) return null
  const ended = endBy(dossier, context.now)
  if (!ended && handAt(dossier, context.now) !== 'running') return null
  const end = ended ?? { at: context.now, notBefore: null, precision: 'second' as const }
  return outcomeOf(end, dueAt, dossier.current, context) === 'late' ? dayOf(dueAt.at) : null
}
