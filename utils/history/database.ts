import Dexie, { type Table } from 'dexie'
import type { Entry } from '@/utils/dossier/dossier'
import type { Absence } from '@/utils/dossier/entry'
import type { DossierKey } from '@/utils/dossier/key'
import type { Sighting, TrackedField } from '@/utils/dossier/sighting'
import type { Day } from '@/utils/working-time/dates'
import type { SharedDossier, SharedSource } from './backup/shared'
import type { Draw } from './draws'

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
  /** The last day on which its detail view was open here: no instant, and nobody's name (see openings.ts). */
  openedOn?: Day
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
  /** The view, as the profile names it; empty for what came back from a backup. */
  page: string
  account: string | null
  at: number
  /** `DossierRow.id` of every dossier shown. */
  ids: Uint32Array
  /** For each of `ids` which tracked fields were shown: bit n is `trackedFields[n]`. */
  shown: Uint32Array
}

export interface AbsenceRow extends Absence {
  seq?: number
  /** Taken back; the line stays. */
  removed?: true
}

/** What is left of what was deleted: when, how much and why; nothing of what it held. */
export interface DeletionRow {
  seq?: number
  at: number
  why: DeletionReason
  dossiers: number
  looks: number
}

/** `expired`: closed longer ago than the office keeps; `one`, `all`: by an officer's hand; `replaced`: by a backup. */
export type DeletionReason = 'expired' | 'one' | 'all' | 'replaced'

/** What another computer saw of a dossier, from its file; this computer's own rows are never touched by it. */
export interface ImportedRow {
  /** `SourceRow.id`. */
  source: string
  key: DossierKey
  open: 0 | 1
  seen: SharedDossier
}

/** A computer whose file was taken in. */
export interface SourceRow extends Omit<SharedSource, 'dossiers'> {
  /** When its latest file was taken in, epoch ms. */
  importedAt: number
}

/** A random sample that was drawn (see draws.ts). */
export interface DrawRow extends Draw {
  seq?: number
}

/** Facts about the history itself, each under its name. */
export type MarkRow =
  | { name: 'revision'; value: number }
  /** The last revision that did more than add looks and entries. */
  | { name: 'remade'; value: number }
  | { name: 'source'; value: string }
  /** By the console's address the first day on which a detail view was seen open there. */
  | { name: `opened ${string}`; value: Day }

const presentVersion = 3
/** Dexie's version 2 is the browser's version 20. */
const dexieSteps = 10

export class HistoryDatabase extends Dexie {
  declare dossiers: Table<DossierRow, number>
  declare changes: Table<ChangeRow, number>
  declare entries: Table<EntryRow, number>
  declare looks: Table<LookRow, number>
  declare absences: Table<AbsenceRow, number>
  declare deletions: Table<DeletionRow, number>
  declare imported: Table<ImportedRow, [string, DossierKey]>
  declare sources: Table<SourceRow, string>
  declare draws: Table<DrawRow, number>
  declare marks: Table<MarkRow, MarkRow['name']>

  /** A released version is never edited: a computer may still hold it. What changes is a further one. */
  constructor(name: string) {
    super(name)
    this.version(1).stores({
      dossiers: '++id, &key, rowKey, open',
      changes: '++seq, dossier',
      entries: '++seq, dossier',
      looks: '++seq, origin, [origin+at]',
    })
    this.version(2).stores({
      dossiers: '++id, &key, rowKey, [open+firstSeen], *aliases',
      changes: '++seq, dossier, [field+seenAfter]',
      looks: '++seq, origin, [origin+at], account',
      absences: '++seq',
      deletions: '++seq',
      imported: '[source+key], key, open',
      sources: '&id',
      marks: '&name',
    })
    this.version(presentVersion).stores({ draws: '++seq' })
    // Dexie itself would open a later version's history and write into it what that version does not expect.
    // `true`: also when it is opened again, since another page may have moved the version on meanwhile.
    this.on('ready', () => this.refuseLater(), true)
  }

  private refuseLater(): void {
    const stored = this.backendDB().version / dexieSteps
    if (stored >= presentVersion + 1) throw new Dexie.VersionError(`History of version ${stored}`)
  }
}

/** The history of this computer. Only the background and the extension's own pages may open it (design.md, rule 7). */
export function openHistory(name = 'dung-hen'): HistoryDatabase {
  return new HistoryDatabase(name)
}
