import { labelKey } from '@/utils/dossier/text'
import type { ConsoleProfile, Meaning, ProfileSource } from '../profile'
import { compileVocabulary } from '../vocabulary'

/** One console, one file; its id is the file's name. */
const files = import.meta.glob<ProfileSource>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' })

const sources = new Map(Object.entries(files).map(([path, source]) => [path.slice(2, -'.ts'.length), source]))

/** The consoles that can be read, for an officer to choose from. */
export const knownProfiles = [...sources].map(([id, { name }]) => ({ id, name }))

/**
 * The profile with its vocabulary, ready to be sent to a page; null for an id that is not known. Only the
 * background compiles: the vocabulary is larger than the reader and has no place in the content script.
 */
export function compileProfile(id: string): ConsoleProfile | null {
  const source = sources.get(id)
  if (!source) return null
  const { statuses, ...profile } = source
  return {
    ...profile,
    id,
    lists: profile.lists.map((view) => ({ ...view, columns: keyed(view.columns) })),
    details: profile.details.map((view) => ({ ...view, labels: keyed(view.labels) })),
    vocabulary: compileVocabulary(statuses),
  }
}

function keyed(labels: Record<string, Meaning>): Record<string, Meaning> {
  return Object.fromEntries(Object.entries(labels).map(([label, meaning]) => [labelKey(label), meaning]))
}
