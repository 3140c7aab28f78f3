import { type DossierKey, dossierKey } from '@/utils/dossier/key'
import type { Sighting } from '@/utils/dossier/sighting'
import { isOpen } from '@/utils/dossier/status'
import type { StoredDossier } from './assemble'
import type { DossierRow } from './database'
import { shownFields } from './looks'
import { type KnownRows, rowKeyOf } from './lookup'
import { type FieldChange, observe } from './observe'

/** What one look makes of one dossier. */
export interface Draft {
  /** The row as it is to stand after the look. */
  row: DossierRow
  write: 'add' | 'put' | 'keep'
  changes: FieldChange[]
  /** Which tracked fields the page showed (`LookRow.shown`). */
  shown: number
  /** Recorded by its row id before its number was known: its past belongs to `row` now. */
  absorbs?: StoredDossier
}

export interface LookPlan {
  /** One for each dossier, however often the page showed it. */
  drafts: Draft[]
  /** In the order of the sightings; null: neither number nor row id, so not recorded. */
  placed: (Draft | null)[]
  /** Rows whose row id the console has given to another number. */
  evicted: StoredDossier[]
}

/** Decides, without touching the database, what a look changes. `sightings` are storable ones. */
export function planLook(
  origin: string,
  at: number,
  sightings: readonly Sighting[],
  known: KnownRows,
): LookPlan {
  const drafts: Draft[] = []
  const byKey = new Map<DossierKey, Draft>()
  const owners = new Map<DossierKey, StoredDossier>()
  /** Rows that a draft goes on with or takes in: each is the past of one dossier only. */
  const taken = new Set<number>()

  const place = (sighting: Sighting): Draft | null => {
    const key = dossierKey(origin, sighting)
    if (key === null) return null
    const rowKey = rowKeyOf(origin, sighting)
    const already = byKey.get(key)
    if (already) return already
    const draft = draftOf(origin, at, sighting, key, known, taken)
    for (const id of [draft.row.id, draft.absorbs?.id]) if (id !== undefined) taken.add(id)
    drafts.push(draft)
    byKey.set(draft.row.key, draft)
    if (rowKey !== undefined) byKey.set(rowKey, draft)
    return draft
  }

  // Those with numbers first: a row that the page shows twice, once without its number, is one dossier.
  for (const sighting of sightings) if (sighting.number !== null) place(sighting)
  const placed = sightings.map(place)
  for (const { row } of drafts) {
    const owner = row.rowKey === undefined ? undefined : known.byRowKey.get(row.rowKey)
    if (owner && row.rowKey !== undefined && owner.id !== row.id) owners.set(row.rowKey, owner)
  }
  const inLook = new Set(drafts.flatMap(({ row, absorbs }) => [row.id, absorbs?.id]))
  return { drafts, placed, evicted: [...owners.values()].filter(({ id }) => !inLook.has(id)) }
}

/**
 * A dossier is found by its number, else by the console's row id. A row id that already belongs to another
 * *number* proves nothing (the console has given it away): then the number decides. Nor does one that stands beside
 * several numbers of a look: what was recorded by it alone goes to the first of them.
 */
function draftOf(
  origin: string,
  at: number,
  seen: Sighting,
  key: DossierKey,
  known: KnownRows,
  taken: ReadonlySet<number>,
): Draft {
  const rowKey = rowKeyOf(origin, seen)
  const sameNumber = known.byKey.get(key)
  const sameRow = rowKey === undefined ? undefined : known.byRowKey.get(rowKey)
  const isFree = sameRow?.current.number === null && !taken.has(sameRow.id)
  const joinable = seen.number === null || isFree ? sameRow : undefined
  const row = sameNumber ?? joinable
  if (!row) return newDraft(newRow(origin, at, seen, key, rowKey, known.broken.get(key)), seen)
  if (joinable && joinable.id !== row.id) return updateDraft(absorb(row, joinable), seen, rowKey, joinable)
  return updateDraft(row, seen, rowKey)
}

function newDraft(row: DossierRow, seen: Sighting): Draft {
  return { row, write: 'add', changes: [], shown: shownFields(seen) }
}

function newRow(
  origin: string,
  at: number,
  seen: Sighting,
  key: DossierKey,
  rowKey: DossierKey | undefined,
  id: number | undefined,
): DossierRow {
  return {
    ...(id === undefined ? {} : { id }),
    key,
    ...(rowKey === undefined ? {} : { rowKey }),
    origin,
    open: openFlag(seen),
    current: seen,
    firstSeen: at,
  }
}

function updateDraft(
  known: StoredDossier,
  seen: Sighting,
  rowKey = known.rowKey,
  absorbs?: StoredDossier,
): Draft {
  const { current, changes } = observe(known.current, seen)
  const key = dossierKey(known.origin, current) ?? known.key
  const same = current === known.current && rowKey === known.rowKey && key === known.key && !absorbs
  const row = same
    ? known
    : { ...known, key, current, open: openFlag(current), ...(rowKey ? { rowKey } : {}) }
  return {
    row,
    write: same ? 'keep' : 'put',
    changes,
    shown: shownFields(seen),
    ...(absorbs ? { absorbs } : {}),
  }
}

/** `row` with what `other` had seen earlier; where both know a field, the one found by number is believed. */
function absorb(row: StoredDossier, other: StoredDossier): StoredDossier {
  return {
    ...row,
    current: { ...other.current, ...row.current },
    firstSeen: Math.min(row.firstSeen, other.firstSeen),
    ...latestOpening(row, other),
    aliases: [...(row.aliases ?? []), other.id, ...(other.aliases ?? [])],
  }
}

function latestOpening(row: StoredDossier, other: StoredDossier): Pick<DossierRow, 'openedOn'> {
  const days = [row, other].flatMap(({ openedOn = [] }) => openedOn)
  return days.length === 0 ? {} : { openedOn: Math.max(...days) }
}

function openFlag({ status }: Sighting): 0 | 1 {
  return isOpen(status) ? 1 : 0
}
