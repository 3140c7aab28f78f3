import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PersonalTrace, personalTrace } from '@/utils/history/free-text'

const found: [string, PersonalTrace][] = [
  ['CCCD 079123456789', 'identity'],
  ['079 123 456 789', 'identity'],
  ['079.123.456.789 (bản sao)', 'identity'],
  ['CMND: 079123456', 'identity'],
  ['số 079 123 456.', 'identity'],
  ['０７９１２３４５６７８９', 'identity'],
  ['gọi 0901234567', 'phone'],
  ['gọi 0901.234.567', 'phone'],
  ['gọi 0901-234-567', 'phone'],
  ['+84 901 234 567', 'phone'],
  ['024 3825 3021', 'phone'],
  ['gửi a@example.invalid', 'email'],
  ['gửi a @ example.invalid', 'email'],
]

test.each(found)('%s is refused', (text, trace) => expect(personalTrace(text)).toBe(trace))

const kept = [
  '',
  'Sở Tài nguyên và Môi trường',
  'Công văn số 1526/UBND-NC ngày 12/04/2024',
  'Nghị định 118/2025/NĐ-CP',
  'Thông báo số 12345678',
  'Hồ sơ H00.77.01-261118-0009',
  'Hồ sơ 000.00.00.H56-261118-0009',
  'từ 16/11/2026 đến 20/11/2026',
]

test.each(kept)('%s is kept', (text) => expect(personalTrace(text)).toBeNull())

describe('whatever stands around it', () => {
  const words = fc.constantFrom('', 'Công văn ', 'ngày 20/11 ', '(', 'số: ')
  const separator = fc.constantFrom('', ' ', '.')
  test('an identity number is found', () => {
    fc.assert(
      fc.property(words, separator, fc.constantFrom(9, 12), words, (before, between, length, after) => {
        const digits = Array.from({ length }, (_, n) => String((n * 7 + 1) % 10))
        expect(personalTrace(`${before}${digits.join(between)} ${after}`)).not.toBeNull()
      }),
    )
  })
})
