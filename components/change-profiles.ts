import { browser } from 'wxt/browser'
import { pageWords } from '@/utils/i18n/pages'
import { type OwnProfile, removeProfile, saveProfile } from '@/utils/settings/profile-store'
import type { SaveResult } from '@/utils/settings/store'

/** Stores one of the office's own profiles, in place of the one with its id. */
export function keepProfile(profile: OwnProfile): Promise<SaveResult> {
  return saveProfile(browser.storage.local, profile).catch(notStored)
}

/** Takes one of the office's own profiles out. */
export function dropProfile(id: string): Promise<SaveResult> {
  return removeProfile(browser.storage.local, id).catch(notStored)
}

function notStored(): SaveResult {
  return { ok: false, problem: pageWords.settingsNotStored }
}
