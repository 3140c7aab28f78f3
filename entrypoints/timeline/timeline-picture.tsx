import { useId } from 'preact/hooks'
import type { PageTime } from '@/utils/dossier/sighting'
import type { Gap } from '@/utils/history/gaps'
import { shortDate } from '@/utils/i18n/time-words'
import { stageName, timelineWords as words } from '@/utils/i18n/timeline'
import type { TimedStage, TimelineEvent } from '@/utils/reports/timeline'
import { dayOf } from '@/utils/working-time/dates'

interface TimelinePictureProps {
  stages: readonly TimedStage[]
  events: readonly TimelineEvent[]
  gaps: readonly Gap[]
  due: PageTime | null
}

const width = 900
const labelWidth = 250
const rowHeight = 26
const axisHeight = 26
const ticks = 6
/** Longer names run into the bars; the table below has them in full. */
const longestName = 36

/** The stages as bars over time. Solid is what was seen, hatched what lies between two looks; all of it stands in the tables too. */
export function TimelinePicture({ stages, events, gaps, due }: TimelinePictureProps) {
  const id = useId()
  const oldDues = events.flatMap((event) => (event.kind === 'dueMoved' && event.before ? [event.before] : []))
  const dues = [...oldDues, ...(due ? [due] : [])]
  const instants = [
    ...stages.flatMap(({ began, seen, ended }) => [began?.from ?? seen.from, ended?.to ?? seen.to]),
    ...dues.map(({ at }) => at),
  ]
  const first = Math.min(...instants)
  const last = Math.max(...instants, first + 1)
  const x = (at: number) => labelWidth + ((at - first) / (last - first)) * (width - labelWidth - 10)
  const height = axisHeight + stages.length * rowHeight + 8
  return (
    <figure>
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
        {Array.from({ length: ticks }, (_, n) => first + ((last - first) * n) / (ticks - 1)).map((at) => (
          <text key={at} class="tick" x={x(at)} y={16} text-anchor={at === last ? 'end' : 'middle'}>
            {shortDate(dayOf(at))}
          </text>
        ))}
        {stages.map((stage, row) => (
          <StageBar
            key={stage.seen.from}
            stage={stage}
            top={axisHeight + row * rowHeight}
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

interface StageBarProps {
  stage: TimedStage
  top: number
  x(at: number): number
  unsure: string
}

function StageBar({ stage, top, x, unsure }: StageBarProps) {
  const { began, ended, seen, clock } = stage
  const name = stageName(stage)
  const from = x(began?.from ?? seen.from)
  const to = x(ended?.to ?? seen.to)
  return (
    <g class={`stage ${clock}`}>
      <text x={labelWidth - 8} y={top + 17} text-anchor="end">
        {name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name}
      </text>
      <rect class="most" x={from} y={top + 5} width={Math.max(2, to - from)} height={16} fill={unsure} />
      <rect
        class="sure"
        x={x(seen.from)}
        y={top + 5}
        width={Math.max(2, x(seen.to) - x(seen.from))}
        height={16}
      />
    </g>
  )
}
