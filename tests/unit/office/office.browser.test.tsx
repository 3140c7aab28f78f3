import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import { type HistoryDatabase, openHistory } from '@/utils/history/database'
import { readPeriod } from '@/utils/history/period'
import { absenceWords } from '@/utils/i18n/absence'
import { chartWords } from '@/utils/i18n/charts'
import { dashboardWords } from '@/utils/i18n/dashboard'
import { popupWords } from '@/utils/i18n/popup'
import { reviewWords } from '@/utils/i18n/review'
import { sourcesWords } from '@/utils/i18n/sources'
import { forecastTexts } from '@/utils/i18n/written/forecast'
import { reportTexts } from '@/utils/i18n/written/reports'
import { sampleTexts } from '@/utils/i18n/written/sample'
import { groundsOf } from '@/utils/reports/context'
import { likely } from '@/utils/reports/forecast/check'
import { outlookOf } from '@/utils/reports/forecast/forecast'
import { readUsualTimes } from '@/utils/reports/judge-facts'
import { saveCatalogue } from '@/utils/settings/catalogue-store'
import { defaultSettings } from '@/utils/settings/defaults'
import type { Settings } from '@/utils/settings/settings'
import { saveSettings } from '@/utils/settings/store'
import { dateText, dayOf } from '@/utils/working-time/dates'
import type { Procedure } from '@/utils/working-time/procedure-catalogue'
import { neighbourSpan, type SpanKind, spanKinds, spanOf } from '@/utils/working-time/spans'
import { officeLife } from '../../consoles/office-life.mjs'
import { units } from '../../consoles/seed-words.mjs'
import { capacityTruth, loadTruth, mondayOf, stalledAges, stepTruth } from '../../oracle/chart-truth.mjs'
import { forecastTruth } from '../../oracle/forecast-truth.mjs'
import { coursesOf, coursesShown, type PeriodTruth, periodTruth } from '../../oracle/period-truth.mjs'
import { stagesShown } from '../../oracle/stage-truth.mjs'
import { truth } from '../../oracle/truth.mjs'
import { changesShown, usualTruth } from '../../oracle/usual-truth.mjs'
import { clockOf, dateOf, instant, isWorkingDay, shiftDate } from '../../oracle/working-days.mjs'
import { origin, type Played, play } from './played'
import {
  all,
  clearScreen,
  numbersDrawn,
  popupFigures,
  showDashboard,
  showPopup,
  tableNamed,
  tableRows,
  textOf,
} from './screens'
import { shownCount } from './shown-count'

/**
 * Half a year of an office of 12 officers and 20,000 dossiers, played through the demo console: read from its pages
 * by the real reader, recorded by the real recorder, shown by the real popup and dashboard. Every figure on their
 * screens must equal the truth that is worked out from the server's own log by code that shares nothing with the
 * extension: from what it showed; and where the lists were looked at every day, also from what happened. That takes
 * minutes and is asked for by `DUNG_HEN_LONG=1 npx vitest run --project browser tests/unit/office`.
 */
const from = '2026-05-18'
const to = '2026-11-18'
const daily = import.meta.env.DUNG_HEN_LONG === '1'
const now = instant(to, '18:00')
const minutes = 60_000

const { storage, clock } = await vi.hoisted(async () => {
  const { memoryStorage } = await import('../settings/memory-storage')
  return { storage: memoryStorage(), clock: { at: 0 } }
})

vi.mock('wxt/browser', () => ({
  browser: {
    storage: { local: storage, managed: { get: async () => ({}), onChanged: storage.onChanged } },
    tabs: { query: async () => [] },
    windows: { getCurrent: async () => ({ id: 1 }) },
  },
}))
vi.mock('@/utils/clock', () => ({ now: () => clock.at }))

/** Fields of procedures: the console's lists show none, the office's catalogue does. */
const catalogue = {
  procedures: units.flatMap(({ field, procedures }) =>
    procedures.map(
      ({ code, name }): Procedure => ({
        ...{ code, name, field, limit: { unit: 'none' }, decision: { number: '', date: null } },
        ...{ shortened: null, start: 'receipt', supplementMode: 'pause', steps: [], consulted: [] },
      }),
    ),
  ),
}
const settings: Settings = {
  ...defaultSettings,
  consoles: [{ origin, name: 'Một cửa phường', profile: 'opencps' }],
  lead: {
    ...defaultSettings.lead,
    permission: { number: '12/QĐ-UBND', date: '2026-05-04' },
    // Every figure is compared, the small ones too; hiding them is held below.
    smallCells: 0,
  },
  // A grave warning that has no figure of its own: a second letter with a new date.
  rules: { ...defaultSettings.rules, on: { 'reappointed-often': true } },
}
const context = { ...groundsOf(settings, catalogue), now }
const desk = { office: { calendar: context.calendar, settings }, clock }
const fieldOf = (procedure: string) =>
  catalogue.procedures.find(({ name }) => name === procedure)?.field ?? null

