import { changeSettings } from '@/components/change-settings'
import type { Answers, SetDisplayMessage } from '@/utils/messages'
import type { Sender } from './sender'

/** Keeps how this console's overlay is to look. */
export async function setDisplay(
  { display }: SetDisplayMessage,
  { origin }: Extract<Sender, { kind: 'console' }>,
): Promise<Answers['setDisplay']> {
  const saved = await changeSettings((settings) => ({
    ...settings,
    display: { ...settings.display, [origin]: display },
  }))
  return { ok: saved.ok }
}
