/** How long a step usually took in dossiers that were seen here. */
export interface UsualTime {
  /** Working days within which nine of ten dossiers left the step. */
  days: number
  /** How many dossiers that rests on. */
  count: number
}

/** The usual time of a step, of one procedure where the page shows it; null when too few dossiers were seen in it. */
export type UsualTimes = (procedure: string | undefined, step: string) => UsualTime | null

/** Where nothing is known of any step. */
export const noUsualTimes: UsualTimes = () => null
