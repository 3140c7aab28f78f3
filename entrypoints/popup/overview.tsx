import { useEffect, useRef } from 'preact/hooks'
import { FigureTile, type TileTone } from '@/components/figure-tile'
import { popupWords } from '@/utils/i18n/popup'
import type { Figure, Summary } from '@/utils/reports/summary'
import type { Settings } from '@/utils/settings/settings'
import { Coverage } from './coverage'
import { figureLabel } from './figure-label'
import { GroupTable } from './group-table'

interface OverviewProps {
  summary: Summary
  settings: Settings
  /** The figure whose list was just left: it has the focus again. */
  focus: Figure | null
  onOpen(figure: Figure): void
}

const first: readonly { figure: Figure; tone: TileTone }[] = [
  { figure: 'overdue', tone: 'late' },
  { figure: 'dueToday', tone: 'today' },
  { figure: 'dueSoon', tone: 'soon' },
]

const then: readonly { figure: Figure; tone: TileTone }[] = [
  { figure: 'letterDue', tone: 'late' },
  { figure: 'notOnTime', tone: 'today' },
  { figure: 'stalled', tone: 'today' },
  { figure: 'dueMoved', tone: 'today' },
]

/** All figures, then by unit, then by holder. */
export function Overview({ summary, settings, focus, onOpen }: OverviewProps) {
  const tiles = useRef<HTMLElement>(null)
  useEffect(() => {
    if (focus) tileOf(tiles.current, focus)?.focus()
  }, [focus])

  const tile = (size: 'large' | 'line') => (one: { figure: Figure; tone: TileTone }) => (
    <FigureTile
      key={one.figure}
      name={one.figure}
      size={size}
      tone={one.tone}
      label={figureLabel(one.figure, settings.thresholds.dueSoonDays)}
      count={summary[one.figure]}
      onOpen={() => onOpen(one.figure)}
    />
  )
  return (
    <>
      <section aria-label={popupWords.figuresHeading} ref={tiles} onKeyDown={moveByArrow}>
        <div class="first">{first.map(tile('large'))}</div>
        <div class="then">{then.map(tile('line'))}</div>
      </section>
      <section>
        <GroupTable
          caption={popupWords.byUnit}
          naming={popupWords.unit}
          nameless={popupWords.unitUnknown}
          groups={summary.byUnit}
        />
      </section>
      {/* Folded: the screen faces citizens, and this is no ranking of people (design.md, rule 11). */}
      <details>
        <summary>{popupWords.byHolder}</summary>
        <GroupTable
          caption={popupWords.byHolder}
          captionUnseen
          naming={popupWords.holder}
          nameless={popupWords.holderUnknown}
          groups={summary.byHolder}
        />
      </details>
      <Coverage summary={summary} consoles={settings.consoles} />
    </>
  )
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
