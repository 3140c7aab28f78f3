import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { walkWords as words } from '@/utils/i18n/walk'
import { type ListCoverage, loadListCoverage } from '@/utils/settings/list-coverage'
import type { ConsoleEntry } from '@/utils/settings/settings'

/** How much of each list was read when its pages were last gone through: what the figures can rest on. */
export function ListCoverageLines({ consoles }: { consoles: readonly ConsoleEntry[] }) {
  const [lists, setLists] = useState<ListCoverage[]>([])
  useEffect(() => {
    loadListCoverage(browser.storage.local).then(setLists)
  }, [])
  const shown = lists.flatMap((list) => {
    const console = consoles.find(({ origin }) => origin === list.origin)
    return console ? [{ ...list, console: console.name }] : []
  })
  if (shown.length === 0) return null
  return (
    <ul class="plain small soft">
      {shown.map(({ origin, list, console, seen, total, at }) => (
        <li key={`${origin} ${list}`}>
          <b>{console}</b> ({list}): {words.coverage(seen, total, at)}
        </li>
      ))}
    </ul>
  )
}
