import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { type Day, dayOf, parseDate, weekdayOf } from '@/utils/working-time/dates'
import { buildSchedule, defaultWeek } from '@/utils/working-time/schedule'
import { contentBytes } from './lib/content-bytes'
import { median, nanoseconds, type Row, rounded } from './lib/measure'
import { bareTable } from './lib/working-time/bare-table'
import { dateFnsLoop, dateKey } from './lib/working-time/date-fns-loop'
import { integerWalk } from './lib/working-time/integer-walk'
import { peers } from './lib/working-time/peers.mjs'

const minuteMs = 60_000
const zoneMinutes = 7 * 60
const inputs = 100_000
/** How many of the inputs the loops and the peers take; they are hundreds of times slower. */
const inputsOfLoops = 2000
const inputsOfPeers = 200
/** How much slower than the bare table the engine may be. */
const againstBare = 2
/**
 * How many times faster than the date-fns loop it is to be, over a month. Sixty hours pass seven days only: there
 * a loop takes so few steps that not even the bare table is 300 times faster, and nothing is promised.
 */
const againstLoop = 300

interface Questions {
  addDays(minute: number): number
  addMinutes(minute: number): number
  between(from: number, to: number): number
}
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

  const off = new Set(schedule.daysOff.map(known))
  const worked = new Set(Object.keys(schedule.overrides).map(known))
  const works = (day: Day) => (weekdayOf(day) % 6 === 0 ? worked.has(day) : !off.has(day))
  const bare = bareTable(known('2023-01-01'), 5 * 365, works)
  const walk = integerWalk(works)
  const loop = dateFnsLoop(
    new Set(schedule.daysOff.map((text) => dateKey(new Date(`${text}T00:00`)))),
    new Set(Object.keys(schedule.overrides).map((text) => dateKey(new Date(`${text}T00:00`)))),
  )

  const engine: Questions = {
    addDays: (at) => at + (calendar.addDays(dayOf(instant(at)), days) - dayOf(instant(at))) * 1440,
    addMinutes: (at) => minuteOf(calendar.add(instant(at), minutes * minuteMs)),
    between: (from, to) => calendar.between(instant(from), instant(to)) / minuteMs,
  }
  const others: Record<string, { runs: number } & Partial<Questions>> = {
    'bare prefix-sum table': { runs: inputs, ...questions(bare) },
    'integer walk': { runs: inputsOfLoops, ...questions(walk) },
    'date-fns loop': {
      runs: inputsOfLoops,
      addDays: (at) => minuteOf(loop.addDays(new Date(instant(at)), days).getTime()),
      addMinutes: (at) => minuteOf(loop.addMinutes(new Date(instant(at)), minutes).getTime()),
      between: (from, to) => loop.between(new Date(instant(from)), new Date(instant(to))),
    },
  }
  for (const [name, peer] of Object.entries(peers([...schedule.daysOff]))) {
    others[name] = {
      runs: inputsOfPeers,
      addDays: (at) => minuteOf(peer.addDays(instant(at), days)),
      ...('between' in peer && {
        addMinutes: (at: number) => minuteOf(peer.addMinutes(instant(at), minutes)),
        between: (from: number, to: number) => peer.between(instant(from), instant(to)),
      }),
    }
  }

  return [
    ...compare('add 20 working days', againstLoop, engine, others, (who) => {
      const ask = who.addDays
      return ask && ((i) => ask(starts[i] ?? 0))
    }),
    ...compare('working minutes between', againstLoop, engine, others, (who) => {
      const ask = who.between
      return ask && ((i) => ask(starts[i] ?? 0, ends[i] ?? 0))
    }),
    ...compare('60 working hours on', null, engine, others, (who) => {
      const ask = who.addMinutes
      return ask && ((i) => ask(starts[i] ?? 0))
    }),
    buildRow(() => createWorkingCalendar(schedule).isWorkingDay(known('2026-01-01'))),
    await sizeRow(),
  ]

  function questions(table: typeof bare): Questions {
    return {
      addDays: (at) => table.addDays(at, days),
      addMinutes: (at) => table.addMinutes(at, minutes),
      between: (from, to) => table.between(from, to),
    }
  }
}

/** The engine's time, each other's beside it, and how many of each other's answers differ. */
function compare(
  metric: string,
  loopBudget: number | null,
  engine: Questions,
  others: Record<string, { runs: number } & Partial<Questions>>,
  asked: (who: Partial<Questions>) => ((i: number) => number) | undefined,
): Row[] {
  const right = asked(engine)
  if (!right) throw new Error('The engine answers every question')
  const contenders: Record<string, { runs: number; call: (i: number) => number }> = {
    engine: { runs: inputs, call: right },
  }
  for (const [name, who] of Object.entries(others)) {
    const call = asked(who)
    if (call) contenders[name] = { runs: who.runs, call }
  }
  const times = nanoseconds(contenders)
  const own = times.engine ?? Number.NaN
  const rows: Row[] = [
    {
      metric: `${metric}: engine`,
      value: rounded(own),
      unit: 'ns',
      against: '',
      ratio: null,
      budget: null,
      ok: true,
    },
  ]
  for (const [name, { runs, call }] of Object.entries(contenders)) {
    if (name === 'engine') continue
    rows.push(timeRow(metric, name, loopBudget, own, times[name] ?? Number.NaN))
    const wrong = Array.from({ length: runs }, (_, i) => call(i) !== right(i)).filter(Boolean).length
    rows.push({
      metric: `${metric}: wrong answers of ${name}`,
      value: rounded((100 * wrong) / runs),
      unit: '%',
      against: `${runs} inputs`,
      ratio: null,
      budget: null,
      ok: true,
    })
  }
  return rows
}

function timeRow(metric: string, name: string, loopBudget: number | null, own: number, other: number): Row {
  const row = { metric: `${metric}: ${name}`, value: rounded(other), unit: 'ns' }
  if (name === 'bare prefix-sum table') {
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
  const budget = name === 'date-fns loop' ? loopBudget : null
  return {
    ...row,
    against: 'this / engine',
    ratio: rounded(ratio),
    budget,
    ok: budget === null || ratio >= budget,
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

async function sizeRow(): Promise<Row> {
  const value = await contentBytes('utils/working-time/calendar.ts', 'createWorkingCalendar')
  const budget = 2048
  return {
    metric: 'calendar and queries, gzip',
    value,
    unit: 'bytes',
    against: '',
    ratio: null,
    budget,
    ok: value <= budget,
  }
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
