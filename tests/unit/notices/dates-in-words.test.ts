import { expect, test } from 'vitest'
import { dateInWords, timeInWords } from '@/utils/notices/dates-in-words'
import { day } from './sample'

test.each([
  ['2020-01-05', 'ngày 05 tháng 01 năm 2020'],
  ['2019-06-29', 'ngày 29 tháng 6 năm 2019'],
  ['2024-02-29', 'ngày 29 tháng 02 năm 2024'],
  ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
  ['2026-10-10', 'ngày 10 tháng 10 năm 2026'],
  ['2026-12-01', 'ngày 01 tháng 12 năm 2026'],
])('%s is written %s', (date, words) => {
  expect(dateInWords(day(date))).toBe(words)
})

/** The decree's rule said the other way round: the numbers of a written date, read back, name the day. */
const dayWords = [...Array(31).keys()].map((index) => (index < 9 ? `0${index + 1}` : `${index + 1}`))
const monthWords = ['01', '02', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']

test('every day of 2024-2028 is written by the decree', () => {
  let expected = Date.UTC(2024, 0, 1)
  for (let n = day('2024-01-01'); n <= day('2028-12-31'); n++, expected += 86_400_000) {
    const date = new Date(expected)
    const words = `ngày ${dayWords[date.getUTCDate() - 1]} tháng ${monthWords[date.getUTCMonth()]} năm ${date.getUTCFullYear()}`
    expect(dateInWords(n)).toBe(words)
  }
})

test('a time is written no more exactly than the page wrote it', () => {
  const at = Date.parse('2026-11-19T09:05:00+07:00')
  expect(timeInWords({ at, precision: 'minute' })).toBe('09 giờ 05 phút, ngày 19 tháng 11 năm 2026')
  expect(timeInWords({ at, precision: 'day' })).toBe('ngày 19 tháng 11 năm 2026')
})

test('the hour is Vietnam’s, on both sides of midnight', () => {
  const late = Date.parse('2026-12-31T23:59:59+07:00')
  expect(timeInWords({ at: late, precision: 'second' })).toBe('23 giờ 59 phút, ngày 31 tháng 12 năm 2026')
  expect(timeInWords({ at: late + 1000, precision: 'minute' })).toBe(
    '00 giờ 00 phút, ngày 01 tháng 01 năm 2027',
  )
})
