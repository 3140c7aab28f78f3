import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import type { HistoryDatabase } from '@/utils/history/database'
import { readPeriod } from '@/utils/history/read'
import { loadChart, onTimeChart } from '@/utils/reports/charts'
import { groundsOf } from '@/utils/reports/context'
import { filtered } from '@/utils/reports/dossier-list'
import { readFacts } from '@/utils/reports/facts'
import { figures } from '@/utils/reports/figures'
import { likely } from '@/utils/reports/forecast/check'
import { outlookOf } from '@/utils/reports/forecast/forecast'
import { type PeriodGroup, periodReport } from '@/utils/reports/period-report'
import { type Summary, summarise } from '@/utils/reports/summary'
import { defaultSettings } from '@/utils/settings/defaults'
import { noUsualTimes } from '@/utils/warnings/usual-times'
import { dateText, dayOf } from '@/utils/working-time/dates'
import type { Procedure } from '@/utils/working-time/procedure-catalogue'
import { neighbourSpan, spanKinds, spanOf } from '@/utils/working-time/spans'
import { officeLife } from '../../consoles/office-life.mjs'
import { units } from '../../consoles/seed-words.mjs'
import { coursesOf, coursesShown, periodTruth } from '../../oracle/period-truth.mjs'
import { truth } from '../../oracle/truth.mjs'
import { dateOf, instant, isWorkingDay, shiftDate } from '../../oracle/working-days.mjs'
import { freshHistory } from '../history/make'
import { type Played, play } from './played'

/**
 * Half a year of an office of 12 officers and 20,000 dossiers, played through the demo console: read from its pages
 * by the real reader, recorded by the real recorder. Every figure must equal the truth that is worked out from the
 * server's own log by code that shares nothing with the extension: from what it showed; and where the lists were
 * looked at every day, also from what happened. That takes many minutes and is asked for by
 * `DUNG_HEN_LONG=1 npx vitest run --project browser tests/unit/office`.
 */
const from = '2026-05-18'
const to = '2026-11-18'
const daily = import.meta.env.DUNG_HEN_LONG === '1'
const now = instant(to, '18:00')
const minutes = 60_000

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
const grounds = groundsOf(defaultSettings, catalogue)
const context = { ...grounds, now }

const life = officeLife({ seed: 2026, dossiers: 20_000, from, to })
let db: HistoryDatabase
let played: Played
let summary: Summary
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

beforeAll(async () => {
  db = freshHistory()
  played = await play(life, moments(), db)
  // Lying still by the office's setting alone: how usual times lengthen it has its own tests.
  const facts = { ...(await readFacts(db, grounds, now)), usual: noUsualTimes }
  summary = summarise(facts, context)
  const list = await readPeriod(db, 0, Number.POSITIVE_INFINITY)
  dossiers = [...list.open, ...list.closed]
  shown = coursesShown(played.log)
  console.info(
    `${played.looks} looks, ${played.rows} rows read and recorded, ${dossiers.length} dossiers seen`,
  )
}, 20 * minutes)

afterAll(() => db.delete())

test('twelve officers, half a year, twenty thousand dossiers', () => {
  expect(new Set(life.events.flatMap(({ values }) => values.holder ?? [])).size).toBe(12)
  expect(life.dossiers).toHaveLength(20_000)
  expect(played.looks).toBeGreaterThan(100)
  expect(dossiers).toHaveLength(shown.length)
})

describe('the popup and the list', () => {
  test('have every figure as the answers had it, in all and by group', () => {
    const expected = truth(played.log, { now })
    const { dossiers: _, byUnit, byHolder, byField: _none, unkeyed, ...total } = expected
    expect(unkeyed).toBe(0)
    expect(summary).toMatchObject(total)
    for (const figure of figures.filter((each) => each in total)) {
      expect(filtered(summary.judged, { figure }, now, catalogue)).toHaveLength(summary[figure])
    }
    const named = (groups: readonly { name: string | null }[]) =>
      Object.fromEntries(groups.map(({ name, ...counted }) => [name ?? '', counted]))
    expect(named(summary.groups.unit)).toMatchObject(byUnit)
    expect(named(summary.groups.holder)).toMatchObject(byHolder)
    expect(summary.overdue).toBeGreaterThan(20)
    expect(summary.stalled).toBeGreaterThan(20)
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

const ofGroups = (groups: readonly PeriodGroup[]) =>
  Object.fromEntries(groups.map(({ name, ...counted }) => [name ?? '', picked(counted)]))

function picked({ stalled, noticesDue, noticesSent, ...counted }: Omit<PeriodGroup, 'name'>) {
  return counted
}

function reportOf(span: { from: number; to: number }) {
  const { total, rates, groups } = periodReport(dossiers, span, context)
  return {
    total: picked(total),
    rates: { scored: rates.scored, actual: rates.actual },
    byUnit: ofGroups(groups.unit),
    byField: ofGroups(groups.field),
    byProcedure: ofGroups(groups.procedure),
  }
}

const truthOf = (courses: typeof shown, span: { from: number; to: number }) => {
  const dates = { from: dateText(span.from), to: dateText(span.to) }
  return periodTruth(courses, dates, Math.min(now, instant(shiftDate(dates.to, 1)) - 1))
}

describe('the report', () => {
  test.each(periods)('of the $name has every figure as the answers had it', ({ span }) => {
    expect(reportOf(span)).toEqual(truthOf(shown, span))
  })

  test('counts something of each kind', () => {
    const { total } = reportOf(spanOf('quarter', dayOf(now)))
    for (const figure of ['received', 'early', 'onTime', 'late', 'inProgress', 'paused'] as const)
      expect(total[figure], figure).toBeGreaterThan(10)
  })

  test.runIf(daily).each(periods)(
    'of the $name is what happened, where every day was looked at',
    ({ span }) => {
      expect(reportOf(span)).toEqual(truthOf(coursesOf(life, now), span))
    },
  )
})

describe('the charts', () => {
  test('show what falls due on each day', () => {
    const due = new Map<string, number>()
    for (const { states } of shown) {
      const { status, dueAt } = states[states.length - 1] ?? { status: '', dueAt: 0 }
      if (!['accepted', 'processing'].includes(status)) continue
      due.set(dateOf(dueAt), (due.get(dateOf(dueAt)) ?? 0) + 1)
    }
    const { bars } = loadChart(summary.judged, dossiers, context)
    expect(bars.length).toBeGreaterThan(10)
    const label = (date: string) => `${date.slice(8, 10)}/${date.slice(5, 7)}`
    const expected = new Map([...due].filter(([date]) => date >= to).map(([date, n]) => [label(date), n]))
    for (const bar of bars) expect(bar.value, bar.label).toBe(expected.get(bar.label) ?? 0)
  })

  test('show each week’s results in and past time', () => {
    const { bars } = onTimeChart(dossiers, context)
    let week = spanOf('week', dayOf(now))
    for (const bar of [...bars].reverse()) {
      const { early, onTime, late, outcomeUnknown } = truthOf(shown, week).total
      expect([bar.value, ...bar.more], bar.label).toEqual([early + onTime, late, outcomeUnknown])
      week = neighbourSpan('week', week, -1)
    }
  })
})

describe('the forecast', () => {
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
