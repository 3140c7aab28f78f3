import { labelKey } from '@/utils/dossier/text'
import type { Meaning } from './meaning'
import type { ConsoleProfile, ProfileSource, Timeline } from './profile'
import { selectorsOf } from './selectors'
import { compileVocabulary } from './vocabulary'

/**
 * A profile with its vocabulary and what a page is to be asked with, ready to be sent there. Only the background
 * compiles: the vocabulary is larger than the reader and has no place in the content script.
 */
export function compileSource(id: string, source: ProfileSource): ConsoleProfile {
  const { statuses, asked, ...profile } = source
  return {
    ...profile,
    id,
    lists: profile.lists.map((view) => ({ ...view, columns: keyed(view.columns) })),
    details: profile.details.map((view) => ({
      ...view,
      labels: keyed(view.labels),
      ...(view.timeline && { timeline: keyedTimeline(view.timeline) }),
    })),
    selectors: selectorsOf(source).map(({ selector }) => selector),
    vocabulary: compileVocabulary(statuses, asked),
  }
}

function keyedTimeline({ columns, ...timeline }: Timeline): Timeline {
  return columns ? { ...timeline, columns: keyed(columns) } : timeline
}

function keyed<M extends Meaning>(labels: Record<string, M>): Record<string, M> {
  return Object.fromEntries(Object.entries(labels).map(([label, meaning]) => [labelKey(label), meaning]))
}
