import { describe, expect, test } from 'vitest'
import { countdownText, countdownTone, type Tone } from '@/utils/i18n/countdown'
import { type Countdown, countdown, nextChange } from '@/utils/working-time/countdown'
import type { TimeLimit } from '@/utils/working-time/time-limit'
import { at, office, wall } from './calendars'

const calendar = office()
const days: TimeLimit = { unit: 'workingDay', count: 3 }
const hours: TimeLimit = { unit: 'workingHour', count: 24 }
const plainHours: TimeLimit = { unit: 'hour', count: 24 }

function pageTime(text: string) {
  return { at: at(text), precision: text.includes(' ') ? ('minute' as const) : ('day' as const) }
}

describe('terms on the page', () => {
  test.each<[now: string, due: string, term: TimeLimit | undefined, text: string, tone: Tone]>([
    // Terms in days: by date, whatever the hour.
    ['2026-11-18 09:00', '2026-11-20 16:30', days, 'Còn 2 ngày làm việc', 'soon'],
    ['2026-11-18 23:59', '2026-11-20', days, 'Còn 2 ngày làm việc', 'soon'],
    ['2026-11-20 09:00', '2026-11-25 16:30', days, 'Còn 2 ngày làm việc', 'soon'],
    ['2026-11-18 09:00', '2026-11-25 16:30', days, 'Còn 4 ngày làm việc', 'calm'],
    ['2026-01-09 09:00', '2026-01-10', days, 'Còn 1 ngày làm việc', 'soon'],
    ['2026-11-20 09:00', '2026-11-21', days, 'Hẹn trả 21/11 (ngày nghỉ)', 'soon'],
    ['2026-11-20 16:30', '2026-11-20 16:30', days, 'Hẹn trả hôm nay, 16:30', 'today'],
    ['2026-11-20 23:00', '2026-11-20', days, 'Hẹn trả hôm nay', 'today'],
    ['2026-11-20 16:31', '2026-11-20 16:30', days, 'Đã qua giờ hẹn 16:30', 'today'],
    ['2026-11-20 09:00', '2026-11-19 16:30', days, 'Quá hạn 1 ngày làm việc', 'late'],
    ['2026-11-23 09:00', '2026-11-20 16:30', days, 'Quá hạn 1 ngày làm việc', 'late'],
    ['2026-11-21 09:00', '2026-11-20 16:30', days, 'Quá hạn từ 20/11', 'late'],
    ['2026-11-20 09:00', '2026-11-20 16:30', { unit: 'sameDay' }, 'Hẹn trả hôm nay, 16:30', 'today'],
    // Terms in hours: by instant, lunch and days off not counted.
    ['2026-11-20 09:00', '2026-11-20 14:20', hours, 'Còn 3 giờ 20 phút làm việc', 'today'],
    ['2026-11-20 16:00', '2026-11-25 08:00', hours, 'Còn 10 giờ làm việc', 'soon'],
    ['2026-11-20 14:00', '2026-11-20 14:00', hours, 'Còn dưới 1 phút làm việc', 'today'],
    ['2026-11-20 14:30', '2026-11-20 10:50', hours, 'Quá hạn 1 giờ 40 phút làm việc', 'late'],
    ['2026-11-20 16:40', '2026-11-20 14:30', hours, 'Quá hạn 2 giờ 10 phút làm việc', 'late'],
    ['2026-11-20 12:00', '2026-11-20 11:30', hours, 'Quá hạn từ 11:30 hôm nay', 'late'],
    ['2026-11-21 12:00', '2026-11-20 17:00', hours, 'Quá hạn từ 20/11', 'late'],
    ['2026-11-20 16:00', '2026-11-21 16:00', plainHours, 'Còn 24 giờ', 'soon'],
    ['2026-11-20 16:00', '2026-11-20 12:45', plainHours, 'Quá hạn 3 giờ 15 phút', 'late'],
    // A term in hours whose due hour the page does not show can only be judged by the date.
    ['2026-11-20 16:00', '2026-11-20', hours, 'Hẹn trả hôm nay', 'today'],
  ])('%s against %s', (now, due, term, text, tone) => {
    const found = countdown({ status: 'processing', dueAt: pageTime(due), term }, calendar, at(now), 'auto')
    expect(countdownText(found)).toBe(text)
    expect(countdownTone(found, 2)).toBe(tone)
  })
})

