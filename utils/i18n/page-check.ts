import { catalogue } from './catalogue'
import { figure } from './figure'

/** The popup's part about the page it was opened on: what could be read, and what only the officer can say. */
export const pageCheckWords = catalogue('pageCheckWords', {
  heading: 'Trang đang mở',
  read: (rows: number, total: number | null) =>
    total === null
      ? `Đang đọc ${figure(rows)} hồ sơ đang hiện trên trang này; chưa rõ tổng số của danh sách.`
      : `Đang đọc ${figure(rows)}/${figure(total)} hồ sơ của danh sách này.`,
  noDueDate: 'Chưa đọc được cột nào là ngày hẹn trả, nên hồ sơ ở đây không có thời hạn.',
  noList: 'Trang này không có danh sách hồ sơ.',
  unread: (reason: string) => `Chưa hiển thị thời hạn trên trang này. ${reason}`,
  sample: (sample: string) => `Ví dụ trên trang: ${sample}`,
  askHeading: (label: string) => `Cột “${label}” là gì?`,
  askDayMonth: 'Trang này viết ngày hay tháng trước?',
  dayFirst: 'Ngày trước, tháng sau (kiểu Việt Nam)',
  monthFirst: 'Tháng trước, ngày sau',
  unanswered: 'Chọn câu trả lời',
  ignore: 'Không dùng cột này',
  unusedUntil: 'Chưa trả lời thì tiện ích chưa dùng thông tin này.',
  answered: 'Đã ghi nhớ. Hãy tải lại trang để áp dụng.',
  copy: 'Sao chép thông tin hỗ trợ kỹ thuật',
  copied: 'Đã sao chép. Nội dung chỉ gồm tên cột và số đếm, không có thông tin hồ sơ hay người nộp.',
  notCopied: 'Trình duyệt không cho sao chép. Hãy thử lại.',
})
