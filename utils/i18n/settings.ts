import { catalogue } from './catalogue'

/** What the officer reads when settings cannot be read or saved. */
export const settingsProblems = catalogue('settingsProblems', {
  notSettings:
    'Không đọc được cài đặt đã lưu trên máy này. Tiện ích đang dùng cài đặt mặc định; cài đặt cũ vẫn được giữ nguyên.',
  newer:
    'Cài đặt trên máy này do phiên bản tiện ích mới hơn lưu. Hãy cập nhật tiện ích; trong lúc chờ, cài đặt mặc định được dùng và cài đặt cũ vẫn được giữ nguyên.',
  unreadable: (places: string[]) =>
    `Cài đặt đã lưu có chỗ không hợp lệ (${places.join(', ')}). Tiện ích đang dùng cài đặt mặc định; cài đặt cũ vẫn được giữ nguyên.`,
  refused: (places: string[]) =>
    `Chưa lưu được: có chỗ không hợp lệ (${places.join(', ')}). Hãy sửa rồi lưu lại.`,
  catalogueUnreadable:
    'Không đọc được danh mục thủ tục đã lưu trên máy này nên tạm thời không dùng đến. Hãy nhập lại danh mục từ tệp.',
  profilesUnreadable:
    'Không đọc được các cách đọc trang mà đơn vị đã thiết lập trên máy này nên tạm thời không dùng đến. Hãy nhập lại từ tệp.',
  catalogueTooLarge:
    'Danh mục quá lớn để lưu trong trình duyệt. Hãy chỉ giữ những thủ tục mà đơn vị tiếp nhận hoặc giải quyết.',
})
