import './chart-card.css'
import { chartWords as words } from '@/utils/i18n/charts'
import type { Bar, Chart } from '@/utils/reports/charts'
import { BarPicture } from './bar-picture'
import { type Column, DataTable } from './data-table'
import { RangePicture } from './range-picture'
import { StackPicture } from './stack-picture'

const pictures = { bars: BarPicture, stack: StackPicture, ranges: RangePicture }

/** A chart in plain SVG. The picture is for the eye; the table below says the same to everyone. */
export function ChartCard({ chart }: { chart: Chart }) {
  const { title, about, bars, line } = chart
  const Picture = pictures[chart.picture]
  const empty = bars.every(isEmpty)
  return (
    <figure class="card chart">
      <figcaption>
        <h2>{title}</h2>
        <p class="small soft">{about}</p>
      </figcaption>
      {empty ? <p class="soft">{words.nothing}</p> : <Picture chart={chart} />}
      {line && !empty && <p class="small">{line.label}</p>}
      {bars.length > 0 && (
        <details>
          <summary>{words.asTable}</summary>
          <ChartTable chart={chart} />
        </details>
      )}
    </figure>
  )
}

/** A remark is no figure. */
function isEmpty({ value, more }: Bar): boolean {
  return value === 0 && more.every((each) => !each || typeof each === 'string')
}

function ChartTable({ chart: { title, headings, bars } }: { chart: Chart }) {
  const [naming = '', first = '', ...others] = headings
  const hasRemarks = bars.some(({ more }) => more.length > others.length)
  const columns: [Column<Bar>, ...Column<Bar>[]] = [
    { heading: naming, cell: ({ label }) => label },
    { heading: first, cell: ({ value }) => value, numeric: true },
    ...[...others, ...(hasRemarks ? [words.moreHeading] : [])].map((heading, index) => ({
      heading,
      cell: ({ more }: Bar) => more[index] ?? '',
      numeric: true,
    })),
  ]
  return (
    <DataTable caption={title} captionUnseen columns={columns} rows={bars} keyOf={({ label }) => label} />
  )
}
