import type { ChangeRow, HistoryDatabase } from './database'

/** A dossier's stay in one step, both ends of which were seen: it came in and went on between two looks each. */
export interface StepStay {
  procedure: string | undefined
  step: string
  /** The last look before it came, and the first after it had gone: it was there no longer than between these. */
  from: number
  to: number
}

/** What happened long ago says little of today, and a popup should not wait for it. */
export const mostChanges = 10_000

export interface StepStays {
  stays: StepStay[]
  /** The history tells of more changes than were read: of earlier stays nothing is known here. */
  latestOnly: boolean
}

/** The latest stays, as far as the last changes of the history go. */
export async function readStepStays(db: HistoryDatabase): Promise<StepStays> {
  return db.transaction('r', db.changes, db.dossiers, async () => {
    const last = (await db.changes.toCollection().last())?.seq ?? 0
    const steps = (await latestChanges(db, last)).filter(({ field }) => field === 'step')
    const cameIn = new Map<number, (typeof steps)[number]>()
    const stays = steps.flatMap((change) => {
      const before = cameIn.get(change.dossier)
      cameIn.set(change.dossier, change)
      if (!before || typeof before.after !== 'string') return []
      return [{ dossier: change.dossier, step: before.after, from: before.seenBefore, to: change.seenAfter }]
    })
    const ids = [...new Set(stays.map(({ dossier }) => dossier))]
    const rows = await db.dossiers.bulkGet(ids)
    const procedures = new Map(ids.map((id, index) => [id, rows[index]?.current?.procedure]))
    return {
      stays: stays.map(({ dossier, ...stay }) => ({ procedure: procedures.get(dossier), ...stay })),
      latestOnly: last > mostChanges,
    }
  })
}

/** As many are read at once: a page that is scrolled meanwhile should not feel it. */
const portion = 1000

/** Ranges that are read as a whole: backwards the browser would go row by row. */
async function latestChanges(db: HistoryDatabase, last: number): Promise<ChangeRow[]> {
  const latest: ChangeRow[] = []
  for (let from = Math.max(1, last - mostChanges + 1); from <= last; from += portion) {
    const rows = db.changes.where(':id').between(from, Math.min(last, from + portion - 1), true, true)
    latest.push(...(await rows.toArray()))
  }
  return latest
}
