import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { type Day, dayMs, dayOf, parseDate, weekdayOf } from '@/utils/working-time/dates'
import { buildSchedule, defaultWeek } from '@/utils/working-time/schedule'
import { contentBytes } from './lib/content-bytes'
import { median, nanoseconds, type Row, rounded } from './lib/measure'
import { bareTable } from './lib/working-time/bare-table'
import { dateFnsLoop, dateKey } from './lib/working-time/date-fns-loop'
import { halfHourTable } from './lib/working-time/half-hour-table'
import { integerWalk } from './lib/working-time/integer-walk'
import { peers } from './lib/working-time/peers.mjs'

const minuteMs = 60_000
const zoneMinutes = 7 * 60
const inputs = 100_000
/** How many of the inputs the loops and the peers take; they are hundreds of times slower. */
const inputsOfLoops = 2000
const inputsOfPeers = 200
const bareName = 'bare prefix-sum table'
const fastestName = 'half-hour table without a check'
const nothingName = 'call that does nothing'
const loopName = 'date-fns loop'
/** How much slower than the bare table the engine may be. */
const againstBare = 2
/** How many times faster than the date-fns loop it is to be, over a month. */
const againstLoop = 300
/**
 * Sixty hours pass some seven days: there a loop takes so few steps that 300 times faster is two calls that do nothing.
 * The bare table stays below that, and so does the fastest one we know, which checks nothing (the rows of floors say
 * where); what can be asked is what twice the bare table's time reaches.
 */
const shareOfFloor = 1 / againstBare

/** One way of answering, on inputs made beforehand in its own units; `minutes` reads its answers for comparison. */
interface Contender {
  runs: number
  addDays?(i: number): number
  addMinutes?(i: number): number
  between?(i: number): number
  minuteOf(answer: number): number
  minutesOf(answer: number): number
}
type Question = 'addDays' | 'addMinutes' | 'between'
const days = 20
const minutes = 60 * 60

/** Times the engine beside all others on the same inputs, and counts each other's wrong answers. */
export async function measure(): Promise<Row[]> {
  // date-fns, dayjs and moment read the process's zone; the engine and the integer ones do not.
  process.env.TZ = 'Asia/Ho_Chi_Minh'
  const schedule = buildSchedule({ week: defaultWeek, edits: [] })
  const calendar = createWorkingCalendar(schedule)
  const starts = pseudoRandomMinutes(inputs, '2023-06-01', '2026-06-01')
  const ends = starts.map((start, i) => start + (((i * 7919) % 90) + 1) * 1440 - 311)
  const [from, to] = [starts.map(instant), ends.map(instant)]
  const [fromDates, toDates] = [from.map((at) => new Date(at)), to.map((at) => new Date(at))]

  const off = new Set(schedule.daysOff.map(known))
  const worked = new Set(Object.keys(schedule.overrides).map(known))
  const works = (day: Day) => (weekdayOf(day) % 6 === 0 ? worked.has(day) : !off.has(day))
  const firstDay = known('2023-01-01')
  const years = 5 * 365
  const bare = bareTable(firstDay, years, works)
  const fastest = halfHourTable(instant(firstDay * 1440), years * 48, calendar.isWorking)
  const walk = integerWalk(works)
  const loop = dateFnsLoop(
    new Set(schedule.daysOff.map((text) => dateKey(new Date(`${text}T00:00`)))),
    new Set(Object.keys(schedule.overrides).map((text) => dateKey(new Date(`${text}T00:00`)))),
  )

  const inMs = { minuteOf, minutesOf: (ms: number) => ms / minuteMs }
  const inMinutes = { minuteOf: (minute: number) => minute, minutesOf: (count: number) => count }
  const msMinutes = { minuteOf, minutesOf: (count: number) => count }
  const engine: Contender = {
    ...inMs,
    runs: inputs,
    addDays: (i) => {
      const at = read(from, i)
      const day = dayOf(at)
      return at + (calendar.addDays(day, days) - day) * dayMs
    },
    addMinutes: (i) => calendar.add(read(from, i), minutes * minuteMs),
    between: (i) => calendar.between(read(from, i), read(to, i)),
  }
  const others: Record<string, Contender> = {
    // Each spelt out: calls shared between contenders would be compiled for none of them.
    [bareName]: {
      ...inMinutes,
      runs: inputs,
      addDays: (i) => bare.addDays(read(starts, i), days),
      addMinutes: (i) => bare.addMinutes(read(starts, i), minutes),
      between: (i) => bare.between(read(starts, i), read(ends, i)),
    },
    [fastestName]: {
      ...inMs,
      runs: inputs,
      addMinutes: (i) => fastest.add(read(from, i), minutes * minuteMs),
    },
    'integer walk': {
      ...inMinutes,
      runs: inputsOfLoops,
      addDays: (i) => walk.addDays(read(starts, i), days),
      addMinutes: (i) => walk.addMinutes(read(starts, i), minutes),
      between: (i) => walk.between(read(starts, i), read(ends, i)),
    },
    [loopName]: {
      ...msMinutes,
      runs: inputsOfLoops,
      addDays: (i) => loop.addDays(read(fromDates, i), days).getTime(),
      addMinutes: (i) => loop.addMinutes(read(fromDates, i), minutes).getTime(),
      between: (i) => loop.between(read(fromDates, i), read(toDates, i)),
    },
  }
  for (const [name, peer] of Object.entries(peers([...schedule.daysOff]))) {
    others[name] = {
      ...msMinutes,
      runs: inputsOfPeers,
      addDays: (i) => peer.addDays(read(from, i), days),
      ...('between' in peer && {
        addMinutes: (i: number) => peer.addMinutes(read(from, i), minutes),
        between: (i: number) => peer.between(read(from, i), read(to, i)),
      }),
    }
  }

  return [
    ...compare('add 20 working days', 'addDays', engine, others),
    ...compare('working minutes between', 'between', engine, others),
    ...compare('60 working hours on', 'addMinutes', engine, others, 'floor'),
    buildRow(() => createWorkingCalendar(schedule).isWorkingDay(known('2026-01-01'))),
    ...(await sizeRows()),
  ]
}

