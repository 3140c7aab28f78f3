import { browser } from 'wxt/browser'
import { countedBy, loadOffice } from './office'
import { countBy } from './tabs'

/** In the session's storage: what the consoles' open pages were told last to count by. */
const key = 'countedBy'

let running: Promise<void> = Promise.resolve()

/**
 * Has the consoles' open pages count by the office's hours, days and thresholds as they are now, unless they were told
 * so last. Asked for at every start of the background, too: the browser may have ended it under the change, and the
 * pages would go on counting by what no longer holds. One run after another, so that the last one tells what holds.
 */
export function keepCounting(): Promise<void> {
  running = running.then(tellPages, tellPages)
  return running
}

async function tellPages(): Promise<void> {
  const office = await loadOffice()
  const counted = countedBy(office)
  const text = JSON.stringify(counted)
  const told: Record<string, unknown> = await browser.storage.session.get(key)
  if (told[key] === text) return
  await countBy(
    office.settings.consoles.map(({ origin }) => origin),
    counted,
  )
  await browser.storage.session.set({ [key]: text })
}
