import type { Change, Dossier } from '@/utils/dossier/dossier'
import type { PageTime } from '@/utils/dossier/sighting'
import { type DossierStatus, dossierStatuses, clockState as stateIn } from '@/utils/dossier/status'
import { labelKey } from '@/utils/dossier/text'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { dayOf } from '@/utils/working-time/dates'
import { findProcedure, type ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { endOf } from '../outcome'

/** A dossier's way through its steps, as far as looks tell: what forecasts are made from. Instants are epoch ms. */
export interface Course {
  /** As procedures are compared: code and name of one procedure are the same. */
  procedure: string
  /** From its receipt to its end; null where no page showed its receipt. */
  whole: Stay | null
  /** In order; only those whose beginning was seen. */
  steps: (Stay & { step: string })[]
  /** While the term stood still. */
  waits: Stay[]
  /** Each promised date, from when it was seen on. */
  dues: { since: number; due: PageTime | undefined }[]
  /** When work on it ended, and when that was first seen. */
  end: { at: number; seen: number } | null
  firstSeen: number
  lastSeen: number
}

/** From the first look that showed it to the first that no longer did; null while the last look still does. */
export interface Stay {
  from: number
  to: number | null
}

/** The course of a dossier; null where no page showed its procedure, since then it is like no other. */
export function courseOf(
  dossier: Dossier,
  calendar: WorkingCalendar,
  catalogue: ProcedureCatalogue,
): Course | null {
  const { current, changes, firstSeen, lastSeen } = dossier
  if (current.procedure === undefined) return null
  const end = endOf(dossier)
  const ended = end && { at: end.at, seen: endSeen(dossier) }
  const received = current.receivedAt?.at
  return {
    procedure: labelKey(findProcedure(catalogue, current.procedure)?.code ?? current.procedure),
    whole: received === undefined ? null : { from: received, to: ended?.at ?? null },
    steps: stepsOf(dossier, ended?.seen ?? null, calendar),
    waits: waitsOf(dossier),
    dues: duesOf(changes, current.dueAt, firstSeen),
    end: ended,
    firstSeen,
    lastSeen,
  }
}

/** The promised date that was known at `at`. */
export function dueKnown({ dues }: Course, at: number): PageTime | undefined {
  return dues.findLast(({ since }) => since <= at)?.due
}

/** Whether it was seen to wait at some moment of a stretch. */
export function waitedIn({ waits }: Course, from: number, to: number): boolean {
  return waits.some((wait) => wait.from <= to && (wait.to ?? Number.POSITIVE_INFINITY) > from)
}

/** Working days of a stretch in which the term ran: those in which it stood still are taken off. */
export function runningDays({ waits }: Course, from: number, to: number, calendar: WorkingCalendar): number {
  const days = (start: number, end: number) => calendar.daysBetween(dayOf(start), dayOf(end))
  return waits.reduce(
    (left, wait) => {
      const [start, end] = [Math.max(from, wait.from), Math.min(to, wait.to ?? to)]
      return start < end ? left - days(start, end) : left
    },
    days(from, to),
  )
}

function stepsOf(dossier: Dossier, ended: number | null, calendar: WorkingCalendar): Course['steps'] {
  const { current, changes, firstSeen } = dossier
  const moves = changes.filter(({ field }) => field === 'step')
  // With its result a dossier's step is dropped; where no change tells of it, the last one it came to lasted until then.
  const names = [...moves.map(({ before }) => before), current.step ?? moves.at(-1)?.after]
  return names.flatMap((step, index) => {
    const from =
      index === 0 ? firstStepFrom(current.receivedAt?.at, firstSeen, calendar) : moves[index - 1]?.seenAfter
    if (typeof step !== 'string' || from === undefined) return []
    const left = moves[index]?.seenAfter ?? null
    const to = left === null || (ended !== null && ended < left) ? ended : left
    return to !== null && to < from ? [] : [{ step: labelKey(step), from, to }]
  })
}

/** It was in its first step from receipt on, if it was first seen right then; else nobody knows since when. */
function firstStepFrom(received: number | undefined, firstSeen: number, calendar: WorkingCalendar) {
  if (received === undefined) return undefined
  return calendar.daysBetween(dayOf(received), dayOf(firstSeen)) <= 1 ? received : undefined
}

function waitsOf({ current, changes, firstSeen }: Dossier): Stay[] {
  const moves = changes.filter(({ field }) => field === 'status')
  const states = [...moves.map(({ before }) => before), current.status]
  return states.flatMap((status, index) => {
    if (!isStatus(status) || stateIn(status) !== 'waiting') return []
    return [{ from: moves[index - 1]?.seenAfter ?? firstSeen, to: moves[index]?.seenAfter ?? null }]
  })
}

function duesOf(changes: readonly Change[], last: PageTime | undefined, firstSeen: number): Course['dues'] {
  const moves = changes.filter(({ field }) => field === 'dueAt')
  const values = [...moves.map(({ before }) => (isTime(before) ? before : undefined)), last]
  return values.map((due, index) => ({ since: moves[index - 1]?.seenAfter ?? firstSeen, due }))
}

/** The first look that showed an end. */
function endSeen({ changes, firstSeen }: Dossier): number {
  const ending = changes.findLast(
    ({ field, before, after }) =>
      field === 'status' &&
      isStatus(after) &&
      stateIn(after) === 'ended' &&
      !(isStatus(before) && stateIn(before) === 'ended'),
  )
  return ending?.seenAfter ?? firstSeen
}

function isStatus(value: Change['before']): value is DossierStatus {
  return dossierStatuses.some((status) => status === value)
}

function isTime(value: Change['before']): value is PageTime {
  return typeof value === 'object' && value !== null && 'at' in value
}
