import { mayRead } from '@/components/console-access'
import type { Sender } from './sender'

/**
 * The sender, unless the browser lets us read that console no more: the copy in a page that was open before goes on
 * until the page is loaded anew, and nothing it says is kept.
 */
export async function allowedSender(sender: Sender): Promise<Sender> {
  if (sender.kind !== 'console' || (await mayRead(sender.origin))) return sender
  return { kind: 'shutOut' }
}
