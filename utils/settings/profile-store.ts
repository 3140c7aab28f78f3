import type { ProfileSource } from '@/utils/consoles/profile'
import { profileSchema } from '@/utils/consoles/profile-schema'
import { settingsProblems } from '@/utils/i18n/settings'
import { z } from '@/utils/zod'
import type { SaveResult, SettingsStorage } from './store'

/** A profile that the office made with the wizard or imported. */
export interface OwnProfile {
  /** `own:…`, as `ConsoleEntry.profile` names it. */
  id: string
  source: ProfileSource
}

/** `problem`, in words for the officer: what is stored could not be read. */
export interface LoadedProfiles {
  profiles: OwnProfile[]
  problem?: string
}

/** Beside the settings, not within them: a setting that is changed need not write every profile again. */
const storageKey = 'ownProfiles'

const stored: z.ZodMiniType<OwnProfile[]> = z
  .array(z.object({ id: z.string().check(z.regex(/^own:[\w-]{1,40}$/u)), source: profileSchema }))
  .check(z.maxLength(50))

/** A new profile's id. Profiles are told apart by it alone: two may bear the same name. */
export function newProfileId(): string {
  return `own:${crypto.randomUUID()}`
}

/** The office's own profiles; none until it has made one. Nothing is written. */
export async function loadProfiles(area: Pick<SettingsStorage, 'get'>): Promise<LoadedProfiles> {
  return readProfiles((await area.get(storageKey))[storageKey])
}

/** Checks and stores a profile, in place of the one with the same id if there is one. */
export async function saveProfile(
  area: Pick<SettingsStorage, 'get' | 'set'>,
  profile: OwnProfile,
): Promise<SaveResult> {
  return change(area, (profiles) => [...profiles.filter(({ id }) => id !== profile.id), profile])
}

/** Takes a profile out. Consoles that were read with it are read no more. */
export async function removeProfile(
  area: Pick<SettingsStorage, 'get' | 'set'>,
  id: string,
): Promise<SaveResult> {
  return change(area, (profiles) => profiles.filter((profile) => profile.id !== id))
}

/** Calls back whenever any context has changed a profile. Returns the way to stop it. */
export function watchProfiles(
  area: Pick<SettingsStorage, 'onChanged'>,
  onChange: (loaded: LoadedProfiles) => void,
) {
  const listener: Parameters<SettingsStorage['onChanged']['addListener']>[0] = (changes) => {
    const change = changes[storageKey]
    if (change) onChange(readProfiles(change.newValue))
  }
  area.onChanged.addListener(listener)
  return () => area.onChanged.removeListener(listener)
}

async function change(
  area: Pick<SettingsStorage, 'get' | 'set'>,
  edit: (profiles: OwnProfile[]) => OwnProfile[],
): Promise<SaveResult> {
  const { profiles, problem } = await loadProfiles(area)
  // What could not be read is not written over.
  if (problem !== undefined) return { ok: false, problem }
  const parsed = stored.safeParse(edit(profiles))
  if (!parsed.success) {
    const places = parsed.error.issues.slice(0, 5).map(({ path }) => path.join('.'))
    return { ok: false, problem: settingsProblems.refused(places) }
  }
  await area.set({ [storageKey]: parsed.data })
  return { ok: true }
}

function readProfiles(value: unknown): LoadedProfiles {
  if (value === undefined) return { profiles: [] }
  const parsed = stored.safeParse(value)
  if (parsed.success) return { profiles: parsed.data }
  return { profiles: [], problem: settingsProblems.profilesUnreadable }
}
