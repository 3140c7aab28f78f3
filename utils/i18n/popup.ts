import { dayOf } from '@/utils/working-time/dates'
import { catalogue } from './catalogue'
import { figure } from './figure'
import { lowerFirst } from './lower-first'
import { dateAndTime, fullDate } from './time-words'

/** The popup, for the team lead. */
export const popupWords = catalogue('popupWords', {
  noMorePages: 'Trang đang mở không có danh sách nào còn trang khác để đọc.',
  openBeside: 'Mở ở khung bên',
  openBesideHint: 'Số liệu này luôn mở bên cạnh hệ thống và tự cập nhật.',
  notOpenedBeside: 'Trình duyệt chưa mở được khung bên. Hãy mở từ menu của trình duyệt.',
  figuresHeading: 'Hồ sơ cần chú ý',
  figures: {
    overdue: 'Quá hạn',
    dueToday: 'Hẹn trả hôm nay',
    dueTomorrow: 'Ngày làm việc tới',
    dueNextWeek: 'Tuần tới',
    dueSoon: (days: number) => `Trong ${days} ngày làm việc tới`,
    stalled: 'Lâu chưa có chuyển biến',
    dueMoved: 'Ngày hẹn trả có thay đổi',
    notOnTime: 'Đã báo không kịp',
    letterDue: 'Cần gửi văn bản xin lỗi',
    otherGrave: 'Cảnh báo nghiêm trọng khác',
    acknowledged: 'Cảnh báo đã ghi lý do',
    resultReady: 'Đã có kết quả, chờ trả',
  },
  /** "+2", "−1": with the true minus sign. */
  change: (change: number) => `${change > 0 ? '+' : '−'}${figure(Math.abs(change))}`,
  changeSince: (change: number, at: number) =>
    `${change > 0 ? 'tăng' : 'giảm'} ${figure(Math.abs(change))} so với cuối ngày ${fullDate(dayOf(at))}`,

  search: 'Tìm theo mã hồ sơ',
  find: 'Tìm',
  numbered: (text: string) => `Mã hồ sơ có “${text}”`,
  noneNumbered: 'Không có hồ sơ đang giải quyết nào có mã như vậy trong những hồ sơ đã thấy.',

  groupColumns: {
    overdue: 'Quá hạn',
    dueToday: 'Hôm nay',
    dueSoon: 'Sắp đến hạn',
    letterDue: 'Cần xin lỗi',
    stalled: 'Chưa chuyển biến',
    open: 'Đang giải quyết',
  },
  by: {
    unit: 'Theo đơn vị',
    field: 'Theo lĩnh vực',
    procedure: 'Theo thủ tục',
    holder: 'Theo người xử lý',
  },
  groupNames: { unit: 'Đơn vị', field: 'Lĩnh vực', procedure: 'Thủ tục', holder: 'Người xử lý' },
  nameless: {
    unit: 'Hệ thống không ghi đơn vị',
    field: 'Hệ thống không ghi lĩnh vực',
    procedure: 'Hệ thống không ghi thủ tục',
    holder: 'Hệ thống không ghi người xử lý',
  },

  countedAt: (at: number) => `Số liệu lúc ${dateAndTime(at)}.`,
  counting: (at: number) => `Số liệu lúc ${dateAndTime(at)}, đang đếm lại…`,
  seen: (count: number) => `Đã thấy ${figure(count)} hồ sơ.`,
  coverage: (seen: number, from: number, to: number) =>
    `Đã thấy ${figure(seen)} hồ sơ, từ ${dateAndTime(from)} đến ${dateAndTime(to)}.`,
  /** "Đã xóa khỏi máy này 12 hồ sơ trong 3 lần, lần cuối lúc … (hết thời gian lưu)." */
  deleted: (why: string, dossiers: number, times: number, last: number) =>
    `Đã xóa khỏi máy này ${figure(dossiers)} hồ sơ${times > 1 ? ` trong ${times} lần, lần cuối` : ''} lúc ${dateAndTime(last)} (${lowerFirst(why)}).`,
  perConsole: 'Theo hệ thống',
  onlyShown: 'Số liệu chỉ gồm hồ sơ đã hiển thị trên máy này.',
  leftOut: (count: number) =>
    `${figure(count)} hồ sơ trong lịch sử không đọc được nên chưa tính vào số liệu.`,

  inDashboard: 'Xem dạng bảng',
  noneInFigure: 'Hiện không có hồ sơ nào.',
  notAnnounced: 'Chưa ghi đã báo người nộp.',
  noNumber: 'Chưa có mã hồ sơ',
  write: 'Soạn văn bản',
  writeMany: 'Soạn văn bản cho nhiều hồ sơ (đôn đốc, bàn giao, báo cáo quá hạn…)',
  writeFor: (number: string) => `Soạn văn bản cho hồ sơ ${number}`,
  more: (count: number) => `Hiện thêm ${figure(count)} hồ sơ`,

  emptyHeading: 'Chưa có hồ sơ nào được ghi nhận',
  emptyNoConsole:
    'Hãy mở hệ thống một cửa của đơn vị, đăng nhập như thường lệ, rồi bấm biểu tượng Đúng Hẹn trên trang đó để thêm hệ thống.',
  emptyWithConsole:
    'Hãy mở danh sách hồ sơ trên hệ thống một cửa. Những hồ sơ hiển thị trên màn hình sẽ được đếm tại đây. Trang đã mở từ trước khi thêm hệ thống cần được tải lại.',

  thisPage: 'Việc làm được với trang đang mở',
  add: 'Thêm trang này…',
  addHeading: 'Thêm trang này làm hệ thống của đơn vị',
  addHint: (teach: string) =>
    `Chọn phần mềm mà đơn vị đang dùng. Không có trong danh sách thì bấm “${teach}” ở cuối khung.`,
  added: 'Đã thêm hệ thống. Hãy tải lại trang để tiện ích bắt đầu đọc.',
  blocked: 'Trình duyệt chưa cho phép đọc trang này nên chưa có thời hạn nào được hiển thị.',
  allowed: 'Đã được phép đọc. Hãy tải lại trang để tiện ích bắt đầu đọc.',
  reload: 'Tải lại trang',
  showHandle: 'Hiện lại nút mở danh sách',
  showHandleHint: 'Nút ở mép trang đang ẩn trên hệ thống này.',
})
