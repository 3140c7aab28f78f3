import { expect, test } from 'vitest'
import type { Sighting } from '@/utils/dossier/sighting'
import rule from '@/utils/warnings/rules/due-soon'
import { day, dossier, judgedAt, minute } from '../make'

const fires: [string, Partial<Sighting>, string, string][] = [
  [
    'tomorrow',
    { dueAt: day('2026-11-19') },
    '2026-11-18 08:00',
    'Còn 1 ngày làm việc đến ngày hẹn trả 19/11.',
  ],
  [
    'two working days, over a weekend',
    { dueAt: day('2026-11-23') },
    '2026-11-19 08:00',
    'Còn 2 ngày làm việc đến ngày hẹn trả 23/11.',
  ],
  [
    'two working days, over the holiday of the 24th',
    { dueAt: day('2026-11-25') },
    '2026-11-20 08:00',
    'Còn 2 ngày làm việc đến ngày hẹn trả 25/11.',
  ],
  [
    'only days off between',
    { dueAt: day('2026-11-22') },
    '2026-11-20 08:00',
    'Từ nay đến ngày hẹn trả 22/11 chỉ còn ngày nghỉ.',
  ],
  [
    'a term of 40 working hours, tomorrow',
    { dueAt: minute('2026-11-19 10:00'), term: { unit: 'workingHour', count: 40 } },
    '2026-11-18 08:00',
    'Còn 1 ngày làm việc đến ngày hẹn trả 10:00 ngày 19/11.',
  ],
]

test.each(fires)('fires: %s', (_, current, now, sentence) => {
  expect(rule.check(dossier(current), judgedAt(now))).toMatchObject({
    severity: 'note',
    since: null,
    sentence,
  })
})

const silent: [string, Partial<Sighting>, string][] = [
  ['three working days', { dueAt: day('2026-11-23') }, '2026-11-18 08:00'],
  ['today', { dueAt: day('2026-11-18') }, '2026-11-18 08:00'],
  ['paused', { dueAt: day('2026-11-19'), status: 'paused' }, '2026-11-18 08:00'],
]

test.each(silent)('is silent: %s', (_, current, now) => {
  expect(rule.check(dossier(current), judgedAt(now))).toBeNull()
})

test('follows the office’s threshold', () => {
  const { thresholds } = judgedAt('2026-11-18 08:00')
  const wide = judgedAt('2026-11-18 08:00', { thresholds: { ...thresholds, dueSoonDays: 5 } })
  expect(rule.check(dossier({ dueAt: day('2026-11-23') }), wide)).not.toBeNull()
})
