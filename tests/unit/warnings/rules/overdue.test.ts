import { expect, test } from 'vitest'
import type { Sighting } from '@/utils/dossier/sighting'
import rule from '@/utils/warnings/rules/overdue'
import { at, day, dossier, judgedAt, minute } from '../make'

const fires: [string, Partial<Sighting>, string, string][] = [
  ['the day after', { dueAt: day('2026-11-17') }, '2026-11-18 00:00', '2026-11-18 00:00'],
  [
    'a term in days, by the date',
    { dueAt: minute('2026-11-17 10:15'), term: { unit: 'workingDay', count: 5 } },
    '2026-11-18 07:00',
    '2026-11-18 00:00',
  ],
  [
    'a term in hours, by the instant',
    { dueAt: minute('2026-11-18 10:15'), term: { unit: 'workingHour', count: 8 } },
    '2026-11-18 10:16',
    '2026-11-18 10:15',
  ],
  [
    'no term shown, due at an hour within the day',
    { dueAt: minute('2026-11-18 10:15') },
    '2026-11-18 10:16',
    '2026-11-18 10:15',
  ],
  [
    'a status nobody knows',
    { dueAt: day('2026-11-17'), status: 'unknown' },
    '2026-11-18 08:00',
    '2026-11-18 00:00',
  ],
  [
    'a short term',
    { dueAt: day('2026-11-17'), term: { unit: 'workingDay', count: 1 } },
    '2026-11-18 08:00',
    '2026-11-18 00:00',
  ],
]

test.each(fires)('fires: %s', (_, current, now, since) => {
  const warning = rule.check(dossier(current), judgedAt(now))
  expect(warning).toMatchObject({ severity: 'grave', since: at(since) })
})

const silent: [string, Partial<Sighting>, string][] = [
  ['the due date itself', { dueAt: day('2026-11-18') }, '2026-11-18 23:59'],
  [
    'a term in days whose hour has passed',
    { dueAt: minute('2026-11-18 10:15'), term: { unit: 'workingDay', count: 5 } },
    '2026-11-18 16:00',
  ],
  ['no term shown, due at the closing', { dueAt: minute('2026-11-18 17:00') }, '2026-11-18 18:00'],
  [
    'waiting for the applicant',
    { dueAt: day('2026-11-10'), status: 'awaitingApplicant' },
    '2026-11-18 08:00',
  ],
  ['a result is there', { dueAt: day('2026-11-10'), status: 'finished' }, '2026-11-18 08:00'],
  ['no due date', {}, '2026-11-18 08:00'],
]

test.each(silent)('is silent: %s', (_, current, now) => {
  expect(rule.check(dossier(current), judgedAt(now))).toBeNull()
})

test('says how late in working days and what the page wrote', () => {
  const warning = rule.check(dossier({ dueAt: minute('2026-11-13 16:30') }), judgedAt('2026-11-18 08:00'))
  expect(warning?.sentence).toBe('Đã quá ngày hẹn trả 3 ngày làm việc mà hệ thống chưa ghi kết quả.')
  expect(warning?.evidence).toEqual(['lúc 09:00 ngày 18/11 hệ thống ghi hẹn trả 16:30 ngày 13/11'])
})

test('says no number when no working day has passed since', () => {
  const warning = rule.check(dossier({ dueAt: day('2026-11-20') }), judgedAt('2026-11-21 08:00'))
  expect(warning?.sentence).toBe('Đã quá thời điểm hẹn trả mà hệ thống chưa ghi kết quả.')
})
