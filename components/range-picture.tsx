import { figureWords as words } from '@/utils/i18n/figure'
import type { Bar, Chart } from '@/utils/reports/charts'

const rowHeight = 20
/** Beside the longest range there must be room for its numbers, in percent. */
const room = 76

/** A range with its middle for each name, one a line: names are sentences and would not stand below a bar. */
export function RangePicture({ chart: { title, bars } }: { chart: Chart }) {
  const most = Math.max(1, ...bars.map((bar) => rangeOf(bar).upper))
  const place = (value: number) => `${(room * value) / most}%`
  return (
    <div class="ranges" role="img" aria-label={title}>
      {bars.map((bar) => {
        const { lower, upper } = rangeOf(bar)
        return [
          <span key={bar.label}>{bar.label}</span>,
          <svg key={`${bar.label} `} width="100%" height={rowHeight} aria-hidden="true">
            <rect x={0} width={place(upper)} y={9} height={2} class="reach" />
            <rect x={place(lower)} width={place(upper - lower)} y={4} height={12} class="bar" />
            <rect x={place(bar.value)} width={4} y={1} height={18} class="middle" />
            <text x={place(upper)} dx={8} y={14} class="beside">
              {rangeText(bar.value, lower, upper)}
            </text>
          </svg>,
        ]
      })}
    </div>
  )
}

/** A quarter took no longer than `lower`, three quarters no longer than `upper` (utils/reports/charts.ts). */
function rangeOf({ more: [lower, upper] }: Bar): { lower: number; upper: number } {
  return { lower: Number(lower ?? 0), upper: Number(upper ?? 0) }
}

function rangeText(value: number, lower: number, upper: number): string {
  const { figure } = words
  return upper === lower ? figure(value) : `${figure(value)} (${figure(lower)}–${figure(upper)})`
}
