import { expect, test } from 'vitest'
import { findNumber, numberOfCell } from '@/utils/consoles/read-number'

test.each([
  ['H00.99.261118.0009', 'H00.99.261118.0009'],
  ['09.H44.181214.00108', '09.H44.181214.00108'],
  ['H56.77.01-261030-0001 (Chuyên viên thụ lý)', 'H56.77.01-261030-0001'],
  ['H15.50-251203-2035', 'H15.50-251203-2035'],
  ['G22.01.02-251203-20351', 'G22.01.02-251203-20351'],
  ['000.00.01.H29-240115-0001', '000.00.01.H29-240115-0001'],
  ['000.00.01.H29.240115.0001', '000.00.01.H29.240115.0001'],
  ['09.H44-181214-00108', '09.H44-181214-00108'],
  ['H00.99-261118.0009', null],
  ['H00.99.261118.0009 - Hồ sơ trực tuyến', 'H00.99.261118.0009'],
  ['1.004616.000.00.00.H56', null],
  ['1.004193', null],
  ['18/11/2026', null],
  ['012345678901', null],
  ['H00.99.261118.00091234', null],
  ['1.H00.99.261118.0009', null],
  ['XH00.99-261118-0009', null],
  ['', null],
])('%s holds the number %s', (text, number) => {
  expect(findNumber(text)).toBe(number)
})

test.each([
  ['261110000137', '261110000137'],
  ['10234', '10234'],
  ['1023', null],
  ['0912345678', null],
  ['079091000000', null],
  ['12 345', null],
])('digits alone are a number only where the console is known to write such: %s → %s', (text, number) => {
  expect(numberOfCell(text, true)).toBe(number)
  expect(numberOfCell(text)).toBeNull()
})

test.each([
  ['2026/HS-00123', '2026/HS-00123'],
  ['VD-261118-7', 'VD-261118-7'],
  ['3519/2026/HĐ-TN', '3519/2026/HĐ-TN'],
  ['K21-261112-1007/TN', 'K21-261112-1007/TN'],
  ['HS000123', 'HS000123'],
  ['C1234567', null],
  ['18.11.2026', null],
  ['2026/11/18', null],
  ['Nguyễn Văn A', null],
  ['0123456789', null],
  ['18-11-2026', null],
  ['1.004616.000.00.00.H56', null],
  ['2026/HS 00123', null],
])('a number column may hold an own form: %s → %s', (text, number) => {
  expect(numberOfCell(text)).toBe(number)
})

test.each([
  ['H00.99.261118.0009 Gốc: H00.99.261001.0012', null],
  ['H00.99.261118.0009 H00.99.261118.00091', null],
  ['H00.99.261118.0009 (H00.99.261118.0009)', 'H00.99.261118.0009'],
])('of two numbers nobody can tell whose row it is: %s → %s', (text, number) => {
  expect(numberOfCell(text)).toBe(number)
})
