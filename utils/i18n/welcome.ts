import { catalogue } from './catalogue'

/** The page that opens once the extension is installed. */
export const welcomeWords = catalogue('welcomeWords', {
  title: 'Bắt đầu dùng Đúng Hẹn',
  progress: 'Các bước thiết lập',
  next: 'Tiếp tục',
  finish: 'Hoàn tất',
  again: 'Xem lại từ đầu',
  settings: 'Mở trang Cài đặt',
  steps: {
    promise: 'Tiện ích làm gì và lưu gì',
    console: 'Cho phép đọc hệ thống một cửa',
    office: 'Thông tin đơn vị',
    ready: 'Đã sẵn sàng',
  },

  doesHeading: 'Tiện ích làm gì',
  does: [
    'Hiển thị thời hạn còn lại, tính theo giờ làm việc của đơn vị, ngay trên từng dòng hồ sơ.',
    'Nhắc hồ sơ sắp đến hạn, quá hạn, lâu chưa có chuyển biến.',
    'Soạn sẵn văn bản xin lỗi, đôn đốc, báo cáo để cán bộ kiểm tra và ký.',
  ],
  keepsHeading: 'Lưu gì trên máy này',
  keeps:
    'Mã hồ sơ, thủ tục, trạng thái, bước xử lý, người xử lý, đơn vị, các ngày mà màn hình đã hiện; tài khoản đang đăng nhập; những việc cán bộ ghi. Dữ liệu chỉ nằm trong trình duyệt này. Hồ sơ đã kết thúc tự xóa sau số ngày đơn vị đặt; hồ sơ đang giải quyết không tự xóa.',
  neverHeading: 'Cam kết',
  never: [
    'Không lưu họ tên, số định danh, điện thoại, địa chỉ, thư điện tử của người nộp hồ sơ.',
    'Không gửi dữ liệu đi đâu.',
    'Không điền, không sửa, không gửi gì trên hệ thống một cửa.',
  ],
  approval:
    'Đơn vị phải có ý kiến cho phép bằng văn bản trước khi dùng, vì tiện ích ghi lại trên máy những gì hệ thống đang hiển thị.',

  consoleIntro:
    'Dán địa chỉ trang danh sách hồ sơ đang mở, chọn loại hệ thống rồi bấm nút; trình duyệt sẽ hỏi quyền đọc riêng hệ thống này, hãy chọn “Cho phép”.',
  consoleThere: (name: string) => `Đã cho phép đọc ${name}.`,
  consoleBlocked: (name: string) => `Trình duyệt chưa cho phép đọc ${name}.`,
  consoleLater:
    'Cũng có thể làm sau: mở hệ thống một cửa rồi bấm biểu tượng Đúng Hẹn trên thanh công cụ của trình duyệt.',

  officeIntro:
    'Tên và người ký được in trên văn bản; giờ làm việc quyết định khi nào một hồ sơ quá hạn. Điền phần nào được lưu ngay phần ấy, sửa lại được ở trang Cài đặt.',

  readyText:
    'Mở danh sách hồ sơ trên hệ thống một cửa: mỗi dòng sẽ có thời hạn còn lại. Trang nào đang mở sẵn thì tải lại.',
  readyNoConsole:
    'Chưa có hệ thống nào được phép đọc. Mở hệ thống một cửa rồi bấm biểu tượng Đúng Hẹn trên thanh công cụ để thêm.',
  readyMore: 'Danh mục thủ tục, ngưỡng cảnh báo, mẫu văn bản và dữ liệu đã lưu nằm ở trang Cài đặt.',
})
