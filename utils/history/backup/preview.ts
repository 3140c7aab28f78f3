import { type TrackedField, trackedFields } from '@/utils/dossier/sighting'
import { isOpen } from '@/utils/dossier/status'
import type { HistoryDatabase } from '../database'
import { canonical, joinDossier } from './join'
import type { BackupContent, SharedDossier, SharedSource } from './shared'
import { knownSourceId } from './source'

/** What a file holds, for the one who is about to save or to take it in. Days are the starts of days. */
export interface BackupFacts {
  sources: SourceFacts[]
  /** The fields of dossiers that the file holds anything of. */
  fields: TrackedField[]
}

export interface SourceFacts {
  id: string
  name: string
  dossiers: number
  open: number
  changes: number
  entries: number
  absences: number
  /** First and last day on which anything was seen; null when nothing was. */
  from: number | null
  to: number | null
}

/** Counts what a file holds. */
export function factsOf({ sources }: BackupContent): BackupFacts {
  const all = sources.flatMap(({ dossiers }) => dossiers)
  return {
    sources: sources.map(sourceFacts),
    fields: trackedFields.filter((field) => all.some((dossier) => holds(dossier, field))),
  }
}

function sourceFacts({ id, name, dossiers, absences }: SharedSource): SourceFacts {
  const sum = (count: (dossier: SharedDossier) => number) =>
    dossiers.reduce((total, dossier) => total + count(dossier), 0)
  return {
    id,
    name,
    dossiers: dossiers.length,
    open: sum(({ current }) => (isOpen(current.status) ? 1 : 0)),
    changes: sum(({ changes }) => changes.length),
    entries: sum(({ entries }) => entries.length),
    absences: absences.length,
    from: dossiers.reduce<number | null>(
      (least, { firstSeen }) => (least === null ? firstSeen : Math.min(least, firstSeen)),
      null,
    ),
    to: dossiers.reduce<number | null>(
      (most, { lastSeen }) => (most === null ? lastSeen : Math.max(most, lastSeen)),
      null,
    ),
  }
}

function holds({ current, changes }: SharedDossier, field: TrackedField): boolean {
  return current[field] !== undefined || changes.some((change) => change.field === field)
}

/** What taking a file in would do, by dossiers as each computer saw them; nothing is written. */
export interface MergeForecast {
  /** Unknown here so far. */
  added: number
  /** Known from an earlier file, of which this one says more. */
  updated: number
  /** Known already. */
  same: number
  /** This computer's own, come back: its own rows stand. */
  own: number
}

/** A dry run of `mergeBackup`. */
export async function forecastMerge(db: HistoryDatabase, { sources }: BackupContent): Promise<MergeForecast> {
  return db.transaction('r', db.imported, db.marks, async () => {
    const forecast: MergeForecast = { added: 0, updated: 0, same: 0, own: 0 }
    const own = await knownSourceId(db)
    for (const { id, dossiers } of sources) {
      if (id === own) {
        forecast.own += dossiers.length
        continue
      }
      const known = await db.imported.bulkGet(dossiers.map(({ key }): [string, string] => [id, key]))
      dossiers.forEach((seen, index) => {
        forecast[effectOf(known[index]?.seen, seen)]++
      })
    }
    return forecast
  })
}

function effectOf(known: SharedDossier | undefined, seen: SharedDossier): 'added' | 'updated' | 'same' {
  if (!known) return 'added'
  return canonical(joinDossier(known, seen)) === canonical(known) ? 'same' : 'updated'
}
