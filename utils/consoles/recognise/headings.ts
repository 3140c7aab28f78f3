import { fold, labelKey } from '@/utils/dossier/text'
import { lookUp } from '../look-up'
import type { Meaning } from '../meaning'
import { compileVocabulary } from '../vocabulary'
import type { GuessReason } from './guess'

/** What a heading alone says. */
export interface HeadingSense {
  how: 'known' | 'like' | 'ambiguous' | 'never' | 'unknown'
  /** For `never`: why it is not read. */
  why?: Extract<GuessReason, 'noise' | 'freeText' | 'identity' | 'remaining'>
  /** What it means or may mean, the likeliest first; empty for `never` and `unknown`. */
  meanings: readonly Meaning[]
}

interface Rule {
  /** All of these. */
  has: RegExp[]
  /** None of these. */
  lacks?: RegExp
  /** No syllable but these: any other word may make it a date, a person or a state of something else. */
  only?: ReadonlySet<string>
  sense: HeadingSense
}

const like = (...meanings: Meaning[]): HeadingSense => ({ how: 'like', meanings })
const ambiguous = (...meanings: Meaning[]): HeadingSense => ({ how: 'ambiguous', meanings })
const never = (why: HeadingSense['why']): HeadingSense => ({
  how: 'never',
  meanings: [],
  ...(why && { why }),
})

const { headers } = compileVocabulary()

/** Known headings as they are typed without diacritics; one that then means two things means none. */
const foldedHeaders = new Map<string, Meaning | null>()
for (const [label, meaning] of Object.entries(headers)) {
  const key = fold(label)
  foldedHeaders.set(key, foldedHeaders.has(key) && foldedHeaders.get(key) !== meaning ? null : meaning)
}

/** Headings that consoles use for different things (domain: "Thời hạn" is the step's here, a paper's validity there). */
const ambiguousHeadings: Record<string, HeadingSense> = {
  'hạn xử lý': ambiguous('stepDueAt', 'dueAt'),
  'hạn xl': ambiguous('stepDueAt', 'dueAt'),
  'thời hạn': ambiguous('dueAt', 'stepDueAt', 'term'),
  hạn: ambiguous('dueAt', 'stepDueAt'),
  'ngày hết hạn': ambiguous('dueAt', 'stepDueAt'),
  // Of a date it is the day; of anything else it may be who, or where.
  'tiếp nhận': ambiguous('receivedAt'),
  'thời gian': ambiguous('receivedAt', 'dueAt', 'composite'),
  ngày: ambiguous('receivedAt', 'dueAt'),
  'ngày trả': ambiguous('dueAt', 'returnedAt', 'finishedAt'),
  'kết quả': ambiguous('status'),
  'người nhận': ambiguous('holder', 'applicant'),
  'nội dung': ambiguous('composite'),
  'tên công việc': ambiguous('composite', 'procedure'),
}

const when = /ngày|thời gian|thời điểm|giờ|lúc|hạn/u
const person = /người|cán bộ|chuyên viên|công chức|nhân viên/u
const expected = /dự kiến|hẹn|phải/u

const syllables = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const moment = 'ngày giờ lúc thời gian điểm hồ sơ hs của'
const byWhom = 'công dân người tổ chức tại bộ phận một cửa trung tâm phục vụ hành chính'
/** "Ngày hẹn trả" is the dossier's; "Ngày hẹn đo đạc", "Hạn trả kết quả liên thông" are not. */
const dueWords = syllables(
  `${moment} ${byWhom} hạn hẹn trả nhận lấy đến kết quả kq giải quyết cho dự kiến phải theo giấy phiếu biên tthc quy định`,
)
/** Not of a step, a supplement (bổ sung), or another office. */
const receivedWords = syllables(`${moment} ${byWhom} tiếp nhận trực tuyến qua vào chính thức`)
const submittedWords = syllables(
  `${moment} ${byWhom} nộp đăng ký gửi trực tiếp tuyến qua mạng online cổng dịch vụ quốc gia dvc`,
)
const finishedWords = syllables(`${moment} hoàn thành có kết quả kq thúc xử lý xong giải quyết thực tế`)
const statusWords = syllables('trạng thái tình hình hồ sơ hs xử lý giải quyết thụ hiện tại nay của tthc')
const stepWords = syllables(
  'bước công đoạn giai vị trí khâu hồ sơ hs tên hiện tại nay đang xử lý thực giải quyết quy trình của',
)

