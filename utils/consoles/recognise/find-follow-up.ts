import type { FollowUpRows } from '../profile'
import { guessLines } from './guess-composite'
import { selectorOfAll } from './selectors'

/**
 * The further rows that dossiers have behind their first one, when most have some and labels in them say
 * something; null otherwise.
 */
export function findFollowUp(list: Element, rows: readonly Element[]): FollowUpRows | null {
  const leads = new Set(rows)
  const followers = rows.map((row) => followersOf(row, leads))
  const having = followers.filter((some) => some.length > 0)
  if (having.length < rows.length * 0.6) return null
  const row = selectorOfAll(having.flat(), list)
  const lines = guessLines(having.flat())
  return row && lines.length > 0 ? { row, lines } : null
}

function followersOf(row: Element, leads: ReadonlySet<Element>): Element[] {
  const followers: Element[] = []
  for (let next = row.nextElementSibling; next && !leads.has(next); next = next.nextElementSibling) {
    followers.push(next)
  }
  return followers
}
