import { labelKey } from '@/utils/dossier/text'
import type { Meaning } from './meaning'
import type { ConsoleProfile, ProfileSource, Timeline } from './profile'
import { compileVocabulary } from './vocabulary'

/**
 * A profile with its vocabulary, ready to be sent to a page. Only the background compiles: the vocabulary is
 * larger than the reader and has no place in the content script.
 */
export function compileSource(id: string, source: ProfileSource): ConsoleProfile {
  const { statuses, ...profile } = source
  return {
    ...profile,
    id,
    lists: profile.lists.map((view) => ({ ...view, columns: keyed(view.columns) })),
    details: profile.details.map((view) => ({
      ...view,
      labels: keyed(view.labels),
      ...(view.timeline && { timeline: keyedTimeline(view.timeline) }),
    })),
    vocabulary: compileVocabulary(statuses),
  }
}

function keyedTimeline({ columns, ...timeline }: Timeline): Timeline {
  return columns ? { ...timeline, columns: keyed(columns) } : timeline
}

function keyed<M extends Meaning>(labels: Record<string, M>): Record<string, M> {
  return Object.fromEntries(Object.entries(labels).map(([label, meaning]) => [labelKey(label), meaning]))
}
