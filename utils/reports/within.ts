import { dayOf } from '@/utils/working-time/dates'
import type { DaySpan } from '@/utils/working-time/spans'

/** Whether an instant (epoch ms) falls on one of the span's days. */
export function within(at: number, { from, to }: DaySpan): boolean {
  const day = dayOf(at)
  return from <= day && day <= to
}
