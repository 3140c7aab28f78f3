import { compileSource } from '../compile'
import type { ConsoleProfile, ProfileSource } from '../profile'

/** One console, one file; its id is the file's name. */
const files = import.meta.glob<ProfileSource>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' })

const sources = new Map(Object.entries(files).map(([path, source]) => [path.slice(2, -'.ts'.length), source]))

/** The profile for consoles that none of the others knows: what their pages show is recognised as they are opened. */
export const otherTableId = 'other-table'

/** The consoles that can be read, for an officer to choose from: the one for all others last. */
export const knownProfiles = [...sources]
  .map(([id, { name }]) => ({ id, name }))
  .sort((a, b) => Number(a.id === otherTableId) - Number(b.id === otherTableId))

/** A shipped profile as it is written down, for an export or to start an own one from; null for an unknown id. */
export function profileSource(id: string): ProfileSource | null {
  return sources.get(id) ?? null
}

/** A shipped profile ready to be sent to a page; null for an id that is not known. */
export function compileProfile(id: string): ConsoleProfile | null {
  const source = sources.get(id)
  return source ? compileSource(id, source) : null
}
