import { catalogue } from './catalogue'

/** Words that several of the extension's own pages share. */
export const pageWords = catalogue('pageWords', {
  product: 'Đúng Hẹn',
  back: 'Quay lại',
  settings: 'Cài đặt',
  dashboard: 'Bảng điều hành',
  remove: 'Xóa',
  badDate: 'Hãy nhập ngày theo dạng ngày/tháng/năm, ví dụ 01/07/2026.',
  wholeNumber: (least: number, most: number) => `Hãy nhập số nguyên từ ${least} đến ${most}.`,
  reading: 'Đang đọc dữ liệu trên máy này…',
  historyUnreadable:
    'Chưa đọc được lịch sử lưu trên máy này. Hãy đóng các thẻ khác của tiện ích rồi mở lại; nếu vẫn lỗi, hãy khởi động lại trình duyệt.',
  noKey: 'Hãy mở trang này từ danh sách hồ sơ của tiện ích.',
  unknownDossier: 'Tiện ích chưa ghi nhận hồ sơ này. Hãy mở hồ sơ trên hệ thống một cửa rồi thử lại.',
  settingsNotStored: 'Trình duyệt không lưu được cài đặt. Hãy kiểm tra dung lượng đĩa còn trống rồi thử lại.',
})

/** Adding a console of the office: the same words in the popup and in the options. */
export const consoleWords = catalogue('consoleWords', {
  addHeading: 'Thêm hệ thống',
  address: 'Địa chỉ hệ thống',
  addressHint: 'Ví dụ: https://motcua.tinh.gov.vn',
  profile: 'Loại hệ thống',
  chooseProfile: 'Chọn loại hệ thống',
  profileNeeded: 'Hãy chọn loại hệ thống. Nếu không có trong danh sách, chọn “Bảng dữ liệu khác”.',
  add: 'Thêm hệ thống này',
  promise:
    'Trình duyệt sẽ hỏi quyền đọc trang này. Tiện ích chỉ đọc những gì màn hình hiển thị, không gửi dữ liệu đi đâu.',
  badAddress: 'Địa chỉ cần bắt đầu bằng http:// hoặc https://, ví dụ https://motcua.tinh.gov.vn.',
  alreadyThere: 'Hệ thống này đã có trong danh sách.',
  denied:
    'Trình duyệt chưa cho phép đọc trang này nên hệ thống chưa được thêm. Hãy bấm lại và chọn “Cho phép”.',
  allow: 'Cho phép đọc',
  stillBlocked: 'Trình duyệt vẫn chưa cho phép. Hãy bấm lại và chọn “Cho phép”.',
})

/** Consoles that the computer's administrator proposes. */
export const proposalWords = catalogue('proposalWords', {
  proposed: (name: string, origin: string) => `Quản trị máy tính đề nghị dùng với ${name} (${origin}).`,
  allow: 'Cho phép',
  allowOf: (name: string) => `Cho phép đọc ${name}`,
})
