import type { Dossier } from '@/utils/dossier/dossier'
import { chartWords as words } from '@/utils/i18n/charts'
import { shortDate } from '@/utils/i18n/time-words'
import type { JudgeContext } from '@/utils/warnings/rule'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { dayOf, startOfDay, startOfNextDay } from '@/utils/working-time/dates'
import { type DaySpan, neighbourSpan, spanOf } from '@/utils/working-time/spans'
import { countsIn, rulesOfFigures } from './figures'
import { byNameLastNull, groupBy } from './group-by'
import { type JudgedDossier, procedureName } from './judged'
import { loadByDay } from './load'
import { endOf } from './outcome'
import { periodReport } from './period-report'
import { quantilesOf } from './quantiles'
import { within } from './within'

/** One bar: what it stands for, its height, and the same in words for whoever does not see it. */
export interface Bar {
  label: string
  value: number
  /** What the table says besides. */
  more: (string | number)[]
}

/**
 * How a chart is drawn: a bar for each value; bars whose first figures in `more` stand on top of the value, named by
 * `headings`; or a range from the first to the second of `more` with the value in it.
 */
export type Picture = 'bars' | 'stack' | 'ranges'

/** A picture of figures, and the table that says the same. */
export interface Chart {
  picture: Picture
  title: string
  /** What it rests on, in a sentence. */
  about: string
  headings: string[]
  bars: Bar[]
  /** A line across: what can be done in a day. */
  line?: { value: number; label: string }
}

/** Weeks that the rate by week and the capacity look back on. */
export const weeksBack = 8
const loadDays = 21

/**
 * What falls due on each of the coming 21 days, against what was finished on a working day lately. `seenSince`: when
 * the first of all looks was, epoch ms; null where there was none.
 */
export function loadChart(
  judged: readonly JudgedDossier[],
  finished: readonly Dossier[],
  seenSince: number | null,
  context: JudgeContext,
): Chart {
  const capacity = capacityOf(finished, seenSince, context)
  return {
    picture: 'bars',
    title: words.load,
    about: capacity === null ? `${words.loadAbout} ${words.capacityUnknown}` : words.loadAbout,
    headings: [words.day, words.due],
    bars: loadByDay(judged, context.calendar, context.now, loadDays).map(({ day, due, isWorking }) => ({
      label: shortDate(day),
      value: due,
      more: isWorking ? [] : [words.dayOff],
    })),
    ...(capacity === null
      ? {}
      : { line: { value: capacity.perDay, label: words.capacity(capacity.perDay, capacity.weeks) } }),
  }
}

/** How long the stalled dossiers have been so, in working days. */
export function stalledChart(judged: readonly JudgedDossier[], context: JudgeContext): Chart {
  const ages = judged.flatMap((one) => {
    if (!countsIn('stalled', one, context.now)) return []
    const since = one.warnings.find(({ rule }) => stallRules.includes(rule))?.since ?? one.dossier.firstSeen
    return [context.calendar.daysBetween(dayOf(since), dayOf(context.now))]
  })
  return {
    picture: 'bars',
    title: words.stalled,
    about: words.stalledAbout,
    headings: [words.age, words.dossiers],
    bars: ageClasses.map(([from, to]) => ({
      label: words.ageClass(from, to),
      value: ages.filter((age) => age >= from && (to === null || age <= to)).length,
      more: [],
    })),
  }
}

const stallRules: readonly string[] = rulesOfFigures.stalled
const ageClasses: [from: number, to: number | null][] = [
  [0, 5],
  [6, 10],
  [11, 20],
  [21, 40],
  [41, null],
]

/** Of what was finished in each of the last weeks, how much was in time. Counts, since not all may have been seen. */
export function onTimeChart(dossiers: readonly Dossier[], context: JudgeContext): Chart {
  return {
    picture: 'stack',
    title: words.onTime,
    about: words.onTimeAbout,
    headings: [words.week, words.inTime, words.late, words.unknown],
    bars: lastWeeks(context.now).map((span) => {
      const { early, onTime, late, outcomeUnknown } = periodReport(dossiers, span, context).total
      return {
        label: shortDate(span.from),
        value: early + onTime,
        more: [late, outcomeUnknown],
      }
    }),
  }
}

/** How long each step of each procedure took, in working days; silent where too few stays were seen. */
export function stepChart(dossiers: readonly Dossier[], context: JudgeContext): Chart {
  const stays = dossiers.flatMap((dossier) => staysOf(dossier, context))
  const bySteps = groupBy(stays, ({ name }) => name)
  const bars = [...bySteps]
    .sort(([a], [b]) => byNameLastNull(a, b))
    .flatMap(([label, members]): Bar[] => {
      const found = quantilesOf(members.map(({ days }) => days))
      return found ? [{ label, value: found.median, more: [found.lower, found.upper, found.n] }] : []
    })
  return {
    picture: 'ranges',
    title: words.steps,
    about: words.stepsAbout(weeksBack),
    headings: [words.step, words.median, words.lower, words.upper, words.stays],
    bars,
  }
}

/** Stays whose beginning and end were both seen. */
function staysOf({ current, changes }: Dossier, { calendar, catalogue }: JudgeContext) {
  const moves = changes.filter(({ field }) => field === 'step')
  return moves.slice(1).flatMap((left, index) => {
    const entered = moves[index]
    if (!entered || typeof left.before !== 'string') return []
    const procedure = procedureName(current.procedure, catalogue)
    return [
      {
        name: [procedure, left.before].filter((part) => part !== undefined).join(': '),
        days: calendar.daysBetween(dayOf(entered.seenAfter), dayOf(left.seenAfter)),
      },
    ]
  })
}

/** What an office finishes on a working day, on average, and of how many past weeks that is told. */
interface Capacity {
  perDay: number
  weeks: number
}

/**
 * Of the last weeks that were looked at from their first day on: what was finished before anyone looked is hardly
 * known, and would make the office seem slower than it is. Null without such a week, or when nothing was finished.
 */
function capacityOf(
  dossiers: readonly Dossier[],
  seenSince: number | null,
  { calendar, now }: JudgeContext,
): Capacity | null {
  if (seenSince === null) return null
  const weeks = lastWeeks(now)
    .slice(0, -1)
    .filter(({ from }) => dayOf(seenSince) <= from)
  const ends = dossiers.flatMap((dossier) => endOf(dossier) ?? [])
  const finished = ends.filter(({ at }) => weeks.some((week) => within(at, week))).length
  const days = weeks.reduce((sum, week) => sum + workingDaysIn(week, calendar), 0)
  return finished === 0 || days === 0 ? null : { perDay: finished / days, weeks: weeks.length }
}

function workingDaysIn({ from, to }: DaySpan, calendar: WorkingCalendar): number {
  const before = dayOf(startOfDay(from) - 1)
  return calendar.daysBetween(before, dayOf(startOfNextDay(startOfDay(to)) - 1))
}

/** The present week last. */
function lastWeeks(now: number): DaySpan[] {
  const weeks = [spanOf('week', dayOf(now))]
  while (weeks.length < weeksBack) {
    const [first] = weeks
    if (first) weeks.unshift(neighbourSpan('week', first, -1))
  }
  return weeks
}

/** From when the charts need what was closed, epoch ms. */
export function chartsSince(now: number): number {
  return startOfDay(lastWeeks(now)[0]?.from ?? dayOf(now))
}
