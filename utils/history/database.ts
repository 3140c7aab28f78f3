import Dexie, { type Table } from 'dexie'
import type { Entry } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import type { Sighting, TrackedField } from '@/utils/dossier/sighting'

/** What is stored of a dossier: only what pages showed. Deadlines, pauses and warnings are derived on reading. */
export interface DossierRow {
  /** Short name used by the other tables. It stays when a dossier's key changes. */
  id?: number
  key: DossierKey
  /** The key by the console's own row id, as long as the console has shown one. */
  rowKey?: DossierKey
  /** Ids of rows that turned out to be this dossier; old looks still name them. */
  aliases?: number[]
  origin: string
  /** 1 while the office has it in hand; a number, since IndexedDB cannot index booleans. */
  open: 0 | 1
  current: Sighting
  firstSeen: number
}

export interface ChangeRow {
  seq?: number
  /** `DossierRow.id`. */
  dossier: number
  field: TrackedField
  before: Sighting[TrackedField] | null
  after: Sighting[TrackedField] | null
  seenBefore: number
  seenAfter: number
}

export interface EntryRow {
  seq?: number
  dossier: number
  entry: Entry
}

/**
 * One look at one page. A look that changed nothing writes this row and no other, so when a dossier was last
 * seen is read from here and stands nowhere else.
 */
export interface LookRow {
  seq?: number
  origin: string
  page: string
  account: string | null
  at: number
  /** `DossierRow.id` of every dossier shown. */
  ids: Uint32Array
  /** For each of `ids` which tracked fields were shown: bit n is `trackedFields[n]`. */
  shown: Uint32Array
}

export class HistoryDatabase extends Dexie {
  declare dossiers: Table<DossierRow, number>
  declare changes: Table<ChangeRow, number>
  declare entries: Table<EntryRow, number>
  declare looks: Table<LookRow, number>

  constructor(name: string) {
    super(name)
    this.version(1).stores({
      dossiers: '++id, &key, rowKey, open',
      changes: '++seq, dossier',
      entries: '++seq, dossier',
      looks: '++seq, origin, [origin+at]',
    })
  }
}

/** The history of this computer. Only the background and the extension's own pages may open it (design.md, rule 7). */
export function openHistory(name = 'dung-hen'): HistoryDatabase {
  return new HistoryDatabase(name)
}
