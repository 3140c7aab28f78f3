import type {
  Absence,
  AcknowledgedReason,
  AnnounceWay,
  ExcludedTimeReason,
  FeedbackEntry,
  FormKind,
  ObstacleReason,
  WorkEntry,
} from '@/utils/dossier/entry'
import { dayOf, parseDate } from '@/utils/working-time/dates'
import type { DateText } from '@/utils/working-time/schedule'
import { catalogue } from './catalogue'
import { lowerFirst } from './lower-first'
import { fullDate } from './time-words'

/** What is wrong with a field of a form of Ghi việc, and what to do. */
export const draftProblems = catalogue('draftProblems', {
  missing: 'Cần điền mục này.',
  future: 'Ngày này chưa đến. Hãy ghi ngày đã thực hiện.',
  past: 'Ngày này đã qua. Hãy ghi ngày sẽ cập nhật xong.',
  order: 'Ngày này không được trước ngày ở trên.',
  badDate: 'Ngày chưa đúng. Hãy gõ theo dạng ngày/tháng/năm, ví dụ 20/11/2026.',
  personal: {
    identity:
      'Có vẻ là số CCCD, CMND hoặc mã định danh. Tiện ích không lưu thông tin cá nhân; hãy xóa số này.',
    phone: 'Có vẻ là số điện thoại. Tiện ích không lưu thông tin cá nhân; hãy xóa số này.',
    email: 'Có vẻ là địa chỉ thư điện tử. Tiện ích không lưu thông tin cá nhân; hãy xóa địa chỉ này.',
  },
})

/** The forms, as the officer picks them. */
export const entryKindNames = catalogue<Record<FormKind, string>>('entryKindNames', {
  obstacle: 'Vướng mắc',
  consultation: 'Lấy ý kiến cơ quan khác',
  excludedTime: 'Thời gian không tính vào thời hạn',
  feedback: 'Phản ánh, kiến nghị',
  acknowledged: 'Đã xem cảnh báo, có lý do',
  resultAnnounced: 'Đã báo người nộp có kết quả',
  reviewed: 'Đã rà soát hồ sơ',
  absence: 'Người xử lý vắng mặt',
  onTimeAnswer: 'Kịp / Không kịp trả đúng hẹn',
})

export const onTimeNames = catalogue('onTimeNames', {
  onTime: 'Kịp trả đúng hẹn',
  late: 'Không kịp trả đúng hẹn',
})

export const obstacleReasonNames = catalogue<Record<ObstacleReason, string>>('obstacleReasonNames', {
  unclearRule: 'Quy định chưa rõ hoặc chồng chéo',
  beyondAuthority: 'Vượt thẩm quyền',
  missingRecords: 'Thiếu hồ sơ gốc, dữ liệu để đối chiếu',
  disagreement: 'Các cơ quan có ý kiến khác nhau',
  dispute: 'Có tranh chấp, khiếu nại',
  system: 'Lỗi hệ thống hoặc đường truyền',
  other: 'Lý do khác',
})

export const excludedTimeReasonNames = catalogue<Record<ExcludedTimeReason, string>>(
  'excludedTimeReasonNames',
  {
    disaster: 'Thiên tai, dịch bệnh, hỏa hoạn',
    systemFailure: 'Sự cố hệ thống',
    financialDuty: 'Chờ thực hiện nghĩa vụ tài chính',
    applicantRequest: 'Tạm dừng theo đề nghị của người nộp',
    posting: 'Niêm yết, công khai',
    assessment: 'Giám định, đo đạc, xác minh thực địa',
    other: 'Lý do khác',
  },
)

export const feedbackKindNames = catalogue<Record<FeedbackEntry['feedbackKind'], string>>(
  'feedbackKindNames',
  {
    reflection: 'Phản ánh',
    petition: 'Kiến nghị',
  },
)

export const acknowledgedReasonNames = catalogue<Record<AcknowledgedReason['reasonCode'], string>>(
  'acknowledgedReasonNames',
  {
    resolvedAwaitingUpdate: 'Đã giải quyết, chờ cập nhật lên hệ thống',
    syncError: 'Lỗi đồng bộ, đã báo kỹ thuật',
    awaitingAgency: 'Chờ cơ quan khác',
  },
)

