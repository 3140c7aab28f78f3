import type { Role } from '@/utils/notices/paper'
import { catalogue } from './catalogue'
import { dateAndTime } from './time-words'

/** The settings page's part about written papers. */
export const paperOptionWords = catalogue('paperOptionWords', {
  intro:
    'Văn bản do tiện ích soạn theo mẫu có sẵn. Đơn vị nên đối chiếu với biểu mẫu đang áp dụng và dùng mẫu của mình.',
  paper: 'Loại văn bản',
  symbol: 'Ký hiệu văn bản',
  symbolHint: 'Phần sau số, ví dụ: BC-UBND. Để trống sẽ in dấu chấm.',
  symbolOfOffice: (symbol: string) => `Để trống sẽ dùng ký hiệu của đơn vị: ${symbol}.`,

  basis: 'Căn cứ biểu mẫu',
  basisOf: (title: string) => `Căn cứ của “${title}”`,
  basisText: (formNumber: string, basis: string) => `${formNumber}, ${basis}`,
  basisHint:
    'Chưa đối chiếu thì tiện ích không in căn cứ. Sau khi đối chiếu với văn bản gốc, hãy ghi người và ngày đối chiếu.',
  checkedBy: 'Người hoặc bộ phận đối chiếu',
  checkedOn: 'Ngày đối chiếu',
  dateHint: 'ngày/tháng/năm',

  layout: 'Mẫu tệp Word',
  layouts: { resolving: 'Khi cơ quan giải quyết soạn', desk: 'Khi Bộ phận Một cửa soạn' } satisfies Record<
    Role,
    string
  >,
  download: 'Tải mẫu có sẵn',
  downloadFor: (layout: string) => `Tải mẫu có sẵn: ${layout}`,
  load: 'Nạp mẫu của đơn vị (.docx)',
  loadHint: 'Tải mẫu có sẵn về, sửa trong Word, giữ các thẻ trong dấu ngoặc nhọn, rồi nạp lại.',
  loaded: 'Đã nạp mẫu. Văn bản soạn từ nay dùng mẫu này.',
  loadedWithAdvice: 'Đã nạp mẫu. Nên xem lại:',
  refused: 'Chưa nạp được mẫu:',
  notStored: 'Trình duyệt không lưu được mẫu. Hãy kiểm tra dung lượng đĩa còn trống rồi thử lại.',
  unreadable: 'Không đọc được tệp. Hãy đóng tệp trong Word rồi thử lại.',
  versionsUnreadable:
    'Chưa đọc được các mẫu đã nạp trên máy này. Hãy đóng các thẻ khác của tiện ích rồi mở lại; nếu vẫn lỗi, hãy khởi động lại trình duyệt.',
  notChosen:
    'Chưa đổi được mẫu đang dùng. Hãy kiểm tra dung lượng đĩa còn trống rồi chọn lại; nếu vẫn lỗi, hãy khởi động lại trình duyệt.',
  inUse: 'Mẫu đang dùng',
  defaultTemplate: 'Mẫu có sẵn của tiện ích',
  version: (fileName: string, loadedAt: number, hash: string) =>
    `${fileName}, nạp lúc ${dateAndTime(loadedAt)} (mã ${hash.slice(0, 8)})`,
  fetchVersion: 'Tải về',
  fetchVersionOf: (fileName: string) => `Tải về mẫu ${fileName}`,

  tags: 'Các thẻ dùng được trong mẫu này',
  tag: 'Thẻ',
  meaning: 'Nội dung',
  source: 'Lấy từ',
  sources: {
    dossier: 'Hệ thống một cửa',
    applicant: 'Trang hồ sơ đang mở',
    office: 'Cài đặt của đơn vị',
    officer: 'Người soạn',
    blank: 'Để trống',
  },
  tagsHint:
    'Thẻ có nhiều dòng viết thành ba dòng: {#thẻ}, {.}, {/thẻ}. Bảng: đặt {#thẻ} ở ô đầu, {/thẻ} ở ô cuối của một hàng. Viết {#thẻ?}…{/thẻ?} quanh phần chỉ in khi có nội dung; {^thẻ}…{/thẻ} quanh phần in khi không có.',
  rows: (names: string) => `gồm ${names}`,

  reasons: 'Lý do chậm của đơn vị',
  reasonsHint: 'Mỗi dòng một lý do, thêm vào danh mục có sẵn khi soạn văn bản xin lỗi.',
})
