import { expect, test } from 'vitest'
import { guardWord, mayNameHolder, mentions } from '@/utils/consoles/privacy'
import { compileProfile } from '@/utils/consoles/profiles'
import { understand } from '@/utils/consoles/read-facts'
import { dossierStatuses } from '@/utils/dossier/status'

const applicant = 'Nguyễn Văn Giả Định'

test.each([
  ['as the page has it', 'Trả kết quả cho Nguyễn Văn Giả Định'],
  ['in capitals', 'TRẢ KẾT QUẢ CHO NGUYỄN VĂN GIẢ ĐỊNH'],
  ['decomposed', 'Trả kết quả cho Nguyễn Văn Giả Định'.normalize('NFD')],
  ['without diacritics', 'tra ket qua cho nguyen van gia dinh'],
  ['without the surname', 'Trả cho Văn Giả Định'],
])('the applicant is recognised %s', (_how, text) => {
  expect(mentions(text, applicant)).toBe(true)
  expect(mentions(text, `Ông ${applicant}`.toLocaleUpperCase('vi'))).toBe(true)
  expect(mentions(text, `${applicant} 012345678901, 0900000108`)).toBe(true)
  expect(guardWord('unit', text, applicant)).toBeUndefined()
})

test('another person of the same surname is not the applicant', () => {
  expect(mentions('Nguyễn Văn Thử', applicant)).toBe(false)
  expect(guardWord('holder', 'Nguyễn Văn Thử', applicant)).toBe('Nguyễn Văn Thử')
})

test('who handed the dossier in is guarded as its owner is', () => {
  const submitter = 'Lê Thị Nộp Hộ'
  const opencps = compileProfile('opencps')
  if (!opencps) throw new Error('no such profile')
  expect(guardWord('holder', submitter, applicant, submitter)).toBeUndefined()
  const raw = { number: 'H00.99.261118.0009', status: 'Đang xử lý', applicant, submitter }
  const { betrayed, sighting, applicant: shown } = understand({ ...raw, holder: submitter }, opencps)
  expect([betrayed, sighting.holder, shown !== null]).toEqual([['holder'], undefined, true])
  expect(JSON.stringify(understand(raw, opencps).sighting)).not.toMatch(/Nộp Hộ|Giả Định/)
})

test('no applicant on the page, nothing to compare with', () => {
  expect(mentions('Thẩm định hồ sơ', '')).toBe(false)
})

test.each([
  ['step', 'Chuyên viên thụ lý'],
  ['step', 'THẨM ĐỊNH HỒ SƠ'],
  ['step', 'Trình lãnh đạo phòng'],
  ['step', 'Hồ sơ chờ bàn giao'],
  ['holder', 'Ông Ích Thiện'],
  ['unit', 'UBND phường Nguyễn Cư Trinh'],
  ['procedure', 'Cấp bản sao trích lục hộ tịch (1.004193.000.00.00.H56)'],
  ['procedure', 'Xác nhận thông tin hộ tịch tại Thành phố Hồ Chí Minh'],
  ['field', 'Hộ tịch'],
] as const)('%s "%s" is kept', (field, text) => {
  expect(guardWord(field, text, applicant)).toBe(text)
})

test.each([
  ['step', ''],
  ['step', 'Chuyển ông Trần Thử'],
  ['step', 'Chờ Lê Thị Ví Dụ ký nhận'],
  ['step', 'CHỜ LÊ THỊ VÍ DỤ KÝ NHẬN'],
  ['step', 'Gọi 0900 000 108'],
  ['step', 'Gọi 0900.000.108'],
  ['holder', 'congdan@example.invalid'],
  ['holder', '012345678901'],
  ['procedure', 'Khai sinh cho cháu Trần Thị Ví Dụ'],
  ['step', 'dài '.repeat(30)],
] as const)('%s "%s" is left out', (field, text) => {
  expect(guardWord(field, text, applicant)).toBeUndefined()
})

test('step and holder are read only while the office works on the dossier', () => {
  const named = dossierStatuses.filter((status) => mayNameHolder(status, ''))
  expect(named).toEqual([
    'submitted',
    'accepted',
    'processing',
    'consulting',
    'awaitingSignature',
    'awaitingApplicant',
    'paused',
  ])
})

test('an unknown status is judged by its words', () => {
  expect(mayNameHolder('unknown', 'Chờ đối soát dữ liệu dân cư')).toBe(true)
  expect(mayNameHolder('unknown', 'Đã phát hành kết quả')).toBe(false)
  expect(mayNameHolder('unknown', 'Đã phát hành kết quả'.normalize('NFD'))).toBe(false)
})
