import { expect, test } from 'vitest'
import { proposedName } from '@/utils/consoles/recognise/console-name'

const host = 'motcua.vidu.gov.vn'

test.each([
  ['Một cửa điện tử - UBND xã Ví Dụ', 'Một cửa điện tử - UBND xã Ví Dụ'],
  ['(3) Hồ sơ chờ xử lý | Một cửa điện tử', 'Một cửa điện tử'],
  ['Hệ thống thông tin giải quyết thủ tục hành chính tỉnh Ví Dụ', 'Hệ thống thông tin giải quyết thủ tục'],
  ['H00.55.01-261104-0001 – Một cửa', 'Một cửa'],
  ['Xin chào Nguyễn Văn Thử · Một cửa', 'Một cửa'],
])('the title %s proposes %s', (title, name) => {
  expect(proposedName([title, 'Danh sách hồ sơ'], host)).toBe(`${name} (${host})`)
})

test('what says nothing of the console leaves the next of its names, and at last its host', () => {
  const pages = ['Đang giải quyết', '', null, undefined, '–', 'Danh sách']
  expect(proposedName([...pages, 'PHẦN MỀM MỘT CỬA'], host)).toBe(`PHẦN MỀM MỘT CỬA (${host})`)
  expect(proposedName(pages, host)).toBe(host)
})

test('a name is never longer than a profile may be called', () => {
  const longHost = `${'dich-vu-cong.'.repeat(8)}vn`
  expect(proposedName(['Một cửa điện tử'], longHost)).toBe(longHost.slice(0, 60))
  expect(proposedName(['x'.repeat(500)], host)).toHaveLength(60)
  expect(proposedName([`Một cửa ${'điện tử '.repeat(60)}`], host).length).toBeLessThanOrEqual(60)
})
