import { describe, expect, test } from 'vitest'
import { addMonths } from '@/utils/working-time/add-months'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { dateText, dayOf, parseDate, weekdayOf } from '@/utils/working-time/dates'
import { WorkingTimeError, type WorkingTimeProblem } from '@/utils/working-time/errors'
import {
  buildIntakeSchedule,
  buildSchedule,
  type CalendarChoices,
  defaultWeek,
  type Schedule,
} from '@/utils/working-time/schedule'
import { at, day, office, wall } from './calendars'

const minute = 60_000

function problemOf(work: () => unknown): WorkingTimeProblem | null {
  try {
    work()
    return null
  } catch (error) {
    if (error instanceof WorkingTimeError) return error.problem
    throw error
  }
}

describe('a schedule that makes no sense is refused', () => {
  const base: Schedule = { week: defaultWeek, daysOff: [], overrides: {} }
  test.each<[WorkingTimeProblem, Schedule]>([
    ['noWorkingTime', { ...base, week: {} }],
    ['noWorkingTime', { ...base, week: { 1: [] }, overrides: { '2026-01-10': [] } }],
    ['badPeriod', { ...base, week: { 1: [['17:00', '08:00']] } }],
    ['badPeriod', { ...base, week: { 1: [['08:00', '08:00']] } }],
    ['badPeriod', { ...base, week: { 1: [['8:00', '17:00']] } }],
    ['badPeriod', { ...base, week: { 1: [['08:60', '17:00']] } }],
    ['badPeriod', { ...base, week: { 1: [['08:00', '24:01']] } }],
    ['badPeriod', { ...base, week: { 1: [['<b>', '17:00']] } }],
    [
      'overlappingPeriods',
      {
        ...base,
        week: {
          1: [
            ['13:00', '17:00'],
            ['08:00', '13:01'],
          ],
        },
      },
    ],
    ['badDate', { ...base, daysOff: ['2026-02-29'] }],
    ['badDate', { ...base, daysOff: ['24/11/2026'] }],
    ['badDate', { ...base, overrides: { tomorrow: [] } }],
    ['badDate', { ...base, seasons: [{ from: '04-31', to: '10-15', week: defaultWeek }] }],
    ['badDate', { ...base, closures: [{ date: '2026-13-01', from: '08:00', to: '09:00' }] }],
    ['badPeriod', { ...base, closures: [{ date: '2026-11-20', from: '09:00', to: '08:00' }] }],
  ])('%s', (problem, schedule) => {
    expect(problemOf(() => createWorkingCalendar(schedule))).toBe(problem)
  })
})

describe('a question that makes no sense is refused, and none loops', () => {
  const calendar = office()
  const now = at('2026-11-20 09:00')
  test.each<[WorkingTimeProblem, () => unknown]>([
    ['badNumber', () => calendar.add(Number.NaN, minute)],
    ['badNumber', () => calendar.add(now, Number.NaN)],
    ['badNumber', () => calendar.add(now, Number.POSITIVE_INFINITY)],
    ['badNumber', () => calendar.between(now, Number.NEGATIVE_INFINITY)],
    ['badNumber', () => calendar.addDays(dayOf(now), 1.5)],
    ['badNumber', () => calendar.addDays(dayOf(now) + 0.5, 1)],
    ['badNumber', () => calendar.nthWorkingDay(dayOf(now), 0)],
    ['badNumber', () => calendar.daysBetween(Number.NaN, 0)],
    ['badNumber', () => calendar.isWorking(Number.NaN)],
    ['outOfRange', () => calendar.add(now, 1e15)],
    ['outOfRange', () => calendar.add(now, -1e15)],
    ['outOfRange', () => calendar.addDays(dayOf(now), 100_000)],
    ['outOfRange', () => calendar.addDays(dayOf(now), -100_000)],
    ['outOfRange', () => calendar.isWorkingDay(day('2200-01-01'))],
    ['outOfRange', () => calendar.between(at('1899-12-31'), now)],
  ])('%s', (problem, ask) => {
    expect(problemOf(ask)).toBe(problem)
  })

  test('the years at both ends still answer', () => {
    expect(calendar.covers(day('1900-01-01')) && calendar.covers(day('2199-12-31'))).toBe(true)
    expect(calendar.covers(day('2200-01-01')) || calendar.covers(day('1899-12-31'))).toBe(false)
    expect(calendar.isWorkingDay(day('1900-01-01'))).toBe(true)
    expect(wall(calendar.add(at('2199-12-30 16:00'), 2 * 60 * minute))).toBe('2199-12-31 08:00')
  })

  test('an office that worked on one day only is asked about the next', () => {
    const once = createWorkingCalendar({
      week: {},
      daysOff: [],
      overrides: { '2026-11-20': [['08:00', '09:00']] },
    })
    expect(once.isWorking(at('2026-11-20 08:30'))).toBe(true)
    expect(once.isWorkingDay(day('2026-11-21'))).toBe(false)
    expect(once.isWorking(at('2026-11-21 08:30'))).toBe(false)
    expect(once.between(at('2026-01-01'), at('2026-12-31'))).toBe(60 * minute)
    expect(problemOf(() => once.nextWorking(at('2026-11-21')))).toBe('outOfRange')
  })
})

