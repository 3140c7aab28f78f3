import { browser } from 'wxt/browser'
import { now } from '@/utils/clock'
import type { Answers, FaultMessage } from '@/utils/messages'
import { logError, toldFacts } from '@/utils/settings/error-log'
import { loadErrors } from '@/utils/settings/logged-errors'

/** A fault at every change of a busy page would be written hundreds of times a minute. */
const sameForMs = 60_000

/** Keeps what went wrong in a console's page, if a file of ours had a part in it. */
export async function keepFault(message: FaultMessage): Promise<Answers['fault']> {
  const facts = toldFacts(message, browser.runtime.getURL('/'))
  const at = now()
  const [last] = await loadErrors(browser.storage.local)
  const isSame = last?.place === facts.place && at - last.at < sameForMs
  if (facts.place !== '' && !isSame)
    await logError(browser.storage.local, { at, context: 'console', ...facts })
  return { ok: true }
}
