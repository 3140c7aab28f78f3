import { expect, test } from 'vitest'
import rule from '@/utils/warnings/rules/awaiting-applicant'
import { at, dossier, judgedAt } from '../make'

const context = judgedAt('2026-11-30 08:00')
const waiting = (status: 'awaitingApplicant' | 'paused' | 'processing', lastSeen: string) =>
  dossier({ status }, { firstSeen: at('2026-11-02 08:00'), lastSeen: at(lastSeen) })

test.each(['awaitingApplicant', 'paused'] as const)('fires after fifteen working days of %s', (status) => {
  expect(rule.check(waiting(status, '2026-11-23 08:00'), context)).toMatchObject({
    severity: 'warning',
    since: at('2026-11-02 08:00'),
  })
  expect(rule.check(waiting(status, '2026-11-20 08:00'), context)).toBeNull()
})

test('is silent while it is worked on', () => {
  expect(rule.check(waiting('processing', '2026-11-27 08:00'), context)).toBeNull()
})
