import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { type LoadedProfiles, loadProfiles, watchProfiles } from '@/utils/settings/profile-store'

/** The office's own profiles, live: whatever page saves one. Null until they have been read. */
export function useProfiles(): LoadedProfiles | null {
  const [loaded, setLoaded] = useState<LoadedProfiles | null>(null)
  useEffect(() => {
    const stop = watchProfiles(browser.storage.local, setLoaded)
    loadProfiles(browser.storage.local).then(setLoaded)
    return stop
  }, [])
  return loaded
}