describe('no unit on the page', () => {
  test.each<['auto' | 'day' | 'instant', now: string, due: string, text: string, by: 'date' | 'instant']>([
    ['auto', '2026-11-20 17:01', '2026-11-20 17:00', 'Đã qua giờ hẹn 17:00', 'date'],
    ['auto', '2026-11-20 11:31', '2026-11-20 11:30', 'Đã qua giờ hẹn 11:30', 'date'],
    ['auto', '2026-11-20 11:31', '2026-11-20', 'Hẹn trả hôm nay', 'date'],
    ['auto', '2026-11-20 10:16', '2026-11-20 10:15', 'Quá hạn từ 10:15 hôm nay', 'instant'],
    ['auto', '2026-11-20 14:01', '2026-11-20 14:00', 'Quá hạn từ 14:00 hôm nay', 'instant'],
    ['auto', '2026-11-20 10:15', '2026-11-20 10:15', 'Hẹn trả hôm nay, 10:15', 'instant'],
    ['auto', '2026-11-18 10:15', '2026-11-20 10:15', 'Còn 2 ngày làm việc', 'instant'],
    ['auto', '2026-11-23 10:00', '2026-11-20 10:15', 'Quá hạn 1 ngày làm việc', 'instant'],
    ['day', '2026-11-20 10:16', '2026-11-20 10:15', 'Đã qua giờ hẹn 10:15', 'date'],
    ['instant', '2026-11-20 17:01', '2026-11-20 17:00', 'Quá hạn từ 17:00 hôm nay', 'instant'],
    ['instant', '2026-11-20 17:01', '2026-11-20', 'Hẹn trả hôm nay', 'date'],
    // A closing of another day's hours is no closing: Saturday has none.
    ['auto', '2026-11-21 17:01', '2026-11-21 17:00', 'Quá hạn từ 17:00 hôm nay', 'instant'],
  ])('%s: %s against %s', (rule, now, due, text, by) => {
    const found = countdown({ status: 'processing', dueAt: pageTime(due) }, calendar, at(now), rule)
    expect(countdownText(found)).toBe(text)
    expect('basis' in found && found.basis).toEqual({ by, assumed: true })
  })
})

describe('statuses in which no term runs', () => {
  const now = at('2026-11-20 09:00')
  const dueAt = pageTime('2026-11-19 16:30')

  test.each<[Parameters<typeof countdown>[0], Parameters<typeof countdownText>[1], string]>([
    [{ status: 'submitted', dueAt }, {}, 'Chưa tiếp nhận'],
    [{ status: 'awaitingApplicant', dueAt }, {}, 'Chờ bổ sung'],
    [{ status: 'awaitingApplicant', dueAt }, { waitingSince: null }, 'Chờ bổ sung'],
    [
      { status: 'awaitingApplicant', dueAt },
      { waitingSince: at('2026-11-19 23:30') },
      'Chờ bổ sung từ 19/11',
    ],
    [{ status: 'paused', dueAt }, { status: 'paused' }, 'Tạm dừng xử lý'],
    [{ status: 'finished', dueAt }, {}, 'Đã có kết quả, chờ trả'],
    [{ status: 'returned', dueAt }, {}, ''],
    [{ status: 'refused', dueAt }, {}, ''],
    [{ status: 'processing' }, {}, 'Chưa có thời hạn để đối chiếu'],
    [{ status: 'processing', term: days }, {}, 'Chưa có thời hạn để đối chiếu'],
    [{ status: 'processing', term: { unit: 'none' } }, {}, 'Không quy định thời hạn'],
    [{ status: 'processing', dueAt: pageTime('2999-01-01') }, {}, 'Ngày hẹn trả không hợp lý'],
  ])('%o', (input, options, text) => {
    const found = countdown(input, calendar, now, 'auto')
    expect(countdownText(found, options)).toBe(text)
    expect(countdownTone(found, 2)).toBe('still')
    expect(nextChange(found, now)).toBeNull()
  })
})

test.each([
  ['2026-11-18 09:00', '2026-11-20 16:30', days, '2026-11-19 00:00'],
  ['2026-11-20 09:00', '2026-11-20', days, '2026-11-21 00:00'],
  ['2026-11-20 17:30', '2026-11-20 16:30', days, '2026-11-21 00:00'],
  ['2026-11-20 09:00', '2026-11-20 16:30', hours, '2026-11-20 09:01'],
] as const)('at %s the words for %s next change', (now, due, term, expected) => {
  const found = countdown({ status: 'processing', dueAt: pageTime(due), term }, calendar, at(now), 'auto')
  const next = nextChange(found, at(now))
  expect(next && wall(next)).toBe(expected)
})

test('the words change when they are said to, and not before', () => {
  const input = { status: 'processing' as const, dueAt: pageTime('2026-11-20 16:30'), term: days }
  const textAt = (now: number) => countdownText(countdown(input, calendar, now, 'auto'))
  let now = at('2026-11-18 09:00')
  const seen: string[] = []
  for (let i = 0; i < 6; i++) {
    const state: Countdown = countdown(input, calendar, now, 'auto')
    const next = nextChange(state, now)
    if (next === null) throw new Error('The clock runs')
    expect(textAt(next - 1)).toBe(textAt(now))
    seen.push(textAt(now))
    now = next
  }
  expect(seen).toEqual([
    'Còn 2 ngày làm việc',
    'Còn 1 ngày làm việc',
    'Hẹn trả hôm nay, 16:30',
    'Đã qua giờ hẹn 16:30',
    'Quá hạn từ 20/11',
    'Quá hạn từ 20/11',
  ])
})
