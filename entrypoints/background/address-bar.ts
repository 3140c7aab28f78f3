import { browser } from 'wxt/browser'
import type { HistoryDatabase } from '@/utils/history/database'
import { findNumber, plainNumber } from '@/utils/history/find-number'
import { addressBarWords as words } from '@/utils/i18n/background'

/** Fewer characters are in every number. */
const shortest = 2
const mostSuggested = 6

/** "hs" and a number in the browser's address bar: the dossier's course, or the list of those that are meant. */
export function watchAddressBar(db: HistoryDatabase): void {
  browser.omnibox.setDefaultSuggestion({ description: words.hint })
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void suggestions(db, text).then(suggest)
  })
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    void addressFor(db, text).then((url) => open(url, disposition))
  })
}

/** What to offer for a text. A number comes from a page, so what the browser would take for markup is written out. */
export async function suggestions(db: HistoryDatabase, text: string) {
  if (text.trim().length < shortest) return []
  const found = await findNumber(db, text, mostSuggested).catch(() => [])
  return found.map(({ number }) => ({ content: number, description: escaped(words.course(number)) }))
}

/** The page for a text: one dossier's course where the text is its number or in no other, else the list. */
export async function addressFor(db: HistoryDatabase, text: string): Promise<string> {
  const found = await findNumber(db, text, mostSuggested).catch(() => [])
  const meant = found.filter(({ number }) => plainNumber(number) === plainNumber(text))
  const [only, ...others] = meant.length > 0 ? meant : found
  return only && others.length === 0
    ? `/timeline.html?${new URLSearchParams({ key: only.key })}`
    : `/dashboard.html?${new URLSearchParams({ number: text.trim() })}`
}

async function open(path: string, disposition: string): Promise<void> {
  const url = browser.runtime.getURL('/') + path.slice(1)
  if (disposition === 'currentTab') await browser.tabs.update({ url })
  else await browser.tabs.create({ url, active: disposition !== 'newBackgroundTab' })
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}
