import * as z from 'zod/mini'
import { createWorkingCalendar, type WorkingCalendar } from '@/utils/working-time/calendar'
import type { Instants } from '@/utils/working-time/counting-calendar'
import { type Day, dateText, dayMs, parseDate } from '@/utils/working-time/dates'
import { elapsed, pausedTime, pushedBack } from '@/utils/working-time/pauses'
import { periodsAfter, periodsBefore, periodsBetween } from '@/utils/working-time/periods'
import type { Schedule } from '@/utils/working-time/schedule'

const period = z.tuple([z.string(), z.string()])
const vectorSchedule = z.object({
  timezone: z.string(),
  week: z.record(z.string(), z.array(period)),
  holidays: z._default(z.array(z.string()), []),
  overrides: z._default(z.record(z.string(), z.array(period)), {}),
  breaks: z._default(z.array(z.object({ date: z.string(), from: z.string(), to: z.string() })), []),
})
const vectorInput = z.object({
  at: z.optional(z.string()),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  seconds: z.optional(z.number()),
  days: z.optional(z.number()),
  n: z.optional(z.number()),
  endOfWorkingDay: z.optional(z.boolean()),
  pauses: z.optional(z.array(z.object({ from: z.string(), to: z.string() }))),
})
const vectorCase = z.object({
  id: z.string(),
  schedule: z.string(),
  op: z.string(),
  input: vectorInput,
  expected: z.unknown(),
})
const vectorFile = z.object({
  schedules: z.record(z.string(), vectorSchedule),
  cases: z.array(vectorCase),
})
type VectorCase = z.infer<typeof vectorCase>

/** A case whose answer is not the one expected. */
export interface Difference {
  id: string
  op: string
  expected: unknown
  /** The answer, or the error. */
  found: unknown
}

/** Replays every case of one vector file through the engine. @throws when the file is not of the schema. */
export function replay(file: unknown): { replayed: number; differences: Difference[] } {
  const { schedules, cases } = vectorFile.parse(file)
  const offices = new Map<string, Office>()
  const officeNamed = (name: string): Office => {
    const schedule = schedules[name]
    if (!schedule) throw new Error(`no schedule ${name}`)
    const office = offices.get(name) ?? officeOf(schedule)
    offices.set(name, office)
    return office
  }
  const differences = cases.flatMap((vector) => {
    const found = attempt(() => answer(vector, officeNamed(vector.schedule)))
    return sameAnswer(found, vector.expected) ? [] : [difference(vector, found)]
  })
  return { replayed: cases.length, differences }
}

/** A calendar and the fixed offset its wall clock stands at. */
interface Office {
  calendar: WorkingCalendar
  offsetMs: number
}

function officeOf(schedule: z.infer<typeof vectorSchedule>): Office {
  const { week, holidays, overrides, breaks, timezone } = schedule
  const offsetMs = timezone === 'UTC' ? 0 : Number(timezone.replace('offset:', '')) * 1000
  const own: Schedule = { week, daysOff: holidays, overrides, closures: breaks }
  return { calendar: createWorkingCalendar(own, offsetMs), offsetMs }
}

