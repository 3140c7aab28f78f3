import type { TimeLimit } from '@/utils/working-time/time-limit'
import type { DossierStatus } from './status'

/** A time as a page wrote it: the instant (epoch ms; 00:00 +07:00 for a bare date) and how exactly it was written. */
export interface PageTime {
  at: number
  precision: 'day' | 'minute' | 'second'
}

/** How a dossier came in (kênh): trực tiếp, trực tuyến, bưu chính công ích. */
export type Channel = 'counter' | 'online' | 'post'

/**
 * What one page showed of one dossier at one instant. This is the allow-list of what may be stored: it has no
 * place for the applicant's name, papers, address or phone, nor for free text (trích yếu, nội dung, ghi chú),
 * and a reader must leave a field out whenever it may hold any of these (design.md, rule 3).
 * A field that the page does not show is absent; it is never filled by guessing.
 */
export interface Sighting {
  /** Mã hồ sơ, NFC; null before the console has given one. */
  number: string | null
  /** The console's own id of the row or the detail page, if its profile knows one. */
  rowId?: string
  status: DossierStatus
  /** The status label as the console's vocabulary has it; absent when the label is not in the vocabulary. */
  statusLabel?: string
  /** Bước xử lý. */
  step?: string
  /** The officer who has it now, only from a column proved to hold officers. */
  holder?: string
  /** Đơn vị that has it now or resolves it. */
  unit?: string
  /** Code (mã TTHC) or catalogue name of the procedure; never the dossier's own subject line. */
  procedure?: string
  /** Lĩnh vực. */
  field?: string
  channel?: Channel
  submittedAt?: PageTime
  receivedAt?: PageTime
  /** Ngày hẹn trả: the date the applicant was promised. */
  dueAt?: PageTime
  /** The current step's own limit (hạn xử lý cá nhân). Never mixed with dueAt. */
  stepDueAt?: PageTime
  /** Result ready. */
  finishedAt?: PageTime
  /** Result handed over. */
  returnedAt?: PageTime
  /** Thời hạn giải quyết as the page states it; `{unit: 'none'}` for "Không quy định". */
  term?: TimeLimit
}

/** Moments that have passed when a console writes them; a due date has not. */
export const pastTimes = [
  'submittedAt',
  'receivedAt',
  'finishedAt',
  'returnedAt',
] as const satisfies readonly (keyof Sighting)[]

/** The fields of a sighting whose changes history keeps. */
export const trackedFields = [
  'status',
  'statusLabel',
  'step',
  'holder',
  'unit',
  'procedure',
  'field',
  'channel',
  'submittedAt',
  'receivedAt',
  'dueAt',
  'stepDueAt',
  'finishedAt',
  'returnedAt',
  'term',
] as const satisfies readonly (keyof Sighting)[]

export type TrackedField = (typeof trackedFields)[number]
