import { expect, test } from 'vitest'
import type { Sighting } from '@/utils/dossier/sighting'
import rule from '@/utils/warnings/rules/due-today'
import { day, dossier, judgedAt, minute } from '../make'

const days = { unit: 'workingDay', count: 10 } as const

const fires: [string, Partial<Sighting>, string, string][] = [
  ['a bare date', { dueAt: day('2026-11-18') }, '2026-11-18 00:00', 'Hẹn trả trong hôm nay.'],
  [
    'an hour to come',
    { dueAt: minute('2026-11-18 16:30'), term: days },
    '2026-11-18 08:00',
    'Hẹn trả lúc 16:30 hôm nay.',
  ],
  [
    'an hour that has passed',
    { dueAt: minute('2026-11-18 16:30'), term: days },
    '2026-11-18 16:31',
    'Đã qua giờ hẹn 16:30 hôm nay, chưa sang ngày quá hạn.',
  ],
  [
    'a term in hours, still to come',
    { dueAt: minute('2026-11-18 16:30'), term: { unit: 'workingHour', count: 4 } },
    '2026-11-18 08:00',
    'Hẹn trả lúc 16:30 hôm nay.',
  ],
]

test.each(fires)('fires: %s', (_, current, now, sentence) => {
  const warning = rule.check(dossier(current), judgedAt(now))
  expect(warning).toMatchObject({ severity: 'grave', since: null, sentence })
  expect(warning?.evidence).toHaveLength(1)
})

const silent: [string, Partial<Sighting>, string][] = [
  ['tomorrow', { dueAt: day('2026-11-19') }, '2026-11-18 23:59'],
  ['yesterday', { dueAt: day('2026-11-17') }, '2026-11-18 00:00'],
  [
    'a term in hours that has passed',
    { dueAt: minute('2026-11-18 10:00'), term: { unit: 'workingHour', count: 4 } },
    '2026-11-18 10:01',
  ],
  ['not received yet', { dueAt: day('2026-11-18'), status: 'submitted' }, '2026-11-18 08:00'],
  ['returned', { dueAt: day('2026-11-18'), status: 'returned' }, '2026-11-18 08:00'],
]

test.each(silent)('is silent: %s', (_, current, now) => {
  expect(rule.check(dossier(current), judgedAt(now))).toBeNull()
})
