import { expect, test } from 'vitest'
import rule from '@/utils/warnings/rules/supplement-late'
import { at, change, dossier, judgedAt, minute } from '../make'

const context = judgedAt('2026-11-30 12:00')
const asked = (lastRunning: string) =>
  dossier(
    { receivedAt: minute('2026-11-16 09:00') },
    { changes: [change('status', 'processing', 'awaitingApplicant', lastRunning, '2026-11-27 08:00')] },
  )

test('fires when it was still running on the fourth working day', () => {
  expect(rule.check(asked('2026-11-20 08:00'), context)).toMatchObject({
    severity: 'warning',
    since: at('2026-11-27 08:00'),
    sentence: expect.stringContaining('ít nhất 4 ngày làm việc'),
  })
})

test('is silent when it may have been asked in time, or nobody saw it asked', () => {
  expect(rule.check(asked('2026-11-19 16:00'), context)).toBeNull()
  const found = dossier({ status: 'awaitingApplicant', receivedAt: minute('2026-11-02 09:00') })
  expect(rule.check(found, context)).toBeNull()
})