export const announceWayNames = catalogue<Record<AnnounceWay, string>>('announceWayNames', {
  phone: 'Điện thoại',
  sms: 'Tin nhắn',
  email: 'Thư điện tử',
  portal: 'Cổng dịch vụ công',
  post: 'Bưu chính',
  counter: 'Trực tiếp tại quầy',
})

/** Headings of the forms' fields, by the field's name. */
export const entryFieldNames = catalogue('entryFieldNames', {
  reasonCode: 'Lý do',
  since: 'Vướng mắc từ ngày',
  applicantToldOn: 'Đã thông báo cho người nộp ngày',
  superiorToldOn: 'Đã báo cáo cấp có thẩm quyền ngày',
  agency: 'Cơ quan được lấy ý kiến',
  sentOn: 'Ngày gửi lấy ý kiến',
  answerDueOn: 'Đề nghị trả lời trước ngày',
  consultationAnsweredOn: 'Đã trả lời ngày',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  document: 'Văn bản làm căn cứ (số, ngày)',
  feedbackKind: 'Loại',
  receivedOn: 'Ngày nhận',
  moreAskedOn: 'Đã yêu cầu bổ sung thông tin ngày',
  refusedOn: 'Đã từ chối tiếp nhận ngày',
  answeredOn: 'Đã trả lời ngày',
  publishedOn: 'Đã công khai kết quả trả lời ngày',
  rule: 'Cảnh báo',
  updateBefore: 'Sẽ cập nhật trước ngày',
  reportedOn: 'Đã báo kỹ thuật ngày',
  on: 'Đã báo ngày',
  way: 'Cách báo',
  holder: 'Người vắng mặt',
  absentFrom: 'Vắng từ ngày',
  answer: 'Hồ sơ này có kịp trả đúng hẹn không?',
})

/** Ghi việc: the words around its forms. */
export const entryWords = catalogue('entryWords', {
  heading: 'Ghi việc',
  choose: 'Việc cần ghi',
  chooseFirst: 'Chọn việc',
  save: 'Ghi lại',
  saving: 'Đang ghi…',
  cancel: 'Hủy',
  reviewedHint: 'Ghi lại rằng hồ sơ này đã được xem lại hôm nay.',
  saved: 'Đã ghi.',
  correct: 'Sửa',
  correctLine: (line: string) => `Sửa mục: ${line}`,
  retract: 'Rút lại',
  retractLine: (line: string) => `Rút lại mục: ${line}`,
  listHeading: 'Đã ghi',
  openEnd: 'Để trống nếu chưa kết thúc.',
  ifDone: 'Để trống nếu chưa làm.',
  holderHint: 'Ghi tên như trên hệ thống một cửa. Cảnh báo áp dụng cho mọi hồ sơ của người này.',
  agencyHint: 'Ghi tên cơ quan, không ghi tên người.',
  dateHint: 'ngày/tháng/năm',
  notSaved: 'Chưa ghi được. Hãy tải lại trang rồi thử lại.',
  notRecorded: 'Hồ sơ chưa có trong lịch sử trên máy này nên chưa ghi việc được.',
  chooseReason: 'Chọn lý do',
  chooseWay: 'Chọn cách báo',
  chooseKind: 'Chọn loại',
  chooseRule: 'Chọn cảnh báo',
  chooseAnswer: 'Chọn câu trả lời',
})

