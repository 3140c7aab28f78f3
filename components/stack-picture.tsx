import { useId } from 'preact/hooks'
import { figureWords as words } from '@/utils/i18n/figure'
import type { Bar, Chart } from '@/utils/reports/charts'
import { frame } from './bar-picture'

const barWidth = 64
/** As the parts stand from the ground up; told apart by their pattern, too. */
const parts = ['part-whole', 'part-hatched', 'part-hollow']

/** Bars of several parts: what was well, what was not, what nobody knows. */
export function StackPicture({ chart: { title, bars, headings } }: { chart: Chart }) {
  const hatching = useId()
  const { height, top, labelRoom } = frame
  const most = Math.max(1, ...bars.map((bar) => sum(valuesOf(bar))))
  const width = bars.length * barWidth
  return (
    <>
      <div class="scroller">
        <svg viewBox={`0 0 ${width} ${height + top + labelRoom}`} width={width} role="img" aria-label={title}>
          <Hatching id={hatching} />
          {bars.map((bar, index) => (
            <g key={bar.label} transform={`translate(${index * barWidth} 0)`}>
              <Stack values={valuesOf(bar)} most={most} hatching={hatching} />
              <text x={barWidth / 2} y={top + height + 14} class="label">
                {bar.label}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <ul class="plain small legend" aria-hidden="true">
        {headings.slice(1).map((heading, index) => (
          <li key={heading}>
            <svg width={14} height={14} aria-hidden="true">
              <Hatching id={`${hatching}-${index}`} />
              <Part
                name={parts[index] ?? ''}
                hatching={`${hatching}-${index}`}
                width={14}
                y={0}
                height={14}
              />
            </svg>
            {heading}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The parts of one bar, and above them how many were well of those of which it is known: "612/640". */
function Stack({ values, most, hatching }: { values: readonly number[]; most: number; hatching: string }) {
  const { height, top } = frame
  const scale = (value: number) => (height * value) / most
  const [well = 0, late = 0] = values
  const ground = top + height
  return (
    <>
      {values.map((value, index) => {
        const upTo = sum(values.slice(0, index + 1))
        return (
          value > 0 && (
            <g key={parts[index]} transform="translate(8 0)">
              <Part
                name={parts[index] ?? ''}
                hatching={hatching}
                width={barWidth - 16}
                y={ground - scale(upTo)}
                height={scale(value)}
              />
            </g>
          )
        )
      })}
      {well + late > 0 && (
        <text x={barWidth / 2} y={ground - scale(sum(values)) - 4}>
          {`${words.figure(well)}/${words.figure(well + late)}`}
        </text>
      )}
    </>
  )
}

interface PartProps {
  name: string
  hatching: string
  width: number
  y: number
  height: number
}

function Part({ name, hatching, ...box }: PartProps) {
  return <rect {...box} class={name} fill={name === 'part-hatched' ? `url(#${hatching})` : undefined} />
}

function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={3} height={6} class="hatching" />
      </pattern>
    </defs>
  )
}

function valuesOf({ value, more }: Bar): number[] {
  return [value, ...more.filter((each) => typeof each === 'number')]
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
