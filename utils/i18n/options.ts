import { catalogue } from './catalogue'
import { figure } from './figure'

/** The settings page. */
export const optionsWords = catalogue('optionsWords', {
  title: 'Cài đặt Đúng Hẹn',
  contents: 'Các phần cài đặt',
  saved: (time: string) => `Đã lưu lúc ${time}.`,
  /** Rule 9 of the house: no article is printed until the office has checked it. */
  basis: 'Theo cài đặt của đơn vị (chưa đối chiếu văn bản gốc).',
  sections: {
    consoles: 'Hệ thống một cửa',
    profiles: 'Cách đọc riêng của đơn vị',
    office: 'Đơn vị',
    hours: 'Giờ làm việc và ngày nghỉ',
    catalogue: 'Danh mục thủ tục',
    thresholds: 'Ngưỡng cảnh báo',
    papers: 'Mẫu văn bản',
    lead: 'Phần dành cho lãnh đạo',
    reminders: 'Thông báo nhắc việc',
    shortcuts: 'Phím tắt và cách làm nhanh',
    language: 'Ngôn ngữ',
    data: 'Dữ liệu trên máy này',
    transfer: 'Xuất, nhập cài đặt',
    about: 'Giới thiệu và hỗ trợ',
  },
})

export const consoleSectionWords = catalogue('consoleSectionWords', {
  intro: 'Tiện ích chỉ hoạt động trên những hệ thống có trong danh sách này.',
  none: 'Chưa có hệ thống nào. Hãy nhập địa chỉ hệ thống một cửa của đơn vị ở bên dưới.',
  name: 'Tên gọi',
  nameNeeded: 'Hãy nhập tên để phân biệt với hệ thống khác.',
  allowed: 'Được phép đọc',
  blocked: 'Trình duyệt chưa cho phép đọc hệ thống này.',
  remove: (name: string) => `Xóa hệ thống ${name} khỏi danh sách`,
  removed: 'Đã xóa khỏi danh sách. Lịch sử đã ghi của hệ thống này vẫn được giữ trên máy.',
  added: 'Đã thêm hệ thống. Hãy tải lại những trang của hệ thống đang mở.',
})

export const officeWords = catalogue('officeWords', {
  intro: 'Dùng cho phần đầu, nơi nhận và chữ ký của văn bản. Chỗ để trống sẽ được in bằng dấu chấm.',
  parent: 'Cơ quan chủ quản',
  parentHint: 'Ví dụ: ỦY BAN NHÂN DÂN TỈNH …',
  name: 'Cơ quan ban hành văn bản',
  place: 'Địa danh',
  placeHint: 'Đứng trước ngày tháng trên văn bản, ví dụ: Cần Thơ',
  desk: 'Tên nơi tiếp nhận và trả kết quả',
  role: 'Vai trò của đơn vị',
  roles: {
    resolving: 'Cơ quan giải quyết hồ sơ (soạn và ký văn bản xin lỗi)',
    desk: 'Bộ phận Một cửa (chuyển văn bản, thông báo cho người nộp)',
  },
  symbol: 'Ký hiệu văn bản',
  symbolHint: 'Phần sau số, ví dụ: PXL-TTPVHCC',
  returnPlace: 'Nơi trả kết quả',
  recipients: 'Nơi nhận',
  recipientsHint: 'Mỗi dòng một nơi, sau dòng “Như trên”.',
  signers: 'Người ký',
  noSigner: 'Chưa có người ký. Văn bản soạn ra sẽ để trống phần chữ ký.',
  signer: (position: number, name: string) =>
    name ? `Người ký ${position}: ${name}` : `Người ký ${position}`,
  signerName: 'Họ và tên',
  signerTitle: 'Chức vụ',
  signerTitleHint: 'Viết như trên văn bản, ví dụ: PHÓ GIÁM ĐỐC',
  authority: 'Quyền hạn ký',
  authorities: {
    '': 'Người đứng đầu ký',
    'KT.': 'KT. (ký thay)',
    'TL.': 'TL. (thừa lệnh)',
    'TM.': 'TM. (thay mặt)',
    'TUQ.': 'TUQ. (thừa ủy quyền)',
    'Q.': 'Q. (quyền)',
  },
  onBehalfOf: 'Ký thay, thừa lệnh hoặc thay mặt ai',
  validFrom: 'Ký từ ngày',
  validTo: 'Ký đến ngày',
  dateHint: 'ngày/tháng/năm; để trống nếu không giới hạn',
  datesReversed: 'Ngày kết thúc đang trước ngày bắt đầu.',
  addSigner: 'Thêm người ký',
  removeSigner: (name: string) => (name ? `Xóa người ký ${name}` : 'Xóa người ký chưa có tên'),
})

