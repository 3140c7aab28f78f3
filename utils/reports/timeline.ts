import type { Change, Dossier, Entry } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'
import { inForce } from '@/utils/dossier/standing'
import { type ClockState, clockState } from '@/utils/dossier/status'
import type { WorkingCalendar } from '@/utils/working-time/calendar'

/** When something happened: at some moment between two sightings, never "at". Epoch ms. */
export interface Between {
  from: number
  to: number
}

/** What a dossier was in as long as status, step, holder and unit stayed the same. */
export interface Stage {
  state: Pick<Sighting, 'status' | 'statusLabel' | 'step' | 'holder' | 'unit'>
  clock: ClockState
  /** When it began; null when the first look already showed it. */
  began: Between | null
  /** When it ended; null while the last look still showed it. */
  ended: Between | null
  /** First and last sighting in it. */
  seen: Between
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
  stages: Stage[]
  /** By their beginning. */
  events: TimelineEvent[]
}

/** A dossier's course as it was seen. Pure: the same dossier and calendar give the same. */
export function timelineOf(dossier: Dossier, calendar: WorkingCalendar): Timeline {
  return { stages: stagesOf(dossier, calendar), events: eventsOf(dossier) }
}

const stageFields = ['status', 'step', 'holder', 'unit'] as const satisfies readonly Change['field'][]

function stagesOf(dossier: Dossier, calendar: WorkingCalendar): Stage[] {
  const { changes, current, firstSeen, lastSeen } = dossier
  const turns = turnsOf(changes)
  return statesBack(stateOf(current), turns).map((state, index): Stage => {
    const began = turns[index - 1]?.at ?? null
    const ended = turns[index]?.at ?? null
    const seen = {
      from: began?.to ?? firstSeen,
      to: Math.max(began?.to ?? firstSeen, ended?.from ?? lastSeen),
    }
    return {
      state,
      clock: clockState(state.status),
      began,
      ended,
      seen,
      least: calendar.between(seen.from, seen.to),
      most: calendar.between(began?.from ?? firstSeen, ended?.to ?? lastSeen),
    }
  })
}

/** The state before, between and after the turns, oldest first; worked out from the last one backwards. */
function statesBack(last: Stage['state'], turns: readonly Turn[]): Stage['state'][] {
  const states = [last]
  let state = last
  for (const { changes } of [...turns].reverse()) {
    state = undo(state, changes)
    states.push(state)
  }
  return states.reverse()
}

interface Turn {
  at: Between
  changes: Change[]
}

/** Changes that one look showed are one turn; it came after the last look that still showed all of the old. */
function turnsOf(changes: readonly Change[]): Turn[] {
  const turns: Turn[] = []
  for (const change of changes) {
    if (!stageFields.some((field) => field === change.field)) continue
    const last = turns.at(-1)
    if (last?.at.to === change.seenAfter) {
      last.changes.push(change)
      last.at = { from: Math.min(last.at.from, change.seenBefore), to: last.at.to }
    } else {
      turns.push({ at: { from: change.seenBefore, to: change.seenAfter }, changes: [change] })
    }
  }
  return turns
}

function stateOf({ status, statusLabel, step, holder, unit }: Sighting): Stage['state'] {
  return {
    status,
    ...(statusLabel === undefined ? {} : { statusLabel }),
    ...(step === undefined ? {} : { step }),
    ...(holder === undefined ? {} : { holder }),
    ...(unit === undefined ? {} : { unit }),
  }
}

/** The state before a turn. A label belongs to its status and is not known of an earlier one. */
function undo(state: Stage['state'], changes: readonly Change[]): Stage['state'] {
  const before = Object.fromEntries(changes.map(({ field, before }) => [field, before ?? undefined]))
  const { statusLabel, ...rest } = state
  return Object.assign({}, 'status' in before ? rest : state, before)
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
