import { expect, test } from 'vitest'
import type { Absence } from '@/utils/dossier/entry'
import rule from '@/utils/warnings/rules/holder-absent'
import { at, day, dossier, judgedAt } from '../make'

const away = (rest: Partial<Absence> = {}): Absence => ({
  holder: 'Lê Văn B',
  origin: null,
  from: '2026-11-19',
  to: '2026-11-27',
  at: at('2026-11-16 08:00'),
  ...rest,
})
const held = dossier({ holder: 'LÊ VĂN B', dueAt: day('2026-11-20') })
const check = (absences: Absence[], one = held, now = '2026-11-18 12:00') =>
  rule.check(one, judgedAt(now, { absences }))

test('fires when the holder is away on the due date, however the console writes the name', () => {
  expect(check([away()])).toMatchObject({ severity: 'warning', since: at('2026-11-19 00:00') })
  expect(check([away({ origin: held.origin })])).not.toBeNull()
})

test('names nobody in the sentence', () => {
  expect(check([away()])?.sentence).not.toMatch(/Lê Văn B/i)
  expect(check([away()])?.evidence[0]).toBe('LÊ VĂN B vắng từ ngày 19/11 đến ngày 27/11')
})

test('is silent of others, other days, other consoles, and once the absence is over', () => {
  expect(check([])).toBeNull()
  expect(check([away({ holder: 'Trần C' })])).toBeNull()
  expect(check([away({ from: '2026-11-23' })])).toBeNull()
  expect(check([away({ origin: 'https://motcua.khac.example' })])).toBeNull()
  expect(check([away()], held, '2026-11-30 12:00')).toBeNull()
  expect(check([away()], dossier({ ...held.current, status: 'finished' }))).toBeNull()
})
