import type { FollowUpRows } from '../profile'
import { guessLines } from './guess-composite'
import { selectorOfAll } from './selectors'

/** Rows behind the first ones of their dossiers, and what finds them. */
export interface FurtherRows {
  rows: Element[]
  row: string
}

/** The further rows that dossiers have behind their first one, when most have some; null otherwise. */
export function furtherRows(list: Element, rows: readonly Element[]): FurtherRows | null {
  const leads = new Set(rows)
  const having = rows.map((row) => followersOf(row, leads)).filter((some) => some.length > 0)
  if (having.length < rows.length * 0.6 || areTitles(having, rows)) return null
  const row = selectorOfAll(having.flat(), list)
  return row ? { rows: having.flat(), row } : null
}

/** The same where labels in them say something that is known. */
export function findFollowUp(list: Element, rows: readonly Element[]): FollowUpRows | null {
  const further = furtherRows(list, rows)
  const lines = further ? guessLines(further.rows) : []
  return further && lines.length > 0 ? { row: further.row, lines } : null
}

/**
 * Whether these rows are the titles of what stands below them ("Hẹn trả: 20/11/2026" above the dossiers of a day), not
 * the ends of what stands above: then one begins the list, or none ends it. Read as a follow-up, the title of the next
 * dossier would say when this one is due.
 */
function areTitles([followers]: readonly Element[][], rows: readonly Element[]): boolean {
  const model = followers?.[0]
  const isAlike = (row: Element | null | undefined) =>
    row && row.tagName === model?.tagName && row.childElementCount === model.childElementCount
  return Boolean(isAlike(rows[0]?.previousElementSibling) || !isAlike(rows.at(-1)?.nextElementSibling))
}

function followersOf(row: Element, leads: ReadonlySet<Element>): Element[] {
  const followers: Element[] = []
  for (let next = row.nextElementSibling; next && !leads.has(next); next = next.nextElementSibling) {
    followers.push(next)
  }
  return followers
}
