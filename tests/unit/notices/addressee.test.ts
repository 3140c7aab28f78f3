import { expect, test } from 'vitest'
import { addresseeKind } from '@/utils/notices/addressee'

test.each([
  ['Nguyễn Văn An', 'person'],
  ['Trương Thị Bích', 'person'],
  ['Viên Minh Đức', 'person'],
  ['Ban Văn Hòa', 'person'],
  ['CÔNG TY TNHH AN BÌNH', 'organisation'],
  ['Công ty cổ phần Hòa Bình'.normalize('NFD'), 'organisation'],
  ['Trường Tiểu học Lê Lợi', 'organisation'],
  ['', 'person'],
])('%s is first taken for a %s', (name, kind) => {
  expect(addresseeKind(name)).toBe(kind)
})
