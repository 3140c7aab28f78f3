import { expect, test } from 'vitest'
import type { Sighting } from '@/utils/dossier/sighting'
import rule from '@/utils/warnings/rules/number-date-differs'
import { dossier, judgedAt, minute } from '../make'

const context = judgedAt('2026-11-20 12:00')
const received = (current: Partial<Sighting>) =>
  dossier({ channel: 'counter', receivedAt: minute('2026-11-16 09:00'), ...current })

test.each(['H00.77.01-261113-0001', 'H00.99.261113.0001', '000.00.01.H29-261113-12345'])(
  'fires: %s',
  (number) => {
    expect(rule.check(received({ number }), context)?.sentence).toContain('ngày 13/11/2026')
  },
)

const silent: [string, Partial<Sighting>][] = [
  ['the same day', { number: 'H00.77.01-261116-0001' }],
  ['sent online', { number: 'H00.77.01-261113-0001', channel: 'online' }],
  ['no date in the number', { number: 'H00.77.01-0001' }],
  ['no such day', { number: 'H00.77.01-261341-0001' }],
  ['no number', { number: null }],
]
test.each(silent)('is silent: %s', (_, current) => {
  expect(rule.check(received(current), context)).toBeNull()
})
