import { describe, expect, test } from 'vitest'
import type { Dossier, Entry } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'
import type { HistoryCoverage } from '@/utils/history/coverage'
import { type Figure, figures } from '@/utils/reports/figures'
import {
  countSummary,
  figureDossiers,
  groupDossiers,
  groupings,
  listBeforeCount,
  type Summary,
  stepsOfCount,
  summarise,
} from '@/utils/reports/summary'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import { answered, at, change, day, dossier, judgedAt, minute } from '../warnings/make'

const here = 'https://motcua.vidu.example'
const there = 'https://motcua.khac.example'
const coverage: HistoryCoverage = {
  seen: 120,
  from: at('2026-11-16 08:00'),
  to: at('2026-11-18 09:00'),
  deleted: [],
  perOrigin: [
    { origin: here, seen: 100, from: at('2026-11-16 08:00'), to: at('2026-11-18 09:00') },
    { origin: there, seen: 20, from: at('2026-11-17 08:00'), to: at('2026-11-17 08:00') },
  ],
}

function named(number: string, current: Partial<Sighting>, rest: Partial<Dossier> = {}): Dossier {
  return dossier(
    { number, unit: 'Phòng Tư pháp', holder: 'Lê Văn B', ...current },
    { key: `${here} ${number}`, ...rest },
  )
}

const due = day('2026-11-30')
const noted: Entry = {
  kind: 'acknowledged',
  at: at('2026-11-18 08:00'),
  rule: 'lying-still',
  reasonCode: 'awaitingAgency',
  until: '2026-11-20',
}
const threeDays = { unit: 'workingDay', count: 3 } as const
const dossiers: Dossier[] = [
  named('overdue', { dueAt: day('2026-11-17') }),
  named('long-overdue', { dueAt: day('2026-11-02'), unit: 'Phòng Địa chính' }),
  named('today', { dueAt: day('2026-11-18') }),
  named('hour-passed', { dueAt: minute('2026-11-18 10:00'), term: { unit: 'workingDay', count: 10 } }),
  named('soon', { dueAt: day('2026-11-20') }, { origin: there }),
  named('tomorrow', { dueAt: day('2026-11-19'), field: 'Hộ tịch' }),
  named('next-week', { dueAt: day('2026-11-27'), procedure: '1.004193' }),
  named('later', { dueAt: due }),
  // Of a short term no warning says so; what the officer answered counts all the same.
  named('not-on-time', { dueAt: due, term: threeDays }, { entries: [answered('late', due)] }),
  named(
    'moved-short',
    { dueAt: due, term: threeDays },
    { changes: [change('dueAt', day('2026-11-20'), due, '2026-11-16 08:00', '2026-11-18 08:00')] },
  ),
  named('still', { dueAt: due, step: 'Thẩm định' }, { firstSeen: at('2026-11-10 08:00'), entries: [noted] }),
  named(
    'moved',
    { dueAt: due },
    { changes: [change('dueAt', day('2026-11-20'), due, '2026-11-16 08:00', '2026-11-18 08:00')] },
  ),
  named('waiting', { dueAt: day('2026-11-02'), status: 'awaitingApplicant' }),
  named('finished', { dueAt: day('2026-11-02'), status: 'finished' }),
  named('returned', { dueAt: day('2026-11-02'), status: 'returned' }),
]

/** Wednesday 18/11/2026, noon. */
const given = { ...judgedAt('2026-11-18 12:00'), catalogue: emptyCatalogue }

const numbers = (summary: Summary, figure: Figure) =>
  figureDossiers(summary, figure).map(({ dossier }) => dossier.current.number)

