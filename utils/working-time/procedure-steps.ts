import { labelKey } from '@/utils/dossier/text'
import type { WorkingCalendar } from './calendar'
import { type CountingRules, type Due, dueDate } from './due-date'
import { findProcedure, type ProcedureCatalogue } from './procedure-catalogue'
import { sameLimit, type TimeLimit } from './time-limit'

/**
 * The limit of one step of a procedure, both as a page names them; null when the catalogue does not know the
 * procedure or the step, or names several steps so with different limits.
 */
export function stepLimitOf(
  catalogue: ProcedureCatalogue,
  procedure: string,
  step: string,
): TimeLimit | null {
  const key = labelKey(step)
  const steps = findProcedure(catalogue, procedure)?.steps ?? []
  const limits = steps.filter(({ name }) => labelKey(name) === key).map(({ limit }) => limit)
  const [first = null, ...others] = limits
  return first && others.every((limit) => sameLimit(limit, first)) ? first : null
}

/**
 * When a step that began at `since` (epoch ms) should be done, counted as whole terms are; null for a step
 * without a fixed limit. When it began is known as closely as history saw it: take the latest instant for
 * "late for certain".
 * @throws WorkingTimeError for a senseless count.
 */
export function stepDue(
  limit: TimeLimit,
  since: number,
  calendar: WorkingCalendar,
  rules: Partial<CountingRules> = {},
): Due | null {
  return dueDate(limit, since, calendar, rules)
}

/** Cơ quan được lấy ý kiến, as the catalogue has them; null when it does not know the procedure. */
export function consultedFor(catalogue: ProcedureCatalogue, procedure: string): readonly string[] | null {
  return findProcedure(catalogue, procedure)?.consulted ?? null
}

/** Whether an agency is among those a procedure consults; null when the catalogue names none for it. */
export function isConsulted(
  catalogue: ProcedureCatalogue,
  procedure: string,
  agency: string,
): boolean | null {
  const consulted = consultedFor(catalogue, procedure) ?? []
  if (consulted.length === 0) return null
  return consulted.some((name) => labelKey(name) === labelKey(agency))
}