export const hoursWords = catalogue('hoursWords', {
  intro: 'Giờ làm việc quyết định khi nào một hồ sơ quá hạn. Hãy nhập đúng giờ của đơn vị.',
  weekCaption: 'Giờ làm việc trong tuần',
  weekHint:
    'Mỗi buổi ghi giờ bắt đầu–giờ kết thúc, hai buổi cách nhau bằng dấu phẩy, ví dụ: 07:30–11:30, 13:30–17:00. Để trống nếu nghỉ.',
  day: 'Ngày',
  hours: 'Giờ làm việc',
  total: 'Tổng',
  totalHours: (hours: number) => `${figure(Math.round(hours * 100) / 100)} giờ`,
  off: 'Nghỉ',
  notEight: 'Tổng không phải 8 giờ; hãy kiểm tra lại nếu không chủ ý.',
  copyMonday: 'Áp dụng giờ thứ Hai cho thứ Ba đến thứ Sáu',
  noWorkingTime: 'Cần ít nhất một ngày làm việc trong tuần.',
  problems: {
    notUnderstood: 'Hãy ghi như 07:30–11:30, 13:30–17:00.',
    reversed: 'Giờ kết thúc phải sau giờ bắt đầu.',
    overlapping: 'Các buổi trùng giờ nhau.',
    tooMany: 'Tối đa bốn buổi trong một ngày.',
  },
  weekdays: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],

  editsCaption: 'Ngày nghỉ, ngày làm việc riêng của đơn vị',
  editsHint: 'Được ưu tiên hơn bảng ngày nghỉ chung bên dưới.',
  noEdits: 'Đơn vị chưa có ngày riêng.',
  date: 'Ngày',
  kind: 'Loại',
  kinds: { off: 'Nghỉ', worked: 'Làm việc' },
  note: 'Ghi chú',
  noteHint: 'Ví dụ: nghỉ bù theo thông báo số …',
  workedHours: 'Giờ làm việc ngày đó',
  workedHoursHint: 'Để trống nếu như ngày thường.',
  dateHint: 'ngày/tháng/năm',
  addEdit: 'Thêm ngày',
  removeEdit: (date: string) => `Xóa ngày ${date}`,
  alreadyThere: 'Ngày này đã có trong danh sách. Hãy xóa dòng cũ trước khi thêm lại.',

  nationalHeading: 'Bảng ngày nghỉ, ngày làm bù chung',
  tableVersion: (date: string) => `Bảng cập nhật ngày ${date}. Tiện ích không tự tải bảng mới.`,
  year: (year: number) => `Năm ${year}`,
  yearStatus: { official: 'theo thông báo chính thức', provisional: 'tạm tính, chờ thông báo chính thức' },
  yearDays: (off: number, worked: number) => `${off} ngày nghỉ trong tuần, ${worked} ngày làm bù`,
  decideOff: 'Đơn vị nghỉ ngày này',
  decideWorked: 'Đơn vị làm việc ngày này',
  decided: (kind: string) => `Đơn vị đã chọn: ${kind.toLocaleLowerCase('vi')}.`,
  name: 'Dịp',
  notice: 'Văn bản',
})

export const dataWords = catalogue('dataWords', {
  intro:
    'Lịch sử chỉ lưu trong trình duyệt trên máy này, không gửi đi đâu. Không lưu họ tên, giấy tờ, địa chỉ, điện thoại của người nộp hồ sơ.',
  caption: 'Đang lưu',
  what: 'Nội dung',
  count: 'Số lượng',
  counts: {
    dossiers: 'Hồ sơ',
    changes: 'Thay đổi đã ghi nhận',
    entries: 'Mục do cán bộ ghi (ghi việc, kịp/không kịp, văn bản)',
    looks: 'Lần xem trang',
    imported: 'Hồ sơ theo tệp của máy khác',
  },
  deleteAll: 'Xóa toàn bộ lịch sử…',
  confirmHeading: 'Xóa toàn bộ lịch sử trên máy này?',
  confirmText: (dossiers: number) =>
    `${figure(dossiers)} hồ sơ cùng mọi thay đổi, câu trả lời và ghi nhận đã gửi văn bản sẽ bị xóa và không lấy lại được. Cài đặt của đơn vị và dữ liệu trên hệ thống một cửa vẫn giữ nguyên.`,
  confirm: 'Xóa toàn bộ',
  keep: 'Giữ lại',
  deleted: 'Đã xóa toàn bộ lịch sử trên máy này.',
  notDeleted: 'Chưa xóa được. Hãy đóng các thẻ khác của tiện ích rồi thử lại.',
})
