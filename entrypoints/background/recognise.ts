import { browser } from 'wxt/browser'
import { compileSource } from '@/utils/consoles/compile'
import type { ConsoleProfile } from '@/utils/consoles/profile'
import { profileSchema } from '@/utils/consoles/profile-schema'
import otherTable from '@/utils/consoles/profiles/other-table'
import type { Sender } from './sender'

/**
 * How the list that a frame shows at this moment can be read, as far as that can be told without asking, or what
 * keeps it from being read; null where it shows none. Its script is too large to lie in every page, so it is put in when it is wanted.
 */
export async function recogniseFrame(
  id: string,
  { tabId, frameId }: Pick<Extract<Sender, { kind: 'console' }>, 'tabId' | 'frameId'>,
): Promise<ConsoleProfile | null> {
  const found = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/console-recognise.js'] })
    .catch(gone)
  const result = found[0]?.result
  if (result === 'shadow') return { ...compileSource(id, otherTable), hindrance: result }
  const parsed = profileSchema.safeParse(result)
  return parsed.success ? compileSource(id, parsed.data) : null
}

/** The tab was closed or has gone elsewhere meanwhile. */
function gone(): { result?: unknown }[] {
  return []
}
