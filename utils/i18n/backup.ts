import type { TrackedField } from '@/utils/dossier/sighting'
import { catalogue } from './catalogue'
import { figure } from './figure'

/** Why a file cannot be taken in, and what to do. */
export const backupProblems = catalogue('backupProblems', {
  notBackup:
    'Tệp này không phải tệp sao lưu của Đúng Hẹn. Hãy chọn tệp có tên bắt đầu bằng “dung-hen-lich-su”.',
  newer: 'Tệp do phiên bản tiện ích mới hơn lưu. Hãy cập nhật tiện ích trên máy này rồi chọn lại tệp.',
  changed:
    'Tệp đã bị thay đổi hoặc hỏng sau khi lưu (mã kiểm tra không khớp). Hãy lấy lại tệp từ máy đã lưu; chưa có gì được nhập.',
  damaged: 'Nội dung tệp không đúng dạng mà tiện ích lưu. Chưa có gì được nhập.',
  tooLarge: 'Tệp quá lớn. Chưa có gì được nhập.',
  unreadable: 'Không đọc được tệp. Hãy chọn lại.',
  notCompared:
    'Chưa so được tệp với lịch sử trên máy này. Hãy tải lại trang này rồi chọn lại tệp; chưa có gì được nhập.',
})

/** Fields of a dossier, as the one who sends a file is told of them. */
export const sharedFieldNames = catalogue<Record<TrackedField, string>>('sharedFieldNames', {
  status: 'trạng thái',
  statusLabel: 'tên trạng thái',
  step: 'bước xử lý',
  holder: 'người xử lý',
  unit: 'đơn vị',
  procedure: 'thủ tục',
  field: 'lĩnh vực',
  channel: 'hình thức nộp',
  submittedAt: 'ngày nộp',
  receivedAt: 'ngày tiếp nhận',
  dueAt: 'ngày hẹn trả',
  stepDueAt: 'hạn của bước',
  finishedAt: 'ngày có kết quả',
  returnedAt: 'ngày trả kết quả',
  term: 'thời hạn giải quyết',
})

export const deletionReasons = catalogue('deletionReasons', {
  expired: 'Hết thời gian lưu',
  one: 'Cán bộ xóa một hồ sơ',
  all: 'Cán bộ xóa toàn bộ',
  replaced: 'Thay bằng tệp sao lưu',
})

export const backupWords = catalogue('backupWords', {
  heading: 'Sao lưu, gửi cho đồng nghiệp',
  intro:
    'Một tệp chứa lịch sử hồ sơ trên máy này để khôi phục hoặc để ghép vào máy khác. Tệp không có thông tin người nộp; thời điểm xem trang chỉ ghi theo ngày; không có tên tài khoản.',
  name: 'Tên máy này (ví dụ: Quầy 3)',
  nameHint: 'Người nhận tệp sẽ thấy tên này. Không ghi tên người.',
  look: 'Xem nội dung tệp sẽ lưu',
  save: 'Lưu tệp',
  saved: 'Đã lưu tệp vào thư mục tải xuống.',
  holds: 'Tệp gồm',
  source: 'Máy',
  dossiers: 'Hồ sơ',
  open: 'Đang giải quyết',
  changes: 'Thay đổi',
  entries: 'Mục cán bộ ghi',
  period: 'Khoảng thời gian',
  noPeriod: 'chưa có',
  fields: (names: readonly string[]) =>
    `Mỗi hồ sơ có mã hồ sơ và những mục đã thấy trong: ${names.join(', ')}.`,
  failed: 'Chưa đọc được lịch sử trên máy này. Hãy tải lại trang.',
  inHeading: 'Nhập tệp sao lưu',
  pick: 'Chọn tệp',
  pickHint: 'Tệp được kiểm tra và xem trước; chưa có gì thay đổi cho đến khi chọn bên dưới.',
  forecast: (added: number, updated: number, same: number, own: number) =>
    `Nếu ghép: thêm ${figure(added)} hồ sơ, bổ sung ${figure(updated)}, đã có ${figure(same)}${own > 0 ? `; ${figure(own)} hồ sơ do chính máy này ghi, giữ nguyên` : ''}.`,
  unsigned:
    'Mã kiểm tra chỉ cho biết tệp không bị hỏng, không cho biết ai đã lưu. Chỉ nhập tệp do đồng nghiệp đưa trực tiếp.',
  merge: 'Ghép vào lịch sử máy này',
  restore: 'Thay toàn bộ bằng tệp này…',
  restoreHeading: 'Thay toàn bộ lịch sử trên máy này?',
  restoreText: (dossiers: number) =>
    `${figure(dossiers)} hồ sơ đang lưu trên máy này sẽ được thay bằng nội dung tệp và không lấy lại được. Thời điểm trong tệp chỉ ghi theo ngày.`,
  restoreConfirm: 'Thay toàn bộ',
  keep: 'Giữ lại',
  cancel: 'Không nhập',
  merged: 'Đã ghép tệp vào lịch sử trên máy này.',
  restored: 'Đã thay lịch sử bằng nội dung tệp.',
})

export const careWords = catalogue('careWords', {
  closedDays: 'Xóa hồ sơ đã kết thúc sau (ngày)',
  closedDaysHint: 'Tính từ ngày tiện ích thấy hồ sơ đã trả, rút, từ chối hoặc hủy.',
  acknowledgedDays: 'Nhắc lại cảnh báo đã xem sau (ngày làm việc)',
  acknowledgedDaysHint: 'Quá hạn và đổi ngày hẹn vẫn hiện dù đã ghi lý do.',
  mayDeleteOpen: 'Cho phép xóa hồ sơ đang giải quyết',
  yes: 'Có',
  no: 'Không',
  /** Deleting all and restoring would take open dossiers away too. */
  openStay:
    'Đơn vị không cho xóa hồ sơ đang giải quyết, nên ở đây không xóa toàn bộ và không thay toàn bộ bằng tệp được.',
  deletions: 'Đã xóa',
  when: 'Lúc',
  why: 'Lý do',
  dossiers: 'Số hồ sơ',
  oneHeading: 'Xóa một hồ sơ',
  oneNumber: 'Mã hồ sơ',
  oneDelete: 'Xóa hồ sơ này',
  oneResults: {
    deleted: 'Đã xóa hồ sơ này khỏi lịch sử trên máy.',
    unknown: 'Không có hồ sơ mang mã này trong lịch sử trên máy.',
    open: 'Hồ sơ đang giải quyết nên chưa được xóa, theo cài đặt của đơn vị.',
    failed: 'Chưa xóa được. Hãy đóng các thẻ khác của tiện ích rồi thử lại.',
  },
})
