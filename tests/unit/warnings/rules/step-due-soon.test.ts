import { expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import rule from '@/utils/warnings/rules/step-due-soon'
import { day, dossier, judgedAt, minute } from '../make'

const context = judgedAt('2026-11-18 12:00')

const fires: [string, Dossier, string][] = [
  ['tomorrow', dossier({ stepDueAt: day('2026-11-19') }), 'còn 1 ngày làm việc'],
  ['later today', dossier({ stepDueAt: minute('2026-11-18 16:30') }), 'hạn hôm nay'],
]
test.each(fires)('fires: %s', (_, near, words) => {
  expect(rule.check(near, context)).toMatchObject({
    severity: 'note',
    sentence: expect.stringContaining(words),
  })
})

const silent: [string, Dossier][] = [
  ['the day after tomorrow', dossier({ stepDueAt: day('2026-11-20') })],
  ['already over', dossier({ stepDueAt: minute('2026-11-18 11:00') })],
  ['no limit known', dossier({ dueAt: day('2026-11-19'), step: 'Thẩm định' })],
  ['a result is there', dossier({ stepDueAt: day('2026-11-19'), status: 'finished' })],
  ['a date no calendar knows', dossier({ stepDueAt: day('2300-01-01') })],
]
test.each(silent)('is silent: %s', (_, quiet) => {
  expect(rule.check(quiet, context)).toBeNull()
})
