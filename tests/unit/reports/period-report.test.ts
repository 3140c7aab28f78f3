import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'
import { periodReport } from '@/utils/reports/period-report'
import { actualOnly, type Cause, scoredOnly } from '@/utils/reports/rates'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import { dayOf } from '@/utils/working-time/dates'
import { spanOf } from '@/utils/working-time/spans'
import { answered, at, change, day, dossier, drafted, judgedAt, minute, sent } from '../warnings/make'

/** The week of Monday 16/11/2026; it is Friday noon. */
const now = '2026-11-20 12:00'
const week = spanOf('week', dayOf(at(now)))
const context = { ...judgedAt(now), catalogue: emptyCatalogue }

function one(number: string, current: Partial<Sighting>, rest: Partial<Dossier> = {}): Dossier {
  const received = { receivedAt: minute('2026-11-09 08:00'), unit: 'Phòng Tư pháp' }
  return dossier({ number, ...received, ...current }, { key: `c ${number}`, lastSeen: at(now), ...rest })
}

const due = { dueAt: minute('2026-11-18 16:30'), term: { unit: 'workingDay', count: 7 } } as const
const ready = (on: string) => ({ status: 'finished', finishedAt: minute(on), ...due }) as const
const handedOver = (on: string) =>
  ({ ...due, status: 'returned', finishedAt: minute(on), returnedAt: minute(on) }) as const
const wait = (from: string, to: string) => [
  change('status', 'processing', 'awaitingApplicant', from, from),
  change('status', 'awaitingApplicant', 'processing', to, to),
]

const none = Object.fromEntries([...scoredOnly, ...actualOnly].map((cause) => [cause, 0]))

const dossiers = [
  one('received', {
    receivedAt: minute('2026-11-16 08:00'),
    dueAt: day('2026-12-01'),
    unit: 'Phòng Địa chính',
  }),
  one('early', ready('2026-11-17 10:00')),
  one('on its day', ready('2026-11-18 08:00')),
  one('on its day, the hour passed', ready('2026-11-18 17:30')),
  one('late', ready('2026-11-19 08:00')),
  one('before the week', ready('2026-11-13 08:00')),
  one('without a date', { status: 'finished', finishedAt: minute('2026-11-17 08:00') }),
  one('by the hour, late', { ...ready('2026-11-18 16:31'), term: { unit: 'workingHour', count: 20 } }),
  one('running late', due),
  one('waiting', { ...due, status: 'awaitingApplicant' }),
  one('returned after its date, ready before', {
    ...ready('2026-11-17 10:00'),
    status: 'returned',
    returnedAt: minute('2026-11-20 10:00'),
  }),
  one(
    'on time by the date it was moved to',
    { ...ready('2026-11-18 10:00'), status: 'returned', returnedAt: minute('2026-11-18 10:30') },
    {
      changes: [
        change('dueAt', minute('2026-11-13 16:30'), due.dueAt, '2026-11-12 08:00', '2026-11-16 08:00'),
      ],
    },
  ),
  one(
    'asked twice for a supplement',
    { ...ready('2026-11-17 10:00'), status: 'returned', returnedAt: minute('2026-11-17 10:30') },
    {
      changes: [
        ...wait('2026-11-10 08:00', '2026-11-11 08:00'),
        ...wait('2026-11-12 08:00', '2026-11-13 08:00'),
      ],
    },
  ),
  one(
    'waiting, asked before its date',
    { ...due, status: 'awaitingApplicant' },
    { changes: wait('2026-11-17 08:00', '2026-11-20 08:00').slice(0, 1) },
  ),
  one(
    'waiting, asked after its date',
    { ...due, status: 'awaitingApplicant' },
    { changes: wait('2026-11-19 08:00', '2026-11-20 08:00').slice(0, 1) },
  ),
  one('paused', { ...due, status: 'paused' }),
  // Two working days waited: the 18th becomes the 20th.
  one('late but for its wait', handedOver('2026-11-20 10:00'), {
    changes: wait('2026-11-11 08:00', '2026-11-13 08:00'),
  }),
  one('late for all its wait', handedOver('2026-11-20 10:00'), {
    changes: wait('2026-11-11 08:00', '2026-11-12 08:00'),
  }),
  one('late, the date moved for its wait', handedOver('2026-11-20 10:00'), {
    changes: [
      ...wait('2026-11-11 08:00', '2026-11-13 08:00'),
      change('dueAt', minute('2026-11-16 16:30'), due.dueAt, '2026-11-12 08:00', '2026-11-13 08:00'),
    ],
  }),
  one('handed over this week, ready before', {
    ...ready('2026-11-13 08:00'),
    status: 'returned',
    returnedAt: minute('2026-11-16 08:00'),
  }),
  one(
    'seen open before its date, closed after it',
    { status: 'returned', ...due },
    { changes: [change('status', 'processing', 'returned', '2026-11-18 09:00', '2026-11-19 09:00')] },
  ),
  one(
    'seen closed before its date',
    { status: 'refused', ...due },
    { changes: [change('status', 'processing', 'refused', '2026-11-17 09:00', '2026-11-18 09:00')] },
  ),
]

