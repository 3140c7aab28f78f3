/**
 * A dossier's status (trạng thái hồ sơ) in the project's own words. The consoles' labels are mapped to these
 * by a profile; the national list has ten (1 Mới đăng ký … 10 Đã trả kết quả), consoles show many more.
 */
export const dossierStatuses = [
  /** Mới đăng ký: sent, not yet received. The term is not running. */
  'submitted',
  /** Được tiếp nhận: received in full. The term runs from here (NĐ 309/2026 Đ.8, as far as read). */
  'accepted',
  /** Đang xử lý. */
  'processing',
  /** Lấy ý kiến, liên thông, chờ cơ quan thuế: the term keeps running. */
  'consulting',
  /** Chờ ký, trình lãnh đạo. */
  'awaitingSignature',
  /** Yêu cầu bổ sung, nghĩa vụ tài chính: waiting for the applicant, the term stands still. */
  'awaitingApplicant',
  /** Dừng xử lý, tạm dừng. */
  'paused',
  /** Đã xử lý xong: there is a result, not yet handed over. Lateness is judged on this moment. */
  'finished',
  /** Đã trả kết quả. */
  'returned',
  /** Không được tiếp nhận, từ chối. */
  'refused',
  /** Đã rút hồ sơ. */
  'withdrawn',
  /** Đã hủy. */
  'cancelled',
  /** A label that no vocabulary knows; treated as running, so that nothing is hidden by a new word. */
  'unknown',
  /** The page shows no status at all. It contradicts nothing that another page showed. */
  'notShown',
] as const

export type DossierStatus = (typeof dossierStatuses)[number]

/** What the term's clock does in a status. */
export type ClockState = 'notStarted' | 'running' | 'waiting' | 'ended'

const clockStates: Record<DossierStatus, ClockState> = {
  submitted: 'notStarted',
  accepted: 'running',
  processing: 'running',
  consulting: 'running',
  awaitingSignature: 'running',
  unknown: 'running',
  notShown: 'running',
  awaitingApplicant: 'waiting',
  paused: 'waiting',
  finished: 'ended',
  returned: 'ended',
  refused: 'ended',
  withdrawn: 'ended',
  cancelled: 'ended',
}

/** What the term's clock does while a dossier is in `status`. */
export function clockState(status: DossierStatus): ClockState {
  return clockStates[status]
}

/** Whether the office still has the dossier in hand: everything but returned, refused, withdrawn, cancelled. */
export function isOpen(status: DossierStatus): boolean {
  return clockStates[status] !== 'ended' || status === 'finished'
}

/** Whether a change's value is a status in which nobody works on a dossier any more. */
export function hasEnded(value: unknown): boolean {
  return dossierStatuses.some((status) => status === value && clockState(status) === 'ended')
}