/** What an entry says in its line in "Đã ghi", part by part. */
export const entryLineWords = catalogue('entryLineWords', {
  obstacle: (since: string, reason: string) => `Vướng mắc từ ${since}: ${reason}`,
  applicantTold: (on: string) => `đã thông báo cho người nộp ngày ${on}`,
  superiorTold: (on: string) => `đã báo cáo cấp có thẩm quyền ngày ${on}`,
  consultation: (agency: string, sent: string, due: string) =>
    `Lấy ý kiến ${agency} từ ${sent}, đề nghị trả lời trước ${due}`,
  answered: (on: string) => `đã trả lời ngày ${on}`,
  excludedTime: (from: string, reason: string) => `Không tính vào thời hạn từ ${from}: ${reason}`,
  until: (last: string) => `đến hết ngày ${last}`,
  feedback: (kind: string, received: string) => `${kind} nhận ngày ${received}`,
  moreAsked: (on: string) => `đã yêu cầu bổ sung thông tin ngày ${on}`,
  refused: (on: string) => `đã từ chối tiếp nhận ngày ${on}`,
  published: (on: string) => `đã công khai ngày ${on}`,
  acknowledged: (reason: string, last: string) => `Đã xem cảnh báo, ${reason}; nhắc lại sau ngày ${last}`,
  updateBefore: (reason: string, on: string) => `${reason} (trước ngày ${on})`,
  reportedOn: (reason: string, on: string) => `${reason} ngày ${on}`,
  resultAnnounced: (on: string, way: string) => `Đã báo người nộp ngày ${on} (${way})`,
  reviewed: (on: string) => `Đã rà soát ngày ${on}.`,
  retraction: 'Đã rút lại một mục.',
  absence: (holder: string, from: string, to: string) => `${holder} vắng từ ${from} đến hết ngày ${to}`,
})

/** One entry in a line: what it says, in the order of its days. */
export function entryLine(entry: WorkEntry): string {
  const words = entryLineWords
  switch (entry.kind) {
    case 'obstacle':
      return sentence(
        words.obstacle(day(entry.since), lowerFirst(obstacleReasonNames[entry.reasonCode])),
        said(words.applicantTold, entry.applicantToldOn),
        said(words.superiorTold, entry.superiorToldOn),
      )
    case 'consultation':
      return sentence(
        words.consultation(entry.agency, day(entry.sentOn), day(entry.answerDueOn)),
        said(words.answered, entry.answeredOn),
      )
    case 'excludedTime':
      return sentence(
        words.excludedTime(day(entry.from), lowerFirst(excludedTimeReasonNames[entry.reasonCode])),
        said(words.until, entry.to ?? undefined),
        entry.document,
      )
    case 'feedback':
      return sentence(
        words.feedback(feedbackKindNames[entry.feedbackKind], day(entry.receivedOn)),
        said(words.moreAsked, entry.moreAskedOn),
        said(words.refused, entry.refusedOn),
        said(words.answered, entry.answeredOn),
        said(words.published, entry.publishedOn),
      )
    case 'acknowledged':
      return sentence(words.acknowledged(lowerFirst(acknowledgedReasonText(entry)), day(entry.until)))
    case 'resultAnnounced':
      return sentence(words.resultAnnounced(day(entry.on), lowerFirst(announceWayNames[entry.way])))
    case 'reviewed':
      return words.reviewed(fullDate(dayOf(entry.at)))
    case 'retraction':
      return words.retraction
  }
}

/** "Đã giải quyết, chờ cập nhật lên hệ thống (trước ngày 20/11/2026)": what was promised can be held against what comes. */
export function acknowledgedReasonText(reason: AcknowledgedReason): string {
  const name = acknowledgedReasonNames[reason.reasonCode]
  switch (reason.reasonCode) {
    case 'resolvedAwaitingUpdate':
      return entryLineWords.updateBefore(name, day(reason.updateBefore))
    case 'syncError':
      return entryLineWords.reportedOn(name, day(reason.reportedOn))
    case 'awaitingAgency':
      return name
  }
}

/** "Lê Văn B vắng từ 23/11/2026 đến hết ngày 27/11/2026." */
export function absenceLine({ holder, from, to }: Pick<Absence, 'holder' | 'from' | 'to'>): string {
  return sentence(entryLineWords.absence(holder, day(from), day(to)))
}

function sentence(...parts: readonly (string | undefined)[]): string {
  return `${parts.filter(Boolean).join('; ')}.`
}

/** What was done on a day; undefined while it was not. */
function said(words: (on: string) => string, on: DateText | undefined): string | undefined {
  return on === undefined ? undefined : words(day(on))
}

function day(date: DateText): string {
  const parsed = parseDate(date)
  return parsed === null ? date : fullDate(parsed)
}
