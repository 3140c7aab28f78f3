import type { Sighting } from '@/utils/dossier/sighting'
import { labelKey } from '@/utils/dossier/text'
import { lookUp } from './look-up'
import type { PartField } from './meaning'
import type { ConsoleProfile, Timeline } from './profile'
import { readLines } from './read-composite'
import { type RawFacts, understand } from './read-facts'
import { labelOf, linesOf, textOf } from './read-text'

/** One step that a dossier has gone through, as its detail view shows it: received there, finished, its limit. */
export type ObservedStep = Pick<Sighting, 'step' | 'holder' | 'receivedAt' | 'finishedAt' | 'stepDueAt'>

/**
 * The steps of a detail view, in the page's order, by the allow-list: a step that names the applicant, or who handed
 * the dossier in, stays without its name.
 * @param people as the detail shows them
 */
export function readTimeline(
  detail: Element,
  timeline: Timeline,
  people: Pick<RawFacts, 'applicant' | 'submitter'>,
  profile: ConsoleProfile,
): ObservedStep[] {
  const { entry, step, lines } = timeline
  const columns = columnsOf(detail, timeline)
  return [...detail.querySelectorAll(entry)].flatMap((element) => {
    const title = step ? element.querySelector(step) : null
    const raw = {
      ...readLines(linesOf(element), lines),
      ...readCells(element, columns),
      ...people,
      ...(title && { step: textOf(title) }),
    }
    // Steps are work: their officer may be named, as long as he is not the applicant.
    const { sighting } = understand(raw, profile, 'processing')
    const { step: name, holder, receivedAt, finishedAt, stepDueAt } = sighting
    const observed = {
      ...(name && { step: name }),
      ...(holder && { holder }),
      ...(receivedAt && { receivedAt }),
      ...(finishedAt && { finishedAt }),
      ...(stepDueAt && { stepDueAt }),
    }
    return Object.keys(observed).length > 0 ? [observed] : []
  })
}

/** What the cells of a table of steps hold, by their place in the row. */
function columnsOf(detail: Element, { header, columns = {} }: Timeline): (PartField | undefined)[] {
  const headings = header ? [...detail.querySelectorAll(header)] : []
  return headings.map((heading) => lookUp(columns, labelKey(labelOf(heading))))
}

/** Nothing of a row that has not a cell under every heading. */
function readCells({ children }: Element, columns: readonly (PartField | undefined)[]): RawFacts {
  const raw: RawFacts = {}
  if (children.length !== columns.length) return raw
  columns.forEach((field, index) => {
    const cell = children[index]
    if (field && cell) raw[field] = textOf(cell)
  })
  return raw
}
