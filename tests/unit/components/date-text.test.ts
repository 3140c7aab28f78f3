import { expect, test } from 'vitest'
import { readDate, writtenDate } from '@/components/date-text'

test.each([
  ['01/07/2026', '2026-07-01'],
  ['1/7/2026', '2026-07-01'],
  [' 29-02-2024 ', '2024-02-29'],
  ['3.9.2027', '2027-09-03'],
])('%j is %s, day first', (text, date) => {
  expect(readDate(text)).toBe(date)
})

test.each([
  '',
  '2026-07-01',
  '29/02/2026',
  '31/04/2026',
  '0/1/2026',
  '7/13/2026',
  '1/7/26',
  'mai',
  '01/07/2026x',
])('%j is no date', (text) => {
  expect(readDate(text)).toBeNull()
})

test('a date is written as it is read', () => {
  expect(writtenDate('2026-07-01')).toBe('01/07/2026')
  expect(readDate(writtenDate('2026-07-01'))).toBe('2026-07-01')
  expect(writtenDate(undefined)).toBe('')
})
