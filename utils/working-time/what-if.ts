import type { WorkingCalendar } from './calendar'
import type { Due } from './due-date'
import { endOfTerm, type Term } from './term'

/** A dossier whose computed date moves when the calendar changes. */
export interface MovedDue<Key> {
  key: Key
  before: Due
  after: Due
}

/** "What would change if …": the dossiers whose computed due dates another calendar moves, in the order given. */
export function movedDues<Key>(
  dossiers: readonly { key: Key; term: Term }[],
  before: WorkingCalendar,
  after: WorkingCalendar,
): MovedDue<Key>[] {
  return dossiers.flatMap(({ key, term }) => {
    const old = endOfTerm(term, before)
    const fresh = endOfTerm(term, after)
    return old && fresh && moves(old.due, fresh.due) ? [{ key, before: old.due, after: fresh.due }] : []
  })
}

/** A term in days ends on a date: another closing hour of the same day moves nothing. */
function moves(before: Due, after: Due): boolean {
  return before.by === 'date' && after.by === 'date' ? before.day !== after.day : before.at !== after.at
}
