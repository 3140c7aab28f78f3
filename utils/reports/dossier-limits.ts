import type { Dossier } from '@/utils/dossier/dossier'
import type { PageTime } from '@/utils/dossier/sighting'
import { clockState, dossierStatuses } from '@/utils/dossier/status'
import { foldWord } from '@/utils/dossier/text'
import { withOwnCalendar } from '@/utils/warnings/own-calendar'
import type { JudgeContext } from '@/utils/warnings/rule'
import { countdownOf } from '@/utils/warnings/urgency'
import type { Countdown } from '@/utils/working-time/countdown'
import { startOfDay } from '@/utils/working-time/dates'
import type { Due } from '@/utils/working-time/due-date'
import { termFrom } from '@/utils/working-time/known-term'
import { findProcedure, type ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { endOfTerm } from '@/utils/working-time/term'

/** One limit of a dossier, with its own clock and who answers for it. */
export interface DossierLimit {
  /** `promised`: what the applicant was told (hẹn trả chung); `agency`: the resolving agency's own. */
  kind: 'promised' | 'agency'
  due: PageTime | null
  countdown: Countdown | null
  /** The unit that answers for it, as a page showed it; null for the one-stop desk, undefined when not shown. */
  unit: string | null | undefined
  /** Where no page shows it: it was counted by the catalogue's term, and ends between this date and `due`. */
  notBefore?: PageTime
}

/**
 * A dossier's limits. Linked (liên thông) dossiers and those received elsewhere (phi địa giới) have two: the desk
 * answers to the applicant for the whole, by its own calendar, the resolving agency for its part, by its own. Where
 * no page shows the agency's, it is counted by the catalogue from when the dossier was seen to come to the agency;
 * where that was not seen either, it is said to be missing.
 */
export function limitsOf(dossier: Dossier, context: JudgeContext): DossierLimit[] {
  const { current } = dossier
  const { unit, ...ofDesk } = current
  const due = current.dueAt ?? null
  if (!isShared(dossier, context.catalogue))
    return [{ kind: 'promised', due, countdown: countdownOf(current, context), unit }]
  return [
    { kind: 'promised', due, countdown: countdownOf(ofDesk, context), unit: null },
    { kind: 'agency', unit, ...agencyLimit(dossier, context) },
  ]
}

function agencyLimit(
  dossier: Dossier,
  context: JudgeContext,
): Pick<DossierLimit, 'due' | 'countdown' | 'notBefore'> {
  const { status, stepDueAt, unit } = dossier.current
  const clock = (dueAt: PageTime) => countdownOf({ status, dueAt, ...(unit ? { unit } : {}) }, context)
  if (stepDueAt) return { due: stepDueAt, countdown: clock(stepDueAt) }
  const counted = countedLimit(dossier, withOwnCalendar(context, unit))
  if (!counted) return { due: null, countdown: null }
  const { notBefore, due } = counted
  // The earlier of the two: whoever relies on it is not late by the other either.
  return { due, countdown: clock(notBefore), notBefore }
}

/**
 * The agency's limit by the catalogue, from its receipt (NĐ 309/2026 Đ.8 k.3, as far as read), which lies between
 * two sightings. Null for terms that do not run from there, and after a stop of the clock, which may have begun them anew.
 */
function countedLimit(
  { current, changes }: Dossier,
  { catalogue, calendar }: JudgeContext,
): { notBefore: PageTime; due: PageTime } | null {
  const procedure = current.procedure === undefined ? null : findProcedure(catalogue, current.procedure)
  const arrival = changes.findLast(({ field, after }) => field === 'unit' && after === current.unit)
  if (procedure?.start !== 'agencyReceipt' || !arrival || hasWaited(current, changes)) return null
  const [notBefore, due] = [arrival.seenBefore, arrival.seenAfter].map((at) => {
    const term = termFrom(current, catalogue, { at, precision: 'minute' })
    return typeof term === 'string' ? null : (endOfTerm(term, calendar)?.due ?? null)
  })
  return notBefore && due ? { notBefore: pageTime(notBefore), due: pageTime(due) } : null
}

function hasWaited({ status }: Dossier['current'], changes: Dossier['changes']): boolean {
  const statuses = [status, ...changes.flatMap(({ field, before }) => (field === 'status' ? [before] : []))]
  return dossierStatuses.some((each) => statuses.includes(each) && clockState(each) === 'waiting')
}

function pageTime({ day, at, by }: Due): PageTime {
  return by === 'date' ? { at: startOfDay(day), precision: 'day' } : { at, precision: 'minute' }
}

/** Whether more than one office answers for a dossier, by the catalogue or by what pages call it. */
export function isShared({ current, changes }: Dossier, catalogue: ProcedureCatalogue): boolean {
  const procedure = current.procedure === undefined ? null : findProcedure(catalogue, current.procedure)
  if (procedure?.start === 'agencyReceipt') return true
  const words = [
    current.statusLabel,
    current.step,
    ...changes.flatMap(({ field, before }) => (field === 'step' || field === 'statusLabel' ? [before] : [])),
  ]
  return words.some(
    (word) =>
      typeof word === 'string' &&
      /lien thong|phi dia gioi|khong phu thuoc (vao )?dia gioi/.test(foldWord(word)),
  )
}
