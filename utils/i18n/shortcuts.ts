import type { ShortcutCommand } from '@/utils/settings/commands'
import { catalogue } from './catalogue'

/** What a shortcut does; the browser's own page says the same (public/_locales). */
export const shortcutNames = catalogue<Record<ShortcutCommand, string>>('shortcutNames', {
  'open-drawer': 'Mở, đóng danh sách hồ sơ trên trang',
  'next-urgent': 'Đến hồ sơ gấp tiếp theo',
  'write-notice': 'Soạn văn bản cho hồ sơ đang chọn',
})

/** The settings' section about quick ways, and the last step of the welcome. */
export const shortcutWords = catalogue('shortcutWords', {
  intro:
    'Dùng khi đang ở trang của hệ thống một cửa. Phím tắt không có tác dụng trong lúc đang gõ chữ vào ô nhập.',
  caption: 'Phím tắt',
  what: 'Tác dụng',
  keys: 'Phím',
  none: 'Chưa đặt',
  change: 'Đổi phím tắt',
  changeHint: 'Trình duyệt mở trang riêng để đổi: bấm vào ô phím rồi bấm tổ hợp phím muốn dùng.',
  changeInFirefox:
    'Để đổi phím tắt, mở about:addons, bấm nút hình bánh răng rồi chọn “Quản lý phím tắt tiện ích”.',
  notOpened: 'Trình duyệt chưa mở được. Hãy gõ địa chỉ chrome://extensions/shortcuts vào thanh địa chỉ.',
  unsupported: 'Trình duyệt này không có phím tắt cho tiện ích.',
  off: 'Phím tắt đang tắt ở mục Phần hoạt động trên trang của hệ thống.',
  othersHeading: 'Cách làm nhanh khác',
  others: [
    'Bấm chuột phải lên dòng hồ sơ: sao chép mã, soạn văn bản xin lỗi, mở quá trình xử lý.',
    'Gõ hs, dấu cách và một phần mã hồ sơ vào thanh địa chỉ của trình duyệt.',
    'Trong cửa sổ tóm tắt, bấm “Mở ở khung bên” để số liệu luôn mở cạnh hệ thống.',
  ],
})