/** The engine's time, each other's beside it, and how many of each other's answers differ. */
function compare(
  metric: string,
  question: Question,
  engine: Contender,
  others: Record<string, Contender>,
  asked: number | 'floor' = againstLoop,
): Row[] {
  const contenders: Record<string, { runs: number; call: (i: number) => number }> = {}
  for (const [name, who] of Object.entries({ engine, ...others })) {
    const call = who[question]
    if (call) contenders[name] = { runs: who.runs, call }
  }
  contenders[nothingName] = { runs: inputs, call: (i) => i + 0.5 }
  const times = nanoseconds(contenders)
  const timeOf = (name: string) => times[name] ?? Number.NaN
  const floor = timeOf(loopName) / timeOf(bareName)
  const budget = asked === 'floor' ? floor * shareOfFloor : asked
  const answerOf = (who: Contender, i: number) => {
    const answer = who[question]?.(i) ?? Number.NaN
    return question === 'between' ? who.minutesOf(answer) : who.minuteOf(answer)
  }
  const rows: Row[] = [told(`${metric}: engine`, timeOf('engine'), 'ns', '')]
  for (const [name, who] of Object.entries(others)) {
    if (!contenders[name]) continue
    rows.push(timeRow(metric, name, budget, timeOf('engine'), timeOf(name)))
    const wrong = Array.from({ length: who.runs }, (_, i) => answerOf(who, i) !== answerOf(engine, i))
    const share = (100 * wrong.filter(Boolean).length) / who.runs
    rows.push(told(`${metric}: wrong answers of ${name}`, share, '%', `${who.runs} inputs`))
  }
  const floors = [bareName, fastestName, nothingName].filter((name) => contenders[name])
  return [...rows, ...floors.map((name) => floorRow(metric, name, timeOf(name), timeOf(loopName)))]
}

/** What is measured to be known, and promises nothing. */
function told(metric: string, value: number, unit: string, against: string): Row {
  return { metric, value: rounded(value), unit, against, ratio: null, budget: null, ok: true }
}

function timeRow(metric: string, name: string, loopBudget: number, own: number, other: number): Row {
  const row = { metric: `${metric}: ${name}`, value: rounded(other), unit: 'ns' }
  if (name === bareName) {
    const ratio = own / other
    return {
      ...row,
      against: 'engine / this',
      ratio: rounded(ratio),
      budget: againstBare,
      ok: ratio <= againstBare,
    }
  }
  const ratio = other / own
  const budget = name === loopName ? rounded(loopBudget) : null
  return {
    ...row,
    against: 'this / engine',
    ratio: rounded(ratio),
    budget,
    ok: budget === null || ratio >= budget,
  }
}

/** How far ahead of the date-fns loop that is which nothing with checks of its input gets beyond. */
function floorRow(metric: string, name: string, floor: number, loop: number): Row {
  return {
    ...told(`${metric}: floor, ${name}`, floor, 'ns', `${loopName} / this`),
    ratio: rounded(loop / floor),
  }
}

function buildRow(build: () => unknown): Row {
  const times = Array.from({ length: 200 }, () => {
    const start = performance.now()
    build()
    return performance.now() - start
  })
  const value = median(times)
  const budget = 2
  return {
    metric: 'build of a five-year table',
    value: rounded(value),
    unit: 'ms',
    against: '',
    ratio: null,
    budget,
    ok: value <= budget,
  }
}

/** What of it is built into every page of a console, and the whole of it, which only the extension's own pages have. */
async function sizeRows(): Promise<Row[]> {
  const value = await contentBytes('utils/working-time/counting-calendar.ts', 'createCountingCalendar')
  const budget = 2048
  const inContent = told('calendar and queries in the content script, gzip', value, 'bytes', '')
  const whole = await contentBytes('utils/working-time/calendar.ts', 'createWorkingCalendar')
  return [
    { ...inContent, budget, ok: value <= budget },
    told('calendar, all queries and the checks of a schedule, gzip', whole, 'bytes', ''),
  ]
}

function read<Value>(values: readonly Value[], i: number): Value {
  const value = values[i]
  if (value === undefined) throw new Error(`No input ${i}`)
  return value
}

function known(text: string): Day {
  const day = parseDate(text)
  if (day === null) throw new Error(`No such date: ${text}`)
  return day
}

/** Minutes are counted from 1970-01-01 00:00 at +07:00. */
function instant(minute: number): number {
  return (minute - zoneMinutes) * minuteMs
}

function minuteOf(at: number): number {
  return at / minuteMs + zoneMinutes
}

/** The same inputs on every run (Park-Miller), any minute of the day. */
function pseudoRandomMinutes(count: number, from: string, to: string): number[] {
  const first = known(from) * 1440
  const span = known(to) * 1440 - first
  let state = 20_261_122
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647
    return first + Math.floor((state / 2_147_483_647) * span)
  })
}
