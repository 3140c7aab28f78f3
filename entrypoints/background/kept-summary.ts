import { browser } from 'wxt/browser'
import { now } from '@/utils/clock'
import { readAccounts } from '@/utils/history/account'
import type { HistoryDatabase } from '@/utils/history/database'
import { historyProblem } from '@/utils/history/problem'
import { readRevision } from '@/utils/history/revision'
import { readFacts } from '@/utils/reports/facts'
import { summarise } from '@/utils/reports/summary'
import { fingerprint, loadSummaryCache, restsOnSame, saveSummaryCache } from '@/utils/reports/summary-cache'
import { labelsOf } from '@/utils/reports/summary-labels'
import { judgeContext, loadOffice, loadProcedures } from './office'

/** Keeps the lead's figures for the popup's first paint, counted anew unless those kept rest on the same facts. */
export async function keepSummary(db: HistoryDatabase): Promise<void> {
  const office = await loadOffice()
  const { catalogue } = await loadProcedures()
  const area = browser.storage.local
  const [settings, procedures] = await Promise.all([fingerprint(office.settings), fingerprint(catalogue)])
  try {
    const kept = await loadSummaryCache(area, now())
    const rests = { history: await readRevision(db), settings, catalogue: procedures }
    if (kept && restsOnSame(kept.rests, rests)) return
    const context = { ...judgeContext(office), catalogue }
    const [facts, accounts] = await Promise.all([readFacts(db, context, context.now), readAccounts(db)])
    const figures = summarise(facts, context)
    const labels = labelsOf(office.settings, accounts)
    await saveSummaryCache(area, figures, labels, { ...rests, history: facts.revision })
  } catch (error) {
    // Without a history to read there is nothing to keep; the popup says so itself.
    if (historyProblem(error) === null) throw error
  }
}
