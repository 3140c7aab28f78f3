import type { Role } from '@/utils/notices/paper'
import type { ReasonCode } from '@/utils/notices/reasons'
import type { Day } from '@/utils/working-time/dates'
import { fullDate } from './time-words'

/** What an officer calls the value behind a tag. A tag without a name here is shown as it is. */
const fields: Readonly<Record<string, string | undefined>> = {
  tieuDeTrai1: 'Cơ quan chủ quản',
  tieuDeTrai2: 'Cơ quan ban hành',
  coQuan: 'Cơ quan ban hành',
  soVanBan: 'Số văn bản',
  kyHieu: 'Ký hiệu văn bản',
  tenDiaDanh: 'Địa danh',
  ngayThangNam: 'Ngày ban hành',
  tenVanBan: 'Tên văn bản',
  trichYeu: 'Trích yếu',
  kinhGui: 'Tên người nhận (Kính gửi)',
  xungHo: 'Cách xưng hô',
  chuHoSo: 'Tên chủ hồ sơ',
  diaChiChuHoSo: 'Địa chỉ chủ hồ sơ',
  noiNhan: 'Nơi nhận',
  luu: 'Nơi lưu',
  quyenHanKy: 'Quyền hạn ký',
  chucVuKy: 'Chức vụ người ký',
  nguoiKy: 'Họ tên người ký',
  maHoSo: 'Mã hồ sơ',
  tenTTHC: 'Tên thủ tục hành chính',
  linhVuc: 'Lĩnh vực',
  ngayTiepNhan: 'Ngày tiếp nhận',
  ngayHenTra: 'Ngày hẹn trả đã ghi trên Giấy tiếp nhận',
  donViTiepNhan: 'Nơi tiếp nhận hồ sơ',
  donViChuTri: 'Đơn vị chủ trì giải quyết',
  noiTraKetQua: 'Nơi trả kết quả',
  lyDoChamTre: 'Lý do',
  quaHan: 'Đã quá ngày hẹn trả',
  soNgayGiaHan: 'Số ngày làm việc đề nghị gia hạn',
  mocGiaHan: 'Ngày bắt đầu tính gia hạn',
  ngayHenTraMoi: 'Ngày hẹn trả mới',
  lanHenLai: 'Lần hẹn lại',
}

/** Texts of the written notices: the writing page and what the notices room says itself. */
export const noticeTexts = {
  basisUnchecked: 'Theo cài đặt của đơn vị (chưa đối chiếu văn bản gốc)',
  basisChecked: (text: string, by: string, on: Day | null) =>
    `${text} (${by} đã đối chiếu${on === null ? '' : ` ngày ${fullDate(on)}`})`,

  roles: {
    resolving: 'Cơ quan, đơn vị giải quyết hồ sơ',
    desk: 'Bộ phận Một cửa (công văn)',
  } satisfies Record<Role, string>,

  reasons: {
    verification: 'Cần thêm thời gian xác minh, kiểm tra thực địa.',
    consultation: 'Chưa nhận được ý kiến của cơ quan, đơn vị phối hợp.',
    complexity: 'Hồ sơ có nội dung phức tạp, cần thêm thời gian thẩm định.',
    records: 'Cần tra cứu, đối chiếu hồ sơ lưu trữ.',
    workload: 'Số lượng hồ sơ tiếp nhận tăng, chưa bố trí kịp nhân sự giải quyết.',
    signature: 'Hồ sơ đang trong quá trình trình ký, phê duyệt.',
    system: 'Hệ thống thông tin gặp sự cố kỹ thuật.',
    disaster: 'Ảnh hưởng của thiên tai, dịch bệnh hoặc sự kiện bất khả kháng.',
    other: 'Lý do khác (ghi ở ô bên dưới)',
  } satisfies Record<ReasonCode, string>,

  fields,

  templateProblems: {
    notDocx:
      'Tệp mẫu không phải là tệp Word .docx đọc được (hoặc lớn hơn 10 MB). Hãy mở bằng Word và lưu lại ở dạng .docx.',
    damaged: 'Tệp mẫu bị hỏng. Hãy mở bằng Word và lưu lại ở dạng .docx.',
    unopenedTag: (tag: string) => `Thẻ “${tag}}” thiếu dấu mở “{”.`,
    unclosedTag: (tag: string) => `Thẻ “{${tag}” thiếu dấu đóng “}”.`,
    duplicateOpen: (tag: string) => `Thẻ “${tag}” có hai dấu mở “{{”; chỉ dùng một.`,
    duplicateClose: (tag: string) => `Thẻ “${tag}” có hai dấu đóng “}}”; chỉ dùng một.`,
    unopenedSection: (tag: string) => `Đoạn lặp kết thúc bằng “{/${tag}}” nhưng không có “{#${tag}}” mở đầu.`,
    unclosedSection: (tag: string) => `Đoạn lặp mở đầu bằng “{#${tag}}” nhưng không có “{/${tag}}” kết thúc.`,
    wrongClosing: (tag: string) => `Đoạn lặp “{#${tag}}” được kết thúc bằng một thẻ khác tên.`,
    misplacedSection: (tag: string) =>
      `Hai đầu của đoạn lặp “${tag}” nằm ở hai chỗ không khớp nhau (ví dụ một đầu trong bảng, một đầu ngoài bảng).`,
    rawTag: (tag: string) => `Thẻ “{@${tag}}” không dùng được trong mẫu.`,
    other: (tag: string) => (tag ? `Thẻ “${tag}” trong mẫu không đúng.` : 'Mẫu có thẻ không đúng.'),
  },
}