describe('at the seams of periods', () => {
  const calendar = office()

  test('an opening is its own next and last opening, a closing is nobody’s', () => {
    const open = at('2026-11-20 13:30')
    expect([calendar.nextOpen(open), calendar.prevOpen(open)]).toEqual([open, open])
    expect(calendar.nextClose(at('2026-11-20 11:30'))).toBe(at('2026-11-20 17:00'))
    expect(calendar.prevWorking(at('2026-11-20 11:30'))).toBe(at('2026-11-20 11:30'))
  })

  test('a period used up exactly ends at its closing, backwards at its opening', () => {
    expect(calendar.add(at('2026-11-20 11:30') - 1, 1)).toBe(at('2026-11-20 11:30'))
    expect(calendar.add(at('2026-11-20 13:30') + 1, -1)).toBe(at('2026-11-20 13:30'))
    expect(calendar.add(at('2026-11-20 11:30'), 0)).toBe(at('2026-11-20 13:30'))
  })

  test('also where the mean period is no whole number of milliseconds', () => {
    const week = {
      0: [],
      1: [['08:00', '13:00']],
      2: [
        ['00:00', '02:30'],
        ['08:30', '10:00'],
        ['14:30', '17:30'],
      ],
      3: [['00:00', '01:00']],
      4: [],
      5: [],
      6: [
        ['07:00', '13:00'],
        ['15:00', '20:00'],
      ],
    } as const
    const uneven = createWorkingCalendar({ week, daysOff: [], overrides: {} })
    expect(uneven.add(at('2026-01-01'), 24 * 60 * minute)).toBe(at('2026-01-07 01:00'))
  })
})