/** Tried in this order; the first that fits decides. */
const rules: Rule[] = [
  { has: [/^(?:stt|tt|no\.?|#|số tt|số thứ tự)$/u], sense: never('noise') },
  { has: [/thao tác|chức năng|hành động|tác vụ|^chọn|phí|đính kèm|tệp|^in$|xem/u], sense: never('noise') },
  {
    has: [/điện thoại|sđt|cccd|cmnd|căn cước|định danh|giấy tờ|e-?mail|thư điện tử|sinh|mã số thuế|mst/u],
    sense: never('identity'),
  },
  {
    has: [/ghi chú|trích yếu|nội dung|lý do|yêu cầu|mô tả|ý kiến|bút phê|diễn giải/u],
    sense: never('freeText'),
  },
  { has: [/còn lại|quá hạn|trễ|số ngày|số giờ|sớm hạn/u], sense: never('remaining') },
  { has: [/địa chỉ/u], sense: like('address') },
  { has: [/hẹn|hạn trả|hạn giải quyết/u], only: dueWords, sense: like('dueAt') },
  {
    has: [/hẹn trả|hạn trả|hạn giải quyết/u, /mới|trước|cũ|gia hạn|lại|điều chỉnh|ban đầu|gốc|lần|thực tế/u],
    sense: ambiguous('dueAt', 'ignore'),
  },
  { has: [/hẹn|hạn trả|hạn giải quyết/u], sense: ambiguous('dueAt', 'stepDueAt') },
  { has: [/hạn/u, /cá nhân|bước|khâu|công đoạn|của tôi|phòng/u], sense: like('stepDueAt') },
  {
    has: [/thời hạn|thời gian (?:giải quyết|xử lý|thực hiện)/u],
    sense: ambiguous('term', 'dueAt', 'stepDueAt'),
  },
  { has: [/^hạn | hạn /u], sense: ambiguous('dueAt', 'stepDueAt') },
  { has: [when, /trả/u, expected], only: dueWords, sense: ambiguous('dueAt') },
  { has: [when, /trả/u], sense: ambiguous('returnedAt', 'dueAt') },
  {
    has: [when, /hoàn thành|có kết quả|kết thúc|xử lý xong/u],
    only: finishedWords,
    sense: like('finishedAt'),
  },
  {
    has: [when, /hoàn thành|có kết quả|kết thúc|xử lý xong/u, expected],
    sense: ambiguous('dueAt', 'finishedAt'),
  },
  { has: [when, /hoàn thành|có kết quả|kết thúc|xử lý xong/u], sense: ambiguous('finishedAt', 'ignore') },
  { has: [when, /tiếp nhận|nhận hồ sơ|nhận hs/u], only: receivedWords, sense: like('receivedAt') },
  { has: [when, /tiếp nhận|nhận hồ sơ|nhận hs/u], sense: ambiguous('receivedAt', 'ignore') },
  { has: [when, /nộp|đăng ký|gửi/u], only: submittedWords, sense: like('submittedAt') },
  { has: [when, /nộp|đăng ký|gửi/u], sense: ambiguous('submittedAt', 'ignore') },
  {
    has: [/người nộp/u],
    lacks: /chủ hồ sơ|chủ hs|xử lý|thụ lý|cán bộ|chuyên viên|ngày|số|mã/u,
    sense: like('submitter'),
  },
  {
    has: [
      /chủ hồ sơ|người nộp|người đăng ký|người đề nghị|công dân|tổ chức|họ và tên|họ tên|khách hàng|chủ hs/u,
    ],
    lacks: /xử lý|thụ lý|cán bộ|chuyên viên|ngày|số|mã/u,
    sense: like('applicant'),
  },
  { has: [person, /chuyển|gửi|tiếp nhận|nhận|ký|duyệt|phân công|tạo|phối hợp/u], sense: never('noise') },
  // Who had it, or will have it.
  { has: [person, /trước|tiếp theo|kế tiếp|sau|cũ|cuối|đã/u], sense: never('noise') },
  { has: [person, /xử lý|thụ lý|giữ|đang|phụ trách|giải quyết|thực hiện/u], sense: like('holder') },
  { has: [/trạng thái|tình trạng|tình hình/u], only: statusWords, sense: like('status') },
  // Of the payment, of the sending, of a marriage.
  { has: [/trạng thái|tình trạng|tình hình/u], sense: ambiguous('status', 'ignore') },
  { has: [/(?:mã|số).*(?:gốc|liên thông|quốc gia|cha|cũ|liên quan)/u], sense: ambiguous('number', 'ignore') },
  {
    has: [/(?:mã|số)/u, /hồ sơ|\bhs\b|biên nhận|phiếu|tiếp nhận/u],
    lacks: /thu|chi|chuyển|thuế|lưu|công văn|lượng/u,
    sense: like('number'),
  },
  { has: [/thủ tục|tthc|dịch vụ công/u], sense: like('procedure') },
  { has: [/bước|công đoạn|giai đoạn|vị trí|khâu/u], only: stepWords, sense: like('step') },
  { has: [/lĩnh vực/u], sense: like('field') },
  { has: [/kênh|hình thức/u], sense: like('channel') },
  // A company or a household that handed it in is no office.
  {
    has: [/đơn vị|cơ quan/u, /nộp|đề nghị|yêu cầu|cá nhân|tổ chức|đăng ký|khách hàng/u],
    sense: like('applicant'),
  },
  {
    has: [/đơn vị|phòng|cơ quan|bộ phận/u],
    lacks: /trước|tiếp theo|chuyển|gửi|phối hợp|cấp|công tác|liên thông/u,
    sense: like('unit'),
  },
  { has: [/^hồ sơ$/u], sense: like('number') },
  { has: [/thông tin (?:hồ sơ|chung)/u], sense: ambiguous('composite', 'number') },
  // Some consoles are shown in English. Of a due date it does not say whose: the step's or the dossier's.
  { has: [/^actions?$|^select$|\bfee\b/u], sense: never('noise') },
  { has: [/phone|birth|identity|passport|id card/u], sense: never('identity') },
  { has: [/^(?:dossier|file|case|application|receipt) (?:no\.?|number|code|id)$/u], sense: like('number') },
  {
    has: [/^(?:received|receiving|reception|accepted|acceptance)(?: date| on)$/u],
    sense: like('receivedAt'),
  },
  { has: [/^(?:submitted|submission|applied|application)(?: date| on)$/u], sense: like('submittedAt') },
  { has: [/^appointment date$/u], sense: like('dueAt') },
  { has: [/^due(?: date)?$|^deadline$/u], sense: ambiguous('dueAt', 'stepDueAt') },
  { has: [/^(?:return|result) date$/u], sense: ambiguous('dueAt', 'returnedAt') },
  { has: [/^(?:dossier )?status$/u], sense: like('status') },
  { has: [/^(?:administrative )?procedure(?: name)?$/u], sense: like('procedure') },
  { has: [/^applicant(?: name)?$|^citizen$/u], sense: like('applicant') },
  { has: [/^(?:current|processing) (?:officer|handler|assignee)$/u], sense: like('holder') },
]

/** What the words of a heading mean, without looking at its cells. */
export function senseOf(heading: string): HeadingSense {
  // Forms mark what must be filled in.
  const label = labelKey(heading.replace(/[\s*]+$/u, ''))
  if (label === '') return { how: 'unknown', meanings: [] }
  const open = lookUp(ambiguousHeadings, label)
  if (open) return open
  const known = lookUp(headers, label) ?? foldedHeaders.get(label)
  if (known) return { how: 'known', meanings: [known] }
  const words = label.split(/[^\p{L}\d]+/u).filter((word) => word !== '')
  const rule = rules.find(
    ({ has, lacks, only }) =>
      has.every((word) => word.test(label)) &&
      !lacks?.test(label) &&
      words.every((word) => only?.has(word) ?? true),
  )
  return rule?.sense ?? { how: 'unknown', meanings: [] }
}
