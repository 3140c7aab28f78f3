import { browser } from 'wxt/browser'
import { pageStateWords } from '@/utils/i18n/background'
import { proofReasons } from '@/utils/i18n/overlay'
import type { Answers, PageStateMessage } from '@/utils/messages'
import type { Sender } from './sender'
import { forgetTab } from './toolbar'

/** Both browsers take a text back for one tab when told null, which the types leave out. */
interface TabButton {
  setBadgeText(details: { tabId?: number | undefined; text?: string | null | undefined }): Promise<void>
}
const button: TabButton = browser.action

/**
 * Says on the toolbar's button whether the tab's page could be read. Where it could, or is no list at all, the tab
 * shows what all tabs show. Gives the overlay the words for what it could not read.
 */
export async function showPageState(
  { reason, questions }: PageStateMessage,
  { tabId }: Extract<Sender, { kind: 'console' }>,
): Promise<Answers['pageState']> {
  const explanation = reason ? proofReasons[reason] : ''
  const title = titleOf(explanation, questions)
  const isMarked = (await browser.action.getBadgeText({ tabId })) === pageStateWords.mark
  if (title !== null) {
    await browser.action.setTitle({ tabId, title })
    await button.setBadgeText({ tabId, text: pageStateWords.mark })
  } else if (isMarked) {
    await browser.action.setTitle({ tabId, title: await browser.action.getTitle({}) })
    await button.setBadgeText({ tabId, text: null })
    forgetTab(tabId)
  }
  return { explanation }
}

function titleOf(reason: string, questions: number): string | null {
  if (reason !== '') return pageStateWords.unread(reason)
  return questions > 0 ? pageStateWords.asks(questions) : null
}
