import { expect, test } from 'vitest'
import { usualTimesOf } from '@/utils/warnings/usual-times'
import { at, judgedAt } from './make'

const { calendar } = judgedAt('2026-11-30 08:00')
const stay = (to: string, step = 'Thẩm định', procedure?: string) => ({
  procedure,
  step,
  from: at('2026-11-16 08:00'),
  to: at(to),
})
const nine = Array.from({ length: 9 }, () => stay('2026-11-17 08:00'))

test('nine of ten dossiers left the step within it', () => {
  const usual = usualTimesOf([...nine, stay('2026-11-27 08:00')], calendar)
  expect(usual(undefined, 'THẨM ĐỊNH')).toEqual({ days: 1, count: 10, latestOnly: false })
  const slower = usualTimesOf([...nine, stay('2026-11-19 08:00'), stay('2026-11-27 08:00')], calendar)
  expect(slower(undefined, 'Thẩm định')).toEqual({ days: 3, count: 11, latestOnly: false })
})

test('fewer than ten say nothing, and other steps and procedures neither', () => {
  expect(usualTimesOf(nine, calendar)(undefined, 'Thẩm định')).toBeNull()
  const usual = usualTimesOf([...nine, stay('2026-11-17 08:00')], calendar)
  expect(usual(undefined, 'Chờ ký')).toBeNull()
  expect(usual('1.004193', 'Thẩm định')).toBeNull()
})

test('what rests on the latest stays alone says so', () => {
  const usual = usualTimesOf([...nine, stay('2026-11-17 08:00')], calendar, true)
  expect(usual(undefined, 'Thẩm định')).toEqual({ days: 1, count: 10, latestOnly: true })
})
