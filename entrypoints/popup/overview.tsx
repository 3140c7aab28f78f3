import { useEffect, useRef, useState } from 'preact/hooks'
import { figureLabel } from '@/components/figure-label'
import { FigureTile, type TileTone } from '@/components/figure-tile'
import { popupWords } from '@/utils/i18n/popup'
import type { Figure } from '@/utils/reports/figures'
import type { Grouping, SummaryFigures } from '@/utils/reports/summary'
import type { SummaryLabels } from '@/utils/reports/summary-cache'
import { Coverage } from './coverage'
import { firstPaint } from './first-paint'
import { GroupTable } from './group-table'
import { NumberSearch } from './number-search'
import type { Opened, OpenedGroup } from './opened'

interface OverviewProps {
  figures: SummaryFigures
  labels: SummaryLabels
  /** They are being counted anew: these hold for an earlier moment. */
  counting: boolean
  /** What was open before: where it was opened has the focus again. */
  left: Opened | null
  onOpen(opened: Opened): void
}

type Tile = { figure: Figure; tone: TileTone }

const first: readonly Tile[] = [
  { figure: 'overdue', tone: 'late' },
  { figure: 'dueToday', tone: 'today' },
  { figure: 'dueTomorrow', tone: 'soon' },
  { figure: 'dueNextWeek', tone: 'soon' },
]

const then: readonly Tile[] = [
  { figure: 'letterDue', tone: 'late' },
  { figure: 'notOnTime', tone: 'today' },
  { figure: 'stalled', tone: 'today' },
  { figure: 'dueSoon', tone: 'soon' },
  { figure: 'dueMoved', tone: 'today' },
  { figure: 'otherGrave', tone: 'late' },
  { figure: 'acknowledged', tone: 'plain' },
  { figure: 'resultReady', tone: 'plain' },
]

const folded: readonly Grouping[] = ['field', 'procedure']
/** Holders folded like the rest: the screen faces citizens, and this is no ranking of people (design.md, rule 11). */
const foldedWithPersons: readonly Grouping[] = [...folded, 'holder']

/** All figures, then what they are made of. */
export function Overview({ figures, labels, counting, left, onOpen }: OverviewProps) {
  const tiles = useRef<HTMLElement>(null)
  // A table of hundreds of procedures that nobody sees yet: the figures do not wait for it.
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    firstPaint().then(() => setPainted(true))
  }, [])
  useEffect(() => {
    if (left?.kind === 'figure') tileOf(tiles.current, left.figure)?.focus()
  }, [left])

  const tile = (size: 'large' | 'line') => (one: Tile) => (
    <FigureTile
      key={one.figure}
      name={one.figure}
      size={size}
      tone={one.tone}
      label={figureLabel(one.figure, labels.dueSoonDays)}
      count={figures[one.figure]}
      {...changeOf(figures, one.figure)}
      onOpen={() => onOpen({ kind: 'figure', figure: one.figure })}
    />
  )
  const table = (grouping: Grouping, captionUnseen: boolean) => (
    <GroupTable
      captionUnseen={captionUnseen}
      grouping={grouping}
      groups={figures.groups[grouping]}
      left={isOf(left, grouping) ? left : null}
      onOpen={onOpen}
    />
  )
  return (
    <>
      <section
        aria-label={popupWords.figuresHeading}
        aria-busy={counting}
        ref={tiles}
        onKeyDown={moveByArrow}
      >
        <div class="first">{first.map(tile('large'))}</div>
        <div class="then">{then.map(tile('line'))}</div>
      </section>
      <NumberSearch
        before={left?.kind === 'number' ? left.text : null}
        onSearch={(text) => onOpen({ kind: 'number', text })}
      />
      <section>{table('unit', false)}</section>
      {(labels.persons ? foldedWithPersons : folded).map((grouping) => (
        <details key={grouping} open={isOf(left, grouping)}>
          <summary>{popupWords.by[grouping]}</summary>
          {isPainted && table(grouping, true)}
        </details>
      ))}
      <p>
        <a href="notice.html?batch=open" target="_blank" rel="noreferrer">
          {popupWords.writeMany}
        </a>
      </p>
      <Coverage figures={figures} consoles={labels.consoles} counting={counting} />
    </>
  )
}

function isOf(left: Opened | null, grouping: Grouping): left is OpenedGroup {
  return left?.kind === 'group' && left.grouping === grouping
}

/** How a figure differs from the last working day's; nothing where it does not, or where there is no such day. */
function changeOf({ yesterday, ...figures }: SummaryFigures, figure: Figure) {
  if (!yesterday) return {}
  const change = figures[figure] - yesterday.figures[figure]
  if (change === 0) return {}
  return { change: { text: popupWords.change(change), spoken: popupWords.changeSince(change, yesterday.at) } }
}

/** Arrow keys go from figure to figure; Tab does too. */
function moveByArrow(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = steps[event.key]
  if (step === undefined) return
  const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-figure]')]
  const at = tiles.findIndex((tile) => tile.matches(':focus'))
  const next = tiles[(at + step + tiles.length) % tiles.length]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

function tileOf(tiles: HTMLElement | null, figure: Figure): HTMLElement | null {
  return tiles?.querySelector<HTMLElement>(`[data-figure="${figure}"]`) ?? null
}
