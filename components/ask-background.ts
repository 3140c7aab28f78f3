import { browser } from 'wxt/browser'
import type { Answers, ToBackground } from '@/utils/messages'
import { untilAnswered } from './until-answered'

/**
 * Asks the background from a page of ours, until it answers; undefined when it never does. For what may be told twice:
 * what changes nothing, or bears a number.
 */
export function askBackground<T extends ToBackground['type']>(
  message: Extract<ToBackground, { type: T }>,
): Promise<Answers[T] | undefined> {
  const question = (): Promise<Answers[T] | undefined> =>
    browser.runtime.sendMessage(message).catch(() => undefined)
  return untilAnswered(question, (said) => said !== undefined)
}