/** The engine's answer, in the words of the schema. */
function answer({ op, input, expected }: VectorCase, { calendar, offsetMs }: Office): unknown {
  const instant = (text: string | undefined): number => {
    const found = text?.length === 10 ? Date.parse(`${text}T00:00:00Z`) - offsetMs : Date.parse(text ?? '')
    if (Number.isNaN(found)) throw new Error(`no instant: ${text}`)
    return found
  }
  const dayOf = (at: number): Day => Math.floor((at + offsetMs) / dayMs)
  const precise = (at: number) =>
    typeof expected === 'string' && expected.length === 10 ? dateText(dayOf(at)) : isoText(at)
  const at = () => instant(input.at)
  const from = () => instant(input.from)
  const to = () => instant(input.to)
  const ms = () => Math.round(given(input.seconds) * 1000)
  const pauses = () =>
    (input.pauses ?? []).map((pause) => ({ from: instant(pause.from), to: instant(pause.to) }))
  const onDay = (start: number, days: number) => {
    const day = calendar.addDays(dayOf(start), days)
    const close = calendar.hoursOf(day)?.close
    return input.endOfWorkingDay && close !== undefined ? close : start + (day - dayOf(start)) * dayMs
  }
  const asserted = Array.isArray(expected) ? expected.length : 0

  switch (op) {
    case 'add':
      return isoText(calendar.add(at(), ms()))
    case 'subtract':
      return isoText(calendar.add(at(), -ms()))
    case 'between':
      return { seconds: calendar.between(from(), to()) / 1000 }
    case 'isWorking':
      return calendar.isWorking(at())
    case 'isWorkingDay':
      return calendar.isWorkingDay(dayOf(at()))
    case 'addDays':
      return precise(onDay(at(), given(input.days)))
    case 'subtractDays':
      return precise(onDay(at(), -given(input.days)))
    case 'daysBetween':
      return { days: calendar.daysBetween(dayOf(from()), dayOf(to())) }
    case 'daysBetweenInclusive':
      return { days: daysInclusive(calendar, dayOf(from()), dayOf(to())) }
    case 'nthWorkingDay':
      return dateText(calendar.nthWorkingDay(dayOf(at()), given(input.n)))
    case 'nextWorking':
      return precise(calendar.nextWorking(at()))
    case 'prevWorking':
      return precise(calendar.prevWorking(at()))
    case 'nextOpen':
      return precise(calendar.nextOpen(at()))
    case 'prevOpen':
      return precise(calendar.prevOpen(at()))
    case 'nextClose':
      return precise(calendar.nextClose(at()))
    case 'segmentsAfter':
      return periodsAfter(calendar, at(), asserted).map(isoPair)
    case 'segmentsBefore':
      return periodsBefore(calendar, at(), asserted).map(isoPair)
    case 'segmentsBetween':
      return periodsBetween(calendar, from(), to()).map(isoPair)
    case 'deadline': {
      const end = input.days === undefined ? calendar.add(at(), ms()) : onDay(at(), input.days)
      return precise(pushedBack(calendar, end, pauses(), at()))
    }
    case 'elapsed':
      return { seconds: elapsed(calendar, from(), to(), pauses()) / 1000 }
    case 'pausedSeconds':
      return { seconds: pausedTime(calendar, pauses()) / 1000 }
    default:
      return `no operation ${op}`
  }
}

function daysInclusive(calendar: WorkingCalendar, from: Day, to: Day): number {
  return from <= to ? calendar.daysBetween(from - 1, to) : calendar.daysBetween(from, to - 1)
}

function given(value: number | undefined): number {
  if (value === undefined) throw new Error('a number is missing')
  return value
}

function isoText(at: number): string {
  return new Date(at).toISOString()
}

function isoPair({ from, to }: Instants): [string, string] {
  return [isoText(from), isoText(to)]
}

function attempt(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return String(error)
  }
}

const unitSeconds = { second: 1, minute: 60, hour: 3600 } as const
const secondsExpected = z.object({
  seconds: z.number(),
  truncatedTo: z.optional(z.enum(['second', 'minute', 'hour'])),
})
const secondsFound = z.object({ seconds: z.number() })

function sameAnswer(found: unknown, expected: unknown): boolean {
  const duration = secondsExpected.safeParse(expected)
  const own = secondsFound.safeParse(found)
  if (duration.success && own.success) {
    const unit = unitSeconds[duration.data.truncatedTo ?? 'second']
    const exact = duration.data.truncatedTo === undefined
    const truncated = (seconds: number) => (exact ? seconds : Math.trunc(seconds / unit) + 0)
    return truncated(own.data.seconds) === truncated(duration.data.seconds)
  }
  return JSON.stringify(normal(found)) === JSON.stringify(normal(expected))
}

/** Instants in one spelling: "…:00Z" and "…:00.000Z" are the same. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal)
  if (typeof value !== 'string' || parseDate(value) !== null) return value
  const at = Date.parse(value)
  return Number.isNaN(at) ? value : at
}

function difference({ id, op, expected }: VectorCase, found: unknown): Difference {
  return { id, op, expected, found }
}
