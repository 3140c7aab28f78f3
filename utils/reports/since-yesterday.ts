import type { Dossier } from '@/utils/dossier/dossier'
import { isOpen } from '@/utils/dossier/status'
import { askingOnly } from '@/utils/warnings/judge'
import type { JudgeContext } from '@/utils/warnings/rule'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { dayOf, startOfDay, startOfNextDay } from '@/utils/working-time/dates'
import { asOf } from './as-of'
import { countFigures, type Figure, figures, figuresOf, rulesOfFigures } from './figures'
import { judgeDossier } from './judged'
import type { Steps } from './steps'

/** The figures that follow from values and entries alone; the others count up to a last sighting (see `asOf`). */
const comparable = figures.filter(
  (figure) => figure !== 'stalled' && figure !== 'otherGrave' && figure !== 'acknowledged',
)

/** Every dossier is judged a second time for these: no rule is asked that none of them counts by. */
const askedRules = rulesOfFigures.dueMoved

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
 * How the figures stood then, worked out anew from the history, a dossier a step. `dossiers`: what is open, and what
 * was closed since. Null when nothing had been seen by then, so that there is nothing to compare with.
 */
export function* countYesterday(
  dossiers: readonly Dossier[],
  context: JudgeContext,
): Steps<Yesterday | null> {
  const at = endOfYesterday(context.now, context.calendar)
  const asked = askingOnly(askedRules, { ...context, now: at })
  const ofEach: Figure[][] = []
  let isAnySeen = false
  for (const dossier of dossiers) {
    const then = asOf(dossier, at)
    isAnySeen ||= then !== null
    if (then && isOpen(then.current.status)) ofEach.push(figuresOf(judgeDossier(then, asked), at))
    yield
  }
  if (!isAnySeen) return null
  const counted = countFigures(ofEach)
  return { at, figures: Object.fromEntries(comparable.map((figure) => [figure, counted[figure]])) }
}
