import fc from 'fast-check'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { dateText } from '@/utils/working-time/dates'
import type { Period, Schedule } from '@/utils/working-time/schedule'
import { at, day } from './calendars'
import type { WalkedOffice } from './minute-walk'
import { numRuns } from './runs'

/** Offices as chance has them, over the first forty days of 2026, for the engine and for the walk over every minute. */
export const minuteMs = 60_000
const origin = at('2026-01-01')
export const firstDay = day('2026-01-01')
export const daysTried = 40

/** A day's periods in minutes: none to three, apart or touching. */
const periods = fc
  .uniqueArray(fc.integer({ min: 0, max: 48 }), { maxLength: 6 })
  .map((bounds) => bounds.sort((a, b) => a - b).map((bound) => bound * 30))
  .map((bounds) => pairs(bounds))

function pairs(bounds: number[]): [number, number][] {
  const found: [number, number][] = []
  for (let i = 0; i + 1 < bounds.length; i += 2) found.push([bounds[i] ?? 0, bounds[i + 1] ?? 0])
  return found
}

export const walked: fc.Arbitrary<WalkedOffice> = fc
  .record({
    week: fc.array(periods, { minLength: 7, maxLength: 7 }),
    special: fc
      .array(fc.tuple(fc.integer({ min: 0, max: daysTried }), periods), { maxLength: 6 })
      .map((entries) => new Map(entries)),
  })
  .filter(({ week }) => week.some((hours) => hours.length > 0))

export const minute = fc.integer({ min: 0, max: daysTried * 1440 })

function clock(minutes: number): string {
  const text = (value: number) => String(value).padStart(2, '0')
  return `${text(Math.floor(minutes / 60))}:${text(minutes % 60)}`
}

export function scheduleOf({ week, special }: WalkedOffice): Schedule {
  const texts = (hours: [number, number][]): Period[] => hours.map(([from, to]) => [clock(from), clock(to)])
  const [sun = [], mon = [], tue = [], wed = [], thu = [], fri = [], sat = []] = week.map(texts)
  return {
    week: { 0: sun, 1: mon, 2: tue, 3: wed, 4: thu, 5: fri, 6: sat },
    daysOff: [...special]
      .filter(([, hours]) => hours.length === 0)
      .map(([index]) => dateText(firstDay + index)),
    overrides: Object.fromEntries(
      [...special].map(([index, hours]) => [dateText(firstDay + index), texts(hours)]),
    ),
  }
}

export const calendarOf = (office: WalkedOffice) => createWorkingCalendar(scheduleOf(office))
export const instant = (minutes: number) => origin + minutes * minuteMs

/** Tries a property as often as the suite asks. */
export function check<T extends unknown[]>(property: fc.IPropertyWithHooks<T>): void {
  fc.assert(property, { numRuns })
}
