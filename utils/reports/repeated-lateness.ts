import type { PeriodReport } from './period-report'

/** A procedure that was late in this period and in the one before (D20). */
export interface RepeatedLateness {
  name: string
  late: number
  lateBefore: number
}

/** The procedures with late dossiers in both periods, by name: a pattern to look into, no ranking. */
export function repeatedLateness(report: PeriodReport, before: PeriodReport): RepeatedLateness[] {
  const lateBefore = new Map(before.groups.procedure.map(({ name, late }) => [name, late]))
  return report.groups.procedure.flatMap(({ name, late }) => {
    const then = lateBefore.get(name) ?? 0
    return name !== null && late > 0 && then > 0 ? [{ name, late, lateBefore: then }] : []
  })
}
