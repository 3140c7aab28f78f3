import { browser } from 'wxt/browser'
import { compileSource } from '@/utils/consoles/compile'
import type { ConsoleProfile } from '@/utils/consoles/profile'
import { profileSchema } from '@/utils/consoles/profile-schema'
import otherTable from '@/utils/consoles/profiles/other-table'
import type { RecogniseAnswer, RecogniseMessage } from '@/utils/messages'
import type { Sender } from './sender'

/**
 * How the list that a frame shows at this moment can be read, as far as that can be told without asking, or what
 * keeps it from being read; null where it shows none. Its script is too large to lie in every page, so it is put in when it is wanted.
 */
export async function recogniseFrame(id: string, frame: Frame): Promise<ConsoleProfile | null> {
  const result = await (browser.scripting ? putIn(frame) : askReady(frame)).catch(gone)
  if (result === 'shadow') return { ...compileSource(id, otherTable), hindrance: result }
  const parsed = profileSchema.safeParse(result)
  return parsed.success ? compileSource(id, parsed.data) : null
}

type Frame = Pick<Extract<Sender, { kind: 'console' }>, 'tabId' | 'frameId'>

async function putIn({ tabId, frameId }: Frame): Promise<unknown> {
  const target = { tabId, frameIds: [frameId] }
  const [found] = await browser.scripting.executeScript({ target, files: ['/console-recognise.js'] })
  return found?.result
}

/** In a province's own build the script lies in every page already, and nothing may be put in. */
async function askReady({ tabId, frameId }: Frame): Promise<unknown> {
  const message: RecogniseMessage = { type: 'recognise' }
  const answer: RecogniseAnswer | undefined = await browser.tabs.sendMessage(tabId, message, { frameId })
  return answer?.found
}

/** The tab was closed or has gone elsewhere meanwhile. */
function gone(): null {
  return null
}
