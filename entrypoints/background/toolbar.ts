import { browser } from 'wxt/browser'
import type { HistoryDatabase } from '@/utils/history/database'
import { historyProblem } from '@/utils/history/problem'
import { openSightings } from '@/utils/history/read'
import { toolbarWords } from '@/utils/i18n/background'
import { countdownOf, urgencyOf } from '@/utils/warnings/urgency'
import { withKnownTerm } from '@/utils/working-time/known-term'
import { keepSummary } from './kept-summary'
import { judgeContext, loadOffice, loadProcedures } from './office'

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

async function countWhileWanted(db: HistoryDatabase): Promise<void> {
  while (wanted) {
    wanted = false
    const count = await countUrgent(db)
    if (count === null) continue
    await show(count)
    await keepSummary(db)
  }
}

/** Null when the history cannot be read: then the number that stands there is not touched. */
async function countUrgent(db: HistoryDatabase): Promise<number | null> {
  const context = judgeContext(await loadOffice())
  const sightings = await openSightings(db).catch(unlessStorageFailed)
  if (!sightings) return null
  const { catalogue } = await loadProcedures()
  const urgencies = sightings.map((sighting) =>
    urgencyOf(countdownOf(withKnownTerm(sighting, catalogue), context), context),
  )
  return urgencies.filter((urgency) => urgency === 'overdue' || urgency === 'dueToday').length
}

async function show(count: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: background }),
    browser.action.setBadgeText({ text: count === 0 ? '' : count > most ? `${most}+` : String(count) }),
    browser.action.setTitle({ title: toolbarWords.title(count) }),
  ])
}

function unlessStorageFailed(error: unknown): null {
  if (historyProblem(error) === null) throw error
  return null
}
