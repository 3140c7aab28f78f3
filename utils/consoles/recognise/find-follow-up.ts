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
  if (having.length < rows.length * 0.6) return null
  const row = selectorOfAll(having.flat(), list)
  return row ? { rows: having.flat(), row } : null
}

/** The same where labels in them say something that is known. */
export function findFollowUp(list: Element, rows: readonly Element[]): FollowUpRows | null {
  const further = furtherRows(list, rows)
  const lines = further ? guessLines(further.rows) : []
  return further && lines.length > 0 ? { row: further.row, lines } : null
}

function followersOf(row: Element, leads: ReadonlySet<Element>): Element[] {
  const followers: Element[] = []
  for (let next = row.nextElementSibling; next && !leads.has(next); next = next.nextElementSibling) {
    followers.push(next)
  }
  return followers
}