const life = officeLife({ seed: 2026, dossiers: 20_000, from, to })
const address = location.href
let db: HistoryDatabase
let played: Played
let usual: ReturnType<typeof usualTruth>
let expected: ReturnType<typeof truth>
let dossiers: Dossier[]
let shown: ReturnType<typeof coursesShown>

/** After the office has closed: every working day, or every Friday and on the last day. */
function moments(): number[] {
  const found: number[] = []
  for (let date = from; date <= to; date = shiftDate(date, 1)) {
    const isFriday = new Date(`${date}T00:00:00Z`).getUTCDay() === 5
    if (daily ? isWorkingDay(date) : isFriday || date === to) found.push(instant(date, '17:30'))
  }
  return found
}

/** The truth about a moment, by all of the servers' log. */
function truthAt(at: number) {
  const until = <Record extends { at: number }>(records: readonly Record[]) =>
    records.filter((record) => record.at <= at)
  return truth(played.log, {
    now: at,
    letters: until(played.letters),
    notes: until(played.notes),
    warnsOfReappointing: true,
    fieldOf,
    usualDays: (procedure, step) => usual.get(`${procedure}: ${step}`)?.days ?? null,
  })
}

beforeAll(async () => {
  await openHistory().delete()
  db = openHistory()
  await saveSettings(storage, settings)
  await saveCatalogue(storage, catalogue)
  played = await play(life, moments(), db, desk)
  clock.at = now
  usual = usualTruth(played.log)
  expected = truthAt(now)
  const list = await readPeriod(db, 0, Number.POSITIVE_INFINITY)
  dossiers = [...list.open, ...list.closed]
  shown = coursesShown(played.log)
  console.info(
    `${played.looks} looks, ${played.rows} rows read and recorded, ${dossiers.length} dossiers seen, ${played.letters.length} letters, ${played.notes.length} notes`,
  )
}, 20 * minutes)

afterAll(async () => {
  clearScreen()
  history.replaceState(null, '', address)
  await db.delete()
})

test('twelve officers, half a year, twenty thousand dossiers', () => {
  expect(new Set(life.events.flatMap(({ values }) => values.holder ?? [])).size).toBe(12)
  expect(life.dossiers).toHaveLength(20_000)
  expect(played.looks).toBeGreaterThan(100)
  expect(dossiers).toHaveLength(shown.length)
})

test('the history holds every change that the answers showed', async () => {
  expect(await db.changes.count()).toBe(changesShown(played.log).length)
})

test('steps usually take as long as the answers had it', async () => {
  const usualHere = await readUsualTimes(db, context.calendar)
  const shownSteps = new Map<string, { procedure: string; step: string }>()
  for (const { rows } of played.log)
    for (const { procedure, step } of rows)
      shownSteps.set(`${procedure.name}: ${step}`, { procedure: procedure.name, step })
  for (const [name, { procedure, step }] of shownSteps)
    expect(usualHere(procedure, step), name).toEqual(usual.get(name) ?? null)
  const known = [...usual.values()].flatMap((one) => one ?? [])
  expect(known.length).toBeGreaterThan(5)
  expect(new Set(known.map(({ count }) => count)).size, 'steps differ').toBeGreaterThan(1)
})

const counted = [
  ...(['overdue', 'dueToday', 'dueTomorrow', 'dueNextWeek', 'dueSoon', 'stalled', 'dueMoved'] as const),
  ...(['notOnTime', 'letterDue', 'otherGrave', 'acknowledged', 'resultReady'] as const),
]

const signed = (change: number) => (change === 0 ? '' : `${change > 0 ? '+' : '−'}${Math.abs(change)}`)

/** Statuses in which no term runs though somebody has the dossier. */
const waits = ['awaitingApplicant', 'paused', 'submitted']
const fullDateOf = (at: number | null | undefined) => (at ? dateOf(at).split('-').reverse().join('/') : '')

