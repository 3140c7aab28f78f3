import { describe, expect, test } from 'vitest'
import { nextReminder, presentReminder, type Reminder, reminderName } from '@/utils/reports/reminders'
import { defaultSettings } from '@/utils/settings/defaults'
import { defaultReminderSettings, type ReminderSettings } from '@/utils/settings/reminders'
import type { Settings } from '@/utils/settings/settings'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { buildSchedule, defaultWeek } from '@/utils/working-time/schedule'
import { at, office, wall } from '../working-time/calendars'

// 07:00-11:30 and 13:30-17:00; 20/11/2026 is a Friday, 24/11 a public holiday.
const calendar = office()
const both = { ...defaultReminderSettings, opening: true, handOver: true }

const source = (reminders: ReminderSettings, thresholds = {}): Settings => ({
  ...defaultSettings,
  thresholds: { ...defaultSettings.thresholds, ...thresholds },
  reminders,
})
const text = (reminder: Reminder | null) => reminder && `${reminder.kind} ${wall(reminder.at)}`
const present = (moment: string, reminders: ReminderSettings = both, thresholds = {}) =>
  text(presentReminder(source(reminders, thresholds), calendar, at(moment)))
const next = (moment: string, reminders: ReminderSettings = both, thresholds = {}) =>
  text(nextReminder(source(reminders, thresholds), calendar, at(moment)))

describe('the reminder that holds', () => {
  test.each([
    ['2026-11-20 06:59', null],
    ['2026-11-20 07:00', 'opening 2026-11-20 07:00'],
    // A computer switched on late is reminded all the same.
    ['2026-11-20 08:20', 'opening 2026-11-20 07:00'],
    ['2026-11-20 14:29', 'opening 2026-11-20 07:00'],
    ['2026-11-20 14:30', 'handOver 2026-11-20 14:30'],
    ['2026-11-20 14:59', 'handOver 2026-11-20 14:30'],
    // What is to be handed over today has been; the opening's one does not come back either.
    ['2026-11-20 15:00', null],
    ['2026-11-20 16:59', null],
    ['2026-11-21 08:00', null],
    ['2026-11-24 08:00', null],
  ])('at %s: %s', (moment, expected) => {
    expect(present(moment)).toBe(expected)
  })

  test.each([
    ['2026-11-20 16:59', 'opening 2026-11-20 07:00'],
    ['2026-11-20 17:00', null],
  ])('of the opening alone, at %s: %s', (moment, expected) => {
    expect(present(moment, { ...both, handOver: false })).toBe(expected)
  })

  test('comes at the hand-over itself where the office wants it so', () => {
    const atOnce = { ...both, minutesBefore: 0 }
    expect(present('2026-11-20 15:00', atOnce)).toBe('handOver 2026-11-20 15:00')
    expect(present('2026-11-20 15:05', atOnce)).toBeNull()
  })

  test('is none until one is switched on', () => {
    expect(present('2026-11-20 15:00', defaultReminderSettings)).toBeNull()
    expect(next('2026-11-20 15:00', defaultReminderSettings)).toBeNull()
  })
})

describe('the next reminder', () => {
  test.each([
    ['2026-11-20 06:00', 'opening 2026-11-20 07:00'],
    ['2026-11-20 07:00', 'handOver 2026-11-20 14:30'],
    // Over the weekend, and over the public holiday of 24/11.
    ['2026-11-20 14:30', 'opening 2026-11-23 07:00'],
    ['2026-11-23 14:30', 'opening 2026-11-25 07:00'],
    // Saturday 22/8 is worked in exchange for another day.
    ['2026-08-21 14:30', 'opening 2026-08-22 07:00'],
    ['2026-08-22 14:30', 'opening 2026-08-24 07:00'],
    // Over Tết.
    ['2027-02-04 18:00', 'opening 2027-02-12 07:00'],
  ])('after %s: %s', (moment, expected) => {
    expect(next(moment)).toBe(expected)
  })

  test('follows the office’s own days off and worked days', () => {
    const edits = [
      { date: '2026-11-23', kind: 'off' as const, note: '' },
      { date: '2026-11-21', kind: 'worked' as const, note: '' },
    ]
    const own = createWorkingCalendar(buildSchedule({ week: defaultWeek, edits }))
    const nextBy = (moment: string) => text(nextReminder(source(both), own, at(moment)))
    expect(nextBy('2026-11-20 14:30')).toBe('opening 2026-11-21 07:00')
    expect(nextBy('2026-11-21 14:30')).toBe('opening 2026-11-25 07:00')
    expect(presentReminder(source(both), own, at('2026-11-23 08:00'))).toBeNull()
  })

  test('on a day of half the hours comes before it closes', () => {
    const morning = [
      { date: '2026-11-21', kind: 'worked' as const, note: '', periods: [['07:00', '11:30']] as const },
    ]
    const own = createWorkingCalendar(buildSchedule({ week: defaultWeek, edits: morning }))
    expect(text(nextReminder(source(both), own, at('2026-11-21 07:00')))).toBe('handOver 2026-11-21 11:00')
    expect(presentReminder(source(both), own, at('2026-11-21 11:30'))).toBeNull()
  })

  test('follows the office’s own hour of the last hand-over', () => {
    expect(next('2026-11-20 12:00', { ...both, minutesBefore: 10 }, { handOverHour: 16 })).toBe(
      'handOver 2026-11-20 15:50',
    )
  })
})

describe('quiet hours', () => {
  const quiet = (from: string, to: string) => ({ ...both, quiet: [from, to] as const })

  test('put a reminder off until they end', () => {
    expect(next('2026-11-20 06:00', quiet('06:30', '08:00'))).toBe('opening 2026-11-20 08:00')
    expect(present('2026-11-20 07:30', quiet('06:30', '08:00'))).toBeNull()
  })

  test('do nothing to a reminder at their end', () => {
    expect(next('2026-11-20 12:00', quiet('13:30', '14:30'))).toBe('handOver 2026-11-20 14:30')
  })

  test('that last beyond the hand-over have its reminder come just before them', () => {
    expect(next('2026-11-20 12:00', quiet('14:00', '15:00'))).toBe('handOver 2026-11-20 13:59')
    expect(next('2026-11-20 12:00', quiet('14:00', '17:00'))).toBe('handOver 2026-11-20 13:59')
    expect(present('2026-11-20 14:10', quiet('14:00', '17:00'))).toBe('handOver 2026-11-20 13:59')
  })

  test('of the whole day leave none', () => {
    expect(next('2026-11-20 06:00', quiet('00:00', '23:59'))).toBeNull()
  })
})

test('each reminder of a day has a name of its own', () => {
  const names = ['2026-11-20 07:00', '2026-11-20 14:45', '2026-11-23 07:00'].map((moment) => {
    const reminder = presentReminder(source(both), calendar, at(moment))
    return reminder && reminderName(reminder)
  })
  expect(names).toEqual(['2026-11-20 opening', '2026-11-20 handOver', '2026-11-23 opening'])
})
