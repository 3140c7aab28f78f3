import { browser } from 'wxt/browser'
import { withWords } from '@/components/console-scripts'
import type { Answers, OpenToolMessage } from '@/utils/messages'
import type { Sender } from './sender'

/** The scripts of the tools, as WXT builds them (components/overlay/meeting-point.ts). */
const scripts = {
  panel: '/console-panel.js',
  mover: '/console-mover.js',
} as const satisfies Record<OpenToolMessage['tool'], string>

/** Puts a tool's script into the very frame that asks for it, in the content script's own world. */
export async function openTool(
  { tool }: OpenToolMessage,
  { tabId, frameId }: Extract<Sender, { kind: 'console' }>,
): Promise<Answers['openTool']> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: withWords(scripts[tool]),
    })
    return { ok: true }
  } catch {
    // The tab was closed, has gone elsewhere, or a policy keeps scripts out of it.
    return { ok: false }
  }
}
