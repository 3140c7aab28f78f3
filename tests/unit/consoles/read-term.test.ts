import { expect, test } from 'vitest'
import { parseTerm } from '@/utils/consoles/read-term'

test.each([
  ['8 giờ làm việc', { unit: 'workingHour', count: 8 }],
  ['20 ngày làm việc', { unit: 'workingDay', count: 20 }],
  ['20 Ngày làm việc'.normalize('NFD'), { unit: 'workingDay', count: 20 }],
  ['12.5 ngày', { unit: 'calendarDay', count: 12.5 }],
  ['0,5 ngày làm việc', { unit: 'workingDay', count: 0.5 }],
  ['24 giờ', { unit: 'hour', count: 24 }],
  ['2 tuần', { unit: 'week', count: 2 }],
  ['1 tháng', { unit: 'month', count: 1 }],
  ['Trong ngày', { unit: 'sameDay' }],
  ['Không quy định', { unit: 'none' }],
  ['0 ngày', null],
  ['1 ngày 4 giờ', null],
  ['20 ngày kể từ khi đủ hồ sơ', null],
  ['', null],
])('%s', (text, term) => {
  expect(parseTerm(text)).toEqual(term)
})
