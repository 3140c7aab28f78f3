import { expect, test } from 'vitest'
import type { PageTime } from '@/utils/dossier/sighting'
import rule from '@/utils/warnings/rules/finished-before-seen-open'
import { at, change, day, dossier, judgedAt, minute } from '../make'

const context = judgedAt('2026-11-20 12:00')
const closed = (finishedAt: PageTime, after: 'finished' | 'returned' = 'finished') =>
  dossier(
    { status: after, finishedAt },
    { changes: [change('status', 'processing', after, '2026-11-18 09:00', '2026-11-19 09:00')] },
  )

const fires: [string, PageTime][] = [
  ['by the day', day('2026-11-17')],
  ['by the minute', minute('2026-11-18 08:59')],
]
test.each(fires)('fires %s', (_, finishedAt) => {
  expect(rule.check(closed(finishedAt), context)).toMatchObject({
    severity: 'warning',
    since: at('2026-11-19 09:00'),
    evidence: [
      'lúc 09:00 ngày 18/11 hệ thống ghi hồ sơ đang giải quyết',
      expect.stringContaining('có kết quả'),
    ],
  })
  expect(rule.check(closed(finishedAt, 'returned'), context)).not.toBeNull()
})

const silent: [string, PageTime][] = [
  ['the same day may be later that day', day('2026-11-18')],
  ['the minute it was seen open', minute('2026-11-18 09:00')],
  ['between the two looks', minute('2026-11-18 16:00')],
]
test.each(silent)('is silent: %s', (_, finishedAt) => {
  expect(rule.check(closed(finishedAt), context)).toBeNull()
})

test('is silent without an observed end', () => {
  expect(rule.check(dossier({ status: 'finished', finishedAt: day('2026-11-02') }), context)).toBeNull()
  const handedOver = change('status', 'finished', 'returned', '2026-11-18 09:00', '2026-11-19 09:00')
  const returned = dossier({ status: 'returned', finishedAt: day('2026-11-16') }, { changes: [handedOver] })
  expect(rule.check(returned, context)).toBeNull()
})
