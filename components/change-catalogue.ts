import { browser } from 'wxt/browser'
import { pageWords } from '@/utils/i18n/pages'
import { saveCatalogue } from '@/utils/settings/catalogue-store'
import type { SaveResult } from '@/utils/settings/store'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'

/** Stores the office's catalogue in place of the one before. */
export function changeCatalogue(catalogue: ProcedureCatalogue): Promise<SaveResult> {
  return saveCatalogue(browser.storage.local, catalogue).catch(() => ({
    ok: false,
    problem: pageWords.settingsNotStored,
  }))
}