describe('the lead’s figures', () => {
  const stalls = new Set(['still'])
  const quick = dossiers.map((one) =>
    stalls.has(one.current.number ?? '') ? one : { ...one, firstSeen: at('2026-11-17 08:00') },
  )
  const summary = summarise({ open: quick, closed: [], coverage }, given)

  test('are the dossiers behind them, nearest or longest past due first', () => {
    expect(Object.fromEntries(figures.map((figure) => [figure, numbers(summary, figure)]))).toEqual({
      overdue: ['long-overdue', 'overdue'],
      dueToday: ['today', 'hour-passed'],
      dueTomorrow: ['tomorrow'],
      dueNextWeek: ['next-week'],
      dueSoon: ['tomorrow', 'soon'],
      stalled: ['still'],
      dueMoved: ['moved'],
      notOnTime: ['not-on-time'],
      letterDue: ['long-overdue', 'overdue', 'not-on-time'],
      otherGrave: [],
      acknowledged: ['still'],
      resultReady: ['finished'],
    })
    for (const figure of figures) expect(summary[figure]).toBe(figureDossiers(summary, figure).length)
  })

  test('say how much was seen, and when', () => {
    expect(summary).toMatchObject({ seen: 120, from: coverage.from, to: coverage.to })
  })

  test('are given by unit, by name and not by figure, of open dossiers only', () => {
    expect(summary.groups.unit).toMatchObject([
      { name: 'Phòng Địa chính', open: 1, overdue: 1, letterDue: 1 },
      { name: 'Phòng Tư pháp', open: 13, overdue: 1, dueToday: 2, dueSoon: 2, stalled: 1, letterDue: 2 },
    ])
  })

  test('of a group are the dossiers behind them, too', () => {
    for (const grouping of groupings)
      for (const group of summary.groups[grouping])
        for (const figure of [...figures, 'open'] as const)
          expect(groupDossiers(summary, { grouping, name: group.name, figure }), figure).toHaveLength(
            group[figure],
          )
    const late = groupDossiers(summary, { grouping: 'unit', name: 'Phòng Tư pháp', figure: 'letterDue' })
    expect(late.map(({ dossier }) => dossier.current.number)).toEqual(['overdue', 'not-on-time'])
  })

  test('are given by console', () => {
    expect(summary.perOrigin).toMatchObject([
      { origin: here, seen: 100, overdue: 2, dueSoon: 1 },
      { origin: there, seen: 20, overdue: 0, dueSoon: 1 },
    ])
  })
})

test('what has no unit or holder stands last, under no name', () => {
  const nameless = [
    dossier({ holder: 'Ân' }),
    dossier(),
    dossier({ holder: 'Bình' }),
    dossier({ holder: 'An' }),
  ]
  const { groups } = summarise({ open: nameless, closed: [], coverage }, given)
  expect(groups.holder.map(({ name }) => name)).toEqual(['An', 'Ân', 'Bình', null])
  expect(groups.unit).toMatchObject([{ name: null, open: 4 }])
})

test('nothing seen, nothing counted', () => {
  const none = { seen: 0, from: null, to: null, perOrigin: [], deleted: [] }
  const summary = summarise({ open: [], closed: [], coverage: none }, given)
  for (const figure of figures) expect(summary[figure]).toBe(0)
  expect(summary).toMatchObject({ seen: 0, from: null, to: null, perOrigin: [], yesterday: null })
  expect(summary.groups).toEqual({ unit: [], field: [], procedure: [], holder: [] })
})

describe('the list before the count', () => {
  const facts = { open: dossiers, closed: [], coverage }
  const said = ({ dossier, countdown, urgency, warnings, owesLetter }: Summary['judged'][number]) => ({
    key: dossier.key,
    countdown,
    urgency,
    warnings,
    owesLetter,
  })

  test('says of each dossier what the summary will', () => {
    const { judged } = listBeforeCount(facts, given)
    expect(judged.map(said)).toEqual(summarise(facts, given).judged.map(said))
  })

  test('judges a dossier when asked about it, and once', () => {
    let askedFor = 0
    const watched = dossiers.map((one) => ({
      ...one,
      get changes() {
        askedFor++
        return one.changes
      },
    }))
    const [first, ...others] = listBeforeCount({ ...facts, open: watched }, given).judged
    expect(others.map(({ dossier }) => dossier.current.number)).toHaveLength(dossiers.length - 1)
    expect(askedFor).toBe(0)
    expect(first?.urgency).toBe('overdue')
    const once = askedFor
    expect(once).toBeGreaterThan(0)
    expect(first?.warnings).toHaveLength(first?.warnings.length ?? -1)
    expect(askedFor).toBe(once)
  })

  test('is told how far the count is by steps that come out about even', () => {
    const steps = countSummary(facts, given)
    let count = 0
    while (!steps.next().done) count++
    expect(count).toBe(stepsOfCount(facts))
  })
})
