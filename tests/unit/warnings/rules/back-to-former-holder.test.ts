import { expect, test } from 'vitest'
import rule from '@/utils/warnings/rules/back-to-former-holder'
import { at, change, dossier, judgedAt } from '../make'

const context = judgedAt('2026-11-20 12:00')
const there = change('holder', 'Lê Văn B', 'Trần C', '2026-11-16 08:00', '2026-11-17 08:00')
const back = change('holder', 'Trần C', 'LÊ VĂN B', '2026-11-17 08:00', '2026-11-18 08:00')
const onward = change('holder', 'Trần C', 'Phạm D', '2026-11-17 08:00', '2026-11-18 08:00')

test('fires with every hand-over, and names nobody in the sentence', () => {
  const found = rule.check(dossier({ holder: 'Lê Văn B' }, { changes: [there, back] }), context)
  expect(found).toMatchObject({ severity: 'note', since: at('2026-11-18 08:00') })
  expect(found?.evidence).toHaveLength(2)
  expect(found?.sentence).not.toMatch(/Lê Văn B/i)
})

test('is silent when it goes on to another, and once closed', () => {
  expect(rule.check(dossier({}, { changes: [there, onward] }), context)).toBeNull()
  expect(rule.check(dossier({}, { changes: [there] }), context)).toBeNull()
  expect(rule.check(dossier({ status: 'returned' }, { changes: [there, back] }), context)).toBeNull()
})
