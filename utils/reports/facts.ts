import type { Dossier } from '@/utils/dossier/dossier'
import type { Absence } from '@/utils/dossier/entry'
import { readAbsences } from '@/utils/history/absences'
import { type HistoryCoverage, readCoverage } from '@/utils/history/coverage'
import type { HistoryDatabase } from '@/utils/history/database'
import { followPeriod, type HeldPeriod } from '@/utils/history/period'
import type { Scope } from '@/utils/history/read'
import { readRevision } from '@/utils/history/revision'
import { type Elsewhere, nothingElsewhere, readElsewhere } from '@/utils/history/sources'
import { followStepStays, type HeldStays } from '@/utils/history/step-stays'
import { type UsualTimes, usualTimesOf } from '@/utils/warnings/usual-times'
import type { Grounds } from './context'
import { endOfYesterday } from './yesterday-end'

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
  /** What only files of other computers tell of. */
  elsewhere: Elsewhere
  /** Officers away. */
  absences: readonly Absence[]
  /** How long steps usually take here. */
  usual: UsualTimes
  /** By these the same facts are read again without all that has not changed. */
  held: HeldPeriod
  heldStays: HeldStays
}

/**
 * Reads the facts for figures at `at`, epoch ms; with an account only what was shown to it.
 * @param before the same facts as they were last read
 */
export async function readFacts(
  db: HistoryDatabase,
  grounds: Grounds,
  at: number,
  scope: Scope = {},
  before: Facts | null = null,
): Promise<Facts> {
  // The revision first: what is written meanwhile makes it too low, never too high.
  const revision = await readRevision(db)
  const since = endOfYesterday(at, grounds.calendar)
  const [held, coverage, elsewhere, absences, heldStays] = await Promise.all([
    followPeriod(db, since, scope, before?.held ?? null),
    readCoverage(db, scope),
    scope.account === undefined ? readElsewhere(db) : nothingElsewhere,
    readAbsences(db),
    followStepStays(db, before?.heldStays ?? null),
  ])
  const usual =
    before?.heldStays.stays === heldStays.stays && before.heldStays.latestOnly === heldStays.latestOnly
      ? before.usual
      : usualTimesOf(heldStays.stays, grounds.calendar, heldStays.latestOnly)
  return { revision, ...held.list, coverage, elsewhere, absences, usual, held, heldStays }
}
