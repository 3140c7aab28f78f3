import { catalogue } from './catalogue'
import { figure } from './figure'

/** Changing the calendar on the settings page: a file in and out, and what a change would move. */
export const calendarWords = catalogue('calendarWords', {
  fileHeading: 'Chép lịch sang máy khác',
  fileHint:
    'Tệp JSON gồm giờ làm việc và ngày riêng của đơn vị. Khi nhập, tiện ích cho xem trước những gì thay đổi rồi mới lưu.',
  export: 'Xuất lịch ra tệp',
  exported: (name: string) => `Đã xuất tệp ${name}.`,
  fileName: 'lich-lam-viec.json',
  import: 'Nhập lịch từ tệp',
  refused: 'Chưa nhập lịch, lịch hiện tại giữ nguyên.',
  moreProblems: (count: number) => `Còn ${count} chỗ khác chưa đúng.`,
  unreadable: 'Không đọc được tệp. Hãy chọn lại.',
  tooMuch:
    'Tệp có nhiều ngày, nhiều buổi hoặc ghi chú dài hơn mức tiện ích lưu được (2000 ngày, 4 buổi mỗi ngày, ghi chú 300 ký tự).',
  same: 'Tệp giống lịch hiện tại, không có gì thay đổi.',

  whoseHeading: 'Lịch riêng của cơ quan giải quyết (nếu có)',
  whoseHint:
    'Cơ quan giải quyết làm việc theo giờ hoặc ngày nghỉ khác thì có lịch riêng; hồ sơ của cơ quan đó được tính theo lịch ấy. Các cơ quan còn lại theo lịch của đơn vị.',
  whose: 'Đang xem lịch của',
  ownOffice: 'Đơn vị (và các cơ quan không có lịch riêng)',
  agencyName: 'Tên cơ quan có lịch riêng',
  agencyNameHint: 'Viết đúng như cột đơn vị trên hệ thống một cửa.',
  agencyNameNeeded: 'Hãy nhập tên cơ quan trước khi thêm.',
  agencyAlreadyThere: 'Cơ quan này đã có lịch riêng.',
  addAgency: 'Thêm lịch riêng',
  removeAgency: (unit: string) => `Bỏ lịch riêng của ${unit}`,
  agencyAdded: (unit: string) => `Thêm lịch riêng của ${unit}`,
  agencyRemoved: (unit: string) => `Bỏ lịch riêng của ${unit}, tính theo lịch của đơn vị`,
  ofAgency: (unit: string, change: string) => `${unit}: ${change}`,

  seasonsHeading: 'Giờ theo mùa',
  seasonsHint:
    'Giờ mùa hè, mùa đông lặp lại hằng năm. Ngoài những khoảng này, giờ trong tuần ở trên được dùng.',
  season: (from: string, to: string) => `Giờ từ ${from} đến ${to}`,
  seasonFrom: 'Từ ngày (hằng năm)',
  seasonTo: 'Đến hết ngày (hằng năm)',
  yearlyDateHint: 'ngày/tháng',
  badYearlyDate: 'Hãy nhập ngày theo dạng ngày/tháng, ví dụ 15/04.',
  seasonAlreadyThere: 'Khoảng này đã có trong danh sách.',
  addSeason: 'Thêm khoảng giờ theo mùa',
  removeSeason: (name: string) => `Bỏ ${name.toLocaleLowerCase('vi')}`,

  closuresHeading: 'Nghỉ đột xuất trong ngày',
  closuresHint: 'Ví dụ mất điện, họp toàn cơ quan: thời gian này không tính vào thời hạn theo giờ.',
  closedOn: 'Ngày nghỉ đột xuất',
  closedHours: 'Giờ nghỉ',
  closedHoursHint: 'Ví dụ: 08:00–09:30',
  closedHoursNeeded: 'Hãy ghi giờ nghỉ, ví dụ 08:00–09:30.',
  addClosure: 'Thêm lần nghỉ đột xuất',
  removeClosure: (date: string, hours: string) => `Xóa lần nghỉ ${hours} ngày ${date}`,

  intakeHeading: 'Giờ tiếp nhận hồ sơ',
  intakeLabel: 'Đơn vị tiếp nhận hồ sơ',
  intakeHint: 'Trực nhận hồ sơ sáng thứ Bảy không làm thứ Bảy thành ngày tính thời hạn.',
  intakeSame: 'Trong giờ làm việc',
  intakeOwn: 'Theo giờ riêng',

  basisHeading: 'Căn cứ tính thời hạn',
  basisHint:
    'Khi đơn vị đã đối chiếu cách tính với văn bản gốc, hãy ghi lại; phần giải trình sẽ in căn cứ này thay cho câu trên.',
  basisText: 'Căn cứ',
  basisTextHint: 'Số, ngày và điều khoản của văn bản, như đơn vị đã đọc.',
  basisCheckedBy: 'Người đối chiếu',
  basisCheckedByHint: 'Họ tên hoặc chức vụ của cán bộ.',
  basisCheckedOn: 'Ngày đối chiếu',
  basisNotWhole: 'Hãy ghi đủ căn cứ, người đối chiếu và ngày đối chiếu.',
  basisRecord: 'Ghi nhận đã đối chiếu',
  basisWithdraw: 'Bỏ ghi nhận',

  proposal: 'Nếu đổi lịch như sau',
  added: (date: string, what: string) => `Thêm ngày ${date}: ${what}`,
  removed: (date: string, what: string) => `Bỏ ngày ${date}: ${what}`,
  changed: (date: string, before: string, after: string) => `Ngày ${date}: ${before} → ${after}`,
  hours: (day: string, before: string, after: string) => `${day}: ${before} → ${after}`,
  seasonsChange: 'Giờ theo mùa thay đổi',
  closuresChange: 'Các lần nghỉ đột xuất trong ngày thay đổi',
  intakeChange: 'Giờ tiếp nhận hồ sơ thay đổi',
  off: 'nghỉ',
  movesUnreadable:
    'Chưa đọc được lịch sử lưu trên máy này nên chưa tính thử được hồ sơ nào. Hãy đóng các thẻ khác của tiện ích rồi mở lại trang này trước khi đổi lịch.',
  noneMoved: (known: number) =>
    known === 0
      ? 'Chưa có hồ sơ nào đủ ngày tiếp nhận và thời hạn để tính thử.'
      : `Đã tính thử ${figure(known)} hồ sơ: hạn tính theo quy định không đổi.`,
  moved: (moved: number, known: number) =>
    `${figure(moved)} trong ${figure(known)} hồ sơ tính thử được sẽ đổi hạn.`,
  movedCaption: 'Hồ sơ đổi hạn',
  number: 'Mã hồ sơ',
  noNumber: 'Chưa có mã hồ sơ',
  before: 'Hạn đang tính',
  after: 'Hạn nếu đổi',
  more: (count: number) => `Và ${figure(count)} hồ sơ khác.`,
  reserve:
    'Hạn tính theo quy định, coi như hồ sơ không phải bổ sung, không tạm dừng. Ngày đã hẹn với người nộp không đổi.',
  accept: 'Đổi lịch',
  decline: 'Giữ lịch hiện tại',
})
