import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createCountdowns } from '@/entrypoints/console.content/countdowns'
import type { DossierReading } from '@/utils/consoles/read-page'
import type { Verdict } from '@/utils/messages'
import type { Warning } from '@/utils/warnings/rule'
import { calendarsOf } from '@/utils/working-time/agency-calendars'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { buildSchedule, defaultWeek } from '@/utils/working-time/schedule'

const at = (iso: string) => Date.parse(`${iso}+07:00`)
const calendarOf = () => createWorkingCalendar(buildSchedule({ week: defaultWeek, edits: [] }))

const reading = (change: Partial<DossierReading['sighting']> = {}, rest: Partial<DossierReading> = {}) => ({
  sighting: {
    number: 'H00.99.261118.0009',
    status: 'processing' as const,
    dueAt: { at: at('2026-11-20T16:30'), precision: 'minute' as const },
    ...change,
  },
  status: 'processing' as const,
  saysStatus: true,
  ...rest,
})

const warning = (rule: string, label: string): Warning => ({
  rule,
  label,
  severity: 'warning',
  since: null,
  sentence: '',
  evidence: [],
  acknowledged: null,
  mayAcknowledge: true,
  nextSteps: [],
  paper: null,
  form: null,
  basis: null,
})

const verdict = (change: Partial<Verdict>): Verdict => ({
  key: null,
  warnings: [],
  seen: [],
  waitingSince: null,
  askOnTime: false,
  answer: null,
  notice: 'none',
  letterFirst: false,
  ...change,
})

beforeEach(() => {
  vi.useFakeTimers({ now: at('2026-11-18T09:05') })
})
afterEach(() => {
  vi.useRealTimers()
})

test('the countdown and the gravest warning that it does not say itself', () => {
  const countdowns = createCountdowns(calendarOf, 'auto', 2)
  const warnings = [warning('overdue', 'Quá hạn'), warning('lying-still', 'Lâu chưa có chuyển biến')]
  expect(countdowns.badgeOf(reading(), verdict({ warnings }), true)).toEqual({
    text: 'Còn 2 ngày làm việc',
    tone: 'soon',
    mark: 'Lâu chưa có chuyển biến',
  })
})

test('a dossier that is closed carries nothing', () => {
  const countdowns = createCountdowns(calendarOf, 'auto', 2)
  expect(countdowns.badgeOf(reading({}, { status: 'returned' }), null, true)).toBeNull()
})

test.each([
  ['a list without a column for the date', true, false, null],
  ['a list without a column for the status', false, true, null],
  ['a list with both', true, true, 'Chưa có thời hạn để đối chiếu'],
])('a missing date in %s', (_what, saysStatus, showsDue, text) => {
  const { dueAt: _none, ...sighting } = reading().sighting
  const countdowns = createCountdowns(calendarOf, 'auto', 2)
  const badge = countdowns.badgeOf({ sighting, status: 'processing', saysStatus }, null, showsDue)
  expect(badge?.text ?? null).toBe(text)
})

test('a row with neither number nor date, as grids show while they load, carries nothing', () => {
  const { dueAt: _none, ...sighting } = reading({ number: null }).sighting
  const countdowns = createCountdowns(calendarOf, 'auto', 2)
  expect(countdowns.badgeOf({ sighting, status: 'unknown', saysStatus: true }, null, true)).toBeNull()
})

test('waiting is dated only when the change into it was observed', () => {
  const countdowns = createCountdowns(calendarOf, 'auto', 2)
  const waiting = reading({ status: 'awaitingApplicant' }, { status: 'awaitingApplicant' })
  const textSince = (waitingSince: number | null) =>
    countdowns.badgeOf(waiting, verdict({ waitingSince }), true)?.text
  expect(textSince(null)).toBe('Chờ bổ sung')
  expect(textSince(at('2026-11-17T08:00'))).toBe('Chờ bổ sung từ 17/11')
})

test('a term that another page showed says how lateness is counted', () => {
  const countdowns = createCountdowns(calendarOf, 'auto', 2)
  const due = reading({ dueAt: { at: at('2026-11-18T10:15'), precision: 'minute' } })
  const term = { unit: 'workingHour', count: 8 } as const
  expect(countdowns.badgeOf(due, null, true)?.text).toBe('Hẹn trả hôm nay, 10:15')
  expect(countdowns.badgeOf(due, verdict({ term }), true)?.text).toBe('Còn 1 giờ 10 phút làm việc')
})

test('the office says what is soon', () => {
  const toneWithin = (days: number) =>
    createCountdowns(calendarOf, 'auto', days).badgeOf(reading(), null, true)?.tone
  expect(toneWithin(1)).toBe('calm')
  expect(toneWithin(2)).toBe('soon')
})

test('the next change of any text is known, so that one timer is enough', () => {
  const countdowns = createCountdowns(calendarOf, 'auto', 2)
  countdowns.begin()
  expect(countdowns.nextChange()).toBeNull()
  countdowns.badgeOf(reading(), null, true)
  expect(countdowns.nextChange()).toBe(at('2026-11-19T00:00'))
  const today = { dueAt: { at: at('2026-11-18T10:15'), precision: 'minute' as const } }
  countdowns.badgeOf(reading(today), null, true)
  expect(countdowns.nextChange()).toBe(at('2026-11-18T10:15') + 1)
  countdowns.begin()
  expect(countdowns.nextChange()).toBeNull()
})

test('a unit with hours of its own counts by them, also where only another page names it', () => {
  const own = calendarOf()
  const restsOnThursday = buildSchedule({ week: { ...defaultWeek, 4: [] }, edits: [] })
  const calendars = calendarsOf(own, [{ unit: 'Sở Xây dựng', schedule: restsOnThursday }])
  const countdowns = createCountdowns(calendars, 'auto', 2)
  expect(countdowns.badgeOf(reading(), null, true)?.text).toBe('Còn 2 ngày làm việc')
  expect(countdowns.badgeOf(reading({ unit: 'Sở Xây dựng' }), null, true)?.text).toBe('Còn 1 ngày làm việc')
  expect(countdowns.badgeOf(reading(), verdict({ unit: 'Sở Xây dựng' }), true)?.text).toBe(
    'Còn 1 ngày làm việc',
  )
})

test('while nothing changes it is the same badge; another verdict, another status or another time makes another', () => {
  const countdowns = createCountdowns(calendarOf, 'auto', 2)
  const one = reading()
  const first = countdowns.badgeOf(one, null, true)
  expect(countdowns.badgeOf(one, null, true)).toBe(first)
  const marked = verdict({ warnings: [warning('lying-still', 'Lâu chưa có chuyển biến')] })
  expect(countdowns.badgeOf(one, marked, true)?.mark).toBe('Lâu chưa có chuyển biến')
  expect(countdowns.badgeOf({ ...one, status: 'paused' }, null, true)?.text).not.toBe(first?.text)
  expect(countdowns.badgeOf(one, null, true)).toEqual(first)

  vi.setSystemTime(at('2026-11-19T09:05'))
  countdowns.begin()
  expect(countdowns.badgeOf(one, null, true)?.text).toBe('Còn 1 ngày làm việc')
  expect(countdowns.nextChange()).toBe(at('2026-11-20T00:00'))
  // The clock was wrong, and is put back.
  vi.setSystemTime(at('2026-11-18T09:05'))
  countdowns.begin()
  expect(countdowns.badgeOf(one, null, true)).toEqual(first)
})
