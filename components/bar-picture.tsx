import { figureWords as words } from '@/utils/i18n/figure'
import type { Chart } from '@/utils/reports/charts'

/** What the upright pictures have in common, in pixels. */
export const frame = { height: 160, top: 16, labelRoom: 18 }

const barWidth = 36

/** One bar for each value, with a line across where there is one. */
export function BarPicture({ chart: { title, bars, line } }: { chart: Chart }) {
  const { height, top, labelRoom } = frame
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
                {words.figure(value)}
              </text>
            )}
            <text x={barWidth / 2} y={top + height + 14} class="label">
              {label}
            </text>
          </g>
        ))}
        {line && <line x1={0} x2={width} y1={y(line.value)} y2={y(line.value)} class="line" />}
      </svg>
    </div>
  )
}
