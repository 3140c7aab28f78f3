import { expect, test } from 'vitest'
import rule from '@/utils/warnings/rules/due-moved-often'
import { at, change, day, dossier, judgedAt } from '../make'

const context = judgedAt('2026-11-30 15:00')
const first = change('dueAt', day('2026-11-20'), day('2026-11-27'), '2026-11-18 09:12', '2026-11-19 14:03')
const second = change('dueAt', day('2026-11-27'), day('2026-12-04'), '2026-11-26 08:00', '2026-11-27 08:00')

test('fires at the second move, with every observation', () => {
  const found = rule.check(dossier({ dueAt: day('2026-12-04') }, { changes: [first, second] }), context)
  expect(found).toMatchObject({ since: at('2026-11-27 08:00'), sentence: expect.stringContaining('2 lần') })
  expect(found?.evidence).toHaveLength(4)
})

test('is silent at the first, and as far as the office allows', () => {
  expect(rule.check(dossier({}, { changes: [first] }), context)).toBeNull()
  const patient = { ...context, thresholds: { ...context.thresholds, dueMovesMost: 2 } }
  expect(rule.check(dossier({}, { changes: [first, second] }), patient)).toBeNull()
})
