import { describe, expect, test } from 'vitest'
import type { AcknowledgedEntry } from '@/utils/dossier/entry'
import { acknowledgedText } from '@/utils/i18n/acknowledged'
import { judge } from '@/utils/warnings/judge'
import { at, change, day, dossier, judgedAt } from './make'

const noted = (rule: string, rest: { until?: string } = {}): AcknowledgedEntry => ({
  kind: 'acknowledged',
  at: at('2026-11-19 10:00'),
  rule,
  reasonCode: 'awaitingAgency',
  until: '2026-11-25',
  ...rest,
})
const still = (entry: AcknowledgedEntry, rest: Parameters<typeof dossier>[1] = {}) =>
  dossier(
    { step: 'Thẩm định' },
    { firstSeen: at('2026-11-10 08:00'), lastSeen: at('2026-11-19 09:00'), entries: [entry], ...rest },
  )
const acknowledged = (one: ReturnType<typeof dossier>, now: string) =>
  judge(one, judgedAt(now)).map(({ rule, acknowledged }) => ({ rule, rests: acknowledged?.rests ?? null }))

test.each<[Parameters<typeof acknowledgedText>[0], string]>([
  [
    { at: 0, until: '2026-11-25', reasonCode: 'resolvedAwaitingUpdate', updateBefore: '2026-11-24' },
    'Đã giải quyết, chờ cập nhật lên hệ thống (trước ngày 24/11/2026)',
  ],
  [
    { at: 0, until: '2026-11-25', reasonCode: 'syncError', reportedOn: '2026-11-18' },
    'Lỗi đồng bộ, đã báo kỹ thuật ngày 18/11/2026',
  ],
  [{ at: 0, until: '2026-11-25', reasonCode: 'awaitingAgency' }, 'Chờ cơ quan khác'],
])('a reason is told with the day that was named: %j', (reason, says) => {
  const one = still({ ...noted('lying-still'), ...reason, at: at('2026-11-19 10:00') })
  const [warning] = judge(one, judgedAt('2026-11-20 08:00'))
  const text = warning?.acknowledged && acknowledgedText(warning.acknowledged)
  expect(text).toBe(`Đã ghi lý do ngày 19/11: ${says} (đến hết ngày 25/11)`)
})

describe('lying still', () => {
  test('rests up to and with the day it was acknowledged until', () => {
    const one = still(noted('lying-still'))
    expect(acknowledged(one, '2026-11-25 17:00')).toEqual([{ rule: 'lying-still', rests: true }])
    expect(acknowledged(one, '2026-11-26 00:00')).toEqual([{ rule: 'lying-still', rests: null }])
  })

  test('of another rule it says nothing, and once taken back neither', () => {
    expect(acknowledged(still(noted('overdue')), '2026-11-20 08:00')).toEqual([
      { rule: 'lying-still', rests: null },
    ])
    const back = { kind: 'retraction', at: at('2026-11-19 11:00'), retracts: at('2026-11-19 10:00') } as const
    const one = still(noted('lying-still'), { entries: [noted('lying-still'), back] })
    expect(acknowledged(one, '2026-11-20 08:00')).toEqual([{ rule: 'lying-still', rests: null }])
  })

  test('that began anew since is a new matter', () => {
    const stirred = change('step', 'A', 'Thẩm định', '2026-11-19 11:00', '2026-11-20 08:00')
    const one = still(noted('lying-still', { until: '2026-12-30' }), {
      changes: [stirred],
      lastSeen: at('2026-11-27 08:00'),
    })
    expect(acknowledged(one, '2026-11-27 09:00')).toEqual([{ rule: 'lying-still', rests: null }])
  })
})

test('overdue and moved dates are noted and stay', () => {
  const moved = change('dueAt', day('2026-11-17'), day('2026-11-18'), '2026-11-16 08:00', '2026-11-17 08:00')
  const one = dossier(
    { dueAt: day('2026-11-18') },
    { changes: [moved], entries: [noted('overdue'), noted('due-moved')] },
  )
  expect(acknowledged(one, '2026-11-20 08:00')).toEqual([
    { rule: 'overdue', rests: false },
    { rule: 'due-moved', rests: false },
  ])
})

test('what ends only by doing it cannot be acknowledged', () => {
  const one = dossier({ dueAt: day('2026-11-20') }, { entries: [noted('due-today')] })
  expect(acknowledged(one, '2026-11-20 08:00')).toEqual([{ rule: 'due-today', rests: null }])
})
