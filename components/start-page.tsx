import { type ComponentChild, render } from 'preact'
import { browser } from 'wxt/browser'
import { pageWords } from '@/utils/i18n/pages'
import { restoreClock } from '@/utils/settings/demo-clock'
import { followChosenLanguage, speakChosenLanguage } from './chosen-language'
import { watchErrors } from './watch-errors'

/** Renders one of our pages once the clock and the language are set. `title` says what the page is for. */
export async function startPage(title: () => string, page: ComponentChild): Promise<void> {
  const place = document.getElementById('app')
  if (!place) return
  watchErrors(pageName())
  await Promise.all([restoreClock(browser.storage.local), speakChosenLanguage()])
  document.title = `${title()} - ${pageWords.product}`
  render(page, place)
  followChosenLanguage()
}

/** "options" of "/options.html". */
function pageName(): string {
  return location.pathname.replace(/^\/|\.html$/g, '')
}
