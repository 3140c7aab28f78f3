import { expect, test } from 'vitest'
import type { Change, Dossier } from '@/utils/dossier/dossier'
import rule from '@/utils/warnings/rules/transferred-late'
import { at, change, day, dossier, judgedAt } from '../make'

const context = judgedAt('2026-11-19 12:00')
const passed = (
  seenBefore: string,
  field: Change['field'] = 'holder',
  status: 'processing' | 'finished' = 'processing',
): Dossier =>
  dossier(
    { dueAt: day('2026-11-19'), status },
    { changes: [change(field, 'A', 'B', seenBefore, '2026-11-19 08:00')] },
  )

test.each(['holder', 'unit'] as const)('fires: %s, on the last working day before', (field) => {
  expect(rule.check(passed('2026-11-18 09:00', field), context)).toMatchObject({
    severity: 'note',
    since: at('2026-11-19 08:00'),
    sentence: expect.stringContaining('còn 1 ngày làm việc'),
  })
})

test('is silent when it may have been earlier, of the step alone, and once there is a result', () => {
  expect(rule.check(passed('2026-11-17 09:00'), context)).toBeNull()
  expect(rule.check(passed('2026-11-18 09:00', 'step'), context)).toBeNull()
  expect(rule.check(passed('2026-11-18 09:00', 'holder', 'finished'), context)).toBeNull()
})
