import type { Sighting } from '@/utils/dossier/sighting'
import type { ConsoleProfile, Timeline } from './profile'
import { readLines } from './read-composite'
import { type RawFacts, understand } from './read-facts'
import { linesOf, textOf } from './read-text'

/** One step that a dossier has gone through, as its detail view shows it: received there, finished, its limit. */
export type ObservedStep = Pick<Sighting, 'step' | 'holder' | 'receivedAt' | 'finishedAt' | 'stepDueAt'>

/**
 * The steps of a detail view, in the page's order, by the allow-list: a step that names the applicant, or who handed
 * the dossier in, stays without its name.
 * @param people as the detail shows them
 */
export function readTimeline(
  detail: Element,
  { entry, step, lines }: Timeline,
  people: Pick<RawFacts, 'applicant' | 'submitter'>,
  profile: ConsoleProfile,
): ObservedStep[] {
  return [...detail.querySelectorAll(entry)].flatMap((element) => {
    const title = step ? element.querySelector(step) : null
    const raw = { ...readLines(linesOf(element), lines), ...people, ...(title && { step: textOf(title) }) }
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
