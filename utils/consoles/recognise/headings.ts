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
  {
    has: [/hẹn trả|hạn trả|hạn giải quyết|hẹn/u],
    lacks: /mới|trước|cũ|gia hạn|lại|điều chỉnh|ban đầu|gốc|lần|thực tế|bước|cá nhân/u,
    sense: like('dueAt'),
  },
  { has: [/hẹn trả|hạn trả|hạn giải quyết/u], sense: ambiguous('dueAt', 'ignore') },
  { has: [/hạn/u, /cá nhân|bước|khâu|công đoạn|của tôi|phòng/u], sense: like('stepDueAt') },
  {
    has: [/thời hạn|thời gian (?:giải quyết|xử lý|thực hiện)/u],
    sense: ambiguous('term', 'dueAt', 'stepDueAt'),
  },
  { has: [/^hạn | hạn /u], sense: ambiguous('dueAt', 'stepDueAt') },
  { has: [when, /trả/u, expected], sense: ambiguous('dueAt') },
  { has: [when, /trả/u], sense: ambiguous('returnedAt', 'dueAt') },
  {
    has: [when, /hoàn thành|có kết quả|kết thúc|xử lý xong/u],
    lacks: expected,
    sense: like('finishedAt'),
  },
  { has: [when, /hoàn thành|có kết quả|kết thúc|xử lý xong/u], sense: ambiguous('dueAt', 'finishedAt') },
  { has: [when, /tiếp nhận|nhận hồ sơ|nhận hs/u], sense: like('receivedAt') },
  { has: [when, /nộp|đăng ký|gửi/u], sense: like('submittedAt') },
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
  { has: [person, /xử lý|thụ lý|giữ|đang|phụ trách|giải quyết|thực hiện/u], sense: like('holder') },
  { has: [/trạng thái|tình trạng|tình hình/u], sense: like('status') },
  { has: [/(?:mã|số).*(?:gốc|liên thông|quốc gia|cha|cũ|liên quan)/u], sense: ambiguous('number', 'ignore') },
  { has: [/(?:mã|số)/u, /hồ sơ|\bhs\b|biên nhận|phiếu|tiếp nhận/u], sense: like('number') },
  { has: [/thủ tục|tthc|dịch vụ công/u], sense: like('procedure') },
  { has: [/bước|công đoạn|giai đoạn|vị trí|khâu/u], sense: like('step') },
  { has: [/lĩnh vực/u], sense: like('field') },
  { has: [/kênh|hình thức/u], sense: like('channel') },
  { has: [/đơn vị|phòng|cơ quan|bộ phận/u], sense: like('unit') },
  { has: [/^hồ sơ$/u], sense: like('number') },
  { has: [/thông tin (?:hồ sơ|chung)/u], sense: ambiguous('composite', 'number') },
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
  const rule = rules.find(({ has, lacks }) => has.every((word) => word.test(label)) && !lacks?.test(label))
  return rule?.sense ?? { how: 'unknown', meanings: [] }
}
