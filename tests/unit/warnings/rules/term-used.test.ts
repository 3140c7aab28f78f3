import { expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import rule from '@/utils/warnings/rules/term-used'
import { at, day, dossier, judgedAt, minute } from '../make'

/** Monday 16th 07:00 to Friday 27th 17:00: nine working days of eight hours, the 24th being off. */
const term: Dossier = dossier({
  receivedAt: minute('2026-11-16 07:00'),
  dueAt: minute('2026-11-27 17:00'),
  term: { unit: 'workingDay', count: 9 },
})

const levels: [string, string, string][] = [
  ['2026-11-20 13:30', 'note', '2026-11-20 11:00'],
  ['2026-11-25 17:00', 'note', '2026-11-25 15:00'],
  ['2026-11-26 17:00', 'warning', '2026-11-26 08:36'],
]

test.each(levels)('at %s it is a %s since %s', (now, severity, since) => {
  expect(rule.check(term, judgedAt(now))).toMatchObject({ severity, since: at(since) })
})

test('says the share that is gone', () => {
  expect(rule.check(term, judgedAt('2026-11-26 17:00'))?.sentence).toContain('Đã dùng 88%')
})

test('a bare date ends with its last working hour', () => {
  const bare = { ...term, current: { ...term.current, dueAt: day('2026-11-27') } }
  expect(rule.check(bare, judgedAt('2026-11-20 10:59'))).toBeNull()
  expect(rule.check(bare, judgedAt('2026-11-20 13:30'))).not.toBeNull()
})

const silent: [string, Dossier, string][] = [
  ['before half of it', term, '2026-11-20 10:59'],
  ['on the last day, which another rule says', term, '2026-11-27 16:45'],
  ['once it is over', term, '2026-11-30 08:00'],
  ['without a receipt', dossier({ dueAt: day('2026-11-27') }, {}), '2026-11-09 07:59'],
  [
    'while it stands still',
    { ...term, current: { ...term.current, status: 'awaitingApplicant' } },
    '2026-11-26 17:00',
  ],
]

test.each(silent)('is silent %s', (_, quiet, now) => {
  expect(rule.check(quiet, judgedAt(now))).toBeNull()
})
