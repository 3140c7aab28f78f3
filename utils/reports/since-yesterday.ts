import type { Dossier } from '@/utils/dossier/dossier'
import { isOpen } from '@/utils/dossier/status'
import { askingOnly } from '@/utils/warnings/judge'
import type { JudgeContext } from '@/utils/warnings/rule'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { dayOf, startOfDay, startOfNextDay } from '@/utils/working-time/dates'
import { asOf } from './as-of'
import { countFigures, type Figure, figures, figuresOf, rulesOfFigures } from './figures'
import { judgeDossier } from './judged'

/** The figures that follow from values and entries alone; the others count up to a last sighting (see `asOf`). */
const comparable = figures.filter(
  (figure) => figure !== 'stalled' && figure !== 'otherGrave' && figure !== 'acknowledged',
)

/** Every dossier is judged a second time for these: no rule is asked that none of them counts by. */
const askedRules = [...rulesOfFigures.dueMoved, ...rulesOfFigures.notOnTime]

/** The figures as they stood at the end of the last working day. */
export interface Yesterday {
  /** Epoch ms. */
  at: number
  figures: Partial<Record<Figure, number>>
}

/** The end of the last working day before the one `now` lies in, epoch ms. */
export function endOfYesterday(now: number, calendar: WorkingCalendar): number {
  return startOfNextDay(startOfDay(calendar.addDays(dayOf(now), -1))) - 1
}

/**
 * How the figures stood then, worked out anew from the history. `dossiers`: what is open, and what was closed
 * since. Null when nothing had been seen by then, so that there is nothing to compare with.
 */
export function figuresYesterday(dossiers: readonly Dossier[], context: JudgeContext): Yesterday | null {
  const at = endOfYesterday(context.now, context.calendar)
  const then = dossiers.map((dossier) => asOf(dossier, at)).filter((dossier) => dossier !== null)
  if (then.length === 0) return null
  const asked = askingOnly(askedRules, { ...context, now: at })
  const open = then.filter(({ current }) => isOpen(current.status))
  const counted = countFigures(open.map((dossier) => figuresOf(judgeDossier(dossier, asked), at)))
  return { at, figures: Object.fromEntries(comparable.map((figure) => [figure, counted[figure]])) }
}
