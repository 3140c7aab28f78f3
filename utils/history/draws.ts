import type { DossierKey } from '@/utils/dossier/key'
import type { ConsoleWalk } from '@/utils/i18n/walk'
import type { DateText } from '@/utils/working-time/schedule'
import type { Coverage } from './coverage'
import type { HistoryDatabase } from './database'
import { writing } from './revision'
import type { Elsewhere } from './sources'

/**
 * A random sample as it was drawn, for anyone to see later that it was drawn once and which dossiers it had. What it
 * was drawn from may have gone meanwhile; `population` tells whether the same is there again.
 */
export interface Draw {
  /** When it was written down, epoch ms. */
  at: number
  /** The period's first and last day. */
  from: DateText
  to: DateText
  seed: string
  size: { unit: 'dossiers' | 'percent'; value: number }
  /** Each stratum (lĩnh vực): how many it had, and those drawn, in their order. */
  strata: { name: string | null; of: number; drawn: DossierKey[] }[]
  /** A fingerprint of all it was drawn from. */
  population: string
  /**
   * What had been seen when it was drawn. `walks`: absent where no list had been gone through; `elsewhere`: absent where
   * no file of another computer had a part in it.
   */
  coverage: Pick<Coverage, 'seen' | 'from' | 'to'> & { walks?: readonly ConsoleWalk[]; elsewhere?: Elsewhere }
}

/** Writes a draw down. Append-only: none is ever changed. */
export async function addDraw(db: HistoryDatabase, draw: Draw): Promise<void> {
  await writing(
    db,
    [db.draws],
    () => db.draws.add({ ...draw }),
    () => true,
  )
}

/** The draws written down, the latest first. */
export async function readDraws(db: HistoryDatabase): Promise<Draw[]> {
  const rows = await db.draws.reverse().toArray()
  return rows.map(({ seq, ...draw }) => draw)
}

/** Takes a dossier that is deleted out of every draw; how many there were stays. Runs inside the caller's transaction. */
export async function forgetInDraws(db: HistoryDatabase, key: DossierKey): Promise<void> {
  await db.draws
    .filter(({ strata }) => strata.some(({ drawn }) => drawn.includes(key)))
    .modify((draw) => {
      for (const stratum of draw.strata) stratum.drawn = stratum.drawn.filter((each) => each !== key)
    })
}
