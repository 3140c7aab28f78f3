import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { noSlots, slotsFor } from './row-slots'
import './window-table.css'

export interface WindowColumn<Row> {
  name: string
  heading: string
  cell(row: Row): ComponentChildren
}

interface WindowTableProps<Row> {
  caption: string
  /** The first column names the row and holds what is pressed to open it. */
  columns: readonly WindowColumn<Row>[]
  rows: readonly Row[]
  keyOf(row: Row): string
  /** Said where there is no row. */
  none: string
  /** Said on paper of how many rows it leaves out. */
  notPrinted(count: number): string
}

/** More than this on paper nobody reads, and a browser takes long to lay out. */
const mostPrinted = 1000

/** As in window-table.css: a row has one line, so that which rows are in sight follows from how far is scrolled. */
const rowHeight = 36
/** Drawn above and below what is in sight. */
const margin = 10

/**
 * A table of any length: only the rows in sight are in the page (on paper all), and it is still one table to a screen reader, with
 * all its rows counted. Arrow keys, Page up and down, Home and End go through all rows, drawn or not.
 */
export function WindowTable<Row>(props: WindowTableProps<Row>) {
  const { caption, columns, rows, keyOf, none, notPrinted } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(600)
  const [active, setActive] = useState(0)
  const focusWanted = useRef(false)
  const focused = useRef<string | null>(null)
  const current = Math.min(active, Math.max(0, rows.length - 1))

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const observer = new ResizeObserver(() => setHeight(element.clientHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useLayoutEffect(() => {
    if (!focusWanted.current) return
    focusWanted.current = false
    scroller.current
      ?.querySelector<HTMLElement>(`[data-row="${current}"] :is(a, button)`)
      ?.focus({ preventScroll: true })
  })

  const isPrinting = usePrinting()
  const inSight = Math.ceil(height / rowHeight)
  const drawnFrom = Math.max(0, Math.min(Math.floor(top / rowHeight), rows.length - inSight) - margin)
  const first = isPrinting ? 0 : drawnFrom
  const last = Math.min(rows.length, isPrinting ? mostPrinted : first + inSight + 2 * margin)

  const inTable = rows.slice(first, last)
  const slots = useRef(noSlots)
  slots.current = slotsFor(inTable.map(keyOf), slots.current, focused.current)

  const go = (index: number) => {
    const element = scroller.current
    if (!element || rows.length === 0) return
    const next = Math.max(0, Math.min(rows.length - 1, index))
    const above = next * rowHeight
    const below = above + 2 * rowHeight - element.clientHeight
    if (element.scrollTop > above) element.scrollTop = above
    if (element.scrollTop < below) element.scrollTop = below
    setTop(element.scrollTop)
    setActive(next)
    focusWanted.current = true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + inSight - 2,
      PageUp: current - inSight + 2,
      Home: 0,
      End: rows.length - 1,
    }
    const index = steps[event.key]
    if (index === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    go(index)
  }

  return (
    <div class="window" ref={scroller} onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
      {/* As high as all rows would be; the table itself stands where those in sight belong. */}
      <div class="runway" style={{ height: isPrinting ? 'auto' : `${(rows.length + 1) * rowHeight}px` }}>
        <table
          class="data windowed"
          style={{ marginTop: `${first * rowHeight}px` }}
          aria-rowcount={rows.length + 1}
          onKeyDown={onKeyDown}
        >
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map(({ name, heading }) => (
                <th key={name} scope="col" class={`column-${name}`}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inTable.map((row, index) => (
              <WindowRow
                key={slots.current.get(keyOf(row))}
                row={row}
                columns={columns}
                index={first + index}
                isActive={first + index === current}
                onFocus={(at) => {
                  focused.current = keyOf(row)
                  setActive(at)
                }}
                onBlur={() => {
                  focused.current = null
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p class="soft none">{none}</p>}
      {isPrinting && rows.length > last && <p>{notPrinted(rows.length - last)}</p>}
    </div>
  )
}

/** Whether the page is on its way to the printer: then there is no scrolling to the rest. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useLayoutEffect(() => {
    const begin = () => setPrinting(true)
    const end = () => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}

interface WindowRowProps<Row> {
  row: Row
  columns: readonly WindowColumn<Row>[]
  index: number
  isActive: boolean
  onFocus(index: number): void
  onBlur(): void
}

/** Only one row takes the Tab key: with a hundred thousand of them nobody would ever get past the table. */
function WindowRow<Row>({ row, columns, index, isActive, onFocus, onBlur }: WindowRowProps<Row>) {
  const line = useRef<HTMLTableRowElement>(null)
  useLayoutEffect(() => {
    for (const stop of line.current?.querySelectorAll<HTMLElement>('a, button') ?? []) {
      stop.tabIndex = isActive ? 0 : -1
    }
  })
  const [naming, ...others] = columns
  return (
    <tr
      ref={line}
      data-row={index}
      aria-rowindex={index + 2}
      onFocusIn={() => onFocus(index)}
      onFocusOut={onBlur}
    >
      {naming && (
        <th scope="row" class={`column-${naming.name}`}>
          {naming.cell(row)}
        </th>
      )}
      {others.map((column) => (
        <td key={column.name} class={`column-${column.name}`}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}
