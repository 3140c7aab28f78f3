import type { Dossier } from '@/utils/dossier/dossier'
import { type PageTime, pastTimes } from '@/utils/dossier/sighting'
import { timeWords } from '@/utils/i18n/warnings/time'
import { startOfNextDay } from '@/utils/working-time/dates'
import { timeChanges } from './observed'
import type { JudgeContext } from './rule'
import { chosenValue, type Threshold, type ThresholdSource } from './threshold'

/** A server's clock and a PC's are never quite the same. */
export const clockTolerance: Threshold = {
  key: 'clockToleranceMinutes',
  label: () => timeWords.clockDoubtful.minutes,
  kind: 'number',
  initial: 5,
  least: 1,
  most: 120,
}

/** How far clocks may be apart, ms. */
export function chosenClockTolerance(settings: ThresholdSource): number {
  return chosenValue(clockTolerance, settings) * 60_000
}

/** Why this PC's clock may be wrong, as seen from one dossier. */
export type ClockTrouble =
  | { kind: 'setBack' }
  /** A later look bears an earlier time. */
  | { kind: 'backwards'; seenBefore: number; seenAfter: number }
  /** A page wrote a moment of the past that this PC's clock had not reached. */
  | { kind: 'ahead'; seenAt: number; time: PageTime }

/** The first reason to doubt the clock; null for none. */
export function clockTrouble(dossier: Dossier, context: JudgeContext): ClockTrouble | null {
  const { current, changes, lastSeen, elsewhere = [] } = dossier
  if (context.clockSetBack) return { kind: 'setBack' }
  const back = changes.find(({ seenBefore, seenAfter }) => seenAfter < seenBefore)
  if (back) return { kind: 'backwards', seenBefore: back.seenBefore, seenAfter: back.seenAfter }
  const toleranceMs = chosenClockTolerance(context)
  const isByDay = elsewhere.some((file) => file.lastSeen === lastSeen)
  for (const field of pastTimes) {
    const time = current[field]
    if (time && time.at > latest(lastSeen, isByDay) + toleranceMs)
      return { kind: 'ahead', seenAt: lastSeen, time }
    for (const { after, seenAfter, source } of timeChanges(dossier, field)) {
      if (after.at > latest(seenAfter, source !== undefined) + toleranceMs)
        return { kind: 'ahead', seenAt: seenAfter, time: after }
    }
  }
  return null
}

/** The latest that a sighting can have been: of one that a file tells of only the day is known. */
function latest(seenAt: number, isByDay: boolean): number {
  return isByDay ? startOfNextDay(seenAt) : seenAt
}

/** Whether dates on pages must not be held against the times at which they were seen. */
export function isClockDoubtful(dossier: Dossier, context: JudgeContext): boolean {
  return clockTrouble(dossier, context) !== null
}
