import { describe, expect, test } from 'vitest'
import { agrees, contentOf, meaningsOfContent, namesRepeat } from '@/utils/consoles/recognise/cell-content'
import { senseOf } from '@/utils/consoles/recognise/headings'

describe('what a heading alone says', () => {
  test.each([
    ['Mã hồ sơ', 'known', ['number']],
    ['MÃ HỒ SƠ:', 'known', ['number']],
    ['Ma ho so', 'known', ['number']],
    ['Ngày hẹn trả', 'known', ['dueAt']],
    ['Ngày hẹn trả cho công dân', 'like', ['dueAt']],
    ['Ngày hẹn trả mới', 'ambiguous', ['dueAt', 'ignore']],
    ['Ngày hẹn trả lần 2', 'ambiguous', ['dueAt', 'ignore']],
    ['Hạn xử lý', 'ambiguous', ['stepDueAt', 'dueAt']],
    ['Hạn xử lý của phòng', 'like', ['stepDueAt']],
    ['Thời hạn', 'ambiguous', ['dueAt', 'stepDueAt', 'term']],
    ['Ngày trả', 'ambiguous', ['dueAt', 'returnedAt', 'finishedAt']],
    ['Ngày trả kết quả', 'known', ['returnedAt']],
    ['Ngày dự kiến hoàn thành', 'ambiguous', ['dueAt', 'finishedAt']],
    ['Ngày dự kiến trả', 'ambiguous', ['dueAt']],
    ['Thời gian tiếp nhận', 'like', ['receivedAt']],
    ['Cán bộ tiếp nhận', 'never', []],
    ['Người chuyển đến', 'never', []],
    ['Cán bộ đang giữ', 'like', ['holder']],
    ['Họ và tên', 'like', ['applicant']],
    ['Họ và tên người nộp', 'like', ['submitter']],
    ['Người nộp', 'known', ['submitter']],
    ['Chủ hồ sơ/Người nộp', 'like', ['applicant']],
    ['Mã hồ sơ quốc gia', 'ambiguous', ['number', 'ignore']],
    ['Số điện thoại', 'never', []],
    ['Ngày sinh', 'never', []],
    ['Trích yếu nội dung', 'never', []],
    ['Số ngày quá hạn', 'never', []],
    ['Ngày hẹn nhận kết quả', 'like', ['dueAt']],
    ['Ngày hẹn đo đạc', 'ambiguous', ['dueAt', 'stepDueAt']],
    ['Ngày hẹn công dân đến bổ sung', 'ambiguous', ['dueAt', 'stepDueAt']],
    ['Hạn trả kết quả liên thông', 'ambiguous', ['dueAt', 'stepDueAt']],
    ['Ngày hẹn trả của cơ quan phối hợp', 'ambiguous', ['dueAt', 'stepDueAt']],
    ['Ngày tiếp nhận hồ sơ trực tuyến', 'like', ['receivedAt']],
    ['Ngày tiếp nhận bổ sung', 'ambiguous', ['receivedAt', 'ignore']],
    ['Ngày nhận hồ sơ của bước', 'ambiguous', ['receivedAt', 'ignore']],
    ['Ngày nộp bổ sung', 'ambiguous', ['submittedAt', 'ignore']],
    ['Ngày hoàn thành xử lý', 'like', ['finishedAt']],
    ['Ngày hoàn thành bước', 'ambiguous', ['finishedAt', 'ignore']],
    ['Tình hình xử lý hồ sơ', 'like', ['status']],
    ['Trạng thái thanh toán', 'ambiguous', ['status', 'ignore']],
    ['Tình trạng hôn nhân', 'ambiguous', ['status', 'ignore']],
    ['Cán bộ xử lý trước', 'never', []],
    ['Người xử lý tiếp theo', 'never', []],
    ['Số phiếu thu', 'unknown', []],
    ['Vị trí thửa đất', 'unknown', []],
    ['Đơn vị, cá nhân', 'like', ['applicant']],
    ['Cơ quan, tổ chức đề nghị', 'like', ['applicant']],
    ['Đơn vị phối hợp', 'unknown', []],
    ['Dossier No.', 'like', ['number']],
    ['Received date', 'like', ['receivedAt']],
    ['Due date', 'ambiguous', ['dueAt', 'stepDueAt']],
    ['Date of birth', 'never', []],
    ['constructor', 'unknown', []],
    ['', 'unknown', []],
  ])('%s', (heading, how, meanings) => {
    expect(senseOf(heading)).toMatchObject({ how, meanings })
  })
})

describe('what cells alone say', () => {
  test.each([
    [['H00.99.261118.0009', 'H00.99.261118.0010'], ['number']],
    [['H00.99.261118.0009', 'H00.99.261118.0009'], []],
    [['Đang xử lý', 'Chờ ký', 'Đang xử lý'], ['status']],
    [['20 ngày làm việc', '8 giờ làm việc'], ['term']],
    [['Nguyễn Văn Mẫu', 'Lê Thị Thử'], []],
    [['1', '2', '3'], []],
    [[''], []],
  ])('%j', (texts, meanings) => {
    expect(meaningsOfContent(contentOf(texts))).toEqual(meanings)
  })

  test('dates are dates, of which kind they do not say', () => {
    expect(meaningsOfContent(contentOf(['18/11/2026 08:00', '19/11/2026']))).toContain('dueAt')
    expect(meaningsOfContent(contentOf(['18/11/2026 08:00', '19/11/2026'])).length).toBeGreaterThan(1)
  })
})

describe('whether cells can be what a heading says', () => {
  test.each([
    ['dueAt', ['18/11/2026', '19/11/2026'], true],
    ['dueAt', ['18/11/2026', 'Còn 2 ngày'], false],
    ['dueAt', ['', ''], undefined],
    ['number', ['H00.99.261118.0009', 'H00.99.261118.0009'], false],
    ['holder', ['Thạch Cẩm Tú', 'Lý Hải Yến'], true],
    ['holder', ['18/11/2026', '19/11/2026'], false],
    ['unit', ['Phòng Tư pháp - Hộ tịch'], true],
    ['unit', ['0900000108', '0900000109'], false],
    [
      'step',
      ['Cấp trích lục cho ông Phạm Quốc Giả Định ở ấp Mẫu, xã Ví Dụ, điện thoại 0900 000 108, gấp'],
      false,
    ],
    ['term', ['20 ngày làm việc'], true],
    ['status', ['18/11/2026'], false],
  ] as const)('%s %j', (meaning, texts, expected) => {
    expect(agrees(meaning, contentOf(texts))).toBe(expected)
  })
})

test('officers come again, citizens do not', () => {
  const officers = ['Thạch Cẩm Tú', 'Lý Hải Yến', 'Thạch Cẩm Tú', 'Lý Hải Yến', 'Thạch Cẩm Tú', 'Lý Hải Yến']
  const citizens = ['Mẫu A', 'Mẫu B', 'Mẫu C', 'Mẫu D', 'Mẫu Đ', 'Mẫu E']
  expect([officers, citizens].map((names) => namesRepeat(contentOf(names)))).toEqual([true, false])
})
