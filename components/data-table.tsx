import type { ComponentChildren } from 'preact'
import { figureWords as words } from '@/utils/i18n/figure'

export interface Column<Row> {
  heading: string
  cell(row: Row): ComponentChildren
  /** Right-aligned figures; a zero is set back. */
  numeric?: boolean
}

interface DataTableProps<Row> {
  caption: string
  /** When the heading above already says it, the caption is for screen readers only. */
  captionUnseen?: boolean
  /** The first column names the row. */
  columns: readonly [Column<Row>, ...Column<Row>[]]
  rows: readonly Row[]
  keyOf(row: Row): string
}

/** A table with a caption and row headings. It scrolls sideways by itself when there is no room for it. */
export function DataTable<Row>({ caption, captionUnseen, columns, rows, keyOf }: DataTableProps<Row>) {
  const [naming, ...others] = columns
  return (
    <div class="scroller">
      <table class="data">
        <caption>{captionUnseen ? <span class="unseen">{caption}</span> : caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.heading} scope="col" class={column.numeric ? 'number' : undefined}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{naming.cell(row)}</th>
              {others.map((column) => (
                <Cell key={column.heading} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.cell(row)
  const shared = { 'data-heading': column.heading }
  if (!column.numeric) return <td {...shared}>{content}</td>
  return (
    <td {...shared} class={content === 0 ? 'number zero' : 'number'}>
      {typeof content === 'number' ? words.figure(content) : content}
    </td>
  )
}
