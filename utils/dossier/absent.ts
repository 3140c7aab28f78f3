import type { Absence } from './entry'
import { labelKey } from './text'

/** Whether an absence is that of the officer whom this console names as holder: consoles write one name in several ways. */
export function isAbsenceOf(
  { holder, origin }: Pick<Absence, 'holder' | 'origin'>,
  named: { holder: string; origin: string },
): boolean {
  if (origin !== null && origin !== named.origin) return false
  return labelKey(holder) === labelKey(named.holder)
}
