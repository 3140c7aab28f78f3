import type { Change, Dossier, Entry } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'
import { type Between, type Stage, stagesOf } from '@/utils/dossier/stages'
import { inForce } from '@/utils/dossier/standing'
import { type ClockState, clockState } from '@/utils/dossier/status'
import type { WorkingCalendar } from '@/utils/working-time/calendar'

/** A stage with what it took, as far as looks tell. */
export interface TimedStage extends Stage {
  clock: ClockState
  /** Working time in it, ms: what was seen of it, and what it may have been at most as far as looks tell. */
  least: number
  most: number
}

/** One thing that happened besides a stage. */
export type TimelineEvent =
  | { kind: 'dueMoved'; at: Between; before: Sighting['dueAt']; after: Sighting['dueAt'] }
  | { kind: 'paused' | 'resumed'; at: Between }
  | { kind: 'written'; at: Between; entry: Entry }

export interface Timeline {
  stages: TimedStage[]
  /** By their beginning. */
  events: TimelineEvent[]
}

/** A dossier's course as it was seen. Pure: the same dossier and calendar give the same. */
export function timelineOf(dossier: Dossier, calendar: WorkingCalendar): Timeline {
  return {
    stages: stagesOf(dossier).map((stage) => timed(stage, dossier, calendar)),
    events: eventsOf(dossier),
  }
}

function timed(stage: Stage, { firstSeen, lastSeen }: Dossier, calendar: WorkingCalendar): TimedStage {
  const { state, began, ended, seen } = stage
  const least = calendar.between(seen.from, seen.to)
  const most = calendar.between(began?.from ?? firstSeen, ended?.to ?? lastSeen)
  // Where the clock was set back in between, what was seen is all that can be said.
  return { ...stage, clock: clockState(state.status), least, most: Math.max(least, most) }
}

function eventsOf({ changes, entries }: Dossier): TimelineEvent[] {
  const seen = changes.flatMap((change): TimelineEvent[] => {
    const at = { from: change.seenBefore, to: change.seenAfter }
    if (change.field === 'dueAt') return [{ kind: 'dueMoved', at, ...datesOf(change) }]
    return change.field === 'status' ? clockEvent(change, at) : []
  })
  const written = inForce(entries).map(
    (entry): TimelineEvent => ({
      kind: 'written',
      at: { from: entry.at, to: entry.at },
      entry,
    }),
  )
  return [...seen, ...written].sort((a, b) => a.at.from - b.at.from)
}

function datesOf({ before, after }: Change): { before: Sighting['dueAt']; after: Sighting['dueAt'] } {
  return { before: timeOf(before), after: timeOf(after) }
}

function timeOf(value: Change['before']): Sighting['dueAt'] {
  return typeof value === 'object' && value !== null && 'at' in value ? value : undefined
}

function clockEvent({ before, after }: Change, at: Between): TimelineEvent[] {
  const [was, is] = [waits(before), waits(after)]
  if (was === is) return []
  return [{ kind: is ? 'paused' : 'resumed', at }]
}

const waiting: readonly unknown[] = ['awaitingApplicant', 'paused']

function waits(status: Change['before']): boolean {
  return waiting.includes(status)
}
