import { expect, test } from 'vitest'
import rule from '@/utils/warnings/rules/not-looked-at'
import { at, dossier, judgedAt } from '../make'

const seen = (status: 'processing' | 'finished' | 'returned') =>
  dossier({ status }, { lastSeen: at('2026-11-16 09:00') })

test('fires when more than five working days went by without a look', () => {
  expect(rule.check(seen('processing'), judgedAt('2026-11-25 08:00'))).toMatchObject({
    severity: 'note',
    since: at('2026-11-16 09:00'),
  })
  expect(rule.check(seen('finished'), judgedAt('2026-11-25 08:00'))).not.toBeNull()
})

test('is silent after five, the holiday not counted, and of what is closed', () => {
  expect(rule.check(seen('processing'), judgedAt('2026-11-24 08:00'))).toBeNull()
  expect(rule.check(seen('returned'), judgedAt('2026-12-25 08:00'))).toBeNull()
})
