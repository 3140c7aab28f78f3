import { expect, test } from 'vitest'
import rule from '@/utils/warnings/rules/acceptance-gap'
import { at, day, dossier, judgedAt, minute } from '../make'

const context = judgedAt('2026-11-20 12:00')
const received = minute('2026-11-18 09:00')

test('fires at more than one working day', () => {
  const found = rule.check(
    dossier({ submittedAt: minute('2026-11-16 16:00'), receivedAt: received }),
    context,
  )
  expect(found).toMatchObject({
    since: at('2026-11-18 09:00'),
    sentence: expect.stringContaining('2 ngày làm việc'),
  })
})

test('is silent at one, over a weekend, and where a date is missing', () => {
  expect(rule.check(dossier({ submittedAt: day('2026-11-17'), receivedAt: received }), context)).toBeNull()
  const weekend = dossier({ submittedAt: minute('2026-11-13 16:00'), receivedAt: minute('2026-11-16 08:00') })
  expect(rule.check(weekend, context)).toBeNull()
  expect(rule.check(dossier({ receivedAt: received }), context)).toBeNull()
})
