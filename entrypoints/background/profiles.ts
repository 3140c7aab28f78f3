import { browser } from 'wxt/browser'
import { withAnswers } from '@/utils/consoles/answers'
import { compileSource } from '@/utils/consoles/compile'
import type { ConsoleProfile } from '@/utils/consoles/profile'
import { compileProfile, otherTableId } from '@/utils/consoles/profiles'
import { type LoadedProfiles, loadProfiles } from '@/utils/settings/profile-store'
import type { ConsoleEntry } from '@/utils/settings/settings'
import { recogniseFrame } from './recognise'
import type { Sender } from './sender'

let loading: Promise<LoadedProfiles> | null = null

/** To be called when the office's own profiles have changed. */
export function forgetProfiles(): void {
  loading = null
}

/**
 * How a frame of a console is to be read: by a shipped profile, one of the office's own, or by what is recognised
 * there; null when there is no profile by its id.
 */
export async function profileFor(
  { profile, answers = {} }: ConsoleEntry,
  frame: Extract<Sender, { kind: 'console' }>,
): Promise<ConsoleProfile | null> {
  const recognised = profile === otherTableId ? await recogniseFrame(profile, frame) : null
  const compiled = recognised ?? compileProfile(profile) ?? (await ownProfile(profile))
  return compiled && withAnswers(compiled, answers)
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
