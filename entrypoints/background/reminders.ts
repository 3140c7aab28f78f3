import { browser } from 'wxt/browser'
import { mayNotify } from '@/components/notification-access'
import { now } from '@/utils/clock'
import { readAccounts } from '@/utils/history/account'
import type { HistoryDatabase } from '@/utils/history/database'
import { reminderWords as words } from '@/utils/i18n/reminders'
import { nextReminder, presentReminder, type Reminder, reminderName } from '@/utils/reports/reminders'
import { loadSummaryCache } from '@/utils/reports/summary-cache'
import { isShared } from '@/utils/reports/whose'
import { keepSummary } from './kept-summary'
import { loadOffice } from './office'

const alarm = 'reminder'
/** One notification: a later one takes the place of an earlier. */
const notificationId = 'dung-hen-reminder'
/** Which reminder was the last: it survives this worker, so that none comes twice. */
const storageKey = 'lastReminder'

let running: Promise<void> = Promise.resolve()

/**
 * Reminds if a reminder holds now and has not come yet, and plans the next. To be called at the start, when settings
 * change and for the alarm; one call after another, so that two at once show one notification.
 */
export function keepReminding(db: HistoryDatabase): Promise<void> {
  running = running.then(
    () => remind(db),
    () => remind(db),
  )
  return running
}

/** To be called for every alarm. */
export async function onReminderAlarm(name: string, db: HistoryDatabase): Promise<void> {
  if (name === alarm) await keepReminding(db)
}

let listening = false

/** A click leads to the list. The browser has the interface only once the officer has allowed notifications. */
export function listenToNotifications(): void {
  if (listening || !browser.notifications) return
  listening = true
  browser.notifications.onClicked.addListener((id) => {
    if (id === notificationId) void openReview()
  })
}

/** In the window last worked in, brought to the front; in a new one where none is open, as a tab needs a window. */
async function openReview(): Promise<void> {
  await browser.notifications.clear(notificationId)
  const url = browser.runtime.getURL('/dashboard.html?view=review')
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] })
  if (windows.length === 0) {
    await browser.windows.create({ url })
    return
  }
  const { windowId } = await browser.tabs.create({ url })
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true })
}

async function remind(db: HistoryDatabase): Promise<void> {
  const { settings, calendar } = await loadOffice()
  const present = presentReminder(settings, calendar, now())
  if (present && (await isNew(present)) && (await mayNotify())) await show(present, db)
  const next = nextReminder(settings, calendar, now())
  // By delay, not by instant: the demo build's clock is not the computer's.
  if (next) await browser.alarms.create(alarm, { delayInMinutes: (next.at - now()) / 60_000 })
  else await browser.alarms.clear(alarm)
}

async function isNew(reminder: Reminder): Promise<boolean> {
  return (await browser.storage.local.get(storageKey))[storageKey] !== reminderName(reminder)
}

/** Nothing is shown where nothing needs attention; it is marked as given all the same. */
async function show(reminder: Reminder, db: HistoryDatabase): Promise<void> {
  await browser.storage.local.set({ [storageKey]: reminderName(reminder) })
  const message = await messageNow(db)
  if (message === null) return
  await browser.notifications.create(notificationId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: words.title[reminder.kind],
    message,
  })
}

const reminded = ['overdue', 'dueToday', 'dueTomorrow', 'notOnTime', 'letterDue'] as const

/**
 * The figures that are not zero, as one sentence; null when all are, or when they cannot be counted. On a shared
 * computer only that there are some: whose figures are to be shown is chosen first (`whoseShown`).
 */
async function messageNow(db: HistoryDatabase): Promise<string | null> {
  await keepSummary(db)
  const kept = await loadSummaryCache(browser.storage.local, now())
  const parts = reminded.flatMap((figure) => {
    const count = kept?.figures[figure] ?? 0
    return count > 0 ? [words.figure[figure](count)] : []
  })
  if (parts.length === 0) return null
  return isShared(await readAccounts(db)) ? words.shared : `${parts.join(', ')}.`
}
