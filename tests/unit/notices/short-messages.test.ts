import { expect, test } from 'vitest'
import { dossierPapers } from '@/utils/notices/catalogue'
import { noticeInput, office, sampleDossier } from './sample'

const toApplicant = dossierPapers.filter(({ to }) => to === 'applicant')
const answers = {
  ngayDuKien: '2026-11-27',
  nhanTuNgay: '2026-11-23',
  ngayDeNghi: '2026-11-18',
  ngayPhanAnh: '2026-11-05',
}

const messageOf = (id: string, changes = {}) => {
  const paper = toApplicant.find((one) => one.id === id)
  return paper?.shortMessage?.(noticeInput({ answers, ...changes }))
}
const desk = 'Trung tâm Phục vụ hành chính công phường An Bình'
const from = 'Văn phòng Đăng ký đất đai Khu vực 3'

test.each([
  [
    'apology',
    `${from}: hồ sơ H61.12-261102-0017 hẹn trả ngày 19/11/2026 được hẹn lại ngày 30/11/2026, nhận kết quả tại ${desk}. Đơn vị xin lỗi về sự chậm trễ này.`,
  ],
  [
    'obstacle-notice',
    `${from}: hồ sơ H61.12-261102-0017 hẹn trả ngày 19/11/2026 đang có vướng mắc, dự kiến giải quyết xong vướng mắc ngày 27/11/2026. Ngày hẹn trả chưa thay đổi, chi tiết theo văn bản thông báo của đơn vị.`,
  ],
  [
    'early-result',
    `${from}: hồ sơ H61.12-261102-0017 hẹn trả ngày 19/11/2026 đã có kết quả. Mời đến nhận kết quả trong giờ làm việc, từ ngày 23/11/2026, tại ${desk}.`,
  ],
  [
    'stop-notice',
    `${from}: hồ sơ H61.12-261102-0017 đã dừng giải quyết theo đề nghị ngày 18/11/2026. Nhận lại giấy tờ (nếu có) tại ${desk}.`,
  ],
  [
    'feedback-reply',
    `${from}: đã có văn bản trả lời phản ánh, kiến nghị ngày 05/11/2026 về hồ sơ H61.12-261102-0017 hẹn trả ngày 19/11/2026.`,
  ],
])('%s has a short message of number, dates and place', (id, says) => {
  expect(messageOf(id)).toBe(says)
})

test('every paper to the applicant has one, and none names him or his procedure', () => {
  expect(toApplicant.length).toBeGreaterThan(4)
  for (const { id } of toApplicant) {
    const says = messageOf(id)
    expect(says, id).toContain('H61.12-261102-0017')
    expect(says).not.toMatch(/Nguyễn Văn Ẩn|Hòa Bình|biến động/)
  }
})

test('what is not known is left out, and what would say nothing is not offered', () => {
  const bare = { office: { ...office, name: '', desk: '', returnPlace: '' }, answers: {} }
  expect(messageOf('early-result', bare)).toBe(
    'Hồ sơ H61.12-261102-0017 hẹn trả ngày 19/11/2026 đã có kết quả. Mời đến nhận kết quả trong giờ làm việc.',
  )
  expect(messageOf('stop-notice', bare)).toBe('Hồ sơ H61.12-261102-0017 đã dừng giải quyết theo đề nghị.')
  expect(messageOf('apology', { extension: null })).toBeNull()
  const nameless = sampleDossier({ number: null, status: 'processing' })
  for (const { id } of toApplicant) expect(messageOf(id, { dossier: nameless })).toBeNull()
})
