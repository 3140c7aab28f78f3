import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { type LoadedSettings, loadSettings, watchSettings } from '@/utils/settings/store'

/** The office's settings, live: whatever page saves them, whatever policy is set. Null until they have been read. */
export function useSettings(): LoadedSettings | null {
  const [loaded, setLoaded] = useState<LoadedSettings | null>(null)
  useEffect(() => {
    const stop = watchSettings(browser.storage.local, browser.storage.managed, setLoaded)
    loadSettings(browser.storage.local, browser.storage.managed).then(setLoaded)
    return stop
  }, [])
  return loaded
}