const figures = (numbers: string[], span = week) =>
  periodReport(
    dossiers.filter(({ current }) => numbers.includes(current.number ?? '')),
    span,
    context,
  )

describe('a dossier counts', () => {
  test.each([
    ['received', { received: 1, finished: 0, inProgress: 1 }],
    ['early', { received: 0, finished: 1, early: 1, inProgress: 0, noticesDue: 0 }],
    ['on its day', { finished: 1, onTime: 1 }],
    ['on its day, the hour passed', { finished: 1, onTime: 1, late: 0 }],
    ['late', { finished: 1, late: 1, noticesDue: 1 }],
    ['before the week', { finished: 0, inProgress: 0 }],
    ['without a date', { finished: 1, outcomeUnknown: 1, late: 0 }],
    ['by the hour, late', { finished: 1, late: 1 }],
    ['running late', { finished: 0, inProgress: 1, late: 0, noticesDue: 1 }],
    ['waiting', { inProgress: 0, paused: 1, noticesDue: 0 }],
    ['seen open before its date, closed after it', { finished: 1, outcomeUnknown: 1 }],
    ['seen closed before its date', { finished: 1, onTime: 1 }],
  ])('%s', (number, expected) => {
    expect(figures([number]).total).toMatchObject(expected)
  })
})

test('the parts of a figure add up to it, and groups to the whole', () => {
  const { total, groups } = periodReport(dossiers, week, context)
  const { finished, early, onTime, late, outcomeUnknown } = total
  expect(finished).toBe(early + onTime + late + outcomeUnknown)
  expect(groups.unit.map(({ name }) => name)).toEqual(['Phòng Địa chính', 'Phòng Tư pháp'])
  for (const figure of ['received', 'finished', 'inProgress', 'noticesDue'] as const) {
    expect(groups.unit.reduce((sum, group) => sum + group[figure], 0)).toBe(total[figure])
  }
})

