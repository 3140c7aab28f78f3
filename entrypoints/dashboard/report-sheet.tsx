import { type Column, DataTable } from '@/components/data-table'
import type { DossierKey } from '@/utils/dossier/key'
import { reportTexts as words } from '@/utils/i18n/written/reports'
import type { ReportDocument, ReportTable } from '@/utils/reports/document'
import { type Cell, cellText } from '@/utils/spreadsheet/cell'

interface ReportSheetProps {
  document: ReportDocument
  /** Opens a dossier's course. */
  onOpen?: ((key: DossierKey) => void) | undefined
}

/** A report as it stands on the screen and on paper. */
export function ReportSheet({ document, onOpen }: ReportSheetProps) {
  return (
    <article class="card report" lang="vi">
      <h2>{document.title}</h2>
      <ul class="plain small soft">
        {document.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {document.tables.map((table) => (
        <SheetTable key={table.title} table={table} onOpen={onOpen} />
      ))}
    </article>
  )
}

/** A table without a row would be headings over nothing: words say it instead. */
function SheetTable({ table, onOpen }: { table: ReportTable } & Pick<ReportSheetProps, 'onOpen'>) {
  const { title, headings, rows, dossiers = [], none } = table
  if (rows.length === 0) {
    return (
      <section>
        <h3>{title}</h3>
        <p class="small soft">{none}</p>
      </section>
    )
  }
  const [naming = '', ...others] = headings
  const columns: [Column<Cell[]>, ...Column<Cell[]>[]] = [
    {
      heading: naming,
      cell(row) {
        const key = dossiers[rows.indexOf(row)]
        const text = shown(row[0])
        if (key === undefined || !onOpen) return text
        return (
          <button type="button" class="as-link code" onClick={() => onOpen(key)}>
            {text}
          </button>
        )
      },
    },
    ...others.map((heading, index) => ({
      heading,
      cell: (row: Cell[]) => (row[index + 1] === words.hidden ? <Hidden /> : shown(row[index + 1])),
      numeric: rows.some((row) => isFigure(row[index + 1])),
    })),
  ]
  return (
    <section>
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        keyOf={(row) => row.map(cellText).join('\n')}
      />
    </section>
  )
}

/** Stands among figures, so that its column is one of figures also where all of them are hidden. */
function isFigure(cell: Cell | undefined): boolean {
  return typeof cell === 'number' || cell === words.hidden
}

/** Who sees the page has read above the tables why; who hears it stands in the cell alone. */
function Hidden() {
  return (
    <>
      {words.hidden}
      <span class="unseen">{` ${words.hiddenWhy}`}</span>
    </>
  )
}

/** A zero stays one: the table sets it back. */
function shown(cell: Cell | undefined): string | number {
  if (cell === undefined) return ''
  return cell === 0 ? 0 : cellText(cell)
}
