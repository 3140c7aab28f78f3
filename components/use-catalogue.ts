import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { type LoadedCatalogue, loadCatalogue, watchCatalogue } from '@/utils/settings/catalogue-store'

/** The office's danh mục thủ tục, live: whatever page saves it. Null until it has been read. */
export function useCatalogue(): LoadedCatalogue | null {
  const [loaded, setLoaded] = useState<LoadedCatalogue | null>(null)
  useEffect(() => {
    const stop = watchCatalogue(browser.storage.local, setLoaded)
    loadCatalogue(browser.storage.local).then(setLoaded)
    return stop
  }, [])
  return loaded
}
