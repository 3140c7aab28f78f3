import { labelKey } from '@/utils/dossier/text'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { dayOf } from '@/utils/working-time/dates'

/** How long a step usually took in dossiers that were seen here. */
export interface UsualTime {
  /** Working days within which nine of ten dossiers left the step. */
  days: number
  /** How many dossiers that rests on. */
  count: number
  /** Only the latest were counted, for there were more than are read. */
  latestOnly: boolean
}

/** The usual time of a step, of one procedure where the page shows it; null when too few dossiers were seen in it. */
export type UsualTimes = (procedure: string | undefined, step: string) => UsualTime | null

/** One stay of a dossier in a step, no longer than from `from` to `to` (epoch ms). */
export interface Stay {
  procedure: string | undefined
  step: string
  from: number
  to: number
}

/** Where nothing is known of any step. */
export const noUsualTimes: UsualTimes = () => null

/** Fewer than these are chance. */
export const fewestStays = 10
const usualShare = 0.9

/**
 * What the stays seen so far say of each step.
 * @param latestOnly whether they are the latest of more
 */
export function usualTimesOf(
  stays: readonly Stay[],
  calendar: WorkingCalendar,
  latestOnly = false,
): UsualTimes {
  const daysByStep = new Map<string, number[]>()
  for (const { procedure, step, from, to } of stays) {
    const key = keyOf(procedure, step)
    const days = daysByStep.get(key) ?? []
    days.push(calendar.daysBetween(dayOf(from), dayOf(to)))
    daysByStep.set(key, days)
  }
  const usual = new Map([...daysByStep].map(([key, days]) => [key, usualOf(days, latestOnly)]))
  return (procedure, step) => usual.get(keyOf(procedure, step)) ?? null
}

function usualOf(days: number[], latestOnly: boolean): UsualTime | null {
  if (days.length < fewestStays) return null
  const sorted = [...days].sort((a, b) => a - b)
  return { days: sorted[Math.ceil(sorted.length * usualShare) - 1] ?? 0, count: sorted.length, latestOnly }
}

function keyOf(procedure: string | undefined, step: string): string {
  return `${labelKey(procedure ?? '')}\n${labelKey(step)}`
}
