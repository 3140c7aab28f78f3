import { expect, test } from 'vitest'
import rule from '@/utils/warnings/rules/reappointed-often'
import { dossier, drafted, judgedAt, sent } from '../make'

const context = judgedAt('2026-11-30 12:00')
const first = drafted('2026-11-10', '2026-11-17', '2026-11-09 08:00')
const second = drafted('2026-11-17', '2026-11-26', '2026-11-16 08:00')

test('fires at the second letter that was sent', () => {
  const entries = [first, sent(first, '2026-11-09'), second, sent(second, '2026-11-16')]
  expect(rule.check(dossier({}, { entries }), context)).toMatchObject({
    severity: 'grave',
    since: second.at,
    evidence: ['gửi ngày 09/11/2026, hẹn lại 17/11/2026', 'gửi ngày 16/11/2026, hẹn lại 26/11/2026'],
  })
})

test('is silent at one, at drafts, and at one letter marked twice', () => {
  expect(rule.check(dossier({}, { entries: [first, sent(first), second] }), context)).toBeNull()
  expect(rule.check(dossier({}, { entries: [first, sent(first), sent(first)] }), context)).toBeNull()
})
