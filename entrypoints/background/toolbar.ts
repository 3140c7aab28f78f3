import { browser } from 'wxt/browser'
import { lastAccount, readAccounts } from '@/utils/history/account'
import type { HistoryDatabase } from '@/utils/history/database'
import { historyProblem } from '@/utils/history/problem'
import { openSightings, type Scope } from '@/utils/history/read'
import { pageStateWords, toolbarWords } from '@/utils/i18n/background'
import { isShared } from '@/utils/reports/whose'
import { countdownOf, urgencyOf } from '@/utils/warnings/urgency'
import { withKnownTerm } from '@/utils/working-time/known-term'
import { keepSummary } from './kept-summary'
import { judgeContext, loadOffice, loadProcedures } from './office'
import { tabsOf } from './tabs'

/** Calm: a number to be known, not an alarm. */
const background = '#5a6472'
const most = 999

let wanted = false
let running: Promise<void> | null = null

/**
 * Brings the number on the toolbar up to date (open dossiers that are overdue or due today), and then the figures
 * kept for the popup's first paint. Calls that come while it counts are answered by one more count.
 */
export function refreshToolbar(db: HistoryDatabase): Promise<void> {
  wanted = true
  running ??= countWhileWanted(db).finally(() => {
    running = null
  })
  return running
}

/** Whose look each tab showed last, for as long as this background lives. */
const lookedAs = new Map<number, string | null>()

/** To be called when a page is loaded: the browser has taken the tab's own number away. */
export function forgetTab(tabId: number): void {
  lookedAs.delete(tabId)
}

/** To be called for a look that changed nothing: a shared computer's tab may need its number all the same. */
export async function numberTab(db: HistoryDatabase, tabId: number, account: string | null): Promise<void> {
  if (lookedAs.has(tabId) && lookedAs.get(tabId) === account) return
  lookedAs.set(tabId, account)
  const accounts = await readAccounts(db).catch(unlessStorageFailed)
  if (accounts && isShared(accounts)) await refreshToolbar(db)
}

async function countWhileWanted(db: HistoryDatabase): Promise<void> {
  while (wanted) {
    wanted = false
    const accounts = await readAccounts(db).catch(unlessStorageFailed)
    if (!accounts) continue
    const { settings } = await loadOffice()
    const consoles = settings.consoles.map(({ origin }) => origin)
    if (isShared(accounts)) await showByTab(db, consoles)
    else await showEverywhere(await countUrgent(db), consoles)
    await keepSummary(db)
  }
}

/**
 * On a computer that several accounts use, a console's tab shows the count of who is signed in there, and no other tab
 * any: without a console's page nobody has said yet whose figures may be shown (`whoseShown`).
 */
async function showByTab(db: HistoryDatabase, consoles: readonly string[]): Promise<void> {
  await showCount(0)
  for (const origin of consoles) {
    const [account, tabs] = await Promise.all([lastAccount(db, origin), tabsOf([origin])])
    if (account !== null && tabs.length > 0) await showOn(tabs, await countUrgent(db, { account }))
  }
}

/** One count for all tabs. A console's tab that had another account's says it no more. */
async function showEverywhere(count: number | null, consoles: readonly string[]): Promise<void> {
  await showCount(count)
  await showOn(await tabsOf(consoles), count)
}

/** In tabs of their own, but for those that say of their page that it was not read: they go on saying so. */
async function showOn(tabs: readonly number[], count: number | null): Promise<void> {
  if (count === null) return
  for (const tabId of tabs) {
    try {
      const text = await browser.action.getBadgeText({ tabId })
      if (text !== pageStateWords.mark && text !== textOf(count)) await showCount(count, tabId)
    } catch {
      // It was closed in the meantime.
    }
  }
}

/** Null when the history cannot be read: then the number that stands there is not touched. */
async function countUrgent(db: HistoryDatabase, scope: Scope = {}): Promise<number | null> {
  const context = judgeContext(await loadOffice())
  const sightings = await openSightings(db, scope).catch(unlessStorageFailed)
  if (!sightings) return null
  const { catalogue } = await loadProcedures()
  const urgencies = sightings.map((sighting) =>
    urgencyOf(countdownOf(withKnownTerm(sighting, catalogue), context), context),
  )
  return urgencies.filter((urgency) => urgency === 'overdue' || urgency === 'dueToday').length
}

function textOf(count: number): string {
  if (count === 0) return ''
  return count > most ? `${most}+` : String(count)
}

/** In one tab, or in all that have no number of their own. */
async function showCount(count: number | null, tabId?: number): Promise<void> {
  if (count === null) return
  const where = tabId === undefined ? {} : { tabId }
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: background }),
    browser.action.setBadgeText({ ...where, text: textOf(count) }),
    browser.action.setTitle({ ...where, title: toolbarWords.title(count) }),
  ])
}

function unlessStorageFailed(error: unknown): null {
  if (historyProblem(error) === null) throw error
  return null
}
