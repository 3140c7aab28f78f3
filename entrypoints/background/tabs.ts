import { browser } from 'wxt/browser'
import { hostPattern, mayRead } from '@/components/console-access'
import { answerProblems } from '@/utils/i18n/background'
import type {
  ApplicantAnswer,
  ApplicantMessage,
  CountByMessage,
  CountedBy,
  RefreshMessage,
  ShutOutMessage,
} from '@/utils/messages'
import { checkApplicantAnswer } from '@/utils/messages-check'

/**
 * Tells the consoles' open tabs to look again. They are told once this resolves: nobody waits for their answers, since
 * a tab that the browser has put to sleep gives none.
 */
export async function refreshConsoles(origins: readonly string[]): Promise<void> {
  const message: RefreshMessage = { type: 'refresh' }
  for (const id of await tabsOf(origins)) void ask(id, message)
}

/** Has the open pages of these consoles count by other hours, days and thresholds; as `refreshConsoles`. */
export async function countBy(origins: readonly string[], counted: CountedBy): Promise<void> {
  const message: CountByMessage = { type: 'countBy', ...counted }
  for (const id of await tabsOf(origins)) void ask(id, message)
}

/**
 * Has every page but those of consoles that may still be read take its badges off. All tabs are told, since the browser
 * no longer says which address a tab has once its host was taken away.
 */
export async function shutOutOthers(origins: readonly string[]): Promise<void> {
  const may = await Promise.all(origins.map(mayRead))
  const readable = origins.filter((_, index) => may[index])
  const message: ShutOutMessage = { type: 'shutOut', readable, reason: answerProblems.shutOut }
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.map(({ id }) => id !== undefined && ask(id, message)))
}

/**
 * The applicant of a dossier as an open console page shows him at this moment; nobody when no page does. He is
 * passed on and forgotten (design.md, rule 3).
 */
export async function findApplicant(
  message: ApplicantMessage,
  origins: readonly string[],
): Promise<ApplicantAnswer> {
  const owners = origins.filter((origin) => message.key.startsWith(`${origin} `))
  for (const id of await tabsOf(owners)) {
    const answer = checkApplicantAnswer(await ask(id, message))
    if (answer.applicant) return answer
  }
  return { applicant: null }
}

/** The tabs in which a page of one of these consoles is open. */
export async function tabsOf(origins: readonly string[]): Promise<number[]> {
  if (origins.length === 0) return []
  const tabs = await browser.tabs.query({ url: [...new Set(origins.map(hostPattern))] })
  return tabs
    .filter(({ url }) => url !== undefined && origins.includes(new URL(url).origin))
    .flatMap(({ id }) => (id === undefined ? [] : [id]))
}

/**
 * Asks all frames of a tab; the one that has something to say answers. Undefined when none does, or nobody listens:
 * the page has not been loaded since the console was added.
 */
async function ask(
  tabId: number,
  message: RefreshMessage | CountByMessage | ShutOutMessage | ApplicantMessage,
): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message)
  } catch {
    return undefined
  }
}
