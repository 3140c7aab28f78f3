import './bar-chart.css'
import { chartWords as words } from '@/utils/i18n/charts'
import type { Chart } from '@/utils/reports/charts'
import { type Column, DataTable } from './data-table'

const height = 160
const barWidth = 36
const labelRoom = 34
const top = 16

/** A chart of bars in plain SVG. The picture is for the eye; the table below says the same to everyone. */
export function BarChart({ chart }: { chart: Chart }) {
  const { title, about, bars, line } = chart
  const empty = bars.every(
    ({ value, more }) => value === 0 && more.every((each) => !each || typeof each === 'string'),
  )
  return (
    <figure class="card chart">
      <figcaption>
        <h2>{title}</h2>
        <p class="small soft">{about}</p>
      </figcaption>
      {empty ? <p class="soft">{words.nothing}</p> : <Picture chart={chart} />}
      {line && !empty && <p class="small">{line.label}</p>}
      <details>
        <summary>{words.asTable}</summary>
        <ChartTable chart={chart} />
      </details>
    </figure>
  )
}

function Picture({ chart: { title, bars, line } }: { chart: Chart }) {
  const most = Math.max(1, line?.value ?? 0, ...bars.map(({ value }) => value))
  const y = (value: number) => top + height * (1 - value / most)
  const width = bars.length * barWidth
  return (
    <div class="scroller">
      <svg viewBox={`0 0 ${width} ${height + top + labelRoom}`} width={width} role="img" aria-label={title}>
        {bars.map(({ label, value }, index) => (
          <g key={label} transform={`translate(${index * barWidth} 0)`}>
            <rect x={5} width={barWidth - 10} y={y(value)} height={top + height - y(value)} class="bar" />
            {value > 0 && (
              <text x={barWidth / 2} y={y(value) - 4}>
                {value}
              </text>
            )}
            <text x={barWidth / 2} y={top + height + 14} class="label">
              {label.length > 6 ? index + 1 : label}
            </text>
          </g>
        ))}
        {line && <line x1={0} x2={width} y1={y(line.value)} y2={y(line.value)} class="line" />}
      </svg>
    </div>
  )
}

function ChartTable({ chart: { title, headings, bars } }: { chart: Chart }) {
  const [naming = '', first = '', ...others] = headings
  type Row = Chart['bars'][number] & { place: number }
  const hasRemarks = bars.some(({ more }) => more.length > others.length)
  const columns: [Column<Row>, ...Column<Row>[]] = [
    { heading: naming, cell: ({ place, label }) => (label.length > 6 ? `${place}. ${label}` : label) },
    { heading: first, cell: ({ value }) => value, numeric: true },
    ...[...others, ...(hasRemarks ? [words.moreHeading] : [])].map((heading, index) => ({
      heading,
      cell: ({ more }: Row) => more[index] ?? '',
      numeric: true,
    })),
  ]
  return (
    <DataTable
      caption={title}
      captionUnseen
      columns={columns}
      rows={bars.map((bar, index) => ({ ...bar, place: index + 1 }))}
      keyOf={({ label }) => label}
    />
  )
}
