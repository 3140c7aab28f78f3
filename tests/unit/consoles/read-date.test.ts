import { expect, test } from 'vitest'
import { dayMonthOrder, parsePageTime } from '@/utils/consoles/read-date'

const at = (iso: string) => Date.parse(`${iso}+07:00`)

test.each([
  ['18/11/2026 08:00:05', '2026-11-18T08:00:05', 'second'],
  ['18/11/2026 08:00', '2026-11-18T08:00', 'minute'],
  ['18/11/2026', '2026-11-18T00:00', 'day'],
  ['8/1/2026', '2026-01-08T00:00', 'day'],
  ['18-11-2026', '2026-11-18T00:00', 'day'],
  ['16:30, 18/11/2026', '2026-11-18T16:30', 'minute'],
  ['16:30 18/11/2026', '2026-11-18T16:30', 'minute'],
  ['Thứ Tư 18/11/2026', '2026-11-18T00:00', 'day'],
  ['29/02/2028', '2028-02-29T00:00', 'day'],
  ['2026-07-01T16:30:00.000+0700', '2026-07-01T16:30', 'second'],
  ['2026-07-01T09:30:00Z', '2026-07-01T16:30', 'second'],
  ['/Date(1777248998173)/', null, 'second'],
])('%s is a time of +07:00', (text, iso, precision) => {
  expect(parsePageTime(text)).toEqual({ at: iso ? at(iso) : 1777248998173, precision })
})

test.each([
  '',
  'chưa có',
  '31/02/2026',
  '29/02/2027',
  '11/25/2026',
  '18/11/0226',
  '18/11/26',
  '18/11-2026',
  '18/11/2026 24:00',
  '18/11/2026 08:61',
  '118/11/2026',
  '18/11/20261',
  '18/11/2026 08:00:00:00',
  '18/11/2026 - 20/11/2026',
  '2026-13-01T00:00:00Z',
  'H56.77.01-261030-0001',
])('%s is no time', (text) => {
  expect(parsePageTime(text)).toBeNull()
})

test.each([
  ['25/11/2026', 'dayFirst'],
  ['11/25/2026', 'monthFirst'],
  ['05/11/2026', 'either'],
  ['31/13/2026', 'either'],
  ['11/11/2026', 'same'],
  ['', 'same'],
])('%s tells the order of day and month: %s', (text, order) => {
  expect(dayMonthOrder(text)).toBe(order)
})
