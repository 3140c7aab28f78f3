import { isAbsenceOf } from '@/utils/dossier/absent'
import type { Dossier } from '@/utils/dossier/dossier'
import type { Absence } from '@/utils/dossier/entry'
import { parseDate } from '@/utils/working-time/dates'
import type { DaySpan } from '@/utils/working-time/spans'

/** The days of an absence; null when they are none. */
export function daysOf({ from, to }: Pick<Absence, 'from' | 'to'>): DaySpan | null {
  const [first, last] = [parseDate(from), parseDate(to)]
  return first === null || last === null ? null : { from: first, to: last }
}

/** Whether an absence is that of the officer who holds a dossier. */
export function concerns(absence: Pick<Absence, 'holder' | 'origin'>, { current, origin }: Dossier): boolean {
  return current.holder !== undefined && isAbsenceOf(absence, { holder: current.holder, origin })
}
