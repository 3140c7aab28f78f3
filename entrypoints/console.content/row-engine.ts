import type { Badge } from '@/components/overlay/state'
import type { PageReader, PageReading, RowReading } from '@/utils/consoles/read-page'
import type { ConsoleDisplay } from '@/utils/settings/display'
import { badgeAttributes, isSameBadge, putOn, takeOff, wears } from './badge'

/**
 * Keeps the badges on a list right while the console's framework pages, sorts and re-renders it. Frameworks
 * re-use a row's element for another dossier, so no row is ever done: each pass reads every row again, and a
 * badge comes off in the observer's own callback, before anything is painted, when its row reads differently.
 */
export interface RowEngine {
  /** Looks at the whole page again in the next frame: texts, verdicts or the time have changed. */
  refresh(): void
  /** The row that holds this cell, as it is dressed now. */
  rowOf(cell: Element): DressedRow | null
  /** Takes everything off and looks no more. */
  stop(): void
}

export interface RowEngineParts {
  page: Document
  reader: PageReader
  /** What is to stand on a row; null for nothing. */
  badgeOf(row: RowReading, reading: PageReading): Badge | null
  /** How badges are to look now. */
  display(): ConsoleDisplay
  /** A pass begins. */
  onPass(): void
  /** A pass is through; the rows that carry a badge, in the page's order. */
  onReading(reading: PageReading, dressed: readonly DressedRow[]): void
  /** The page keeps undoing what is written; the engine has stopped. */
  onFight(): void
  /** Elements whose style shows and hides a detail. */
  toggles: string
}

/** A row and the badge that stands on it. */
export interface DressedRow {
  row: RowReading
  badge: Badge
}

/** A slice of reading in one frame, ms: half of a frame at 60 Hz. */
const sliceMs = 8
/** More rows than a list shows at once; fewer than would keep a slow computer from its work. */
const rowsInOneGo = 1_000
/** The same badge on the same row this often within the window: the page undoes our work. */
const fightLimit = 24
const fightWindowMs = 2_000

export function startRowEngine(parts: RowEngineParts): RowEngine {
  const { page, reader } = parts
  const shown = new Map<HTMLElement, DressedRow>()
  /** The first row of a dossier, by the rows behind it that belong to it. */
  const leads = new WeakMap<Node, HTMLElement>()
  const rewrites = new WeakMap<HTMLElement, { count: number; since: number }>()
  let pass: Generator<void> | null = null
  let again = false
  let frame = 0
  let stopped = false
  const ending = new AbortController()

  const observer = new MutationObserver((records) => {
    takeOffChanged(records)
    schedule()
  })

  function schedule(): void {
    again = true
    if (frame === 0 && !stopped && !page.hidden) frame = requestAnimationFrame(work)
  }

  function work(): void {
    frame = 0
    if (!pass) {
      again = false
      pass = lookOver()
    }
    const until = performance.now() + sliceMs
    while (pass && performance.now() < until) if (pass.next().done) pass = null
    // What is queued now was written by this slice: the page has had no turn since it began.
    observer.takeRecords()
    if (!stopped && (pass || again)) frame = requestAnimationFrame(work)
  }

  function* lookOver(): Generator<void> {
    parts.onPass()
    const reading = yield* reader.steps(page)
    const present = new Set(reading.rows.map(({ element }) => element))
    for (const element of shown.keys()) if (!present.has(element)) undress(element)
    // In few goes: each frame with something new in it costs the page a layout of its whole table.
    for (const [index, row] of reading.rows.entries()) {
      if (index > 0 && index % rowsInOneGo === 0) yield
      dress(row, parts.badgeOf(row, reading), reading.place)
      if (stopped) return
    }
    for (const toggle of parts.toggles ? page.querySelectorAll(parts.toggles) : []) {
      observer.observe(toggle, { attributes: true, attributeFilter: ['style'] })
    }
    parts.onReading(reading, inOrder(reading.rows, shown))
  }

  function dress(row: RowReading, badge: Badge | null, place: PageReading['place']): void {
    const before = shown.get(row.element)
    if (before && before.row.cell !== row.cell) undress(row.element)
    if (!badge) {
      undress(row.element)
      return
    }
    const display = parts.display()
    if (!wears(row.cell, badge, display)) {
      // Between reading and writing the page may have had a turn, and then has changed something.
      if (again && !row.isCurrent()) return
      if (before && isUndone(before, row, badge)) return
      if (before) takeOff(before.row.cell, before.badge)
      putOn(row.cell, badge, place, display)
    }
    shown.set(row.element, { row, badge })
    for (const part of row.parts) leads.set(part, row.element)
  }

  function undress(element: HTMLElement): void {
    const before = shown.get(element)
    if (!before) return
    shown.delete(element)
    takeOff(before.row.cell, before.badge)
  }

  /** Counts how often the same badge must be written again; true when it was once too often. */
  function isUndone(before: DressedRow, row: RowReading, badge: Badge): boolean {
    const isSame = before.row.sighting.number === row.sighting.number && isSameBadge(before.badge, badge)
    if (!isSame) return false
    const time = performance.now()
    const known = rewrites.get(row.element)
    const current = known && time - known.since < fightWindowMs ? known : { count: 0, since: time }
    current.count++
    rewrites.set(row.element, current)
    if (current.count < fightLimit) return false
    stop()
    parts.onFight()
    return true
  }

  function takeOffChanged(records: MutationRecord[]): void {
    const touched = records.length < shown.size ? rowsOf(records) : shown.keys()
    for (const element of touched) if (!shown.get(element)?.row.isCurrent()) undress(element)
  }

  /** The dressed rows that these changes happened in. */
  function rowsOf(records: MutationRecord[]): Set<HTMLElement> {
    const rows = new Set<HTMLElement>()
    let last: Node | null = null
    for (const { target } of records) {
      if (target === last) continue
      last = target
      for (let node: Node | null = target; node; node = node.parentNode) {
        const lead = leads.get(node)
        if (lead && shown.has(lead)) rows.add(lead)
      }
    }
    return rows
  }

  function stop(): void {
    stopped = true
    pass = null
    observer.disconnect()
    cancelAnimationFrame(frame)
    ending.abort()
    for (const element of [...shown.keys()]) undress(element)
  }

  observer.observe(page, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...badgeAttributes, 'data-row-key', 'value'],
  })
  page.addEventListener('visibilitychange', schedule, { signal: ending.signal })
  // Back from the browser's cache of pages: nothing ran meanwhile, but time went on.
  page.defaultView?.addEventListener('pageshow', schedule, { signal: ending.signal })
  schedule()
  return { refresh: schedule, rowOf: (cell) => rowOf(cell, shown), stop }
}

function rowOf(cell: Element, shown: Map<HTMLElement, DressedRow>): DressedRow | null {
  const row = cell.parentElement
  return (row && shown.get(row)) ?? null
}

function inOrder(rows: RowReading[], shown: Map<HTMLElement, DressedRow>): DressedRow[] {
  return rows.map(({ element }) => shown.get(element)).filter((row) => row !== undefined)
}