describe('the two rates', () => {
  test.each([
    ['early', { of: 1, count: 1 }, { of: 0, count: 0 }, { notHandedOver: 1 }],
    ['late', { of: 1, count: 0 }, { of: 0, count: 0 }, {}],
    ['received', { of: 1, count: 1 }, { of: 0, count: 0 }, { stillRunning: 1 }],
    ['running late', { of: 1, count: 0 }, { of: 0, count: 0 }, {}],
    ['waiting, asked before its date', { of: 1, count: 1 }, { of: 0, count: 0 }, { stillWaiting: 1 }],
    ['waiting, asked after its date', { of: 1, count: 0 }, { of: 0, count: 0 }, {}],
    ['paused', { of: 0, count: 0 }, { of: 0, count: 0 }, {}],
    ['late but for its wait', { of: 1, count: 1 }, { of: 1, count: 0 }, { waitSubtracted: 1 }],
    ['late for all its wait', { of: 1, count: 0 }, { of: 1, count: 0 }, {}],
    ['late, the date moved for its wait', { of: 1, count: 0 }, { of: 1, count: 0 }, {}],
    ['handed over this week, ready before', { of: 0, count: 0 }, { of: 1, count: 1 }, { endedBefore: 1 }],
    ['without a date', { of: 0, count: 0 }, { of: 0, count: 0 }, {}],
    ['returned after its date, ready before', { of: 1, count: 1 }, { of: 1, count: 0 }, { returnedLate: 1 }],
    ['on time by the date it was moved to', { of: 1, count: 1 }, { of: 1, count: 0 }, { dueMoved: 1 }],
    ['asked twice for a supplement', { of: 1, count: 0 }, { of: 1, count: 1 }, { supplementRepeated: 1 }],
  ])('of %s', (number, scored, actual, differences) => {
    expect(figures([number]).rates).toEqual({ scored, actual, differences: { ...none, ...differences } })
  })

  test('their difference is what the causes say', () => {
    const { scored, actual, differences } = periodReport(dossiers, week, context).rates
    const sum = (causes: readonly Cause[]) => causes.reduce((all, cause) => all + differences[cause], 0)
    expect(scored.count - actual.count).toBe(sum(scoredOnly) - sum(actualOnly))
    expect(sum(scoredOnly)).toBeGreaterThan(3)
    expect(sum(actualOnly)).toBeGreaterThan(1)
  })
})

describe('letters', () => {
  test('are due from the answer “Không kịp” on, once', () => {
    const early = one('x', { dueAt: day('2026-11-27') }, { entries: [answered('late', day('2026-11-27'))] })
    expect(periodReport([early], week, context).total).toMatchObject({ noticesDue: 1, noticesSent: 0 })
  })

  test('count as sent by the day that was ticked', () => {
    const draft = drafted('2026-11-18', '2026-11-25')
    const told = one('x', due, { entries: [draft, sent(draft, '2026-11-20')] })
    expect(periodReport([told], week, context).total).toMatchObject({ noticesDue: 1, noticesSent: 1 })
    expect(periodReport([told], spanOf('day', week.from), context).total.noticesSent).toBe(0)
  })
})

describe('a period that is over', () => {
  const before = spanOf('week', week.from - 1)

  test('shows what was in hand at its end, and no stalled dossiers', () => {
    const seen = one('late', ready('2026-11-19 08:00'), {
      firstSeen: at('2026-11-10 08:00'),
      changes: [change('status', 'processing', 'finished', '2026-11-18 09:00', '2026-11-19 09:00')],
    })
    expect(periodReport([seen], before, context).total).toMatchObject({
      received: 1,
      finished: 0,
      inProgress: 1,
      stalled: null,
    })
  })

  test('counts by the dates the pages wrote, be it first seen afterwards', () => {
    const late = { firstSeen: at(now) }
    const figures = (current: Partial<Sighting>) =>
      periodReport([one('x', current, late)], before, context).total
    expect(figures(due)).toMatchObject({ received: 1, inProgress: 1, finished: 0 })
    expect(figures(ready('2026-11-12 08:00'))).toMatchObject({ finished: 1, early: 1, inProgress: 0 })
    expect(figures({ ...due, receivedAt: minute('2026-11-16 08:00') })).toMatchObject({
      received: 0,
      inProgress: 0,
    })
  })

  test('knows what waited then, though it goes on now', () => {
    const waited = one('x', due, {
      firstSeen: at('2026-11-10 08:00'),
      changes: wait('2026-11-13 08:00', '2026-11-17 08:00'),
    })
    expect(periodReport([waited], before, context).total).toMatchObject({ inProgress: 0, paused: 1 })
    expect(periodReport([waited], week, context).total).toMatchObject({ inProgress: 1, paused: 0 })
  })
})
