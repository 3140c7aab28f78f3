import { expect, test } from 'vitest'
import rule from '@/utils/warnings/rules/supplement-often'
import { at, change, dossier, judgedAt } from '../make'

const context = judgedAt('2026-11-30 12:00')
const asked = (from: string, to: string) => change('status', 'processing', 'awaitingApplicant', from, to)
const back = change('status', 'awaitingApplicant', 'processing', '2026-11-18 08:00', '2026-11-19 08:00')
const first = asked('2026-11-16 08:00', '2026-11-17 08:00')
const second = asked('2026-11-20 08:00', '2026-11-23 08:00')

test('fires at the second request', () => {
  expect(rule.check(dossier({}, { changes: [first, back, second] }), context)).toMatchObject({
    severity: 'warning',
    since: at('2026-11-23 08:00'),
    sentence: expect.stringContaining('2 lần'),
  })
})

test('counts one that the first look already showed', () => {
  const found = rule.check(dossier({ status: 'awaitingApplicant' }, { changes: [back, second] }), context)
  expect(found?.evidence).toEqual([
    'lúc 08:00 ngày 16/11 hồ sơ đang chờ bổ sung',
    expect.stringContaining('chuyển sang chờ bổ sung'),
  ])
})

test('is silent at one', () => {
  expect(rule.check(dossier({}, { changes: [first, back] }), context)).toBeNull()
  expect(rule.check(dossier({ status: 'awaitingApplicant' }), context)).toBeNull()
})
