import { expect, test } from 'vitest'
import { coverageLine } from '@/utils/i18n/walk'

const walk = { seen: 312, total: null, at: Date.parse('2026-11-20T08:05+07:00'), end: 'done' } as const

test('a list whose pages were read says its total, or that its page says none', () => {
  expect(coverageLine(walk)).toBe(
    'Đọc hết các trang: đã thấy 312 hồ sơ của danh sách này, lúc 08:05 ngày 20/11/2026; trang không cho biết tổng số.',
  )
  expect(coverageLine({ ...walk, total: 320 })).toBe(
    'Đọc hết các trang: đã thấy 312/320 hồ sơ của danh sách này, lúc 08:05 ngày 20/11/2026.',
  )
})
