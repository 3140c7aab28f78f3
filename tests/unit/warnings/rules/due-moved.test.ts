import { expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import rule from '@/utils/warnings/rules/due-moved'
import { at, change, day, dossier, drafted, judgedAt, minute, sent } from '../make'

const moved = change('dueAt', day('2026-11-20'), day('2026-11-27'), '2026-11-18 09:12', '2026-11-19 14:03')
const again = change('dueAt', day('2026-11-27'), day('2026-12-04'), '2026-11-26 08:00', '2026-11-27 08:00')
const context = judgedAt('2026-11-19 15:00')

test('fires with both observations, never with one instant', () => {
  expect(rule.check(dossier({ dueAt: day('2026-11-27') }, { changes: [moved] }), context)).toEqual({
    severity: 'warning',
    since: at('2026-11-19 14:03'),
    sentence: 'Ngày hẹn trả trên hệ thống đã đổi từ 20/11 sang 27/11; cần kiểm tra.',
    evidence: [
      'lúc 09:12 ngày 18/11 hệ thống ghi hẹn trả 20/11',
      'lúc 14:03 ngày 19/11 hệ thống ghi hẹn trả 27/11',
    ],
  })
})

test('counts the times and shows each', () => {
  const warning = rule.check(dossier({ dueAt: day('2026-12-04') }, { changes: [moved, again] }), context)
  expect(warning?.sentence).toContain('đã đổi 2 lần, gần nhất từ 27/11 sang 04/12')
  expect(warning?.since).toBe(at('2026-11-27 08:00'))
  expect(warning?.evidence).toHaveLength(4)
})

test('shows the hour where the page wrote one', () => {
  const hour = change(
    'dueAt',
    minute('2026-11-20 10:00'),
    minute('2026-11-20 16:30'),
    '2026-11-18 09:12',
    '2026-11-19 14:03',
  )
  const warning = rule.check(dossier({ dueAt: minute('2026-11-20 16:30') }, { changes: [hour] }), context)
  expect(warning?.sentence).toContain('từ 10:00 ngày 20/11 sang 16:30 ngày 20/11')
})

const draft = drafted('2026-11-20', '2026-11-27')
const severities: [string, Dossier['entries'], string][] = [
  ['a note once a letter announced the new date', [draft, sent(draft)], 'note'],
  ['a warning while that letter is only a draft', [draft], 'warning'],
  [
    'a warning when the letter announced another date',
    [drafted('2026-11-20', '2026-11-25'), sent(draft)],
    'warning',
  ],
]

test.each(severities)('is %s', (_, entries, severity) => {
  expect(rule.check(dossier({}, { changes: [moved], entries }), context)?.severity).toBe(severity)
})

const silent: [string, Dossier['changes']][] = [
  ['nothing changed', []],
  ['another date changed', [{ ...moved, field: 'stepDueAt' }]],
  ['the date was seen for the first time', [{ ...moved, before: null }]],
]

test.each(silent)('is silent: %s', (_, changes) => {
  expect(rule.check(dossier({ dueAt: day('2026-11-27') }, { changes }), context)).toBeNull()
})
