import type { OverlayHost } from '@/components/overlay/meeting-point'
import { isUrgent, type OverlayEntry } from '@/components/overlay/state'
import type { PageReading, RowReading } from '@/utils/consoles/read-page'

/** The dossier's row that holds a node, with or without a badge, if it still reads as it was read. */
export function rowAt(reading: PageReading | null, node: EventTarget | null): RowReading | null {
  if (!(node instanceof Node)) return null
  return reading?.rows.find((row) => row.element.contains(node) && row.isCurrent()) ?? null
}

/** A dossier that needs a hand today, and the cell that says so. */
export interface UrgentRow {
  entry: OverlayEntry
  cell: Element
}

/** Those that the page shows, in its own order, each once. */
export function urgentRows({ page, entryAt }: Pick<OverlayHost, 'page' | 'entryAt'>): UrgentRow[] {
  const rows = new Map<string, UrgentRow>()
  for (const cell of page.querySelectorAll('[data-dh-text]')) {
    const entry = entryAt(cell)
    if (entry && isUrgent(entry.badge) && !rows.has(entry.id)) rows.set(entry.id, { entry, cell })
  }
  return [...rows.values()]
}

/** Where the officer was among the urgent dossiers: at which, and at which place. */
export interface LastUrgent {
  id: string
  index: number
}

/**
 * The next one, round and round; after a dossier that is gone comes the one that has taken its place. Null where there
 * is none.
 */
export function nextUrgent(
  ids: readonly string[],
  last: LastUrgent | null,
): { index: number; isRound: boolean } | null {
  if (ids.length === 0) return null
  if (last === null) return { index: 0, isRound: false }
  const at = ids.indexOf(last.id)
  const next = at < 0 ? last.index : at + 1
  return { index: next % ids.length, isRound: next >= ids.length }
}