describe('what an office can choose', () => {
  const choices: CalendarChoices = { week: defaultWeek, edits: [] }
  const calendarOf = (extra: Partial<CalendarChoices>) =>
    createWorkingCalendar(buildSchedule({ ...choices, ...extra }))
  const hours = (text: string, extra: Partial<CalendarChoices>) =>
    calendarOf(extra)
      .periodsOf(day(text))
      .map(({ from, to }) => `${wall(from).slice(11)}-${wall(to).slice(11)}`)

  const summer = { 1: [['06:30', '10:30']], 2: [['06:30', '10:30']] } as const
  test.each([
    ['2026-04-15', ['07:00-11:30', '13:30-17:00']],
    ['2026-04-20', ['06:30-10:30']],
    ['2026-04-22', []],
    ['2026-10-13', ['06:30-10:30']],
    ['2026-10-19', ['07:00-11:30', '13:30-17:00']],
  ])('summer hours on %s', (date, expected) => {
    expect(hours(date, { seasons: [{ from: '04-16', to: '10-15', week: summer }] })).toEqual(expected)
  })

  test.each([
    ['2026-12-01', ['06:30-10:30']],
    ['2026-01-13', ['06:30-10:30']],
    ['2026-06-01', ['07:00-11:30', '13:30-17:00']],
  ])('a season that runs over the new year, on %s', (date, expected) => {
    expect(hours(date, { seasons: [{ from: '11-15', to: '02-28', week: summer }] })).toEqual(expected)
  })

  test('a worked Saturday has a weekday’s hours, in season the season’s', () => {
    expect(hours('2026-01-10', {})).toEqual(['07:00-11:30', '13:30-17:00'])
    const saturday = { ...defaultWeek, 6: [['07:00', '11:30']] } as const
    expect(hours('2026-01-10', { week: saturday })).toEqual(['07:00-11:30', '13:30-17:00'])
    expect(hours('2026-01-17', { week: saturday })).toEqual(['07:00-11:30'])
    expect(hours('2026-08-22', { seasons: [{ from: '04-16', to: '10-15', week: summer }] })).toEqual([
      '06:30-10:30',
    ])
  })

  test('a worked weekday has its own weekday’s hours', () => {
    const shortFriday = { ...defaultWeek, 5: [['07:00', '11:00']] } as const
    const worked = { date: '2026-01-02', kind: 'worked', note: '' } as const
    expect(hours('2026-01-02', { week: shortFriday, edits: [worked] })).toEqual(['07:00-11:00'])
    expect(buildSchedule({ ...choices, edits: [worked] }).daysOff).not.toContain('2026-01-02')
  })

  test('a closure on a worked Saturday cuts that Saturday’s hours', () => {
    const closures = [{ date: '2026-01-10', from: '08:00', to: '24:00' }]
    expect(hours('2026-01-10', { closures })).toEqual(['07:00-08:00'])
  })

  test('a one-off closure cuts the day it falls on', () => {
    const cut = (from: string, to: string) =>
      hours('2026-11-20', { closures: [{ date: '2026-11-20', from, to }] })
    expect(cut('09:00', '10:00')).toEqual(['07:00-09:00', '10:00-11:30', '13:30-17:00'])
    expect(cut('10:00', '14:00')).toEqual(['07:00-10:00', '14:00-17:00'])
    expect(cut('00:00', '24:00')).toEqual([])
  })

  test('the office’s word wins over the national table, the last word over the first', () => {
    const off = { date: '2026-11-23', kind: 'off', note: '' } as const
    expect(hours('2026-11-23', { edits: [off] })).toEqual([])
    expect(hours('2026-11-23', { edits: [off, { ...off, kind: 'worked' }] })).toHaveLength(2)
    expect(hours('2026-11-24', { edits: [{ date: '2026-11-24', kind: 'worked', note: '' }] })).toHaveLength(2)
    expect(hours('2026-01-10', { edits: [{ date: '2026-01-10', kind: 'off', note: '' }] })).toEqual([])
    const short = { date: '2026-11-25', kind: 'worked', note: '', periods: [['08:00', '10:00']] } as const
    expect(hours('2026-11-25', { edits: [short] })).toEqual(['08:00-10:00'])
  })

  test('a Saturday on duty receives dossiers, but terms do not count it', () => {
    const duty = { ...choices, intakeWeek: { ...defaultWeek, 6: [['07:00', '11:30']] } } as const
    const saturday = day('2026-11-21')
    expect(createWorkingCalendar(buildIntakeSchedule(duty)).isWorkingDay(saturday)).toBe(true)
    expect(createWorkingCalendar(buildSchedule(duty)).isWorkingDay(saturday)).toBe(false)
    expect(buildIntakeSchedule(choices)).toEqual(buildSchedule(choices))
  })
})

describe('dates', () => {
  test.each([
    ['2026-11-22', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-2-9', false],
    ['22/11/2026', false],
    ['', false],
    ['2026-11-22T00:00', false],
    ['0000-00-00', false],
  ])('%s is a date: %s', (text, is) => {
    const found = parseDate(text)
    expect(found !== null).toBe(is)
    if (found !== null) expect(dateText(found)).toBe(text)
  })

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-15', -3, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months', (from, months, to) => {
    expect(dateText(addMonths(day(from), months))).toBe(to)
  })

  test('weekdays before and after 1970', () => {
    expect(
      ['1900-01-01', '1969-12-28', '1970-01-01', '2026-11-22'].map((text) => weekdayOf(day(text))),
    ).toEqual([1, 0, 4, 0])
  })
})
