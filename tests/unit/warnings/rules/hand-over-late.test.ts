import { expect, test } from 'vitest'
import type { Sighting } from '@/utils/dossier/sighting'
import rule from '@/utils/warnings/rules/hand-over-late'
import { at, day, dossier, judgedAt, minute } from '../make'

const context = judgedAt('2026-11-20 12:00')
const atDesk = (receivedAt: Sighting['receivedAt'], lastSeen: string, rest: Partial<Sighting> = {}) =>
  dossier({ status: 'accepted', ...(receivedAt ? { receivedAt } : {}), ...rest }, { lastSeen: at(lastSeen) })
const morning = minute('2026-11-16 15:00')
const late = minute('2026-11-16 15:01')

const fires: [string, ReturnType<typeof atDesk>, string][] = [
  ['received by 15:00 and there the next morning', atDesk(morning, '2026-11-17 07:30'), '2026-11-16 17:00'],
  ['received after it and there after the first hour', atDesk(late, '2026-11-17 08:01'), '2026-11-17 08:00'],
  [
    'by the step’s name, whatever the status',
    atDesk(morning, '2026-11-17 07:30', { status: 'processing', step: 'Tiếp nhận hồ sơ' }),
    '2026-11-16 17:00',
  ],
]
test.each(fires)('fires: %s', (_, lying, since) => {
  expect(rule.check(lying, context)).toMatchObject({ severity: 'warning', since: at(since) })
})

const silent: [string, ReturnType<typeof atDesk>][] = [
  ['received by 15:00, the same day', atDesk(morning, '2026-11-16 16:59')],
  ['received after it, in the first hour', atDesk(late, '2026-11-17 07:59')],
  ['over the weekend', atDesk(minute('2026-11-20 16:00'), '2026-11-23 07:30')],
  ['received on Saturday duty, the next working day', atDesk(minute('2026-11-14 09:00'), '2026-11-16 16:59')],
  ['passed on', atDesk(morning, '2026-11-18 07:30', { step: 'Chuyên viên thụ lý' })],
  ['in work', atDesk(morning, '2026-11-18 07:30', { status: 'processing' })],
  ['the page gives the day only', atDesk(day('2026-11-16'), '2026-11-18 07:30')],
]
test.each(silent)('is silent: %s', (_, quiet) => {
  expect(rule.check(quiet, context)).toBeNull()
})
