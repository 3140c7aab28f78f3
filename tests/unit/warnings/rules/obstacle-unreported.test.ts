import { expect, test } from 'vitest'
import type { ObstacleEntry } from '@/utils/dossier/entry'
import rule from '@/utils/warnings/rules/obstacle-unreported'
import { at, dossier, judgedAt } from '../make'

const context = judgedAt('2026-11-18 12:00')
const obstacle = (rest: Partial<ObstacleEntry> = {}): ObstacleEntry => ({
  kind: 'obstacle',
  at: at('2026-11-17 10:00'),
  reasonCode: 'unclearRule',
  since: '2026-11-17',
  ...rest,
})

const fires: [string, Partial<ObstacleEntry>, string][] = [
  ['neither', {}, 'cho người nộp và ngày báo cáo cấp trên'],
  ['no report', { applicantToldOn: '2026-11-17' }, 'chưa ghi ngày báo cáo cấp trên'],
  ['no notice', { superiorToldOn: '2026-11-17' }, 'chưa ghi ngày thông báo cho người nộp'],
]
test.each(fires)('fires: %s', (_, rest, words) => {
  expect(rule.check(dossier({}, { entries: [obstacle(rest)] }), context)).toMatchObject({
    severity: 'warning',
    since: at('2026-11-17 00:00'),
    sentence: expect.stringContaining(words),
  })
})

test('is silent once both are done, on the first day, once taken back, and when closed', () => {
  const told = { applicantToldOn: '2026-11-17', superiorToldOn: '2026-11-18' }
  const check = (entries: Parameters<typeof dossier>[1], status: 'processing' | 'returned' = 'processing') =>
    rule.check(dossier({ status }, entries), context)
  expect(check({ entries: [obstacle(told)] })).toBeNull()
  expect(check({ entries: [obstacle({ since: '2026-11-18' })] })).toBeNull()
  const back = { kind: 'retraction', at: at('2026-11-18 08:00'), retracts: obstacle().at } as const
  expect(check({ entries: [obstacle(), back] })).toBeNull()
  expect(check({ entries: [obstacle()] }, 'returned')).toBeNull()
})
