import { type Column, DataTable } from '@/components/data-table'
import type { ReportDocument, ReportTable } from '@/utils/reports/document'
import { type Cell, cellText } from '@/utils/spreadsheet/cell'

/** A report as it stands on the screen and on paper. */
export function ReportSheet({ document }: { document: ReportDocument }) {
  return (
    <article class="card report" lang="vi">
      <h2>{document.title}</h2>
      <ul class="plain small soft">
        {document.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {document.tables.map((table) => (
        <SheetTable key={table.title} table={table} />
      ))}
    </article>
  )
}

function SheetTable({ table }: { table: ReportTable }) {
  const [naming = '', ...others] = table.headings
  const columns: [Column<Cell[]>, ...Column<Cell[]>[]] = [
    { heading: naming, cell: (row) => shown(row[0]) },
    ...others.map((heading, index) => ({
      heading,
      cell: (row: Cell[]) => shown(row[index + 1]),
      numeric: table.rows.some((row) => typeof row[index + 1] === 'number'),
    })),
  ]
  return (
    <section>
      <DataTable
        caption={table.title}
        columns={columns}
        rows={table.rows}
        keyOf={(row) => row.map(cellText).join('\n')}
      />
      {table.rows.length === 0 && <p class="small soft">{table.none}</p>}
    </section>
  )
}

/** A zero stays one: the table sets it back. */
function shown(cell: Cell | undefined): string | number {
  if (cell === undefined) return ''
  return cell === 0 ? 0 : cellText(cell)
}
