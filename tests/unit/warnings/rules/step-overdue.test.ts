import { expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import rule from '@/utils/warnings/rules/step-overdue'
import { at, change, day, dossier, judgedAt, minute, withSteps } from '../make'

const now = '2026-11-18 12:00'
const catalogue = withSteps('1.004193', [{ name: 'Thẩm định', limit: { unit: 'workingDay', count: 1 } }])
const inStep = (seenAfter: string) =>
  dossier(
    { procedure: '1.004193', step: 'Thẩm định' },
    { changes: [change('step', 'Tiếp nhận', 'Thẩm định', '2026-11-16 08:00', seenAfter)] },
  )

const fires: [string, Dossier, string][] = [
  ['the hour has passed', dossier({ stepDueAt: minute('2026-11-18 11:00') }), '2026-11-18 11:00'],
  ['the day has passed', dossier({ stepDueAt: day('2026-11-17') }), '2026-11-18 00:00'],
  ['the catalogue’s limit has passed', inStep('2026-11-16 10:00'), '2026-11-18 00:00'],
]

test.each(fires)('fires: %s', (_, late, since) => {
  expect(rule.check(late, judgedAt(now, { catalogue }))).toMatchObject({
    severity: 'warning',
    since: at(since),
  })
})

const silent: [string, Dossier][] = [
  ['the hour is to come', dossier({ stepDueAt: minute('2026-11-18 13:30') })],
  ['the day is today', dossier({ stepDueAt: day('2026-11-18') })],
  ['the step may have begun yesterday', inStep('2026-11-17 10:00')],
  ['only the dossier’s own date has passed', dossier({ dueAt: day('2026-11-17') })],
  ['it waits for the applicant', dossier({ stepDueAt: day('2026-11-17'), status: 'awaitingApplicant' })],
]

test.each(silent)('is silent: %s', (_, quiet) => {
  expect(rule.check(quiet, judgedAt(now, { catalogue }))).toBeNull()
})

test('says whose limit it is', () => {
  const evidence = (one: Dossier) => rule.check(one, judgedAt(now, { catalogue }))?.evidence[0]
  expect(evidence(inStep('2026-11-16 10:00'))).toContain('theo danh mục thủ tục của đơn vị')
  expect(evidence(dossier({ stepDueAt: day('2026-11-17') }))).toContain('hệ thống ghi hạn của bước')
})
