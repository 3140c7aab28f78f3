import { browser } from 'wxt/browser'
import { changeSettings } from '@/components/change-settings'
import { mayRead } from '@/components/console-access'
import { isInvitedToTeach } from '@/components/wizard-invitation'
import type { ProfileSource } from '@/utils/consoles/profile'
import { profileSource } from '@/utils/consoles/profiles'
import { mergeProfiles } from '@/utils/consoles/recognise/merge-profiles'
import type { Answers, TeachMessage } from '@/utils/messages'
import { loadProfiles, newProfileId, type OwnProfile, saveProfile } from '@/utils/settings/profile-store'
import type { ConsoleEntry } from '@/utils/settings/settings'
import { loadSettings, type SaveResult } from '@/utils/settings/store'
import { runInTab } from './run-now'
import { type SenderFacts, siteOf } from './sender'

/**
 * Keeps what the officer taught in the wizard: the profile, and the console that is read by it. Undefined for a page
 * where he did not start the wizard.
 */
export async function teach(
  { profile }: TeachMessage,
  facts: SenderFacts,
): Promise<Answers['teach'] | undefined> {
  const { tab } = facts
  const origin = siteOf(facts)
  if (origin === null || tab?.id === undefined || !(await isInvitedToTeach({ tabId: tab.id, origin })))
    return undefined
  const saved = await keep(origin, profile)
  if (!saved.ok) return saved
  const permitted = await mayRead(origin)
  if (permitted) await runInTab(tab.id)
  else await openPopup()
  return { ok: true, permitted }
}

async function keep(origin: string, taught: ProfileSource): Promise<SaveResult> {
  const { own, base } = await profileSoFar(origin, taught)
  const source = base ? mergeProfiles(base, taught) : taught
  const profile = { id: own?.id ?? newProfileId(), source }
  const saved = await saveProfile(browser.storage.local, profile)
  if (!saved.ok) return saved
  return changeSettings((settings) => ({
    ...settings,
    consoles: withEntry(settings.consoles, { origin, name: source.name, profile: profile.id }),
  }))
}

interface ProfileSoFar {
  /** The console's own profile, if no other console is read by it: it is changed. */
  own: OwnProfile | undefined
  /** What the lesson is added to. */
  base: ProfileSource | null | undefined
}

/**
 * What the console is read by so far. A lesson about its lists begins anew where they were not the console's own; one
 * about a dossier's page is added to whatever reads the lists.
 */
async function profileSoFar(origin: string, { lists }: ProfileSource): Promise<ProfileSoFar> {
  const [{ profiles }, { own: settings }] = await Promise.all([
    loadProfiles(browser.storage.local),
    loadSettings(browser.storage.local, browser.storage.managed),
  ])
  const entry = settings.consoles.find((console) => console.origin === origin)
  const known = profiles.find(({ id }) => id === entry?.profile)
  const isShared = settings.consoles.some(
    (console) => console.profile === entry?.profile && console.origin !== origin,
  )
  const own = isShared ? undefined : known
  if (lists.length > 0 || !entry) return { own, base: own?.source }
  const base = known?.source ?? profileSource(entry.profile)
  return { own, base: base && { ...base, name: entry.name } }
}

function withEntry(consoles: readonly ConsoleEntry[], entry: ConsoleEntry): ConsoleEntry[] {
  const isKnown = consoles.some(({ origin }) => origin === entry.origin)
  return isKnown
    ? consoles.map((one) => (one.origin === entry.origin ? { ...one, ...entry } : one))
    : [...consoles, entry]
}

/** The popup asks for what the page may not ask for. Not every browser lets us open it; the wizard says how to. */
async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup()
  } catch {
    // The officer opens it himself.
  }
}
