import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { dayOf } from '@/utils/working-time/dates'
import { atOnce, type Steps } from '../steps'
import { type Course, dueKnown, runningDays, type Stay, waitedIn } from './course'
import { type Spell, type Survival, survivalOf } from './survival'

/** How many comparable dossiers a forecast needs: of fewer, one more or less changes it by over a twentieth. */
export const fewestComparable = 20

/** What is to be expected of a dossier. */
export interface Forecast {
  /** The share of comparable dossiers that took longer than this one has left, 0 to 1. */
  miss: number
  /** Working days until its promised day. */
  daysLeft: number
  /** Further working days within which half, and eight of ten, of them were done; null where that was not seen. */
  median: number | null
  most: number | null
  /**
   * How many comparable dossiers it rests on, of the same procedure and as long in the same step, or as old: those of
   * which it is known whether they took longer.
   */
  n: number
  basis: 'step' | 'procedure'
}

/** Why nothing is forecast of a dossier. */
export type Silence =
  /** No date is promised, its term stands still or has ended, or the date has passed. */
  | 'notRunning'
  /** No page showed it lately, so where it stands is not known. */
  | 'notSeenLately'
  /** Too few comparable dossiers were seen. */
  | 'tooFew'

export interface ForecastModel {
  of(course: Course): Forecast | Silence
}

/**
 * Forecasts at `at` (epoch ms) from how long this office's own dossiers took, as far as that was known by then.
 * A dossier is compared with those of its procedure that were in its step for as long as it is; where these are too
 * few, with those of its procedure that were as old.
 * @param lately working days within which a dossier must have been seen
 */
export function forecastModel(
  courses: readonly Course[],
  at: number,
  calendar: WorkingCalendar,
  lately: number,
): ForecastModel {
  return atOnce(modelSteps(courses, at, calendar, lately))
}

/** As `forecastModel`, a dossier a step. */
export function* modelSteps(
  courses: readonly Course[],
  at: number,
  calendar: WorkingCalendar,
  lately: number,
): Steps<ForecastModel> {
  const cases = new Map<string, Case[]>()
  for (const course of courses) {
    for (const { key, stay } of staysOf(course)) addCase(cases, key, caseAt(course, stay, at, calendar))
    yield
  }
  const survivals = new Map<string, Survival>()
  const survivalAt = (key: string, age: number): Survival => {
    const name = `${key}\n${age}`
    const known = survivals.get(name)
    if (known) return known
    const made = survivalOf((cases.get(key) ?? []).flatMap((one) => spellFrom(one, age)))
    survivals.set(name, made)
    return made
  }

  return {
    of(course) {
      const due = dueKnown(course, at)
      const [today, dueDay] = [dayOf(at), due ? dayOf(due.at) : 0]
      if (!due || dueDay < today || !calendar.covers(dueDay) || !isRunning(course, at)) return 'notRunning'
      const seen = Math.min(course.lastSeen, at)
      if (calendar.daysBetween(dayOf(seen), today) > lately) return 'notSeenLately'
      const daysLeft = calendar.daysBetween(today, dueDay)
      for (const { key, stay, basis } of presentStays(course, at)) {
        const survival = survivalAt(key, runningDays(course, stay.from, at, calendar))
        const n = survival.known(daysLeft)
        if (n < fewestComparable) continue
        return {
          miss: survival.beyond(daysLeft),
          daysLeft,
          median: survival.within(0.5),
          most: survival.within(0.8),
          n,
          basis,
        }
      }
      return 'tooFew'
    },
  }
}

/** Received, not ended, and with its term running, as far as was seen by `at`. */
function isRunning(course: Course, at: number): boolean {
  const { whole, end, firstSeen } = course
  return (
    whole !== null &&
    whole.from <= at &&
    firstSeen <= at &&
    (end === null || end.seen > at) &&
    !waitedIn(course, at, at)
  )
}

/** A stay as it was known at one moment, in working days in which the term ran. */
interface Case {
  /** In the stay itself: no longer comparable with what stays longer. */
  stayed: number
  /** From the stay's beginning to the dossier's end, or to the last look while it goes on. */
  toEnd: number
  over: boolean
}

type KeyedStay = { key: string; stay: Stay; basis: Forecast['basis'] }

function staysOf({ procedure, steps, whole }: Course): KeyedStay[] {
  return [
    ...steps.map((stay): KeyedStay => ({ key: `${procedure}\n${stay.step}`, stay, basis: 'step' })),
    ...(whole ? [{ key: procedure, stay: whole, basis: 'procedure' } as const] : []),
  ]
}

/** What a dossier was in at `at`, the most telling first. */
function presentStays(course: Course, at: number): KeyedStay[] {
  return staysOf(course).filter(
    ({ stay, basis }) => stay.from <= at && (basis === 'procedure' || stay.to === null || stay.to > at),
  )
}

function caseAt(course: Course, stay: Stay, at: number, calendar: WorkingCalendar): Case | null {
  if (stay.from > at || course.firstSeen > at) return null
  const over = course.end !== null && course.end.seen <= at
  const until = over ? (course.end?.at ?? at) : Math.min(course.lastSeen, at)
  if (until < stay.from) return null
  const days = (to: number) => Math.max(0, runningDays(course, stay.from, to, calendar))
  return { stayed: days(Math.min(stay.to ?? until, until)), toEnd: days(until), over }
}

function addCase(cases: Map<string, Case[]>, key: string, one: Case | null): void {
  if (!one) return
  const same = cases.get(key)
  if (same) same.push(one)
  else cases.set(key, [one])
}

/** What was left to do when a case was `age` days in its stay; none where it was over or had moved on by then. */
function spellFrom({ stayed, toEnd, over }: Case, age: number): Spell[] {
  return stayed < age ? [] : [{ days: toEnd - age, over }]
}
