import type { Applicant } from '@/utils/dossier/applicant'
import type { ClockState } from '@/utils/dossier/status'
import type { ConsoleProfile } from './profile'
import type { ListPlan } from './read-columns'
import { clockOfCell, readComposite } from './read-composite'
import { type RawFacts, type ReadFacts, understand } from './read-facts'
import { linesOf, textOf } from './read-text'

/** The badge cell of a row, or null when the row has fewer cells than the list has headings. */
export function badgeCellOf(row: Element, plan: ListPlan): HTMLElement | null {
  const cell = row.children[plan.badgeColumn]
  return cell instanceof HTMLElement ? cell : null
}

/** All that a row's reading depends on, cheap to take: rows with equal identity read equal. */
export function identityOf(row: Element, plan: ListPlan): string {
  const cells = row.children
  let identity = rowIdOf(row, plan) ?? ''
  for (const index of plan.columns.values()) identity += `\u001f${cells[index]?.textContent ?? ''}`
  return identity
}

/** What a row says of its dossier. */
export function readRow(row: Element, plan: ListPlan, profile: ConsoleProfile): ReadFacts {
  const facts = understand(rawFactsOf(row, plan), profile.vocabulary, plan.route?.status)
  const rowId = rowIdOf(row, plan)
  if (rowId && /^[\w-]{1,64}$/u.test(rowId)) facts.sighting.rowId = rowId
  const clock = facts.saysStatus ? undefined : clockOfRow(row, plan)
  return clock ? { ...facts, clock } : facts
}

/** Whether the row's term runs, for lists that show no status; undefined where nothing tells. */
function clockOfRow(row: Element, { view, columns }: ListPlan): ClockState | undefined {
  const cell = row.children[columns.get('composite') ?? -1]
  return cell && view.composite?.clocks ? clockOfCell(cell, view.composite) : undefined
}

/** The row's applicant, live from the page for a paper; must not be stored (design.md, rule 3). */
export function applicantOfRow(row: Element, plan: ListPlan): Applicant | null {
  return applicantOf(rawFactsOf(row, plan))
}

/** The applicant among what was read, or null when the page does not name one. */
export function applicantOf({ applicant, address }: RawFacts): Applicant | null {
  if (!applicant) return null
  return address ? { name: applicant, address } : { name: applicant }
}

function rowIdOf(row: Element, { view }: ListPlan): string | null {
  return view.rowIdAttribute ? row.getAttribute(view.rowIdAttribute) : null
}

function rawFactsOf(row: Element, plan: ListPlan): RawFacts {
  const raw: RawFacts = {}
  for (const [meaning, index] of plan.columns) {
    const cell = row.children[index]
    if (!cell || meaning === 'ignore') continue
    if (meaning === 'composite') {
      if (plan.view.composite) Object.assign(raw, readComposite(cell, plan.view.composite))
    } else if (meaning === 'applicant' || meaning === 'status') raw[meaning] = linesOf(cell)[0] ?? ''
    else raw[meaning] = textOf(cell)
  }
  return raw
}
