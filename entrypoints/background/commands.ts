import { browser } from 'wxt/browser'
import { withWords } from '@/components/console-scripts'
import type { ListFrameMessage, MenuMessage, ShortcutMessage } from '@/utils/messages'
import { isShortcutCommand, type MenuCommand } from '@/utils/settings/commands'
import type { Settings } from '@/utils/settings/settings'
import { loadOffice } from './office'

/** The tab before the officer, as far as the browser tells it of us. */
interface Tab {
  id?: number | undefined
  url?: string | undefined
}

/**
 * Follows the officer's shortcuts. Firefox on a phone has none. What there is to do, the page's own script does
 * (entrypoints/console-commands), which is put in only now.
 */
export function watchShortcuts(): void {
  browser.commands?.onCommand.addListener((name, tab) => void followShortcut(name, tab))
}

async function followShortcut(name: string, tab?: Tab): Promise<void> {
  const { settings } = await loadOffice()
  if (!isShortcutCommand(name) || settings.features.off.includes('shortcuts')) return
  if (tab?.id === undefined || !isConsole(tab.url, settings)) return
  await putIn({ tabId: tab.id, allFrames: true })
  const frame = frameOf(await tell(tab.id, { type: 'listFrame' }))
  if (frame !== null) await tell(tab.id, { type: 'shortcut', command: name, frame })
}

/** Follows what was chosen in the context menu of a console's frame. */
export async function followMenu(command: MenuCommand, tab: Tab, frameId: number): Promise<void> {
  const { settings } = await loadOffice()
  if (tab.id === undefined || !isConsole(tab.url, settings)) return
  await putIn({ tabId: tab.id, frameIds: [frameId] })
  await tell(tab.id, { type: 'menu', command }, frameId)
}

function isConsole(url: string | undefined, { consoles }: Settings): boolean {
  return url !== undefined && consoles.some(({ origin }) => origin === new URL(url).origin)
}

/** In a province's own build it lies in every page already, and nothing may be put in. */
async function putIn(target: { tabId: number; allFrames: true } | { tabId: number; frameIds: number[] }) {
  try {
    await browser.scripting?.executeScript({ target, files: withWords('/console-commands.js') })
  } catch {
    // The tab was closed, has gone elsewhere, or a policy keeps scripts out of it: then nobody will answer either.
  }
}

/** The first answer of a tab's frames, or of one; undefined where nobody has anything to say. */
async function tell(
  tabId: number,
  message: ListFrameMessage | ShortcutMessage | MenuMessage,
  frameId?: number,
): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId })
  } catch {
    return undefined
  }
}

function frameOf(answer: unknown): string | null {
  const frame: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'frame') : null
  return typeof frame === 'string' ? frame : null
}
