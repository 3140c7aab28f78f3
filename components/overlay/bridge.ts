import type { Answers, ToBackground, ToContent, ToTools } from '@/utils/messages'

/**
 * The browser's own messaging. Both targets have promises here, so the polyfill's share of the script's budget
 * is saved (design.md, the overlay).
 */
interface Runtime {
  /** Gone once the extension has been updated or removed under the open page. */
  id?: string
  getManifest(): { content_scripts?: unknown[] }
  sendMessage<T extends ToBackground['type']>(
    message: Extract<ToBackground, { type: T }>,
  ): Promise<Answers[T] | undefined>
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void }
}

type ToPage = ToContent | ToTools

/** What is sent reaches every listener in a page, so a message may be another's. */
type Listener = (
  message: ToPage,
  sender: { id?: string },
  answer: (value: Answers[ToPage['type']]) => void,
) => void

declare const chrome: { runtime?: Runtime }

export type Answer<T extends ToBackground['type']> =
  | { ok: true; value: Answers[T] }
  /** `gone`: this script belongs to an extension that no longer runs; only a reload of the page helps. */
  | { ok: false; gone: boolean }

/**
 * Whether this script lies in every page, as in a province's own build, and waits there until it is asked; in the general
 * one it is put in when it is wanted.
 */
export function liesReady(): boolean {
  return (chrome.runtime?.getManifest().content_scripts ?? []).length > 0
}

/** Asks the background. Never throws: an answer that does not come is a value. */
export async function ask<T extends ToBackground['type']>(
  message: Extract<ToBackground, { type: T }>,
): Promise<Answer<T>> {
  const runtime = chrome.runtime
  if (!runtime?.id) return { ok: false, gone: true }
  try {
    const value = await runtime.sendMessage<T>(message)
    return value === undefined ? { ok: false, gone: false } : { ok: true, value }
  } catch {
    return { ok: false, gone: !chrome.runtime?.id }
  }
}

/** Whether it is of use to ask again. */
export function isAnswered(answer: Answer<ToBackground['type']>): boolean {
  return answer.ok || answer.gone
}

/**
 * Answers what the background asks, until the signal ends it. Undefined leaves the answer to another script or another
 * frame of the page. Messages of other senders are not looked at.
 */
export function onAsked(
  answerTo: (message: ToPage) => Answers[ToPage['type']] | undefined,
  signal: AbortSignal,
): void {
  const runtime = chrome.runtime
  if (!runtime?.id) return
  const { id } = runtime
  const listener: Listener = (message, sender, answer) => {
    const value = sender.id === id ? answerTo(message) : undefined
    if (value !== undefined) answer(value)
  }
  runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener))
}
