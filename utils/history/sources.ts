import { isOpen } from '@/utils/dossier/status'
import { dayOf } from '@/utils/working-time/dates'
import type { HistoryDatabase, ImportedRow, SourceRow } from './database'

/** What one computer has contributed to the picture. Only days: when a colleague had a page open is nobody's business. */
export interface SourceCoverage {
  /** Null: this computer. */
  id: string | null
  /** What its officers call it; empty where nobody has named it. */
  name: string
  dossiers: number
  open: number
  /** Dossiers that no other computer has seen. */
  only: number
  /** Days on which it saw anything. */
  days: number
  /** The first and the last of them, as instants; null when there is none. */
  from: number | null
  to: number | null
  /** When its latest file was taken in, epoch ms; null for this computer. */
  importedAt: number | null
}

/** Several computers' histories as one picture. */
export interface Sources {
  /** This computer first, then those whose files were taken in, by name. */
  sources: SourceCoverage[]
  /** How many different dossiers they have seen together. */
  together: number
}

/** What each computer has contributed. */
export async function readSources(db: HistoryDatabase): Promise<Sources> {
  const tables = [db.dossiers, db.looks, db.imported, db.sources]
  return db.transaction('r', tables, async () => {
    const [sources, imported, own] = await Promise.all([
      db.sources.toArray(),
      db.imported.toArray(),
      db.dossiers.toArray(),
    ])
    const seenBy = new Map<string, number>()
    for (const { key } of [...own, ...imported]) seenBy.set(key, (seenBy.get(key) ?? 0) + 1)
    const isOnly = ({ key }: { key: string }) => seenBy.get(key) === 1
    const lookDays = await daysOfLooks(db)
    const here: SourceCoverage = {
      id: null,
      name: '',
      dossiers: own.length,
      open: own.filter(({ open }) => open === 1).length,
      only: own.filter(isOnly).length,
      ...spread(lookDays),
      importedAt: null,
    }
    const others = sources.map((source) => coverageOf(source, imported, isOnly))
    const byName = others.sort((a, b) => vietnamese.compare(a.name, b.name))
    return { sources: [here, ...byName], together: seenBy.size }
  })
}

/** What only files of other computers tell of: how many of them, and how many dossiers. */
export interface Elsewhere {
  sources: number
  dossiers: number
  /** The first and the last day any of them saw anything, as instants; null when none did. */
  from: number | null
  to: number | null
}

export const nothingElsewhere: Elsewhere = { sources: 0, dossiers: 0, from: null, to: null }

/** Counts what figures rest on besides what this computer saw itself. */
export async function readElsewhere(db: HistoryDatabase): Promise<Elsewhere> {
  return db.transaction('r', db.dossiers, db.imported, db.sources, async () => {
    const [sources, keys] = await Promise.all([db.sources.toArray(), db.imported.orderBy('key').uniqueKeys()])
    const known = keys.length === 0 ? 0 : await db.dossiers.where('key').anyOf(keys).count()
    const { from, to } = spread(sources.flatMap(({ covered }) => covered.map(({ day }) => day)))
    return { sources: sources.length, dossiers: keys.length - known, from, to }
  })
}

function coverageOf(
  { id, name, covered, importedAt }: SourceRow,
  imported: readonly ImportedRow[],
  isOnly: (row: ImportedRow) => boolean,
): SourceCoverage {
  const rows = imported.filter(({ source }) => source === id)
  const seen = rows.flatMap(({ seen: { firstSeen, lastSeen } }) => [firstSeen, lastSeen])
  return {
    id,
    name,
    dossiers: rows.length,
    open: rows.filter(({ seen: { current } }) => isOpen(current.status)).length,
    only: rows.filter(isOnly).length,
    ...spread([...covered.map(({ day }) => day), ...seen]),
    importedAt,
  }
}

/** How many days some instants fall on, and the first and the last instant. */
function spread(instants: readonly number[]): Pick<SourceCoverage, 'days' | 'from' | 'to'> {
  const least = instants.reduce<number | null>((a, b) => (a === null ? b : Math.min(a, b)), null)
  const most = instants.reduce<number | null>((a, b) => (a === null ? b : Math.max(a, b)), null)
  return { days: new Set(instants.map(dayOf)).size, from: least, to: most }
}

/** When pages were looked at here, by the index alone: the looks themselves are many and large. */
async function daysOfLooks(db: HistoryDatabase): Promise<number[]> {
  const keys = await db.looks.orderBy('[origin+at]').uniqueKeys()
  return keys.flatMap((key) => (Array.isArray(key) && typeof key[1] === 'number' ? [key[1]] : []))
}

const vietnamese = new Intl.Collator('vi')
