import type { PageFeature } from '@/utils/settings/features'
import { catalogue } from './catalogue'

/** What the extension does in a console's page, part by part. */
export const featureNames = catalogue<Record<PageFeature, string>>('featureNames', {
  list: 'Đọc danh sách và hiển thị thời hạn trên từng dòng',
  detail: 'Bảng thông tin ở trang chi tiết hồ sơ',
  warnings: 'Cảnh báo của từng hồ sơ',
  colours: 'Màu của thời hạn',
  handle: 'Nút mở danh sách hồ sơ ở mép trang',
  shortcuts: 'Phím tắt',
  contextMenu: 'Mục trong menu chuột phải',
})

/** The settings' last section: what this is, what changed, and help when something goes wrong. */
export const aboutWords = catalogue('aboutWords', {
  intro: 'Phiên bản đang dùng, giấy phép, và cách tìm nguyên nhân khi có trục trặc.',
  version: (version: string) => `Đúng Hẹn, phiên bản ${version}.`,
  changes: 'Có gì mới',
  privacy: 'Lưu gì, không lưu gì',
  licences: 'Giấy phép của các phần mềm dùng kèm',
  welcome: 'Mở lại các bước bắt đầu',

  supportHeading: 'Hỗ trợ kỹ thuật',
  supportHint:
    'Nội dung sao chép gồm phiên bản, cách đọc các trang đang mở, số lượng đang lưu và lỗi gần đây. Không có hồ sơ, tên người, địa chỉ hệ thống.',
  copy: 'Sao chép thông tin hỗ trợ kỹ thuật',
  copied: 'Đã sao chép. Hãy dán vào thư gửi người hỗ trợ.',
  notCopied: 'Trình duyệt không cho sao chép. Hãy chọn và sao chép đoạn dưới đây.',
  show: 'Xem trước nội dung sẽ sao chép',

  errorsHeading: 'Lỗi gần đây',
  noErrors: 'Chưa ghi nhận lỗi nào.',
  when: 'Lúc',
  what: 'Loại lỗi',
  where: 'Ở đâu trong tiện ích',
  forget: 'Xóa danh sách lỗi',

  featuresHeading: 'Phần hoạt động trên trang của hệ thống',
  featuresHint: 'Tắt phần gây trục trặc; các phần khác vẫn chạy. Tải lại trang của hệ thống để áp dụng.',
})

/** Finding the part that disturbs a page, by switching off halves. */
export const halvingWords = catalogue('halvingWords', {
  heading: 'Tìm phần gây trục trặc',
  intro:
    'Khi trang của hệ thống chạy không bình thường, tiện ích tắt lần lượt từng nửa số phần rồi hỏi trang còn trục trặc không. Thường chỉ cần ba, bốn lượt.',
  start: 'Bắt đầu tìm',
  step: (suspects: number) => `Còn ${suspects} phần có thể là nguyên nhân.`,
  first: 'Đã tắt mọi phần trên trang.',
  ask: 'Hãy tải lại trang bị trục trặc rồi trả lời: trang còn trục trặc không?',
  stays: 'Vẫn còn trục trặc',
  gone: 'Đã hết trục trặc',
  stop: 'Dừng tìm',
  none: 'Đã tắt tất cả mà trang vẫn trục trặc: nguyên nhân không phải do tiện ích này. Các phần đã được bật lại như cũ.',
  found: (feature: string) => `Nguyên nhân có lẽ là: ${feature}.`,
  turnOff: 'Tắt phần này',
  keepOn: 'Vẫn để bật',
})
