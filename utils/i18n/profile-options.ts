import { catalogue } from './catalogue'

/** The office's own ways of reading a console, on the settings page. */
export const profileWords = catalogue('profileWords', {
  intro:
    'Do cán bộ thiết lập trên trang của hệ thống, hoặc nhập từ tệp của đơn vị khác. Tệp chỉ chứa tên cột và vị trí trên trang, không chứa hồ sơ nào.',
  none: 'Chưa có cách đọc riêng nào. Hãy mở danh sách hồ sơ, bấm biểu tượng Đúng Hẹn rồi chọn “Thiết lập cách đọc trang này”.',
  name: 'Tên gọi',
  nameNeeded: 'Hãy nhập tên để phân biệt với cách đọc khác.',
  reads: (columns: string) => `Đọc: ${columns}.`,
  usedBy: (consoles: string) => `Đang dùng cho: ${consoles}.`,
  unused: 'Chưa hệ thống nào dùng. Chọn ở mục “Loại hệ thống” phía trên.',
  export: 'Xuất cách đọc',
  exportOf: (name: string) => `Xuất cách đọc ${name} ra tệp`,
  fileName: (name: string) => `cach-doc-${name}`,
  remove: 'Xóa',
  removeOf: (name: string) => `Xóa cách đọc ${name}`,
  inUse: 'Còn hệ thống đang dùng cách đọc này. Hãy chọn loại khác cho hệ thống đó trước khi xóa.',
  removed: 'Đã xóa.',
  import: 'Nhập cách đọc từ tệp',
  importHint: 'Tệp .json do tiện ích xuất ra. Được xem trước khi lưu.',
  unreadable: 'Không mở được tệp.',
  refused: 'Tệp này không dùng được:',
  preview: (name: string) => `Cách đọc “${name}”`,
  lists: (count: number) => `Đọc ${count} loại danh sách`,
  details: (count: number) => `và ${count} loại trang chi tiết`,
  columns: 'Các cột',
  heading: 'Tên cột trên trang',
  meaning: 'Được hiểu là',
  accept: 'Lưu cách đọc này',
  decline: 'Không lưu',
  saved: 'Đã lưu. Hãy chọn cách đọc này ở mục “Loại hệ thống” của hệ thống cần dùng.',
})