describe('the popup', () => {
  beforeEach(async () => {
    showPopup()
    await expect.poll(() => Object.keys(popupFigures()).length, { timeout: minutes }).toBeGreaterThan(0)
  })

  test('shows every figure as the answers had it, and its change since the last working day', () => {
    const before = truthAt(instant(to) - 1)
    const figures = Object.fromEntries(
      counted.map((figure) => {
        return [
          figure,
          { count: shownCount(expected[figure]), change: signed(expected[figure] - before[figure]) },
        ]
      }),
    )
    expect(popupFigures()).toEqual(figures)
    expect(textOf('footer')).toContain(`Đã thấy ${shownCount(expected.seen)} hồ sơ`)
    for (const figure of counted) expect(expected[figure], figure).toBeGreaterThan(5)
  })

  test('has every figure by unit, field, procedure and holder', async () => {
    expect(expected.unkeyed).toBe(0)
    // What is folded is drawn after the figures were painted.
    await expect.poll(() => all('[data-grouping]').length, { timeout: minutes }).toBe(4)
    const groups = {
      unit: expected.byUnit,
      field: expected.byField,
      procedure: expected.byProcedure,
      holder: expected.byHolder,
    } as const
    for (const [grouping, groupTruth] of Object.entries(groups) as [
      keyof typeof groups,
      typeof groups.unit,
    ][]) {
      const table = document.querySelector(`[data-grouping="${grouping}"]`)
      if (!table) throw new Error(`no table by ${grouping}`)
      const rows = Object.entries(groupTruth).map(([name, figures]) => [
        name || popupWords.nameless[grouping],
        Object.fromEntries(
          Object.entries(popupWords.groupColumns).map(([figure, heading]) => [
            heading,
            shownCount(figures[figure as keyof typeof figures]),
          ]),
        ),
      ])
      expect(tableRows(table), grouping).toEqual(Object.fromEntries(rows))
    }
  })
})

describe('the list', () => {
  const line = () => textOf('.list-line [role="status"]')
  const saysOf = (count: number) =>
    new RegExp(`^${dashboardWords.shown(count, expected.dossiers.filter(({ open }) => open).length)}\\.`)

  test.each(counted)('of %s is as long as the answers had it', async (figure) => {
    showDashboard(`?figure=${figure}`)
    await expect.poll(line, { timeout: minutes }).toMatch(saysOf(expected[figure]))
  })

  test('of a unit, a procedure, an officer too', async () => {
    for (const [name, groups] of [
      ['unit', expected.byUnit],
      ['field', expected.byField],
      ['procedure', expected.byProcedure],
      ['holder', expected.byHolder],
    ] as const) {
      for (const [value, { overdue }] of Object.entries(groups).filter(([value]) => value !== '')) {
        showDashboard(`?${new URLSearchParams({ figure: 'overdue', [name]: value })}`)
        await expect.poll(line, { message: `${name} ${value}` }).toMatch(saysOf(overdue))
      }
    }
  })
})

/** The last period of each kind, the one before it, and every month. */
const periods = spanKinds.flatMap((kind) => {
  const last = spanOf(kind, dayOf(now))
  const before = neighbourSpan(kind, last, -1)
  return [last, before, ...(kind === 'month' ? [neighbourSpan(kind, before, -1)] : [])].map((span) => ({
    kind,
    span,
    name: `${kind} ${dateText(span.from)}`,
  }))
})

type Span = ReturnType<typeof spanOf>
type Courses = typeof shown

const known = new Map<string, ReturnType<typeof periodTruth>>()

/** The truth of a period from what was shown, worked out once: many periods are another's period before. */
function truthOf(span: Span) {
  const name = `${span.from} ${span.to}`
  const found = known.get(name) ?? truthFrom(shown, span)
  known.set(name, found)
  return found
}

function truthFrom(courses: Courses, span: Span) {
  const dates = { from: dateText(span.from), to: dateText(span.to) }
  const at = Math.min(now, instant(shiftDate(dates.to, 1)) - 1)
  const stalled = at === now ? expected.dossiers.filter((one) => one.stalled) : null
  return periodTruth(courses, dates, at, {
    letters: played.letters,
    stalled: stalled && new Set(stalled.map(({ number }) => number ?? '')),
  })
}

/**
 * What happened. An end that no page writes (of what was refused) counts as between the two looks it was found by, in
 * which it must lie: whether it was in time cannot be told where the date turned between them.
 */
function coursesHappened(): Courses {
  const ends = new Map(shown.map(({ number, end }) => [number, end]))
  return coursesOf(life, now).map((course) => {
    const found = ends.get(course.number)
    if (!course.end || !found || found.notBefore === null) return course
    expect(course.end.at, course.number).toBeGreaterThan(found.notBefore)
    expect(course.end.at, course.number).toBeLessThanOrEqual(found.at)
    return { ...course, end: found }
  })
}

