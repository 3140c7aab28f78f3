import { describe, expect, test } from 'vitest'
import type { Sighting } from '@/utils/dossier/sighting'
import { judgeDossier } from '@/utils/reports/judged'
import { aroundBreak, nearBreak } from '@/utils/reports/long-break'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { dateText } from '@/utils/working-time/dates'
import { buildSchedule, defaultWeek } from '@/utils/working-time/schedule'
import { day, dossier, judgedAt } from '../warnings/make'
import { at, office } from '../working-time/calendars'

const calendar = office()
const near = (moment: string, when = calendar) => {
  const found = nearBreak(when, at(moment))
  return found && [dateText(found.from), dateText(found.to), found.name, found.provisional]
}
// Tết 2027 by the table: off from Friday 5/2 to Thursday 11/2.
const tet = ['2027-02-05', '2027-02-11', 'Tết Nguyên đán', true]

describe('a long break is near', () => {
  test.each([
    ['2027-01-28 08:00', null],
    ['2027-01-29 08:00', tet],
    ['2027-02-04 16:00', tet],
    ['2027-02-08 09:00', tet],
    ['2027-02-12 08:00', tet],
    // Two working days after it, Monday; and no longer on Wednesday.
    ['2027-02-15 08:00', tet],
    ['2027-02-17 08:00', null],
    // An ordinary weekend, and the single day of 24/11.
    ['2026-11-18 08:00', null],
  ])('at %s: %j', (moment, expected) => {
    expect(near(moment)).toEqual(expected)
  })

  test('when the office itself closes the day between', () => {
    const own = [{ date: '2026-11-23', kind: 'off' as const, note: '' }]
    const closed = createWorkingCalendar(buildSchedule({ week: defaultWeek, edits: own }))
    expect(near('2026-11-20 08:00', closed)?.slice(0, 2)).toEqual(['2026-11-21', '2026-11-24'])
  })
})

test('what falls due beside it and what moves because of it', () => {
  const context = { ...judgedAt('2027-02-01 08:00'), catalogue: emptyCatalogue }
  const due = (date: string, current: Partial<Sighting> = {}) =>
    judgeDossier(dossier({ number: date, dueAt: day(date), ...current }), context)
  const judged = [
    due('2027-02-15'),
    due('2027-02-16'),
    due('2027-02-12'),
    due('2027-02-08'),
    due('2027-02-05', { status: 'awaitingApplicant' }),
    due('2027-02-04'),
    due('2027-02-03'),
    due('2027-02-02'),
  ]
  const period = nearBreak(calendar, at('2027-02-01 08:00'))
  if (!period) throw new Error('no break')
  const { before, during, rolledTo, after } = aroundBreak(judged, period, calendar)
  const numbers = (of: typeof before) => of.map((one) => one.dossier.current.number)
  expect(numbers(before)).toEqual(['2027-02-03', '2027-02-04'])
  expect(numbers(during)).toEqual(['2027-02-08'])
  expect(dateText(rolledTo)).toBe('2027-02-12')
  expect(numbers(after)).toEqual(['2027-02-12', '2027-02-15'])
})
