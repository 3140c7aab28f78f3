import { browser } from 'wxt/browser'
import { hostPattern } from '@/components/console-access'
import { menuWords } from '@/utils/i18n/background'
import { menuCommands } from '@/utils/settings/commands'
import { followMenu } from './commands'
import { loadOffice } from './office'

/** Wherever a row may be pressed, but in fields: there the browser's menu is for what is typed. */
const contexts = ['page', 'link', 'selection', 'image'] as const

let running: Promise<void> = Promise.resolve()

/**
 * Keeps the entries in the browser's context menu in step with the office's consoles, its language and the permissions
 * there are. One run after another, as each takes away what the one before has put there.
 */
export function syncMenus(): Promise<void> {
  running = running.then(sync, sync)
  return running
}

async function sync(): Promise<void> {
  // Firefox on a phone has no such menu.
  if (!browser.contextMenus) return
  const { settings } = await loadOffice()
  const isOff = settings.features.off.includes('contextMenu')
  const patterns = [...new Set(settings.consoles.map(({ origin }) => hostPattern(origin)))]
  await browser.contextMenus.removeAll()
  if (isOff || patterns.length === 0) return
  for (const id of menuCommands) {
    browser.contextMenus.create({
      id,
      title: menuWords[id],
      contexts: [...contexts],
      documentUrlPatterns: patterns,
    })
  }
}

/** Follows what is chosen there, in the frame that it was chosen in. */
export function watchMenus(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    const command = menuCommands.find((one) => one === menuItemId)
    if (command && tab) void followMenu(command, tab, frameId)
  })
}
