import { catalogue } from './catalogue'

/** What the drawer, the card and the panel say inside a console's page. */
export const panelTexts = catalogue('panelTexts', {
  drawerTitle: 'Hồ sơ trên trang này',
  drawerHint: 'Phím ↑ ↓ để chọn, Enter xem cách tính, Esc đóng',
  drawerEmpty: 'Trang này chưa có hồ sơ nào.',
  /** For the button behind the first of many dossiers. */
  more: (rest: number) => `Hiện thêm (còn ${rest} hồ sơ)`,
  noNumber: 'Chưa có mã hồ sơ',
  cardTitle: 'Cách tính thời hạn',
  close: 'Đóng',
  explaining: 'Đang tính…',
  openExplain: 'Xem cách tính, in giải trình',
  openTimeline: 'Quá trình xử lý',
  noExplanation: 'Chưa lấy được cách tính.',
  warnings: 'Cần kiểm tra',
  seen: 'Tiện ích đã thấy hồ sơ này',
  notRecorded: 'Hồ sơ chưa có mã nên chưa được ghi nhớ.',
  panelTitle: 'Thời hạn hồ sơ',
  collapsePanel: 'Thu gọn',
  expandPanel: 'Mở ra',
  askOnTime: 'Hồ sơ này có kịp trả đúng hẹn không?',
  onTime: 'Kịp',
  late: 'Không kịp',
  answered: { onTime: 'Đã trả lời: kịp trả đúng hẹn', late: 'Đã trả lời: không kịp trả đúng hẹn' },
  write: 'Soạn văn bản',
  notice: { drafted: 'Đã soạn văn bản, chưa ghi nhận là đã gửi', sent: 'Đã gửi văn bản' },
  display: {
    title: 'Cách hiển thị trên hệ thống này',
    text: 'Chữ trên dòng hồ sơ',
    texts: { full: 'Đầy đủ', short: 'Rút gọn', sign: 'Chỉ ký hiệu' },
    handle: 'Nút mở danh sách',
    handles: { right: 'Bên phải', left: 'Bên trái', hidden: 'Ẩn (mở bằng Alt+Shift+H)' },
    colours: 'Tô màu theo mức gấp',
  },
})
