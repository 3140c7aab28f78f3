import { browser } from 'wxt/browser'
import { speak } from '@/utils/i18n/catalogue'
import { loadSettings } from '@/utils/settings/store'

/**
 * Lets one of our pages speak the language chosen in the settings: to be waited for before it is rendered. English
 * is loaded only where it is chosen.
 */
export async function speakChosenLanguage(): Promise<void> {
  const { settings } = await loadSettings(browser.storage.local, browser.storage.managed)
  if (settings.language === 'vi') return
  const { english } = await import('@/utils/i18n/en')
  speak(english)
  document.documentElement.lang = settings.language
}