const countOr = (otherwise: string, count: number | null | undefined) =>
  count === null || count === undefined ? otherwise : shownCount(count)

/** A period's figures as the report writes them. */
const written = (figures: PeriodTruth) =>
  Object.fromEntries(
    Object.entries(reportTexts.figures).map(([figure, label]) => [
      label,
      countOr(reportTexts.notCounted, figures[figure as keyof PeriodTruth]),
    ]),
  )

async function openReport(kind: SpanKind, span: Span): Promise<void> {
  showDashboard(`?${new URLSearchParams({ view: 'report', span: kind, day: dateText(span.from) })}`)
  await expect.poll(() => textOf('.report h2'), { timeout: minutes }).toBe(reportTexts.title(kind, span))
}

const groupTables = [
  ['unit', 'byUnit'],
  ['field', 'byField'],
  ['procedure', 'byProcedure'],
] as const

/** The procedures that were late in a period and in the one before. */
function lateAgain(kind: SpanKind, span: Span) {
  const before = truthOf(neighbourSpan(kind, span, -1)).byProcedure
  const again = Object.entries(truthOf(span).byProcedure).flatMap(([name, { late }]) => {
    const then = before[name]?.late ?? 0
    if (late === 0 || then === 0) return []
    return [
      [name, { [reportTexts.repeatedNow]: shownCount(late), [reportTexts.repeatedBefore]: shownCount(then) }],
    ]
  })
  return Object.fromEntries(again)
}

