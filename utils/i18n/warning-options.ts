import { catalogue } from './catalogue'

/** The settings of the warnings. */
export const thresholdWords = catalogue('thresholdWords', {
  intro:
    'Mỗi đơn vị tự chọn khi nào cần được nhắc. Mỗi dòng hồ sơ chỉ mang một dấu, là dấu cần chú ý nhất; các cảnh báo còn lại nằm trong phần thông tin của hồ sơ.',
  unknownUnit: 'Khi hệ thống không ghi thời hạn tính theo ngày hay theo giờ',
  unknownUnits: {
    auto: 'Tự nhận: giờ hẹn trùng giờ tan làm hoặc không ghi giờ thì tính theo ngày, còn lại tính theo giờ hẹn',
    day: 'Luôn tính theo ngày: quá hạn từ ngày hôm sau',
    instant: 'Luôn tính theo giờ: quá hạn ngay khi qua giờ hẹn',
  },
  rules: 'Các cảnh báo',
  shown: (on: number, all: number) => `Đang bật ${on} trong ${all} cảnh báo.`,
  always: (title: string) => `${title} (luôn được báo)`,
  shortTerms:
    'Hồ sơ có thời hạn từ 3 ngày làm việc trở xuống chỉ được nhắc “Hẹn trả hôm nay” và “Quá hạn”, để dấu không hiện ở hầu hết các dòng.',
  thresholds: (title: string) => `Ngưỡng của “${title}”`,
  showThresholds: 'Ngưỡng',
  basisOf: (title: string) => `Căn cứ của “${title}”`,
  initial: (value: string) => `Mặc định: ${value}.`,
  yes: 'Có',
  no: 'Không',
  percent: (value: number) => `${value}%`,

  ownHeading: 'Ngưỡng riêng theo thủ tục, bước xử lý',
  ownHint:
    'Dùng cho thủ tục hoặc bước cần mức khác với mức chung. Để trống thủ tục hoặc bước nghĩa là mọi thủ tục, mọi bước.',
  ownEmpty: 'Đơn vị chưa đặt ngưỡng riêng.',
  threshold: 'Loại ngưỡng',
  procedure: 'Thủ tục (mã hoặc tên)',
  step: 'Bước xử lý',
  value: 'Giá trị',
  any: 'mọi',
  addOwn: 'Thêm ngưỡng riêng',
  removeOwn: (threshold: string, where: string) => `Xóa ngưỡng riêng “${threshold}” ${where}`,
  ownNeedsPlace: 'Hãy ghi thủ tục hoặc bước xử lý.',

  fileHeading: 'Chép cài đặt cảnh báo sang máy khác',
  fileName: 'dung-hen-canh-bao.json',
  export: 'Xuất ra tệp',
  exported: (name: string) => `Đã xuất ra tệp ${name}.`,
  import: 'Nhập từ tệp',
  importHint: 'Tệp .json xuất từ trang này. Thay toàn bộ cài đặt cảnh báo hiện có.',
  imported: 'Đã nhập cài đặt cảnh báo từ tệp.',
  refused: 'Tệp không phải là cài đặt cảnh báo của tiện ích nên chưa có gì thay đổi.',
  reset: 'Đưa mọi cảnh báo về mặc định…',
  resetConfirm: 'Đưa về mặc định',
  resetKeep: 'Giữ cài đặt hiện tại',
  resetText:
    'Mọi cảnh báo và ngưỡng, kể cả ngưỡng riêng, sẽ trở lại mặc định. Căn cứ đã đối chiếu vẫn được giữ.',
  resetDone: 'Đã đưa cài đặt cảnh báo về mặc định.',
})
