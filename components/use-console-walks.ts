import { useEffect, useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { ConsoleWalk } from '@/utils/i18n/walk'
import {
  consoleWalks,
  type ListCoverage,
  loadListCoverage,
  watchListCoverage,
} from '@/utils/settings/list-coverage'
import type { ConsoleEntry } from '@/utils/settings/settings'

/** The last walk through each list of the office's consoles, live. */
export function useConsoleWalks(consoles: readonly ConsoleEntry[] | undefined): readonly ConsoleWalk[] {
  const [lists, setLists] = useState<readonly ListCoverage[]>([])
  useEffect(() => {
    const load = () => void loadListCoverage(browser.storage.local).then(setLists)
    load()
    return watchListCoverage(browser.storage.local, load)
  }, [])
  return useMemo(() => consoleWalks(lists, consoles ?? []), [lists, consoles])
}
