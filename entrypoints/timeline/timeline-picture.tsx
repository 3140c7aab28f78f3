import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PageTime } from '@/utils/dossier/sighting'
import type { Gap } from '@/utils/history/gaps'
import { shortDate } from '@/utils/i18n/time-words'
import { shortStageName, timelineWords as words } from '@/utils/i18n/timeline'
import type { TimedStage, TimelineEvent } from '@/utils/reports/timeline'
import { type Day, dayOf, startOfDay } from '@/utils/working-time/dates'

interface TimelinePictureProps {
  stages: readonly TimedStage[]
  events: readonly TimelineEvent[]
  gaps: readonly Gap[]
  due: PageTime | null
}

/** Drawn as wide as there is room, so that its words keep their size. */
const widths = { least: 280, most: 984 }
/** Below this width there is no room for the names beside the bars: they stand above them. */
const namesBeside = 640
const barHeight = 16
const axisHeight = 26

/** The stages as bars over time. Solid is what was seen, hatched what lies between two looks; all of it stands in the tables too. */
export function TimelinePicture({ stages, events, gaps, due }: TimelinePictureProps) {
  const id = useId()
  const place = useRef<HTMLElement>(null)
  const { width, labelWidth, rowHeight, ticks, longestName } = layoutFor(useWidth(place))
  const oldDues = events.flatMap((event) => (event.kind === 'dueMoved' && event.before ? [event.before] : []))
  const dues = [...oldDues, ...(due ? [due] : [])]
  const instants = [
    ...stages.flatMap(({ began, seen, ended }) => [began?.from ?? seen.from, ended?.to ?? seen.to]),
    ...dues.map(({ at }) => at),
  ]
  const firstDay = dayOf(Math.min(...instants))
  const lastDay = dayOf(Math.max(...instants))
  const [first, last] = [startOfDay(firstDay), startOfDay(lastDay + 1)]
  const x = (at: number) => labelWidth + ((at - first) / (last - first)) * (width - labelWidth - 24)
  const height = axisHeight + stages.length * rowHeight + 8
  const barTop = (row: number) => axisHeight + (row + 1) * rowHeight - barHeight - 5
  const isAbove = labelWidth === 0
  return (
    <figure ref={place}>
      <figcaption>{words.picture}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>{words.pictureText(stages.length)}</title>
        <defs>
          <pattern id={`${id}-unsure`} width="6" height="6" patternUnits="userSpaceOnUse">
            <path class="hatch" d="M0 6 L6 0" />
          </pattern>
        </defs>
        {gaps.map(({ from, to }) => (
          <rect
            key={from}
            class="gap"
            x={x(from)}
            y={axisHeight}
            width={Math.max(1, x(to) - x(from))}
            height={height - axisHeight}
          />
        ))}
        {daysFrom(firstDay, lastDay, ticks).map((day) => (
          <text
            key={day}
            class="tick"
            x={x(startOfDay(day))}
            y={16}
            text-anchor={day === firstDay ? 'start' : 'middle'}
          >
            {shortDate(day)}
          </text>
        ))}
        {stages.map((stage, row) => (
          <StageBar
            key={stage.seen.from}
            stage={stage}
            top={barTop(row)}
            x={x}
            unsure={`url(#${id}-unsure)`}
          />
        ))}
        {dues.map((one) => (
          <line
            key={one.at}
            class={one === due ? 'due' : 'due old'}
            x1={x(one.at)}
            x2={x(one.at)}
            y1={axisHeight - 4}
            y2={height}
          />
        ))}
        {stages.map((stage, row) => (
          <text
            key={stage.seen.from}
            class="name"
            x={isAbove ? 2 : labelWidth - 8}
            y={barTop(row) + (isAbove ? -4 : 12)}
            text-anchor={isAbove ? 'start' : 'end'}
          >
            {cut(shortStageName(stage), longestName)}
          </text>
        ))}
      </svg>
      <ul class="legend">
        <li class="seen">{words.legendSeen}</li>
        <li class="unsure">{words.legendUnsure}</li>
        <li class="gap">{words.legendGap}</li>
        <li class="due">{words.legendDue}</li>
        {oldDues.length > 0 && <li class="due old">{words.legendOldDue}</li>}
      </ul>
    </figure>
  )
}

/** Days at even distances, each to be written where it begins. */
function daysFrom(first: Day, last: Day, most: number): Day[] {
  const step = Math.max(1, Math.ceil((last - first) / (most - 1)))
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, n) => first + n * step)
}

interface PictureLayout {
  width: number
  /** None: the names stand above the bars. */
  labelWidth: number
  rowHeight: number
  ticks: number
  /** Longer names are cut; the table below has them in full. */
  longestName: number
}

function layoutFor(width: number): PictureLayout {
  return width < namesBeside
    ? { width, labelWidth: 0, rowHeight: 40, ticks: 3, longestName: Math.floor(width / 7) }
    : { width, labelWidth: 250, rowHeight: 26, ticks: 6, longestName: 32 }
}

/** The width that there is for the picture, as it changes. */
function useWidth(place: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(widths.most)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => setWidth(Math.min(widths.most, Math.max(widths.least, element.clientWidth)))
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [place])
  return width
}

interface StageBarProps {
  stage: TimedStage
  top: number
  x(at: number): number
  unsure: string
}

function StageBar({ stage: { began, ended, seen, clock }, top, x, unsure }: StageBarProps) {
  const from = x(began?.from ?? seen.from)
  const to = x(ended?.to ?? seen.to)
  return (
    <g class={`stage ${clock}`}>
      <rect class="most" x={from} y={top} width={Math.max(2, to - from)} height={barHeight} fill={unsure} />
      <rect
        class="sure"
        x={x(seen.from)}
        y={top}
        width={Math.max(2, x(seen.to) - x(seen.from))}
        height={barHeight}
      />
    </g>
  )
}

function cut(name: string, longest: number): string {
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name
}
