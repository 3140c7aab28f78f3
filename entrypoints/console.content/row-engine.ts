import type { Badge } from '@/components/overlay/state'
import type { BadgePlace } from '@/utils/consoles/profile'
import type { PageReader, PageReading, RowReading } from '@/utils/consoles/read-page'
import type { ConsoleDisplay } from '@/utils/settings/display'
import { badgeAttributes, badgedIn, badgeLine, putOn, takeOff, wears } from './badge'

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

/**
 * As long as a pass may go on at a time, ms: less than half a long task, with room for the last step, which judges all
 * rows at once, and for the browser's own collection of garbage. Any list an officer has on one page is through sooner,
 * before the page is laid out and painted.
 */
const sliceMs = 16
/** Rows written between two looks at the clock. */
const rowsAStep = 64
/**
 * Chromium looks where in the order of painting a cell belongs that becomes positioned, through all rows below it up to
 * the next positioned one: 5,000 that are styled together take 14 s. So they are dressed from the last one up, and while
 * there are more than this, styled some at a time.
 */
const manyRows = 1_000
/** More nodes at a time than a page adds but by rendering a list. */
const manyAdded = 64
/** The same badge on the same row this often within the window: the page undoes our work. */
const fightLimit = 24
const fightWindowMs = 2_000
/** More rows out of the page than any console keeps aside: beyond, those that are garbage by now are let go. */
const manyGone = 2_000

/** The browser's own order of tasks; Firefox has it from 142 on, TypeScript's library not yet. */
declare global {
  interface Window {
    scheduler?: { postTask(task: () => void, options: { priority: 'user-blocking' }): Promise<void> }
  }
}

