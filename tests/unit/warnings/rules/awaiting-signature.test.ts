import { expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import rule from '@/utils/warnings/rules/awaiting-signature'
import lyingStill from '@/utils/warnings/rules/lying-still'
import { at, dossier, judgedAt } from '../make'

const context = judgedAt('2026-11-30 08:00')
const signing = (current: Partial<Dossier['current']>, lastSeen = '2026-11-19 08:00') =>
  dossier(current, { firstSeen: at('2026-11-16 08:00'), lastSeen: at(lastSeen) })

const fires: [string, Dossier][] = [
  ['by status', signing({ status: 'awaitingSignature' })],
  ['by the step’s name', signing({ step: 'Trình lãnh đạo phòng' })],
  ['at the approval', signing({ step: 'Lãnh đạo phê duyệt' })],
]
test.each(fires)('fires: %s, and the other rule does not', (_, still) => {
  expect(rule.check(still, context)).toMatchObject({ severity: 'warning', since: at('2026-11-16 08:00') })
  expect(lyingStill.check(still, context)).toBeNull()
})

const silent: [string, Dossier][] = [
  ['two working days', signing({ status: 'awaitingSignature' }, '2026-11-18 17:00')],
  ['another step', signing({ step: 'Thẩm định' })],
  ['a result is there', signing({ status: 'finished' })],
]
test.each(silent)('is silent: %s', (_, quiet) => {
  expect(rule.check(quiet, context)).toBeNull()
})

test('is patient as long as the step usually takes here', () => {
  const usual = () => ({ days: 3, count: 12, latestOnly: false })
  const still = (lastSeen: string) => signing({ step: 'Chờ ký' }, lastSeen)
  expect(rule.check(still('2026-11-19 08:00'), { ...context, usual })).toBeNull()
  const found = rule.check(still('2026-11-20 08:00'), { ...context, usual })
  expect(found?.evidence.at(-1)).toBe(
    'bước này thường xong trong 3 ngày làm việc (theo 12 hồ sơ đã thấy trên máy này)',
  )
})

test('says where only the latest dossiers were counted', () => {
  const usual = () => ({ days: 3, count: 12, latestOnly: true })
  const found = rule.check(signing({ step: 'Chờ ký' }, '2026-11-20 08:00'), { ...context, usual })
  expect(found?.evidence.at(-1)).toContain('(theo 12 hồ sơ gần đây nhất đã thấy trên máy này)')
})