describe('the report', () => {
  test.each(periods)('of the $name has every figure as the answers had it', async ({ kind, span }) => {
    await openReport(kind, span)
    const figures = truthOf(span)
    const totals = Object.entries(tableRows(tableNamed(reportTexts.total)))
    expect(Object.fromEntries(totals.map(([name, cells]) => [name, cells[reportTexts.count]]))).toEqual(
      written(figures.total),
    )
    for (const [by, key] of groupTables) {
      const rows = Object.entries(figures[key]).map(([name, one]) => [
        name || reportTexts.nameless,
        written(one),
      ])
      expect(tableRows(tableNamed(reportTexts.by[by])), by).toEqual(Object.fromEntries(rows))
    }
    expect(textOf('.report ul')).toContain(
      reportTexts.coverage(expected.seen, expected.from ?? 0, expected.to ?? 0),
    )
    expect(textOf('.report ul')).toContain(reportTexts.notSoleEvidence)
    const { scored, actual, differences } = figures.rates
    expect(tableRows(tableNamed(reportTexts.ratesHeading))).toEqual({
      [reportTexts.rateNames.scored]: { [reportTexts.inTime]: reportTexts.share(scored.count, scored.of) },
      [reportTexts.rateNames.actual]: { [reportTexts.inTime]: reportTexts.share(actual.count, actual.of) },
    })
    expect(tableRows(tableNamed(reportTexts.differencesHeading))).toEqual(
      Object.fromEntries(
        Object.entries(reportTexts.differences).map(([cause, says]) => [
          says,
          { [reportTexts.count]: shownCount(differences[cause] ?? 0) },
        ]),
      ),
    )
    expect(tableRows(tableNamed(reportTexts.repeatedHeading))).toEqual(lateAgain(kind, span))
  })

  test('counts something of each kind', () => {
    const { total } = truthOf(spanOf('quarter', dayOf(now)))
    for (const figure of Object.keys(reportTexts.figures) as (keyof PeriodTruth)[])
      expect(total[figure], figure).toBeGreaterThan(daily && figure === 'outcomeUnknown' ? 0 : 10)
  })

  test('says why the two rates differ, in every way they can', () => {
    const counts = truthOf(spanOf('quarter', dayOf(now))).rates.differences
    const often = Object.keys(counts).filter((cause) => (counts[cause] ?? 0) > 5)
    expect(often.length).toBeGreaterThan(5)
  })

  test('splits what the office’s own units resolve from what it only receives', async () => {
    const span = spanOf('month', dayOf(now))
    const own = units[0]?.name ?? ''
    const { sides, by, nameless } = reportTexts
    const truthBySide = truthFrom(
      shown.map((course) => ({
        ...course,
        unit: course.unit && (course.unit === own ? sides.own : sides.other),
      })),
      span,
    ).byUnit
    await saveSettings(storage, { ...settings, lead: { ...settings.lead, ownUnits: [own] } })
    await openReport('month', span)
    await expect.poll(() => textOf('.report')).toContain(by.side)
    const rows = Object.entries(truthBySide).map(([name, one]) => [name || nameless, written(one)])
    expect(Object.keys(truthBySide)).toEqual(expect.arrayContaining([sides.own, sides.other]))
    expect(tableRows(tableNamed(by.side))).toEqual(Object.fromEntries(rows))
    await saveSettings(storage, settings)
    await expect.poll(() => textOf('.report')).not.toContain(by.side)
  })

  test('holds the system’s own totals against what was seen, and gives a percentage once they are the same', async () => {
    const span = spanOf('month', dayOf(now))
    const { total, rates } = truthOf(span)
    const { received, finished, late, inProgress } = total
    const save = (totals: Record<'received' | 'finished' | 'late' | 'inProgress', number>) => {
      const dates = { from: dateText(span.from), to: dateText(span.to) }
      return saveSettings(storage, {
        ...settings,
        lead: { ...settings.lead, systemTotals: [{ ...dates, ...totals }] },
      })
    }
    await openReport('month', span)
    await save({ received: received + 7, finished, late: late - 1, inProgress })
    await expect.poll(() => textOf('.report')).toContain(reportTexts.totalsHeading)
    const { figures, system, seen, gap, ratesHeading, rateNames, inTime, percent } = reportTexts
    const row = (systems: number, here: number, between: string) => ({
      [system]: shownCount(systems),
      [seen]: shownCount(here),
      [gap]: between,
    })
    expect(tableRows(tableNamed(reportTexts.totalsHeading))).toEqual({
      [figures.received]: row(received + 7, received, '-7'),
      [figures.finished]: row(finished, finished, '0'),
      [figures.late]: row(late - 1, late, '1'),
      [figures.inProgress]: row(inProgress, inProgress, '0'),
    })
    expect(textOf('.report')).not.toMatch(/\d%/u)
    await save({ received, finished, late, inProgress })
    await expect.poll(() => textOf('.report')).toMatch(/\d%/u)
    expect(tableRows(tableNamed(ratesHeading))[rateNames.scored]?.[inTime]).toBe(
      percent(rates.scored.count, rates.scored.of),
    )
    await saveSettings(storage, settings)
    await expect.poll(() => textOf('.report')).not.toContain(reportTexts.totalsHeading)
  })

  test.runIf(daily).each(periods)(
    'of the $name is what happened, where every day was looked at',
    ({ span }) => {
      expect(truthOf(span)).toEqual(truthFrom(coursesHappened(), span))
    },
  )

  test('hides small figures of groups and no others than could tell them, once the office wants them hidden', async () => {
    const day = spanOf('day', dayOf(now))
    await openReport('day', day)
    await saveSettings(storage, { ...settings, lead: { ...settings.lead, smallCells: 5 } })
    await expect.poll(() => textOf('.report')).toContain(reportTexts.hiddenNote(5))
    let hidden = 0
    for (const [by, key] of groupTables) {
      const rows = tableRows(tableNamed(reportTexts.by[by]))
      for (const [name, figures] of Object.entries(truthOf(day)[key])) {
        for (const [heading, value] of Object.entries(written(figures))) {
          const cell = rows[name || reportTexts.nameless]?.[heading]
          const count = Number(value.replaceAll('.', ''))
          const isSmall = count > 0 && count < 5
          if (isSmall || cell === reportTexts.hidden) hidden += 1
          expect(
            isSmall ? [reportTexts.hidden] : [reportTexts.hidden, value],
            `${name}: ${heading}`,
          ).toContain(cell)
        }
      }
    }
    expect(hidden).toBeGreaterThan(5)
    await saveSettings(storage, settings)
    await expect.poll(() => textOf('.report')).not.toContain(reportTexts.hiddenNote(5))
  })
})

