import { expect, test } from 'vitest'
import rule from '@/utils/warnings/rules/handovers-many'
import { at, change, dossier, judgedAt } from '../make'

const context = judgedAt('2026-11-20 12:00')
const passes = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    change('holder', `Người ${n}`, `Người ${n + 1}`, `2026-11-1${n} 08:00`, `2026-11-1${n + 1} 08:00`),
  )

test('fires above five, and as the procedure has it', () => {
  expect(rule.check(dossier({}, { changes: passes(6) }), context)).toMatchObject({
    since: at('2026-11-16 08:00'),
  })
  const own = [{ key: 'handOversMost', procedure: '1.004193', step: '', value: 1 }]
  const strict = { ...context, rules: { on: {}, own, bases: {} } }
  const ofProcedure = dossier({ procedure: '1.004193.000.00.00.H56' }, { changes: passes(2) })
  expect(rule.check(ofProcedure, strict)).not.toBeNull()
})

test('is silent at five', () => {
  expect(rule.check(dossier({}, { changes: passes(5) }), context)).toBeNull()
})
