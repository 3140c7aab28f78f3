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