describe('the charts', () => {
  beforeEach(async () => {
    showDashboard('?view=charts')
    await expect.poll(() => all('.chart').length, { timeout: minutes }).toBe(4)
  })
  const rowsOf = (title: string) => tableRows(tableNamed(title))
  const shortDate = (date: string) => `${date.slice(8, 10)}/${date.slice(5, 7)}`
  /** A zero has no number at its bar. */
  const drawn = (values: readonly number[]) => values.filter((value) => value > 0).map(shownCount)

  test('show what falls due on each day, against what is finished in one', () => {
    const days = loadTruth(expected.dossiers, to)
    expect(days.length).toBeGreaterThan(10)
    const rows = days.map(({ date, due, isWorking }) => [
      shortDate(date),
      {
        [chartWords.due]: shownCount(due),
        ...(isWorking ? {} : { [chartWords.moreHeading]: chartWords.dayOff }),
      },
    ])
    expect(rowsOf(chartWords.load)).toMatchObject(Object.fromEntries(rows))
    expect(Object.keys(rowsOf(chartWords.load))).toHaveLength(days.length)
    expect(numbersDrawn(chartWords.load)).toEqual(drawn(days.map(({ due }) => due)))
    const capacity = capacityTruth(shown, to, dateOf(expected.from ?? 0))
    expect(textOf('.charts')).toContain(
      capacity ? chartWords.capacity(...capacity) : chartWords.capacityUnknown,
    )
  })

  test('show how long what lies still has done so', () => {
    const ages = stalledAges(expected.dossiers, to)
    expect(ages.length).toBe(expected.stalled)
    const classes = [
      ['0–5', 0, 5],
      ['6–10', 6, 10],
      ['11–20', 11, 20],
      ['21–40', 21, 40],
      ['≥ 41', 41, Number.POSITIVE_INFINITY],
    ] as const
    const counts = classes.map(([, low, high]) => ages.filter((age) => age >= low && age <= high).length)
    const rows = classes.map(([label], index) => [
      label,
      { [chartWords.dossiers]: shownCount(counts[index] ?? 0) },
    ])
    expect(rowsOf(chartWords.stalled)).toEqual(Object.fromEntries(rows))
    expect(numbersDrawn(chartWords.stalled)).toEqual(drawn(counts))
  })

  test('show each week’s results in and past time', () => {
    const weeks = Array.from({ length: 8 }, (_, back) => shiftDate(mondayOf(to), -7 * (7 - back)))
    const totals = weeks.map((monday) => {
      const day = dayOf(instant(monday))
      return truthOf(spanOf('week', day)).total
    })
    const rows = totals.map(({ early, onTime, late, outcomeUnknown }, index) => [
      shortDate(weeks[index] ?? ''),
      {
        [chartWords.inTime]: shownCount(early + onTime),
        [chartWords.late]: shownCount(late),
        [chartWords.unknown]: shownCount(outcomeUnknown),
      },
    ])
    expect(rowsOf(chartWords.onTime)).toEqual(Object.fromEntries(rows))
    const shares = totals.map(
      ({ early, onTime, late }) => `${shownCount(early + onTime)}/${shownCount(early + onTime + late)}`,
    )
    expect(numbersDrawn(chartWords.onTime)).toEqual(shares)
  })

  test('show how long each step of each procedure takes', () => {
    const since = instant(shiftDate(mondayOf(to), -49))
    const counted = new Set(
      shown.filter(({ closed }) => closed === null || closed >= since).map(({ number }) => number),
    )
    const steps = stepTruth(played.log, (number) => counted.has(number))
    expect(Object.keys(steps).length).toBeGreaterThan(5)
    const rows = Object.entries(steps).map(([name, { median, lower, upper, n }]) => [
      name,
      {
        [chartWords.median]: shownCount(median),
        [chartWords.lower]: shownCount(lower),
        [chartWords.upper]: shownCount(upper),
        [chartWords.stays]: shownCount(n),
      },
    ])
    expect(rowsOf(chartWords.steps)).toEqual(Object.fromEntries(rows))
  })
})

/** `17:30 ngày 18/11/2026` */
const timeOn = (at: number) => `${clockOf(at)} ngày ${fullDateOf(at)}`
const betweenText = (from: number, to: number) => `từ ${timeOn(from)} đến ${timeOn(to)}`

/** Working time as it is written: `8 giờ 30 phút`. */
function timeText(ms: number): string {
  const inMinutes = Math.floor(ms / 60_000)
  if (inMinutes === 0) return 'dưới 1 phút'
  const [hours, rest] = [Math.floor(inMinutes / 60), inMinutes % 60]
  return [...(hours ? [`${hours} giờ`] : []), ...(rest ? [`${rest} phút`] : [])].join(' ')
}

