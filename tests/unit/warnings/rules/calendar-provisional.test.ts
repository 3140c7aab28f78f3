import { expect, test } from 'vitest'
import rule from '@/utils/warnings/rules/calendar-provisional'
import { day, dossier, judgedAt } from '../make'

test('fires when the days run into a year whose holidays are not decided', () => {
  expect(rule.check(dossier({ dueAt: day('2027-01-05') }), judgedAt('2026-12-18 08:00'))).toMatchObject({
    severity: 'note',
    sentence: expect.stringContaining('2027'),
  })
})

test('is silent within a decided year, and when the term is over', () => {
  expect(rule.check(dossier({ dueAt: day('2026-12-31') }), judgedAt('2026-12-18 08:00'))).toBeNull()
  expect(rule.check(dossier({ dueAt: day('2027-01-05') }), judgedAt('2027-01-11 08:00'))).toBeNull()
  expect(rule.check(dossier(), judgedAt('2026-12-18 08:00'))).toBeNull()
})
