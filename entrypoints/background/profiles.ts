import { browser } from 'wxt/browser'
import { withAnswers } from '@/utils/consoles/answers'
import { compileSource } from '@/utils/consoles/compile'
import type { ConsoleProfile } from '@/utils/consoles/profile'
import { compileProfile } from '@/utils/consoles/profiles'
import { type LoadedProfiles, loadProfiles } from '@/utils/settings/profile-store'
import type { ConsoleEntry } from '@/utils/settings/settings'
import { recogniseFrame } from './recognise'
import type { Sender } from './sender'

let loading: Promise<LoadedProfiles> | null = null

/** To be called when the office's own profiles have changed. */
export function forgetProfiles(): void {
  loading = null
}

/** How a frame is to be read at this moment. */
export interface FrameProfile {
  profile: ConsoleProfile
  /** Whether its lists are what was recognised there, which a later look may do better. */
  provisional: boolean
}

/**
 * How a frame of a console is to be read: by a shipped profile or one of the office's own, and as far as these leave
 * the lists open ("Bảng dữ liệu khác", or only a detail view was taught) by what is recognised there; null when
 * there is no profile by its id.
 */
export async function profileFor(
  { profile: id, answers = {} }: ConsoleEntry,
  frame: Extract<Sender, { kind: 'console' }>,
): Promise<FrameProfile | null> {
  const known = compileProfile(id) ?? (await ownProfile(id))
  if (!known) return null
  const provisional = known.lists.length === 0
  const recognised = provisional ? await recogniseFrame(id, frame) : null
  const profile = recognised ? withDetailsOf(known, recognised) : known
  return { profile: withAnswers(profile, answers), provisional }
}

/** The lists that were recognised and the details that were taught. */
function withDetailsOf(taught: ConsoleProfile, recognised: ConsoleProfile): ConsoleProfile {
  if (taught.details.length === 0) return recognised
  return {
    ...recognised,
    ...taught,
    recognise: [...taught.recognise, ...recognised.recognise],
    lists: recognised.lists,
    selectors: [...taught.selectors, ...recognised.selectors],
  }
}

async function ownProfile(id: string): Promise<ConsoleProfile | null> {
  const { profiles } = await ownProfiles()
  const own = profiles.find((profile) => profile.id === id)
  return own ? compileSource(id, own.source) : null
}

function ownProfiles(): Promise<LoadedProfiles> {
  loading ??= loadProfiles(browser.storage.local).catch((error) => {
    forgetProfiles()
    throw error
  })
  return loading
}
