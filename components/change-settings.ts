import { browser } from 'wxt/browser'
import { pageWords } from '@/utils/i18n/pages'
import type { Settings } from '@/utils/settings/settings'
import { loadSettings, type SaveResult, saveSettings } from '@/utils/settings/store'

/** Changes what is stored now, whatever page stored it last; one change of this page after another. */
export function changeSettings(edit: (settings: Settings) => Settings): Promise<SaveResult> {
  const result = last.then(() => store(edit))
  last = result
  return result
}

/**
 * Stores these settings without reading the stored ones again: `known` is what the page last read. The write is on
 * its way before the page does anything else, even close.
 */
export async function storeAtOnce(known: Settings, changed: Settings): Promise<SaveResult> {
  const { local } = browser.storage
  const remembered = {
    get: async (key: string) => ({ [key]: known }),
    set: (items: Record<string, unknown>) => local.set(items),
    onChanged: local.onChanged,
  }
  return saveSettings(remembered, changed).catch(notStored)
}

let last: Promise<unknown> = Promise.resolve()

async function store(edit: (settings: Settings) => Settings): Promise<SaveResult> {
  try {
    const { settings } = await loadSettings(browser.storage.local)
    return await saveSettings(browser.storage.local, edit(settings))
  } catch {
    return notStored()
  }
}

function notStored(): SaveResult {
  return { ok: false, problem: pageWords.settingsNotStored }
}
