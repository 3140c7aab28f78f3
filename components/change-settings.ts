import { browser } from 'wxt/browser'
import { pageWords } from '@/utils/i18n/pages'
import { withOwnWhereLocked } from '@/utils/settings/policy'
import type { Settings } from '@/utils/settings/settings'
import { loadSettings, type SaveResult, saveAtOnce, saveSettings } from '@/utils/settings/store'

/**
 * Changes what is stored now, whatever page stored it last; one change of this page after another. The edit is made
 * to the office's own settings: what the administrator's policy lays over them is not the office's to store.
 */
export function changeSettings(edit: (settings: Settings) => Settings): Promise<SaveResult> {
  const result = last.then(() => store(edit))
  last = result
  return result
}

/** Stores these settings with the write on its way before the page does anything else, even close. */
export function storeAtOnce(settings: Settings): Promise<SaveResult> {
  return saveAtOnce(browser.storage.local, settings).catch(notStored)
}

let last: Promise<unknown> = Promise.resolve()

async function store(edit: (settings: Settings) => Settings): Promise<SaveResult> {
  try {
    const { own, locked } = await loadSettings(browser.storage.local, browser.storage.managed)
    return await saveSettings(browser.storage.local, withOwnWhereLocked(edit(own), own, locked))
  } catch {
    return notStored()
  }
}

function notStored(): SaveResult {
  return { ok: false, problem: pageWords.settingsNotStored }
}
