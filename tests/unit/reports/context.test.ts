import { expect, test } from 'vitest'
import { groundsOf } from '@/utils/reports/context'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import { defaultSettings } from '@/utils/settings/defaults'
import { parseDate } from '@/utils/working-time/dates'
import { present } from '@/utils/working-time/errors'
import { at } from '../warnings/make'

const { calendar } = defaultSettings
const saturday = parseDate('2026-11-21') ?? Number.NaN
const friday = saturday - 1
const onDuty = { ...calendar, intakeWeek: { ...calendar.week, 6: [['07:30', '11:00']] } } as const
const fridayOff = { ...calendar, week: { ...calendar.week, 5: [] } }
const grounds = groundsOf(
  { ...defaultSettings, calendar: onDuty, agencyCalendars: [{ unit: 'Sở Y tế', calendar: fridayOff }] },
  emptyCatalogue,
)

test('dossiers are judged by the days of the agency that resolves them, others by the office’s', () => {
  const calendarOf = present(grounds.calendarOf)
  expect(calendarOf('SỞ Y TẾ').isWorkingDay(friday)).toBe(false)
  expect(calendarOf('Phòng Kinh tế').isWorkingDay(friday)).toBe(true)
  expect(calendarOf(undefined)).toBe(grounds.calendar)
})

test('a Saturday on duty receives and counts for no term, and is the duty of nobody else', () => {
  const intakeOf = present(grounds.intakeOf)
  expect(grounds.calendar.isWorkingDay(saturday)).toBe(false)
  expect(intakeOf(undefined).isWorking(at('2026-11-21 08:00'))).toBe(true)
  expect(intakeOf('Sở Y tế').isWorkingDay(saturday)).toBe(false)
  expect(intakeOf('Sở Y tế').isWorkingDay(friday)).toBe(false)
})
