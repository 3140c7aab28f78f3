import type { MenuCommand } from '@/utils/settings/commands'
import { catalogue } from './catalogue'
import { figure } from './figure'

/** The toolbar button. */
export const toolbarWords = catalogue('toolbarWords', {
  title: (count: number) =>
    count > 0 ? `Đúng Hẹn: ${figure(count)} hồ sơ quá hạn hoặc hẹn trả hôm nay` : 'Đúng Hẹn',
})

/** The toolbar button on a tab whose page could not be read, or only in part. */
export const pageStateWords = catalogue('pageStateWords', {
  mark: '?',
  unread: (reason: string) => `Đúng Hẹn: chưa đọc được trang này. ${reason}`,
  asks: (count: number) => `Đúng Hẹn: có ${count} điều cần hỏi về trang này. Bấm để trả lời.`,
})

/** What the officer reads when something asked for from a console page cannot be done. */
export const answerProblems = catalogue('answerProblems', {
  notRecorded: 'Hồ sơ này chưa có trong lịch sử trên máy. Hãy tải lại trang rồi thử lại.',
  shutOut:
    'Hệ thống này đã được xóa khỏi Cài đặt của tiện ích, hoặc trình duyệt không còn cho phép đọc. Thời hạn đã được gỡ khỏi trang và trang không được ghi nhận nữa. Muốn dùng lại, hãy mở Cài đặt của tiện ích, phần Hệ thống một cửa.',
  noDueDate: 'Hồ sơ này chưa có ngày hẹn trả nên chưa ghi được câu trả lời.',
})

/** The browser's address bar, after "hs". */
export const addressBarWords = catalogue('addressBarWords', {
  hint: 'Đúng Hẹn: gõ một phần mã hồ sơ, ví dụ các số cuối',
  course: (number: string) => `${number} - quá trình xử lý theo quan sát`,
})

/** The entries in the browser's context menu over a console's page. */
export const menuWords = catalogue<Record<MenuCommand, string>>('menuWords', {
  'copy-number': 'Sao chép mã hồ sơ',
  'write-apology': 'Soạn văn bản xin lỗi',
  'open-timeline': 'Quá trình xử lý',
})
