import { expect, test } from 'vitest'
import rule from '@/utils/warnings/rules/lead-unit-changed'
import { at, change, dossier, judgedAt } from '../make'

const context = judgedAt('2026-11-20 12:00')
const moved = change('unit', 'Phòng Tư pháp', 'Phòng Kinh tế', '2026-11-16 08:00', '2026-11-17 08:00')

test('fires with both units in the evidence', () => {
  expect(rule.check(dossier({}, { changes: [moved] }), context)).toMatchObject({
    since: at('2026-11-17 08:00'),
    evidence: [expect.stringContaining('đơn vị đổi từ “Phòng Tư pháp” sang “Phòng Kinh tế”')],
  })
})

test('is silent of another change, of a unit seen for the first time, and once closed', () => {
  expect(rule.check(dossier({}, { changes: [{ ...moved, field: 'step' }] }), context)).toBeNull()
  expect(rule.check(dossier({}, { changes: [{ ...moved, before: null }] }), context)).toBeNull()
  expect(rule.check(dossier({ status: 'returned' }, { changes: [moved] }), context)).toBeNull()
})
