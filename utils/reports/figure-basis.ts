import type { Coverage } from '@/utils/history/coverage'
import type { Elsewhere } from '@/utils/history/sources'
import type { ConsoleWalk } from '@/utils/i18n/walk'

/** What figures rest on: what was ever shown here, and how much of which list was gone through. */
export interface FigureBasis extends Coverage {
  /** The last walk through each list; none where figures were counted without asking for them. */
  walks?: readonly ConsoleWalk[]
  /** What only files of other computers tell of; left out where the figures rest on own looks alone. */
  elsewhere?: Elsewhere
}

/** When the first of all looks was that figures rest on, own or of colleagues' files, epoch ms; null without one. */
export function firstLookOf({ from, elsewhere }: FigureBasis): number | null {
  const looks = [from, elsewhere?.from ?? null].filter((at) => at !== null)
  return looks.length === 0 ? null : Math.min(...looks)
}
