import type { SystemTotals } from '@/utils/settings/lead'
import { dateText } from '@/utils/working-time/dates'
import type { DaySpan } from '@/utils/working-time/spans'
import type { PeriodFigures } from './period-report'

/** The figures that consoles' own reports give too. */
export const totalFigures = ['received', 'finished', 'late', 'inProgress'] as const
export type TotalFigure = (typeof totalFigures)[number]

/** A figure of the console's own report beside what was seen here; null where it was not entered. */
export interface TotalsGap {
  figure: TotalFigure
  system: number | null
  seen: number
  gap: number | null
}

export function totalsGaps(seen: PeriodFigures, totals: SystemTotals): TotalsGap[] {
  return totalFigures.map((figure) => {
    const system = totals[figure]
    return { figure, system, seen: seen[figure], gap: system === null ? null : seen[figure] - system }
  })
}

/** Only where every total was entered and was seen here too may a share stand for all. */
export function isFullyCovered(seen: PeriodFigures, totals: SystemTotals | null): boolean {
  return totals !== null && totalsGaps(seen, totals).every(({ gap }) => gap === 0)
}

/** What was entered for a period; null when nothing was. */
export function totalsOf(all: readonly SystemTotals[], span: DaySpan): SystemTotals | null {
  return all.find((one) => one.from === dateText(span.from) && one.to === dateText(span.to)) ?? null
}

/** The totals with one of a period's changed. */
export function withTotal(
  all: readonly SystemTotals[],
  span: DaySpan,
  figure: TotalFigure,
  value: number | null,
): SystemTotals[] {
  const dates = { from: dateText(span.from), to: dateText(span.to) }
  const none = { ...dates, received: null, finished: null, late: null, inProgress: null }
  const before = totalsOf(all, span) ?? none
  return [...all.filter((one) => one !== before), { ...before, [figure]: value }]
}
