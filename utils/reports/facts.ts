import type { Dossier } from '@/utils/dossier/dossier'
import { type HistoryCoverage, readCoverage } from '@/utils/history/coverage'
import type { HistoryDatabase } from '@/utils/history/database'
import { readPeriod } from '@/utils/history/read'
import { readRevision } from '@/utils/history/revision'
import type { Grounds } from './context'
import { endOfYesterday } from './since-yesterday'

/** All that the lead's figures are counted from. */
export interface Facts {
  /** Of the history they were read from. */
  revision: number
  open: Dossier[]
  /** Closed since the end of the last working day. */
  closed: Dossier[]
  /** Rows that could not be read. */
  corrupt: number
  coverage: HistoryCoverage
}

/** Reads the facts for figures at `at`, epoch ms. */
export async function readFacts(db: HistoryDatabase, grounds: Grounds, at: number): Promise<Facts> {
  // The revision first: what is written meanwhile makes it too low, never too high.
  const revision = await readRevision(db)
  const since = endOfYesterday(at, grounds.calendar)
  const [list, coverage] = await Promise.all([
    readPeriod(db, since, Number.POSITIVE_INFINITY),
    readCoverage(db),
  ])
  return { revision, ...list, coverage }
}