export function startRowEngine(parts: RowEngineParts): RowEngine {
  const { page, reader } = parts
  const shown = new Map<HTMLElement, DressedRow>()
  const rewrites = new WeakMap<HTMLElement, { count: number; since: number }>()
  /** Rows that the page has taken out, badges and all; each may come back, and most are garbage. */
  let gone: WeakRef<Element>[] = []
  let pass: Generator<void> | null = null
  /** Whether something has changed since the pass began. */
  let again = false
  /** Whether a slice is asked for in the next frame. */
  let isDue = false
  let stopped = false
  const ending = new AbortController()

  /** How the badges look that stand on the page. */
  let worn: ConsoleDisplay | null = null
  let toggles: readonly Element[] = []

  const observer = new MutationObserver(onChanges)

  function watch(): void {
    observer.observe(page, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...badgeAttributes, 'data-row-key', 'value'],
    })
    for (const toggle of toggles) observer.observe(toggle, { attributes: true, attributeFilter: ['style'] })
  }

  function onChanges(records: MutationRecord[]): void {
    if (records.some(({ removedNodes }) => removedNodes.length > 0)) forgetGone()
    const until = performance.now() + sliceMs / 2
    // Of so many rows that they cannot all be asked in time the rest loses its badges; the pass puts back what was right.
    const others = rowsTouched(records).filter(
      (element, at) => (at > rowsAStep && performance.now() > until) || !shown.get(element)?.row.isCurrent(),
    )
    // Unseen while we write: our own changes. The page has no turn meanwhile.
    observer.disconnect()
    others.forEach(undress)
    for (const cell of copiesIn(records)) takeOff(cell)
    watch()
    schedule()
  }

  function schedule(): void {
    again = true
    // There is none while the page is hidden.
    inNextFrame()
  }

  function inNextFrame(): void {
    if (isDue) return
    isDue = true
    requestAnimationFrame(() => {
      isDue = false
      work()
    })
  }

  /**
   * As soon as the page's input lets it, a frame or not: each frame with something new in it costs the page a layout
   * of its whole table.
   */
  function atOnce(): void {
    self.scheduler?.postTask(work, { priority: 'user-blocking' })
  }

  function work(): void {
    if (stopped || !(pass || again)) return
    // Whatever the page has changed, its own tasks have told of at their ends: no records wait here.
    observer.disconnect()
    if (!pass) {
      again = false
      pass = lookOver()
    }
    const until = performance.now() + sliceMs
    try {
      while (pass && performance.now() < until) if (pass.next().done) pass = null
    } finally {
      // Whatever a page does to the reading: badges that stand are watched over.
      if (!stopped) watch()
    }
    if (pass || again) inNextFrame()
    if (pass) atOnce()
  }

  function* lookOver(): Generator<void> {
    parts.onPass()
    const reading = yield* reader.update(page)
    const present = new Set<Element>(reading.rows.map(({ element }) => element))
    const display = parts.display()
    const looksElse = worn !== display
    worn = display
    for (const element of shown.keys()) if (!present.has(element)) undress(element)
    const changed: [RowReading, Badge | null][] = []
    let judged = 0
    for (const row of reading.rows) {
      if (judged++ % rowsAStep === 0) yield
      const badge = parts.badgeOf(row, reading)
      const before = shown.get(row.element)
      if (looksElse || before?.row !== row || before.badge !== badge) changed.push([row, badge])
    }
    // After all is judged: each frame between two of them has the page lay out its whole table.
    for (let next = changed.pop(); next; next = changed.pop()) {
      dress(...next, reading.place, display)
      if (stopped) return
      if (changed.length % rowsAStep === 0) {
        // Has the browser style it, and with it what was dressed since.
        if (changed.length > manyRows) getComputedStyle(next[0].cell).color
        yield
      }
    }
    toggles = parts.toggles ? [...page.querySelectorAll(parts.toggles)] : []
    const inOrder = reading.rows.flatMap(({ element }) => shown.get(element) ?? [])
    parts.onReading(reading, inOrder)
  }

  function dress(row: RowReading, badge: Badge | null, place: BadgePlace, display: ConsoleDisplay): void {
    const before = shown.get(row.element)
    if (!badge || before?.row.cell !== row.cell) undress(row.element)
    if (!badge) return
    // Between reading and writing the page may have had a turn, and then has changed something.
    if (again && !row.isCurrent()) return
    if (!before || !wears(row.cell, badge, place, display)) {
      if (before && isUndone(before, row, badge)) return
      if (before) takeOff(before.row.cell, before.badge)
      putOn(row.cell, badge, place, display)
    }
    shown.set(row.element, { row, badge })
  }

  function undress(element: HTMLElement): void {
    const before = shown.get(element)
    if (!before) return
    shown.delete(element)
    takeOff(before.row.cell, before.badge)
  }

  /** Counts how often the same badge must be written again; true when it was once too often. */
  function isUndone(before: DressedRow, row: RowReading, badge: Badge): boolean {
    const isSame =
      before.row.sighting.number === row.sighting.number && badgeLine(before.badge) === badgeLine(badge)
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

  /** Tells the reader of the changes; gives the dressed rows that they happened in. */
  function rowsTouched(records: MutationRecord[]): HTMLElement[] {
    const rows = new Set<HTMLElement>()
    const known = new Set<Node>()
    for (const { target, addedNodes } of records) {
      if (known.has(target) && addedNodes.length === 0) continue
      known.add(target)
      const lead = reader.touch(target, addedNodes)
      if (lead && shown.has(lead)) rows.add(lead)
    }
    return [...rows]
  }

  /** Cells that came with a badge on them which was not put there: pages copy their rows, ours and all. */
  function copiesIn(records: MutationRecord[]): Element[] {
    // Of many nodes, one question to the whole page costs less than one to each.
    const count = records.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0)
    const places =
      count > manyAdded ? [page.documentElement] : records.flatMap(({ addedNodes }) => [...addedNodes])
    return places
      .flatMap((node) => (node instanceof Element ? badgedIn(node) : []))
      .filter((cell) => rowOf(cell, shown)?.row.cell !== cell)
  }

  /**
   * Nobody tells what changes in rows that the page has taken out: should they come back, they are strangers, and a
   * stranger's badge comes off before it is painted (`copiesIn`). To take it off here, from every row that a page throws
   * away, would be a tenth of what a new list costs.
   */
  function forgetGone(): void {
    reader.forgetGone()
    if (gone.length > manyGone) gone = rowsAside().map((row) => new WeakRef(row))
    for (const element of shown.keys()) {
      if (element.isConnected) continue
      shown.delete(element)
      gone.push(new WeakRef(element))
    }
  }

  /** Of the rows that were taken out those that may come back or have, each once. */
  function rowsAside(): Element[] {
    return [...new Set(gone.flatMap((row) => row.deref() ?? []))]
  }

  function stop(): void {
    stopped = true
    pass = null
    observer.disconnect()
    ending.abort()
    ;[...shown.keys()].forEach(undress)
    for (const cell of rowsAside().flatMap(badgedIn)) takeOff(cell)
  }

  // Whoever wrote here before is gone, and so is what it knew.
  for (const cell of badgedIn(page.documentElement)) takeOff(cell)
  watch()
  page.addEventListener('visibilitychange', schedule, { signal: ending.signal })
  // Back from the browser's cache of pages: nothing ran meanwhile, but time went on.
  addEventListener('pageshow', schedule, { signal: ending.signal })
  schedule()
  return { refresh: schedule, rowOf: (cell) => rowOf(cell, shown), stop }
}

function rowOf(cell: Element, shown: Map<HTMLElement, DressedRow>): DressedRow | null {
  for (let around = cell.parentElement; around; around = around.parentElement) {
    const row = shown.get(around)
    if (row) return row
  }
  return null
}
