import type { SentWay } from '@/utils/dossier/dossier'
import type { DraftGap } from '@/utils/notices/draft'
import { type ExtensionProblem, maxDaysAsked } from '@/utils/notices/extension'
import type { Extension, FieldSource, Role } from '@/utils/notices/paper'
import type { RegisteredDraft } from '@/utils/notices/register'
import type { Day } from '@/utils/working-time/dates'
import { catalogue } from './catalogue'
import { lowerFirst } from './lower-first'
import { fieldNames } from './notice-fields'
import { dateAndTime, fullDate, weekdayName } from './time-words'

/** Texts of the written notices: the writing page and what the notices room says itself. */
export const noticeTexts = catalogue('noticeTexts', {
  basisUnchecked: 'Theo cài đặt của đơn vị (chưa đối chiếu văn bản gốc)',
  basisChecked: (text: string, by: string, on: Day | null) =>
    `${text} (${by} đã đối chiếu${on === null ? '' : ` ngày ${fullDate(on)}`})`,

  roles: {
    resolving: 'Cơ quan, đơn vị giải quyết hồ sơ',
    desk: 'Bộ phận Một cửa (công văn)',
  } satisfies Record<Role, string>,

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
})

export const draftGaps = catalogue<Record<Extract<DraftGap, string>, string>>('draftGaps', {
  days: 'số ngày làm việc đề nghị gia hạn',
  reason: 'lý do',
  note: 'nội dung lý do khác',
  insist: 'xác nhận việc hẹn lại thêm lần nữa',
})

export const gapWords = catalogue('gapWords', {
  badAnswer: (field: string) => `${field} (ghi chưa đúng)`,
})

/** What is still to be entered, as it follows "cần nhập". */
export function gapInWords(gap: DraftGap): string {
  if (typeof gap === 'string') return draftGaps[gap]
  if ('ask' in gap) return lowerFirst(fieldNames[gap.ask] ?? gap.ask)
  return gapWords.badAnswer(lowerFirst(fieldNames[gap.badAnswer] ?? gap.badAnswer))
}

export const extensionProblems = catalogue<Record<ExtensionProblem, string>>('extensionProblems', {
  daysNotWhole: 'Hãy nhập số nguyên ngày làm việc, ví dụ 5.',
  daysOutOfRange: `Hãy nhập từ 1 đến ${maxDaysAsked} ngày làm việc.`,
  notAfterToday: 'Ngày hẹn mới phải sau hôm nay. Hãy tăng số ngày hoặc tính từ hôm nay.',
})

/** `thứ Hai, 23/11/2026` */
export function dayWithWeekday(day: Day): string {
  return `${weekdayName(day)}, ${fullDate(day)}`
}