describe('the lead’s other views', () => {
  const numbersOf = (list: typeof expected.dossiers) => list.map(({ number }) => number).sort()

  test('the review goes through what the answers make a matter of today', async () => {
    showDashboard('?view=review')
    await expect.poll(() => all('.review li').length, { timeout: minutes }).toBeGreaterThan(0)
    const rows = all('.review li').map((row) => ({
      number: textOf('.code', row),
      says: row.textContent ?? '',
    }))
    const reasons = ['overdue', 'dueToday', 'dueTomorrow', 'notOnTime', 'stalled'] as const
    const listed = expected.dossiers.filter((one) => one.open && reasons.some((reason) => one[reason]))
    expect(listed.length).toBeGreaterThan(50)
    expect(rows.map(({ number }) => number).sort()).toEqual(numbersOf(listed))
    for (const reason of ['notOnTime', 'stalled'] as const) {
      const said = rows.filter(({ says }) => says.includes(reviewWords.reasons[reason]))
      expect(said.map(({ number }) => number).sort(), reason).toEqual(
        numbersOf(listed.filter((one) => one[reason])),
      )
    }
    expect(textOf('.review [role="status"]')).toBe(reviewWords.progress(0, listed.length))
  })

  test('who is away leaves what he holds up to the last of those days, and who else is seen at such work', async () => {
    const until = '2026-11-27'
    const inHand = expected.dossiers.filter(
      ({ status, holder }) => holder !== null && !waits.includes(status),
    )
    const holder = inHand[0]?.holder ?? ''
    const left = inHand.filter(
      (one) => one.holder === holder && one.dueAt !== null && dateOf(one.dueAt) <= until,
    )
    expect(left.length).toBeGreaterThan(5)
    const seq = await db.absences.add({ holder, origin: null, from: to, to: until, at: now })
    showDashboard('?view=away')
    await expect
      .poll(() => textOf(`section[aria-label="${holder}"] p`), { timeout: minutes })
      .toContain(absenceWords.count(left.length))
    const rows = tableRows(tableNamed(absenceWords.caption(holder)))
    const { procedure, standIns } = absenceWords.columns
    expect(Object.keys(rows).sort()).toEqual(numbersOf(left))
    for (const one of left) {
      const others = expected.dossiers.filter(
        (each) => each.holder !== holder && each.procedure === one.procedure && each.unit === one.unit,
      )
      const names = [...new Set(others.flatMap((each) => each.holder ?? []))].sort(
        new Intl.Collator('vi').compare,
      )
      expect(rows[one.number ?? '']).toMatchObject({
        [procedure]: one.procedure,
        [standIns]: names.join(', ') || absenceWords.nobody,
      })
    }
    await db.absences.delete(seq)
  })

  test('the sample is drawn from what was worked on in the period, field by field', async () => {
    // A period that is over: much of what was worked on then has ended since.
    const span = neighbourSpan('month', spanOf('month', dayOf(now)), -1)
    const [first, last] = [dateText(span.from), dateText(span.to)]
    showDashboard(`?${new URLSearchParams({ view: 'sample', span: 'month', day: first })}`)
    await expect.poll(() => textOf('.report h2'), { timeout: minutes }).toBe(sampleTexts.title(first, last))
    const workedOn = shown.filter(
      ({ received, states, end }) =>
        dateOf(received ?? states[0]?.at ?? 0) <= last && (end === null || dateOf(end.at) >= first),
    )
    const { of, drawn } = sampleTexts.strata
    const strata = tableRows(tableNamed(sampleTexts.strataHeading))
    const fields = Object.groupBy(workedOn, ({ field }) => field)
    expect(Object.fromEntries(Object.entries(strata).map(([name, cells]) => [name, cells[of]]))).toEqual(
      Object.fromEntries(
        Object.entries(fields).map(([name, members]) => [name, shownCount(members?.length ?? 0)]),
      ),
    )
    const size = Object.values(strata).reduce((sum, cells) => sum + Number(cells[drawn]), 0)
    expect(size).toBe(20)
    const { columns } = sampleTexts
    const listed = tableRows(tableNamed(sampleTexts.listHeading))
    expect(Object.keys(listed)).toHaveLength(size)
    for (const [number, cells] of Object.entries(listed)) {
      const course = workedOn.find((one) => one.number === number)
      expect(course, number).toBeDefined()
      expect(cells).toMatchObject({
        [columns.field]: course?.field,
        [columns.procedure]: course?.procedure,
        [columns.due]: fullDateOf(course?.states.at(-1)?.dueAt),
        [columns.ended]: fullDateOf(course?.end?.at),
      })
    }
    const { stages } = sampleTexts
    const shownStages = all('tbody tr', tableNamed(sampleTexts.stagesHeading)).map((row) => {
      const cell = (heading: string) => textOf(`td[data-heading="${heading}"]`, row)
      // The step it was in alone until its end is not kept by the history: the status and the times are compared.
      const [status] = cell(stages.stage).split(', ')
      return [textOf('th', row), status, cell(stages.began), cell(stages.ended), cell(stages.time)]
    })
    const expectedStages = Object.keys(listed).flatMap((number) =>
      stagesShown(played.log, number).map(({ status, seen, began, ended, least, most }) => [
        number,
        status,
        began ? betweenText(...began) : stages.before(seen[0]),
        ended ? betweenText(...ended) : stages.goesOn(seen[1]),
        least === most ? timeText(least) : `${timeText(least)} – ${timeText(most)}`,
      ]),
    )
    expect(expectedStages.length).toBeGreaterThan(2 * size)
    expect(shownStages).toEqual(expectedStages)
  })

  test('the sources say what this computer has seen, on how many days, and of whom', async () => {
    showDashboard('?view=sources')
    await expect.poll(() => all('table').length, { timeout: minutes }).toBe(2)
    const days = new Set(played.log.map(({ at }) => dateOf(at)))
    const isOpen = expected.dossiers.filter(({ open }) => open).length
    const { columns, here, caption, holdersHeading, holderColumns } = sourcesWords
    expect(tableRows(tableNamed(caption))[here]).toMatchObject({
      [columns.dossiers]: shownCount(expected.seen),
      [columns.open]: shownCount(isOpen),
      [columns.only]: shownCount(expected.seen),
      [columns.days]: shownCount(days.size),
      [columns.period]: `${fullDateOf(expected.from)} – ${fullDateOf(expected.to)}`,
    })
    const holders = Object.entries(expected.byHolder).map(([name, { open }]) => [
      name || popupWords.nameless.holder,
      {
        [holderColumns.open]: shownCount(open),
        [holderColumns.lastSeen]: fullDateOf(instant(to)),
        [holderColumns.unseen(settings.lead.unopenedDays)]: '0',
      },
    ])
    expect(tableRows(tableNamed(holdersHeading))).toEqual(Object.fromEntries(holders))
  })
})

