import type {
  AcknowledgedReason,
  AnnounceWay,
  EntryDraft,
  ExcludedTimeReason,
  FeedbackEntry,
  ObstacleReason,
  WorkEntry,
} from '@/utils/dossier/entry'
import { dayOf, parseDate } from '@/utils/working-time/dates'
import type { DateText } from '@/utils/working-time/schedule'
import { fullDate } from './time-words'

/** What is wrong with a field of a form of Ghi việc, and what to do. */
export const draftProblems = {
  missing: 'Cần điền mục này.',
  future: 'Ngày này chưa đến. Hãy ghi ngày đã thực hiện.',
  past: 'Ngày này đã qua. Hãy ghi ngày sẽ cập nhật xong.',
  order: 'Ngày này không thể trước ngày ở trên.',
  badDate: 'Ngày chưa đúng. Hãy gõ theo dạng ngày/tháng/năm, ví dụ 20/11/2026.',
  personal: {
    identity:
      'Có vẻ là số CCCD, CMND hoặc mã định danh. Tiện ích không lưu thông tin cá nhân; hãy bỏ số này ra.',
    phone: 'Có vẻ là số điện thoại. Tiện ích không lưu thông tin cá nhân; hãy bỏ số này ra.',
    email: 'Có vẻ là địa chỉ thư điện tử. Tiện ích không lưu thông tin cá nhân; hãy bỏ địa chỉ này ra.',
  },
} as const

type FormKind = Exclude<EntryDraft['kind'], 'retraction'>

/** The forms, as the officer picks them. */
export const entryKindNames: Record<FormKind, string> = {
  obstacle: 'Vướng mắc',
  consultation: 'Lấy ý kiến cơ quan khác',
  excludedTime: 'Thời gian không tính vào thời hạn',
  feedback: 'Phản ánh, kiến nghị',
  acknowledged: 'Đã xem cảnh báo, có lý do',
  resultAnnounced: 'Đã báo người dân có kết quả',
  reviewed: 'Đã rà soát hồ sơ',
}

export const obstacleReasonNames: Record<ObstacleReason, string> = {
  unclearRule: 'Quy định chưa rõ hoặc chồng chéo',
  beyondAuthority: 'Vượt thẩm quyền',
  missingRecords: 'Thiếu hồ sơ gốc, dữ liệu để đối chiếu',
  disagreement: 'Các cơ quan có ý kiến khác nhau',
  dispute: 'Có tranh chấp, khiếu nại',
  system: 'Lỗi Hệ thống hoặc kết nối',
  other: 'Lý do khác',
}

export const excludedTimeReasonNames: Record<ExcludedTimeReason, string> = {
  disaster: 'Thiên tai, dịch bệnh, hỏa hoạn',
  systemFailure: 'Sự cố hệ thống',
  financialDuty: 'Chờ thực hiện nghĩa vụ tài chính',
  applicantRequest: 'Dừng theo đề nghị của người nộp',
  posting: 'Niêm yết, công khai',
  assessment: 'Giám định, đo đạc, xác minh thực địa',
  other: 'Lý do khác',
}

export const feedbackKindNames: Record<FeedbackEntry['feedbackKind'], string> = {
  reflection: 'Phản ánh',
  petition: 'Kiến nghị',
}

export const acknowledgedReasonNames: Record<AcknowledgedReason['reasonCode'], string> = {
  resolvedAwaitingUpdate: 'Đã giải quyết, chờ cập nhật lên Hệ thống',
  syncError: 'Lỗi đồng bộ, đã báo kỹ thuật',
  awaitingAgency: 'Chờ cơ quan khác',
}

export const announceWayNames: Record<AnnounceWay, string> = {
  phone: 'Điện thoại',
  sms: 'Tin nhắn',
  email: 'Thư điện tử',
  portal: 'Cổng dịch vụ công',
  post: 'Bưu chính',
  counter: 'Trực tiếp tại quầy',
}

/** Headings of the forms' fields, by the field's name. */
export const entryFieldNames = {
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
} as const

/** Ghi việc: the words around its forms. */
export const entryWords = {
  heading: 'Ghi việc',
  choose: 'Việc cần ghi',
  chooseFirst: 'Chọn việc',
  save: 'Ghi lại',
  saving: 'Đang ghi…',
  cancel: 'Thôi',
  reviewedHint: 'Ghi lại rằng hồ sơ này đã được xem lại hôm nay.',
  saved: 'Đã ghi.',
  retract: 'Rút lại',
  listHeading: 'Đã ghi',
  openEnd: 'Để trống nếu chưa kết thúc.',
  ifDone: 'Để trống nếu chưa làm.',
  agencyHint: 'Ghi tên cơ quan, không ghi tên người.',
  dateHint: 'ngày/tháng/năm',
  notSaved: 'Chưa ghi được. Hãy tải lại trang rồi thử lại.',
  notRecorded: 'Hồ sơ chưa có trong lịch sử trên máy này nên chưa ghi việc được.',
  chooseReason: 'Chọn lý do',
  chooseWay: 'Chọn cách báo',
  chooseKind: 'Chọn loại',
  chooseRule: 'Chọn cảnh báo',
} as const

/** One entry in a line: what it says, in the order of its days. */
export function entryLine(entry: WorkEntry): string {
  switch (entry.kind) {
    case 'obstacle':
      return sentence(`Vướng mắc từ ${day(entry.since)}: ${lower(obstacleReasonNames[entry.reasonCode])}`, [
        ['đã thông báo cho người nộp ngày', entry.applicantToldOn],
        ['đã báo cáo cấp có thẩm quyền ngày', entry.superiorToldOn],
      ])
    case 'consultation':
      return sentence(
        `Lấy ý kiến ${entry.agency} từ ${day(entry.sentOn)}, đề nghị trả lời trước ${day(entry.answerDueOn)}`,
        [['đã trả lời ngày', entry.answeredOn]],
      )
    case 'excludedTime':
      return sentence(
        `Không tính vào thời hạn từ ${day(entry.from)}: ${lower(excludedTimeReasonNames[entry.reasonCode])}`,
        [['đến hết ngày', entry.to ?? undefined]],
        entry.document,
      )
    case 'feedback':
      return sentence(`${feedbackKindNames[entry.feedbackKind]} nhận ngày ${day(entry.receivedOn)}`, [
        ['đã yêu cầu bổ sung thông tin ngày', entry.moreAskedOn],
        ['đã từ chối tiếp nhận ngày', entry.refusedOn],
        ['đã trả lời ngày', entry.answeredOn],
        ['đã công khai ngày', entry.publishedOn],
      ])
    case 'acknowledged':
      return sentence(
        `Đã xem cảnh báo, ${lower(acknowledgedReasonNames[entry.reasonCode])}; nhắc lại sau ngày ${day(entry.until)}`,
        [],
      )
    case 'resultAnnounced':
      return sentence(`Đã báo người dân ngày ${day(entry.on)} (${lower(announceWayNames[entry.way])})`, [])
    case 'reviewed':
      return `Đã rà soát ngày ${fullDate(dayOf(entry.at))}.`
    case 'retraction':
      return 'Đã rút lại một mục.'
  }
}

function sentence(
  start: string,
  days: readonly (readonly [string, DateText | undefined])[],
  end?: string,
): string {
  const done = days.flatMap(([what, on]) => (on === undefined ? [] : [`${what} ${day(on)}`]))
  return `${[start, ...done, ...(end ? [end] : [])].join('; ')}.`
}

function day(date: DateText): string {
  const parsed = parseDate(date)
  return parsed === null ? date : fullDate(parsed)
}

function lower(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)
}
