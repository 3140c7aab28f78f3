import { dateAndTime } from './time-words'

/** The popup, for the team lead. */
export const popupWords = {
  figuresHeading: 'Hồ sơ cần chú ý',
  figures: {
    overdue: 'Quá hạn',
    dueToday: 'Hẹn trả hôm nay',
    dueSoon: (days: number) => `Trong ${days} ngày làm việc tới`,
    stalled: 'Lâu chưa có chuyển biến',
    dueMoved: 'Ngày hẹn trả có thay đổi',
    notOnTime: 'Đã báo không kịp',
    letterDue: 'Cần gửi văn bản xin lỗi',
  },
  groupColumns: {
    overdue: 'Quá hạn',
    dueToday: 'Hôm nay',
    dueSoon: 'Sắp đến hạn',
    letterDue: 'Cần xin lỗi',
    stalled: 'Chưa chuyển biến',
    open: 'Đang giải quyết',
  },
  byUnit: 'Theo đơn vị',
  unit: 'Đơn vị',
  unitUnknown: 'Hệ thống không ghi đơn vị',
  byHolder: 'Theo người đang giữ hồ sơ',
  holder: 'Người đang giữ',
  holderUnknown: 'Hệ thống không ghi người xử lý',

  seen: (count: number) => `Đã thấy ${count} hồ sơ.`,
  coverage: (seen: number, from: number, to: number) =>
    `Đã thấy ${seen} hồ sơ, từ ${dateAndTime(from)} đến ${dateAndTime(to)}.`,
  perConsole: 'Theo hệ thống',
  onlyShown: 'Con số chỉ gồm hồ sơ đã hiển thị trên máy này.',
  leftOut: (count: number) => `${count} hồ sơ trong lịch sử không đọc được nên chưa tính vào con số.`,

  noneInFigure: 'Hiện không có hồ sơ nào.',
  noNumber: 'Chưa có mã hồ sơ',
  write: 'Soạn văn bản',
  writeFor: (number: string) => `Soạn văn bản cho hồ sơ ${number}`,
  more: (count: number) => `Hiện thêm ${count} hồ sơ`,

  emptyHeading: 'Chưa có hồ sơ nào được ghi nhận',
  emptyNoConsole:
    'Hãy mở hệ thống một cửa của đơn vị, đăng nhập như thường lệ, rồi bấm biểu tượng Đúng Hẹn trên trang đó để thêm hệ thống.',
  emptyWithConsole:
    'Hãy mở danh sách hồ sơ trên hệ thống một cửa. Những hồ sơ hiển thị trên màn hình sẽ được đếm tại đây. Trang đã mở từ trước khi thêm hệ thống cần được tải lại.',

  addHeading: 'Thêm trang này làm hệ thống của đơn vị',
  added: 'Đã thêm hệ thống. Hãy tải lại trang để tiện ích bắt đầu đọc.',
  blocked: 'Trình duyệt chưa cho phép đọc trang này nên chưa có thời hạn nào được hiển thị.',
  allowed: 'Đã được phép đọc. Hãy tải lại trang để tiện ích bắt đầu đọc.',
  reload: 'Tải lại trang',
} as const
