import { catalogue } from './catalogue'

/** What the officer reads when the history on this computer could not be written or read. */
export const historyProblems = catalogue('historyProblems', {
  full: 'Ổ đĩa hoặc phần lưu trữ của trình duyệt đã đầy nên lần xem này chưa được ghi lại. Thời hạn trên trang vẫn đúng; hãy giải phóng dung lượng rồi tải lại trang.',
  newer:
    'Lịch sử trên máy này do phiên bản tiện ích mới hơn lưu. Hãy cập nhật tiện ích; dữ liệu cũ vẫn được giữ nguyên.',
  failed:
    'Chưa ghi được lần xem này vào lịch sử trên máy. Thời hạn trên trang vẫn đúng; hãy tải lại trang, nếu còn gặp thì báo bộ phận kỹ thuật.',
})
