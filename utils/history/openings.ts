import { type Day, dayOf } from '@/utils/working-time/dates'
import type { HistoryDatabase, MarkRow } from './database'
import type { Draft } from './plan'

/**
 * Which dossiers were opened, not merely shown in a list (law.md §4, D18). Only the day, and only the last: when a
 * colleague had a page open is nobody's business (design.md, rule 11). It is in no file that leaves this computer.
 */

type OpenedMark = Extract<MarkRow, { value: Day; name: `opened ${string}` }>

const markName = (origin: string): OpenedMark['name'] => `opened ${origin}`

/** Writes into a look's draft that its dossier's detail view was open. Runs inside the caller's transaction. */
export async function noteOpening(
  db: HistoryDatabase,
  draft: Draft,
  { origin, at }: { origin: string; at: number },
): Promise<void> {
  const today = dayOf(at)
  if ((draft.row.openedOn ?? today - 1) < today) {
    draft.row = { ...draft.row, openedOn: today }
    if (draft.write === 'keep') draft.write = 'put'
  }
  const name = markName(origin)
  if (!(await db.marks.get(name))) await db.marks.put({ name, value: today })
}

/**
 * By a console's address the day since when it is known here which of its dossiers are opened. A console is missing
 * as long as no detail view of it was recognised: nothing can be said of what nobody opened there.
 */
export async function openingsKnownSince(db: HistoryDatabase): Promise<Map<string, Day>> {
  const marks = await db.marks.where('name').startsWith(markName('')).toArray()
  return new Map(
    marks.flatMap(({ name, value }) =>
      typeof value === 'number' ? [[name.slice(markName('').length), value] as const] : [],
    ),
  )
}

/** Forgets since when: with the dossiers goes what was known of their being opened. Runs inside the caller's transaction. */
export async function forgetOpenings(db: HistoryDatabase): Promise<void> {
  await db.marks.where('name').startsWith(markName('')).delete()
}
