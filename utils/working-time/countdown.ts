import type { PageTime } from '@/utils/dossier/sighting'
import type { DossierStatus } from '@/utils/dossier/status'
import type { TimeLimit } from './time-limit'

/** What a countdown is computed from. */
export interface CountdownInput {
  status: DossierStatus
  dueAt?: PageTime | undefined
  term?: TimeLimit | undefined
}

/** How lateness was judged, and whether the page said so or the office's setting did. */
export interface CountingBasis {
  by: 'date' | 'instant'
  assumed: boolean
}

/** Where a dossier stands against its promised date (ngày hẹn trả). Days are working days, ms is working time. */
export type Countdown =
  /** No due date on the page, or no fixed term: nothing is computed. */
  | { kind: 'none'; reason: 'noDueDate' | 'noFixedTerm' }
  /** Mới đăng ký: the term is not running yet. */
  | { kind: 'notStarted' }
  /** Chờ bổ sung, tạm dừng: the term stands still. */
  | { kind: 'waiting' }
  /** There is a result; `open` while it has not been handed over. */
  | { kind: 'ended'; open: boolean }
  /** Due on a later day. `days` is 0 when only days off lie between. */
  | { kind: 'daysLeft'; days: number; dueAt: PageTime; basis: CountingBasis }
  /** Due today, at an hour if the page gave one. */
  | { kind: 'today'; dueAt: PageTime; basis: CountingBasis }
  /** Counted by date: the hour has passed, the day has not. Not late. */
  | { kind: 'hourPassed'; dueAt: PageTime; basis: CountingBasis }
  /** Late. `days` is 0 when no working day has passed since. */
  | { kind: 'daysOver'; days: number; dueAt: PageTime; basis: CountingBasis }
  /** Terms in hours. */
  | { kind: 'timeLeft'; ms: number; dueAt: PageTime; basis: CountingBasis }
  | { kind: 'timeOver'; ms: number; dueAt: PageTime; basis: CountingBasis }
