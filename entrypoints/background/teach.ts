import { browser } from 'wxt/browser'
import { changeSettings } from '@/components/change-settings'
import { mayRead } from '@/components/console-access'
import { isInvitedToTeach } from '@/components/wizard-invitation'
import type { ProfileSource } from '@/utils/consoles/profile'
import { mergeProfiles } from '@/utils/consoles/recognise/merge-profiles'
import type { Answers, TeachMessage } from '@/utils/messages'
import { loadProfiles, newProfileId, type OwnProfile, saveProfile } from '@/utils/settings/profile-store'
import type { ConsoleEntry } from '@/utils/settings/settings'
import { loadSettings, type SaveResult } from '@/utils/settings/store'
import { runInTab } from './run-now'
import type { SenderFacts } from './sender'

/**
 * Keeps what the officer taught in the wizard: the profile, and the console that is read by it. Undefined for a page
 * where he did not start the wizard.
 */
export async function teach(
  { profile }: TeachMessage,
  { url, tab }: SenderFacts,
): Promise<Answers['teach'] | undefined> {
  const origin = url ? new URL(url).origin : ''
  if (tab?.id === undefined || !(await isInvitedToTeach({ tabId: tab.id, origin }))) return undefined
  const saved = await keep(origin, profile)
  if (!saved.ok) return saved
  const permitted = await mayRead(origin)
  if (permitted) await runInTab(tab.id)
  else await openPopup()
  return { ok: true, permitted }
}

async function keep(origin: string, source: ProfileSource): Promise<SaveResult> {
  const own = await profileToChange(origin)
  const profile = own
    ? { id: own.id, source: mergeProfiles(own.source, source) }
    : { id: newProfileId(), source }
  const saved = await saveProfile(browser.storage.local, profile)
  if (!saved.ok) return saved
  return changeSettings((settings) => ({
    ...settings,
    consoles: withEntry(settings.consoles, { origin, name: source.name, profile: profile.id }),
  }))
}

/** The console's own profile, if no other console is read by it. */
async function profileToChange(origin: string): Promise<OwnProfile | undefined> {
  const [{ profiles }, { own }] = await Promise.all([
    loadProfiles(browser.storage.local),
    loadSettings(browser.storage.local, browser.storage.managed),
  ])
  const id = own.consoles.find((console) => console.origin === origin)?.profile
  const isShared = own.consoles.some((console) => console.profile === id && console.origin !== origin)
  return isShared ? undefined : profiles.find((profile) => profile.id === id)
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
