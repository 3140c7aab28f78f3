import { expect, test } from 'vitest'
import { unknownStatuses } from '@/utils/consoles/recognise/unknown-statuses'
import { element } from '../page-parts'

const cellsSaying = (...texts: string[]) => texts.map((text) => element(`<div>${text}</div>`))

test('statuses that nobody knows are named once each, without remarks', () => {
  const cells = cellsSaying(
    'Đang xử lý',
    'Chờ họp hội đồng',
    'CHỜ HỌP HỘI ĐỒNG:',
    'Chờ họp hội đồng (Phòng A)',
    'Đã phê duyệt<br>hôm qua',
    'HỒ SƠ ĐANG XỬ LÝ',
    '',
    '12/11/2026',
  )
  expect(unknownStatuses(cells)).toEqual(['Chờ họp hội đồng', 'Đã phê duyệt'])
})

test('what may be a person or prose is no status', () => {
  const cells = cellsSaying('Chờ bà Nguyễn Thị Ví Dụ bổ sung', 'Gọi 0900000108', 'a '.repeat(40))
  expect(unknownStatuses(cells)).toEqual([])
})

test('of a column of many texts a dozen are named', () => {
  expect(unknownStatuses(cellsSaying(...Array.from({ length: 40 }, (_, n) => `Việc thứ ${n}`)))).toHaveLength(
    12,
  )
})
