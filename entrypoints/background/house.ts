import { browser } from 'wxt/browser'
import { now } from '@/utils/clock'
import type { HistoryDatabase } from '@/utils/history/database'
import { keepHouse } from '@/utils/history/housekeeping'
import { historyProblem } from '@/utils/history/problem'
import { dropOldDrafts } from '@/utils/notices/kept-draft'
import { loadOffice } from './office'
import { refreshToolbar } from './toolbar'

const alarm = { name: 'house', delayInMinutes: 5, periodInMinutes: 12 * 60 }

/** Has the history kept small from now on: twice a day, and not while the browser is still starting. */
export async function planHouse(): Promise<void> {
  const { name, ...when } = alarm
  await browser.alarms.create(name, when)
}

/** To be called for every alarm. A storage that fails is left alone until the next one. */
export async function onHouseAlarm(name: string, db: HistoryDatabase): Promise<void> {
  if (name !== alarm.name) return
  const { settings } = await loadOffice()
  await dropOldDrafts(browser.storage.local, now())
  try {
    const deleted = await keepHouse(db, settings.history.closedDays, now())
    if (deleted > 0) await refreshToolbar(db)
  } catch (error) {
    if (historyProblem(error) === null) throw error
  }
}
