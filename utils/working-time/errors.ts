/** What can be wrong with a schedule, a term or a question put to the calendar. */
export type WorkingTimeProblem =
  /** A schedule in which nobody ever works. */
  | 'noWorkingTime'
  /** A period that is no time of day, or ends before it starts. */
  | 'badPeriod'
  /** Two periods of one day that overlap. */
  | 'overlappingPeriods'
  /** Text that names no date. */
  | 'badDate'
  /** NaN, infinity, or a fraction where a whole number is needed. */
  | 'badNumber'
  /** A date outside the years the calendar answers for. */
  | 'outOfRange'
  /** A term without a usable count. */
  | 'badTerm'

/**
 * Thrown for nonsense instead of looping, guessing or clamping. `subject` is the offending value as text;
 * i18n/working-time.ts turns both into a sentence a person can act on.
 */
export class WorkingTimeError extends Error {
  constructor(
    readonly problem: WorkingTimeProblem,
    readonly subject: string,
  ) {
    super(`${problem}: ${subject}`)
    this.name = 'WorkingTimeError'
  }
}

/** Refuses nonsense. @throws WorkingTimeError unless `ok`. */
export function demand(ok: boolean, problem: WorkingTimeProblem, subject: unknown): asserts ok {
  if (!ok) throw new WorkingTimeError(problem, String(subject))
}

/** A value that must be there; if it is not, that is a bug here and no input's fault. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('Not in the table')
  return value
}
