import { catalogue } from './catalogue'
import { figure } from './figure'

/** The one notification at opening, and the one before the last hand-over. Never a number or a name: citizens see it. */
export const reminderWords = catalogue('reminderWords', {
  title: {
    opening: 'Đúng Hẹn: việc cần chú ý đầu giờ',
    handOver: 'Đúng Hẹn: việc cần chú ý trước giờ chốt chuyển hồ sơ',
  },
  shared: 'Có hồ sơ cần chú ý. Bấm vào đây rồi chọn tài khoản của mình để xem danh sách.',
  figure: {
    overdue: (count: number) => `${figure(count)} hồ sơ quá hạn`,
    dueToday: (count: number) => `${figure(count)} hồ sơ hẹn trả hôm nay`,
    dueTomorrow: (count: number) => `${figure(count)} hồ sơ hẹn trả ngày làm việc tới`,
    notOnTime: (count: number) => `${figure(count)} hồ sơ đã báo không kịp`,
    letterDue: (count: number) => `${figure(count)} hồ sơ cần gửi văn bản xin lỗi`,
  },
})

/** Settings: when the computer reminds. */
export const reminderSectionWords = catalogue('reminderSectionWords', {
  intro:
    'Mỗi lần chỉ một thông báo gộp, chỉ có số lượng, không có mã hồ sơ hay tên người. Không thông báo vào ngày nghỉ, và không thông báo khi không có gì cần chú ý. Bấm vào thông báo để mở danh sách rà soát.',
  opening: 'Thông báo đầu giờ làm việc',
  handOver: (hour: number) => `Thông báo trước giờ chốt chuyển hồ sơ trong ngày (${hour}:00)`,
  minutesBefore: 'Trước giờ chốt (phút)',
  quiet: 'Giờ không làm phiền',
  quietHint:
    'Ví dụ: 11:30–13:30. Thông báo rơi vào giờ này sẽ chờ đến khi hết giờ; nếu khi đó đã qua giờ chốt thì báo ngay trước giờ này. Để trống nếu không cần.',
  quietWrong: 'Hãy ghi một khoảng giờ như 11:30–13:30.',
  refused: 'Trình duyệt chưa cho phép hiện thông báo nên phần này chưa bật được.',
  blocked: 'Trình duyệt chưa cho phép hiện thông báo.',
  allow: 'Cho phép hiện thông báo',
})
