import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { dayOf, startOfDay, startOfNextDay } from '@/utils/working-time/dates'
import { neighbourSpan, spanOf } from '@/utils/working-time/spans'
import { atOnce, type Steps } from '../steps'
import { type Course, dueKnown, waitedIn } from './course'
import { modelSteps } from './model'

/** A forecast as it would have been made then, and whether the dossier missed the date promised then. */
export interface Checked {
  miss: number
  missed: boolean
}

/** Forecasts of one class, and how they turned out. */
export interface CalibrationClass {
  /** From this share on, and up to but not with `to`; the last class holds 1 too. */
  from: number
  to: number
  n: number
  /** How many were to be expected to miss their date, and how many did. */
  expected: number
  missed: number
}

export interface Calibration {
  n: number
  missed: number
  classes: CalibrationClass[]
  /** Those at `likely` and more: how many there were, and how many of them missed their date. */
  flagged: { n: number; missed: number }
  /**
   * How much smaller the mean squared error is than that of giving every dossier the share that missed (Brier skill
   * score); 0 is no better than that, 1 perfect; null where nothing or everything missed.
   */
  skill: number | null
}

/** From this share on a dossier counts as likely to miss its date. */
export const likely = 0.5

/** Weeks the forecasts are checked over: long enough to say something, short enough to be about how it is now. */
export const checkedWeeks = 8

/**
 * The forecasts that would have been made on the first morning of each of the last weeks, each from what was known
 * by then alone, held against what came of them since. Where the date has not passed yet, where the dossier waited
 * for its applicant, and where no page has shown it since, nothing is held against anything.
 */
export function checkForecasts(
  courses: readonly Course[],
  at: number,
  calendar: WorkingCalendar,
  lately: number,
): Checked[] {
  return atOnce(checkSteps(courses, at, calendar, lately))
}

/** As `checkForecasts`, a dossier a step. */
export function* checkSteps(
  courses: readonly Course[],
  at: number,
  calendar: WorkingCalendar,
  lately: number,
): Steps<Checked[]> {
  const checked: Checked[] = []
  for (const morning of mornings(at, calendar)) {
    const model = yield* modelSteps(courses, morning, calendar, lately)
    for (const course of courses) {
      const missed = outcome(course, morning, at)
      const forecast = missed === null ? null : model.of(course)
      if (missed !== null && forecast !== null && typeof forecast !== 'string')
        checked.push({ miss: forecast.miss, missed })
      yield
    }
  }
  return checked
}

/** What checked forecasts say together. */
export function calibrationOf(checked: readonly Checked[]): Calibration {
  const classes = classBounds.map(([from, to]): CalibrationClass => {
    const members = checked.filter(({ miss }) => miss >= from && (miss < to || to === 1))
    return { from, to, ...countOf(members), expected: members.reduce((sum, { miss }) => sum + miss, 0) }
  })
  const all = countOf(checked)
  return {
    ...all,
    classes,
    flagged: countOf(checked.filter(({ miss }) => miss >= likely)),
    skill: skillOf(checked, all),
  }
}

const classBounds = [
  [0, 0.1],
  [0.1, 0.3],
  [0.3, 0.5],
  [0.5, 0.7],
  [0.7, 0.9],
  [0.9, 1],
] as const

function countOf(checked: readonly Checked[]) {
  return { n: checked.length, missed: checked.filter(({ missed }) => missed).length }
}

function skillOf(checked: readonly Checked[], { n, missed }: { n: number; missed: number }): number | null {
  if (missed === 0 || missed === n) return null
  const share = missed / n
  const error = checked.reduce((sum, one) => sum + (one.miss - Number(one.missed)) ** 2, 0)
  return 1 - error / (n * share * (1 - share))
}

/** Whether it missed the date that was promised at `from`; null where that is not known at `at`, or its term stood still. */
function outcome(course: Course, from: number, at: number): boolean | null {
  const due = dueKnown(course, from)
  if (!due) return null
  const dueEnd = startOfNextDay(due.at) - 1
  if (dueEnd < from || dueEnd >= at || waitedIn(course, from, dueEnd)) return null
  if (course.end && course.end.seen <= at) return course.end.at > dueEnd
  return Math.min(course.lastSeen, at) > dueEnd ? true : null
}

/** When the office opened on the first working day of each of the weeks before the present one. */
function mornings(at: number, calendar: WorkingCalendar): number[] {
  let week = spanOf('week', dayOf(at))
  return Array.from({ length: checkedWeeks }, () => {
    week = neighbourSpan('week', week, -1)
    const first = calendar.rollForward(week.from)
    return calendar.hoursOf(first)?.open ?? startOfDay(first)
  })
}
