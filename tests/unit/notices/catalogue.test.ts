import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { fieldNames } from '@/utils/i18n/notice-fields'
import {
  basisLine,
  dotsFor,
  findPaper,
  paperData,
  papers,
  rolesOf,
  titleInForce,
} from '@/utils/notices/catalogue'
import apology from '@/utils/notices/papers/apology'
import { parseDate } from '@/utils/working-time/dates'
import { day, noticeInput, office, signer } from './sample'

test('every file in papers is one paper, named by its id', async () => {
  const files = await readdir(new URL('../../../utils/notices/papers', import.meta.url))
  expect(papers.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
  expect(papers.length).toBeGreaterThan(0)
})

test.each(papers.map((paper) => [paper.id, paper] as const))(
  '%s says all that must be said of a paper',
  (_, paper) => {
    expect(findPaper(paper.id)).toBe(paper)
    expect(rolesOf(paper).length).toBeGreaterThan(0)
    const tags = paper.fields.map(({ tag }) => tag)
    expect(tags.filter((tag, index) => tags.indexOf(tag) !== index)).toEqual([])
    expect(tags.filter((tag) => !fieldNames[tag])).toEqual([])
    for (const { name, formNumber, basis, validFrom, validTo } of paper.titles) {
      expect([name, formNumber, basis]).not.toContain('')
      for (const date of [validFrom, validTo]) if (date !== undefined) expect(parseDate(date)).not.toBeNull()
    }
  },
)

test('there is no paper of another name', () => {
  expect(findPaper('constructor')).toBeNull()
})

test('no law is quoted before an office has checked it', () => {
  const title = { ...apology.titles[0], basis: 'Thông tư A' }
  expect(basisLine(apology, title, {})).toBe('Theo cài đặt của đơn vị (chưa đối chiếu văn bản gốc)')
  const check = { by: 'Phòng Tư pháp', on: '2026-11-20' }
  expect(basisLine(apology, title, { 'reminder/extension-2025': check })).toContain('chưa đối chiếu')
  expect(basisLine(apology, title, { 'apology/extension-2025': check })).toBe(
    'Mẫu số 04, Thông tư A (Phòng Tư pháp đã đối chiếu ngày 20/11/2026)',
  )
})

test.each([
  ['2018-11-22', 'extension-2025'],
  ['2018-11-23', 'slip-2018'],
  ['2025-09-14', 'slip-2018'],
  ['2025-09-15', 'extension-2025'],
  ['2026-11-22', 'extension-2025'],
])('on %s a new letter first goes by %s', (date, id) => {
  expect(titleInForce(apology, date).id).toBe(id)
})

test('both names of the form are offered, the one in force first', () => {
  expect(apology.titles.map(({ name }) => name)).toEqual([
    'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
    'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
  ])
  const old = noticeInput({ title: apology.titles[1] })
  expect(paperData(apology, old).tenVanBan).toBe('PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ')
  expect(paperData(apology, { ...old, role: 'desk' }).trichYeu).toBe(
    'xin lỗi và hẹn lại ngày trả kết quả hồ sơ mã số H61.12-261102-0017',
  )
})

test.each([
  ['its own office', { ...office, role: 'resolving' }, 'resolving', office.name, office.parent],
  ['its desk', { ...office, role: 'resolving' }, 'desk', office.desk, office.name],
  ['a desk that is an office of its own', { ...office, role: 'desk' }, 'desk', office.name, office.parent],
  ['an office without a named desk', { ...office, desk: '' }, 'desk', office.name, office.parent],
] as const)('the head names %s', (_, settings, role, name, parent) => {
  const data = paperData(apology, noticeInput({ office: settings, role }))
  expect([data.coQuan, data.tieuDeTrai2]).toEqual([name, name.toLocaleUpperCase('vi')])
  expect(data.tieuDeTrai1).toBe(parent.toLocaleUpperCase('vi'))
})

test.each([
  ['', '', 'Giám đốc', '', 'GIÁM ĐỐC'],
  ['KT.', 'Giám đốc', 'Phó Giám đốc', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  ['TM.', 'Ủy ban nhân dân', 'Chủ tịch', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  ['TL.', 'Chủ tịch', 'Giám đốc', 'TL. CHỦ TỊCH', 'GIÁM ĐỐC'],
  ['TUQ.', 'Giám đốc', 'Trưởng phòng', 'TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG'],
  ['Q.', '', 'Giám đốc', '', 'Q. GIÁM ĐỐC'],
] as const)('signing %s is laid out by the decree', (authority, onBehalfOf, title, above, below) => {
  const data = paperData(apology, noticeInput({ signer: { ...signer, authority, onBehalfOf, title } }))
  expect([data.quyenHanKy, data.chucVuKy]).toEqual([above, below])
})

test('recipients are listed without their own dashes, the archive last', () => {
  const recipients = ['Lưu: VT, TTHC.', '- UBND tỉnh (để b/c);', '  ', 'Như Phương']
  const data = paperData(apology, noticeInput({ office: { ...office, recipients } }))
  expect([data.noiNhan, data.luu]).toEqual([['UBND tỉnh (để b/c)', 'Như Phương'], 'Lưu: VT, TTHC'])
  const none = paperData(apology, noticeInput({ office: { ...office, recipients: [] } }))
  expect([none.noiNhan, none.luu]).toEqual([[], 'Lưu: VT'])
})

test.each([
  ['person', 'Nguyễn Văn A', 'Ông/Bà Nguyễn Văn A', 'Ông/Bà'],
  ['organisation', 'Công ty TNHH An Bình', 'Công ty TNHH An Bình', 'Quý tổ chức'],
] as const)('a %s is addressed properly', (kind, name, line, form) => {
  const data = paperData(apology, noticeInput({ addressee: { kind, name, address: '' } }))
  expect([data.kinhGui, data.xungHo]).toEqual([line, form])
})

test.each([
  ['2026-11-18', false],
  ['2026-11-19', false],
  ['2026-11-20', true],
])('on %s the promised day has passed: %s', (today, past) => {
  expect(paperData(apology, noticeInput({ today: day(today) })).quaHan).toBe(past)
})

test('number and date stay blank, for a clerk to give after signing', () => {
  const data = paperData(apology, noticeInput())
  expect(data.soVanBan).toBe('\u00A0'.repeat(7))
  expect(String(data.ngayThangNam).replaceAll('\u00A0', '')).toBe('ngàythángnăm')
})

test('a date not given is dotted as a date', () => {
  expect(dotsFor(apology, 'ngayHenTraMoi')).toBe('ngày …… tháng …… năm ………')
  expect(dotsFor(apology, 'kyHieu')).toBe('…………')
  expect(dotsFor(apology, 'aTagOfTheOffice')).toBe('…………')
})

test('a letter goes to the one who handed the dossier in where the officer says so', () => {
  const submitter = { kind: 'person', name: 'Lê Văn Nộp', address: 'Số 9' } as const
  const data = paperData(apology, noticeInput({ submitter, toSubmitter: true }))
  expect([data.kinhGui, data.diaChiNhan, data.chuHoSo]).toEqual([
    'Ông/Bà Lê Văn Nộp',
    'Số 9',
    'Nguyễn Văn Ẩn',
  ])
  const own = paperData(apology, noticeInput())
  expect([own.kinhGui, own.tenNguoiNop]).toEqual(['Ông/Bà Nguyễn Văn Ẩn', ''])
})

test('a form with an official body asks to be checked until the office has checked it; a paper of the decree’s layout never', () => {
  expect(paperData(apology, noticeInput()).canDoiChieu).toBe(true)
  expect(paperData(apology, noticeInput({ formChecked: true })).canDoiChieu).toBe(false)
  const consultation = findPaper('consultation')
  const title = consultation?.titles[0] ?? apology.titles[0]
  expect(paperData(apology, noticeInput({ title })).canDoiChieu).toBe(false)
})