describe('the forecast', () => {
  test('gives each dossier the chance that the answers give it, and says of whom it gives none', async () => {
    const { chances, silent } = forecastTruth(played.log, instant(shiftDate(to, 1)) - 1)
    showDashboard('?view=forecast')
    await expect.poll(() => textOf('.report h2'), { timeout: minutes }).toBe(forecastTexts.title)
    const { tooFew, notSeenLately, notRunning } = silent
    expect(textOf('.report ul')).toContain(
      forecastTexts.scope(chances.size, tooFew, notSeenLately, notRunning),
    )
    const flagged = [...chances].filter(([, { miss }]) => miss >= 0.5)
    expect(flagged.length).toBeGreaterThan(20)
    const { left, usual: needed, miss: share, comparable } = forecastTexts.columns
    const rows = flagged.map(([number, { daysLeft, median, most, miss, n, basis }]) => [
      number,
      {
        [left]: shownCount(daysLeft),
        [needed]: forecastTexts.usual(median, most),
        [share]: forecastTexts.share(miss),
        [comparable]: `${n} (${forecastTexts.basis[basis]})`,
      },
    ])
    const table = tableRows(tableNamed(forecastTexts.listHeading))
    expect(Object.keys(table).sort()).toEqual(flagged.map(([number]) => number).sort())
    expect(table).toMatchObject(Object.fromEntries(rows))
    // In words a chance is rounded to tenths; the reckoning itself is exact.
    const { likely: exact } = outlookOf(dossiers, { ...context, now: instant(shiftDate(to, 1)) - 1 }, 5)
    for (const { dossier, miss } of exact)
      expect(miss, dossier.key).toBeCloseTo(chances.get(dossier.current.number ?? '')?.miss ?? -1, 9)
  })

  test('comes true about as often as it says', () => {
    const outlook = outlookOf(dossiers, context, 5)
    const { calibration } = outlook
    const lines = calibration.classes.map(
      ({ from: low, to: high, n, expected, missed }) =>
        `forecast ${low}-${high}: ${n}, expected to miss ${expected.toFixed(1)}, missed ${missed}`,
    )
    console.info(lines.join('\n'))
    console.info(
      `forecast for ${outlook.forecast}, ${outlook.likely.length} of them likely to miss; checked ${calibration.n}, missed ${calibration.missed}; flagged ${calibration.flagged.n}, of them missed ${calibration.flagged.missed}; skill ${calibration.skill?.toFixed(3)}`,
    )
    expect(calibration.n).toBeGreaterThan(1000)
    expect(calibration.skill).toBeGreaterThan(0.2)
    for (const { n, expected, missed } of calibration.classes) {
      const share = expected / Math.max(1, n)
      // A tenth, and three standard deviations of as many throws.
      const slack = 0.1 * n + 3 * Math.sqrt(n * share * (1 - share))
      expect(Math.abs(missed - expected)).toBeLessThanOrEqual(slack)
    }
    expect(outlook.likely.every(({ miss }) => miss >= likely)).toBe(true)
  })
})
