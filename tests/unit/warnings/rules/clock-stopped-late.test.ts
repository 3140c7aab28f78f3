import { expect, test } from 'vitest'
import type { Change, Dossier } from '@/utils/dossier/dossier'
import rule from '@/utils/warnings/rules/clock-stopped-late'
import { at, change, day, dossier, judgedAt } from '../make'

const context = judgedAt('2026-11-20 12:00')
const stopped = (
  seenBefore: string,
  status: Change['after'] = 'awaitingApplicant',
  due = '2026-11-19',
): Dossier =>
  dossier(
    { dueAt: day(due) },
    { changes: [change('status', 'processing', status, seenBefore, '2026-11-19 09:00')] },
  )

test.each(['awaitingApplicant', 'paused'] as const)('fires: %s two working days before', (status) => {
  expect(rule.check(stopped('2026-11-17 09:00', status), context)).toMatchObject({
    severity: 'warning',
    since: at('2026-11-19 09:00'),
    sentence: expect.stringContaining('còn 2 ngày làm việc'),
  })
})

const silent: [string, Dossier][] = [
  ['it may have been three working days before', stopped('2026-11-16 09:00')],
  ['the date had passed already', stopped('2026-11-18 09:00', 'paused', '2026-11-17')],
  ['it did not stop', stopped('2026-11-18 09:00', 'consulting')],
  ['nobody saw it run', dossier({ dueAt: day('2026-11-19'), status: 'paused' })],
]
test.each(silent)('is silent: %s', (_, quiet) => {
  expect(rule.check(quiet, context)).toBeNull()
})
