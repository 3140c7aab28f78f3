import { expect, test } from 'vitest'
import type { PageTime } from '@/utils/dossier/sighting'
import rule from '@/utils/warnings/rules/finished-on-due-second'
import { at, day, dossier, judgedAt, minute } from '../make'

const context = judgedAt('2026-11-20 12:00')
const second = (text: string): PageTime => ({ at: at(text), precision: 'second' })
const finished = (finishedAt: PageTime, dueAt: PageTime) => dossier({ status: 'finished', finishedAt, dueAt })

test('fires when both are the same second', () => {
  const same = finished(second('2026-11-18 16:30:05'), second('2026-11-18 16:30:05'))
  expect(rule.check(same, context)?.sentence).toContain('16:30:05 ngày 18/11/2026')
})

const silent: [string, PageTime, PageTime][] = [
  ['a second apart', second('2026-11-18 16:30:04'), second('2026-11-18 16:30:05')],
  ['00:00:00 is a bare date', second('2026-11-18 00:00:00'), second('2026-11-18 00:00:00')],
  ['the page shows minutes', minute('2026-11-18 16:30'), minute('2026-11-18 16:30')],
  ['the page shows days', day('2026-11-18'), day('2026-11-18')],
]
test.each(silent)('is silent: %s', (_, finishedAt, dueAt) => {
  expect(rule.check(finished(finishedAt, dueAt), context)).toBeNull()
})
