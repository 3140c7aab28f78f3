import { browser } from 'wxt/browser'
import { speak } from '@/utils/i18n/catalogue'
import { loadLanguage } from '@/utils/settings/language'

/**
 * Lets one of our pages speak the language chosen in the settings: to be waited for before it is rendered. English
 * is loaded only where it is chosen.
 */
export async function speakChosenLanguage(): Promise<void> {
  const language = await loadLanguage(browser.storage.local, browser.storage.managed)
  if (language === 'vi') return
  const { english } = await import('@/utils/i18n/en')
  speak(english)
  document.documentElement.lang = language
}

/**
 * Has the page begin anew when another language is chosen on another page or set by the administrator: words are read
 * when they are shown. Where something has been entered, it stays as it is until it is opened again, lest that be lost.
 */
export function followChosenLanguage(): void {
  const spoken = document.documentElement.lang
  let isEntered = false
  document.addEventListener('input', () => (isEntered = true), { once: true })
  const follow = async () => {
    const language = await loadLanguage(browser.storage.local, browser.storage.managed)
    if (language !== spoken && !isEntered) location.reload()
  }
  browser.storage.local.onChanged.addListener(({ settings }) => {
    if (settings) void follow()
  })
  browser.storage.managed.onChanged.addListener(() => void follow())
}