/** Words of the writing page. */
export const noticePageWords = catalogue('noticePageWords', {
  title: 'Soạn văn bản',
  reading: 'Đang đọc dữ liệu hồ sơ…',
  noKey:
    'Chưa chọn hồ sơ. Hãy mở trang này bằng nút “Soạn văn bản” trên hồ sơ hoặc trong danh sách của tiện ích.',
  unknownPaper: 'Tiện ích không có loại văn bản này.',
  unknownDossier:
    'Hồ sơ này không có trong lịch sử trên máy này. Hãy mở hồ sơ trên hệ thống một cửa rồi bấm “Soạn văn bản”.',
  historyFailed: 'Chưa đọc được lịch sử trên máy này. Hãy đóng các thẻ khác của tiện ích rồi mở lại trang.',
  checkForm:
    'Nội dung văn bản do tiện ích soạn sẵn. Đơn vị cần đối chiếu với biểu mẫu đang áp dụng trước khi ký.',

  choice: 'Loại văn bản',
  kindOfPaper: 'Văn bản cần soạn',
  fitting: 'Phù hợp với hồ sơ này',
  others: 'Văn bản khác',

  interrupted: (name: string, at: number) =>
    `Có bản “${name}” soạn dở lúc ${dateAndTime(at)}. Tên người nhận và lời văn không được lưu nên cần nhập lại.`,
  resume: 'Soạn tiếp',
  decline: 'Bỏ bản này',

  asks: 'Nội dung văn bản',
  asksHint:
    'Các nội dung này chỉ in vào văn bản, không lưu lại. Mục có dấu * cần nhập trước khi tải hoặc in.',
  required: (name: string) => `${name} *`,
  dateHint: 'ngày/tháng/năm',
  badCount: 'Hãy nhập số nguyên, ví dụ 1.',
  agencies: 'Gửi cơ quan, đơn vị',
  agenciesHint: 'Mỗi dòng một nơi, ví dụ: Chủ tịch Ủy ban nhân dân xã.',
  about: 'Hồ sơ và đơn vị',

  dossier: 'Hồ sơ',
  number: 'Mã hồ sơ',
  noNumber: 'Chưa có mã hồ sơ',
  promised: 'Ngày hẹn trả',
  noPromise: 'Hệ thống không ghi ngày hẹn trả',
  lastSeen: (at: number) => `Theo hệ thống lúc ${dateAndTime(at)}.`,

  paper: 'Văn bản',
  role: 'Bên soạn văn bản',
  titleOfPaper: 'Tên văn bản',
  basis: 'Căn cứ biểu mẫu',
  draftNote:
    'Khung nhắc “DỰ THẢO” ở đầu văn bản được in kèm cho đến khi đơn vị ghi đã đối chiếu mẫu này (Cài đặt, mục Mẫu văn bản); trong Word có thể xóa.',

  addressee: 'Kính gửi',
  kind: 'Người nhận là',
  kinds: { person: 'Cá nhân (Ông/Bà)', organisation: 'Tổ chức' },
  sendTo: 'Gửi cho',
  sendToWhom: { owner: 'Chủ hồ sơ', submitter: 'Người nộp hồ sơ' },
  submitterName: 'Tên người nộp hồ sơ',
  name: 'Tên chủ hồ sơ',
  address: 'Địa chỉ',
  procedure: 'Tên thủ tục hành chính',
  resolvingUnit: 'Đơn vị chủ trì giải quyết',
  applicantRead:
    'Đã lấy tên từ trang hồ sơ đang mở. Tên và địa chỉ chỉ dùng trong văn bản này, không lưu lại.',
  applicantAbsent:
    'Chưa lấy được tên vì không có trang nào đang mở hồ sơ này. Hãy mở hồ sơ trên hệ thống rồi bấm “Lấy lại”, hoặc nhập tay.',
  submitterAbsent: 'Trang hồ sơ đang mở không ghi người nộp. Hãy nhập tay.',
  readAgain: 'Lấy lại',

  extension: 'Hẹn lại ngày trả kết quả',
  days: 'Số ngày làm việc đề nghị gia hạn',
  countFrom: 'Tính từ',
  fromDue: (day: Day) => `ngày hẹn trả ${fullDate(day)}`,
  fromToday: (day: Day) => `hôm nay ${fullDate(day)}`,
  newDue: (day: Day) => `Ngày hẹn mới: ${dayWithWeekday(day)}.`,
  counted: ({ days, countedFrom }: Extension) =>
    `${days} ngày làm việc sau ngày ${fullDate(countedFrom)}, không tính ngày đó.`,
  daysOff: (count: number) => `${count} ngày nghỉ không tính`,
  dayOff: (day: Day, name: string) => (name ? `${dayWithWeekday(day)} (${name})` : dayWithWeekday(day)),
  provisional: (year: number) => `Lịch nghỉ năm ${year} chưa chính thức: ngày hẹn mới là tạm tính.`,
  again: (times: number) =>
    `Hồ sơ này đã được hẹn lại ${times} lần. Hẹn lại thêm lần nữa có thể trái quy định: hãy báo cáo lãnh đạo trước khi soạn.`,
  insist: 'Đã báo cáo lãnh đạo, vẫn cần hẹn lại thêm lần nữa',

  reason: 'Lý do chậm',
  listedReason: 'Lý do trong danh mục',
  chooseReason: '— Chọn lý do —',
  note: 'Nội dung bổ sung cho lý do',
  noteHint: 'In vào văn bản, không lưu lại. Không ghi số giấy tờ, số điện thoại.',
  noteHintOther: 'Ghi lý do bằng một câu hoàn chỉnh. In vào văn bản, không lưu lại.',
  signer: 'Người ký',
  noSigner: 'Để trống (ghi tay)',
  noSigners: 'Chưa có người ký nào trong cài đặt của đơn vị; chỗ ký để trống.',

  missing: 'Còn thiếu trong văn bản',
  missingFrom: {
    dossier: '',
    applicant: '',
    office: ' (điền trong Cài đặt)',
    officer: '',
    blank: '',
  } satisfies Record<FieldSource, string>,
  missingHint: 'Các chỗ này in thành dấu chấm để ghi tay.',
  nothingMissing: 'Văn bản đã đủ thông tin. Số, ngày và chữ ký để trống cho văn thư và người ký.',
  gaps: (gaps: DraftGap[]) => `Để tải hoặc in, cần nhập thêm: ${gaps.map(gapInWords).join('; ')}.`,

  download: 'Tải bản .docx',
  print: 'In',
  copy: 'Sao chép tin ngắn',
  downloaded: (name: string) => `Đã tải tệp ${name}. Tệp có thông tin cá nhân, xóa sau khi dùng.`,
  printed: 'Đã mở hộp thoại in.',
  copied: 'Đã sao chép. Chỉ gửi qua kênh chính thức của đơn vị.',
  copyFailed: 'Trình duyệt không cho sao chép. Hãy chọn và sao chép đoạn tin bên dưới.',
  recordFailed: 'Chưa ghi được việc soạn văn bản vào lịch sử. Hãy tải lại trang rồi thử lại.',
  shortText: 'Tin ngắn',
  shortTextHint: 'Chỉ gửi qua kênh chính thức của đơn vị.',

  preview: 'Xem trước văn bản',
  templateFailed: 'Không dùng được mẫu văn bản:',

  register: 'Văn bản đã soạn cho hồ sơ này',
  drafted: (name: string, at: number, { oldDue, newDue, daysAsked }: RegisterLine) =>
    newDue === null
      ? `${name}, soạn lúc ${dateAndTime(at)}.`
      : `${name}, soạn lúc ${dateAndTime(at)}: hẹn trả ${oldDue === null ? 'chưa ghi' : fullDate(oldDue)}, hẹn lại ${fullDate(newDue)}${daysAsked === null ? '' : ` (${daysAsked} ngày làm việc)`}.`,
  reappointment: (time: number) => `Lần hẹn lại thứ ${time}.`,
  draftedBy: (account: string, side: string) => `Tài khoản soạn: ${account} (${side}).`,
  unknownAccount: 'trang không ghi',
  fromTemplate: (hash: string) => `Mẫu: ${hash}.`,
  sent: (on: Day, way: SentWay) => `Đã gửi ngày ${fullDate(on)}, ${sentWays[way].toLocaleLowerCase('vi')}.`,
  sentOn: 'Ngày gửi',
  sentWay: 'Cách gửi',
  markSent: 'Đánh dấu đã gửi',
  sentOnWrong: 'Ngày gửi phải từ ngày soạn đến hôm nay.',
})

type RegisterLine = Pick<RegisteredDraft, 'oldDue' | 'newDue' | 'daysAsked'>

/** Ways a letter reaches the applicant. */
export const sentWays = catalogue<Record<SentWay, string>>('sentWays', {
  counter: 'Trao trực tiếp',
  email: 'Qua thư điện tử',
  sms: 'Qua tin nhắn',
  post: 'Qua bưu chính',
  portal: 'Qua cổng dịch vụ công',
})
