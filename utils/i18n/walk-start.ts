import { catalogue } from './catalogue'

/** The way to begin to read all pages of a list. */
export const walkStartWords = catalogue('walkStartWords', {
  start: 'Đọc hết các trang',
  startHint: 'Tiện ích bấm nút sang trang của danh sách này, đọc từng trang rồi trở về trang đang xem.',
  notStarted: 'Chưa bắt đầu đọc các trang được.',
})
