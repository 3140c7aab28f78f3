import type { DateText } from '@/utils/working-time/schedule'

/**
 * What an officer writes down about a dossier (Ghi việc), by form. Append-only: `at` is when it was written and
 * names it within its dossier; a correction is a further entry that `retracts` the one it stands for.
 */
interface Written {
  /** Epoch ms. */
  at: number
  /** `at` of the entry of the same kind that this one replaces. */
  retracts?: number
}

/** Vướng mắc: why a dossier cannot go on. */
export const obstacleReasons = [
  /** Quy định chưa rõ, chồng chéo. */
  'unclearRule',
  /** Vượt thẩm quyền. */
  'beyondAuthority',
  /** Thiếu hồ sơ gốc, dữ liệu để đối chiếu. */
  'missingRecords',
  /** Các cơ quan có ý kiến khác nhau. */
  'disagreement',
  /** Tranh chấp, khiếu nại. */
  'dispute',
  /** Lỗi Hệ thống, kết nối. */
  'system',
  'other',
] as const
export type ObstacleReason = (typeof obstacleReasons)[number]

/** Vướng mắc (D2, D13): owes the applicant a notice and the superior a report, each with its day once done. */
export interface ObstacleEntry extends Written {
  kind: 'obstacle'
  reasonCode: ObstacleReason
  since: DateText
  applicantToldOn?: DateText
  superiorToldOn?: DateText
}

/** Lấy ý kiến (D9, D10): it does not stop the dossier's clock, it has a term of its own. */
export interface ConsultationEntry extends Written {
  kind: 'consultation'
  /** The agency asked; never a person. */
  agency: string
  sentOn: DateText
  answerDueOn: DateText
  answeredOn?: DateText
}

/** Thời gian không tính vào thời hạn: why. Which of these a sector knows is the office's to say. */
export const excludedTimeReasons = [
  /** Thiên tai, dịch bệnh, hỏa hoạn. */
  'disaster',
  /** Sự cố hệ thống. */
  'systemFailure',
  /** Nghĩa vụ tài chính. */
  'financialDuty',
  /** Dừng theo đề nghị của người nộp. */
  'applicantRequest',
  /** Niêm yết, công khai. */
  'posting',
  /** Giám định, đo đạc, xác minh thực địa. */
  'assessment',
  'other',
] as const
export type ExcludedTimeReason = (typeof excludedTimeReasons)[number]

/** Days that do not count, both named ones included; `to` is null while it goes on. */
export interface ExcludedTimeEntry extends Written {
  kind: 'excludedTime'
  from: DateText
  to: DateText | null
  reasonCode: ExcludedTimeReason
  /** Number and day of the document it rests on. */
  document?: string
}

/** Phản ánh, kiến nghị (D5) about the dossier, with the days of the stages that have terms of their own. */
export interface FeedbackEntry extends Written {
  kind: 'feedback'
  /** `reflection` phản ánh, `petition` kiến nghị. */
  feedbackKind: 'reflection' | 'petition'
  receivedOn: DateText
  /** Yêu cầu bổ sung thông tin. */
  moreAskedOn?: DateText
  /** Từ chối tiếp nhận. */
  refusedOn?: DateText
  /** Trả lời. */
  answeredOn?: DateText
  /** Công khai kết quả trả lời. */
  publishedOn?: DateText
}

/** Why a warning needs no hand for now; a claim with a day can be held against what the console then shows. */
export type AcknowledgedReason =
  /** Đã giải quyết, chờ cập nhật lên Hệ thống (trước ngày …). */
  | { reasonCode: 'resolvedAwaitingUpdate'; updateBefore: DateText }
  /** Lỗi đồng bộ, đã báo kỹ thuật ngày …. */
  | { reasonCode: 'syncError'; reportedOn: DateText }
  /** Chờ cơ quan khác. */
  | { reasonCode: 'awaitingAgency' }

/** A warning noted with a reason. It holds up to and with the day `until`, and for that rule only. */
export type AcknowledgedEntry = Written & {
  kind: 'acknowledged'
  /** Id of the warning's rule. */
  rule: string
  until: DateText
} & AcknowledgedReason

/** Đã báo người dân ngày …: the applicant was told that the result is ready. */
export interface ResultAnnouncedEntry extends Written {
  kind: 'resultAnnounced'
  on: DateText
  way: AnnounceWay
}
export const announceWays = ['phone', 'sms', 'email', 'portal', 'post', 'counter'] as const
export type AnnounceWay = (typeof announceWays)[number]

/** What a review comes to besides an answer about the date: đôn đốc, bàn giao. */
export const reviewOutcomes = ['urge', 'handOver'] as const
export type ReviewOutcome = (typeof reviewOutcomes)[number]

/** Đã rà soát: somebody has looked the dossier through (D18). */
export interface ReviewedEntry extends Written {
  kind: 'reviewed'
  outcome?: ReviewOutcome
}

/** Takes an entry back with nothing in its place. */
export interface RetractionEntry {
  kind: 'retraction'
  at: number
  retracts: number
}

/** Entries made through the forms of Ghi việc. */
export type WorkEntry =
  | ObstacleEntry
  | ConsultationEntry
  | ExcludedTimeEntry
  | FeedbackEntry
  | AcknowledgedEntry
  | ResultAnnouncedEntry
  | ReviewedEntry
  | RetractionEntry

/** Absence of a holder (D4): of a person's work, not of a dossier, so it stands by itself. */
export interface Absence {
  /** The officer as the consoles name him. */
  holder: string
  /** Null: at every console. */
  origin: string | null
  /** First and last day away. */
  from: DateText
  to: DateText
  /** When it was written. */
  at: number
}

/** An entry as a form gives it: when it was written, and how long a note holds, are not the form's to say. */
export type EntryDraft = Draft<WorkEntry>
type Draft<E> = E extends WorkEntry ? Omit<E, 'at' | 'until'> : never

/** An absence as a form gives it. */
export type AbsenceDraft = Omit<Absence, 'at'>

/** What a form of Ghi việc gives: an entry, the answer about the present due date, or that who has the dossier is away. */
export type WorkDraft =
  | EntryDraft
  | { kind: 'onTimeAnswer'; answer: 'onTime' | 'late' }
  | ({ kind: 'absence' } & Omit<AbsenceDraft, 'origin'>)

/** The forms of Ghi việc. */
export type FormKind = Exclude<WorkDraft['kind'], 'retraction'>

/** An absence as it is listed; `seq` names it for taking it back. */
export type ListedAbsence = Absence & { seq: number }
