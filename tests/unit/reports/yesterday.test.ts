import { describe, expect, test } from 'vitest'
import type { Dossier, Entry } from '@/utils/dossier/dossier'
import { dateAndTime } from '@/utils/i18n/time-words'
import { asOf } from '@/utils/reports/as-of'
import { countYesterday } from '@/utils/reports/since-yesterday'
import { atOnce } from '@/utils/reports/steps'
import { summarise } from '@/utils/reports/summary'
import { endOfYesterday } from '@/utils/reports/yesterday-end'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import { answered, at, change, day, dossier, drafted, judgedAt, minute, sent } from '../warnings/make'

const closing = at('2026-11-17 23:59')

describe('a dossier as it was', () => {
  const moved = dossier(
    { dueAt: day('2026-11-25'), status: 'returned' },
    {
      changes: [
        change('step', 'Thụ lý', 'Trình ký', '2026-11-16 09:00', '2026-11-16 15:00'),
        change('dueAt', day('2026-11-20'), day('2026-11-23'), '2026-11-17 08:00', '2026-11-18 08:00'),
        change('dueAt', day('2026-11-23'), day('2026-11-25'), '2026-11-18 08:00', '2026-11-18 08:30'),
        change('status', 'processing', 'returned', '2026-11-18 08:30', '2026-11-18 09:00'),
        change('channel', null, 'online', '2026-11-17 10:00', '2026-11-18 09:00'),
      ],
      entries: [
        answered('late', day('2026-11-20'), '2026-11-17 10:00'),
        answered('onTime', day('2026-11-20')),
      ],
    },
  )

  test('has the values shown by then, and the changes and entries made by then', () => {
    const then = asOf({ ...moved, current: { ...moved.current, channel: 'online' } }, closing)
    expect(then?.current).toEqual({ ...moved.current, dueAt: day('2026-11-20'), status: 'processing' })
    expect(then?.changes.map(({ field }) => field)).toEqual(['step'])
    expect(then?.entries).toEqual([moved.entries[0]])
  })

  test('stood so up to that moment, where the look after it found the same in hand', () => {
    expect(asOf(moved, closing)?.lastSeen).toBe(closing)
  })

  test('stood so up to the look before, where the one after it found it moved', () => {
    const stirred = {
      ...moved,
      changes: [change('holder', 'An', 'Bình', '2026-11-17 11:00', '2026-11-18 09:00')],
    }
    expect(asOf(stirred, closing)?.lastSeen).toBe(at('2026-11-17 11:00'))
    expect(asOf(stirred, at('2026-11-17 10:59'))?.lastSeen).toBe(at('2026-11-17 10:59'))
  })

  test('knows nothing that happened after it was last seen, though no change tells of a first value', () => {
    const finishedAt = minute('2026-11-18 08:45')
    const then = asOf({ ...moved, current: { ...moved.current, finishedAt } }, closing)
    expect(then?.current.finishedAt).toBeUndefined()
    expect(
      asOf({ ...moved, current: { ...moved.current, receivedAt: day('2026-11-09') } }, closing)?.current,
    ).toMatchObject({ receivedAt: day('2026-11-09') })
  })

  test('was not there before it was first seen', () => {
    expect(asOf(moved, at('2026-11-16 07:59'))).toBeNull()
    expect(asOf(moved, moved.firstSeen)).not.toBeNull()
  })

  test('is as it is when nothing was seen since', () => {
    expect(asOf(moved, at('2026-11-18 12:00'))).toEqual(moved)
  })
})

test.each([
  ['a Wednesday', '2026-11-18 08:00', '23:59 ngày 17/11/2026'],
  ['a Monday', '2026-11-16 08:00', '23:59 ngày 13/11/2026'],
  ['a Sunday', '2026-11-22 08:00', '23:59 ngày 20/11/2026'],
  ['the day after a holiday', '2026-11-25 08:00', '23:59 ngày 23/11/2026'],
])('yesterday of %s ended', (_, now, end) => {
  const { now: instant, calendar } = judgedAt(now)
  expect(dateAndTime(endOfYesterday(instant, calendar))).toBe(end)
})

const coverage = { from: null, to: null, seen: 0, perOrigin: [], deleted: [] }

describe('the figures of the last working day', () => {
  const yesterdayOf = (...given: Parameters<typeof countYesterday>) => atOnce(countYesterday(...given))
  const context = { ...judgedAt('2026-11-18 12:00'), catalogue: emptyCatalogue }
  const named = (number: string, current: Dossier['current'] | object, rest: Partial<Dossier> = {}) =>
    dossier({ number, ...current }, rest)

  test('are those that were due then, whatever became of them since', () => {
    const yesterday = yesterdayOf(
      [
        named('due today, tomorrow then', { dueAt: day('2026-11-18') }),
        named('overdue since', { dueAt: day('2026-11-17') }),
        named(
          'overdue then, done since',
          { dueAt: day('2026-11-13'), status: 'returned' },
          { changes: [change('status', 'processing', 'returned', '2026-11-17 08:00', '2026-11-18 08:00')] },
        ),
        named('first seen today', { dueAt: day('2026-11-13') }, { firstSeen: at('2026-11-18 08:00') }),
        named('closed before', { dueAt: day('2026-11-13'), status: 'returned' }),
      ],
      context,
    )
    expect(yesterday?.figures).toMatchObject({ overdue: 1, dueToday: 1, dueTomorrow: 1, letterDue: 1 })
  })

  test('have what lay still then, be it that nobody looked on that day', () => {
    const long = { firstSeen: at('2026-11-09 08:00') }
    const inHand = { step: 'Thẩm định', dueAt: day('2026-12-15') }
    const moving = (before: string, after: string) => [change('step', 'Thụ lý', 'Thẩm định', before, after)]
    const stalledOf = (...given: Parameters<typeof named>) => {
      const { yesterday, stalled } = summarise({ open: [named(...given)], closed: [], coverage }, context)
      return [yesterday?.figures.stalled, stalled]
    }
    expect(stalledOf('still', inHand, long)).toEqual([1, 1])
    expect(
      stalledOf('moved since', inHand, { ...long, changes: moving('2026-11-17 16:00', '2026-11-18 08:00') }),
    ).toEqual([1, 0])
    expect(
      stalledOf('seen moved, and not looked at before', inHand, {
        ...long,
        changes: moving('2026-11-10 16:00', '2026-11-18 08:00'),
      }),
    ).toEqual([0, 0])
    const finished = [
      change('status', 'processing', 'finished', '2026-11-17 16:00', '2026-11-18 08:00'),
      change('step', 'Thẩm định', null, '2026-11-17 16:00', '2026-11-18 08:00'),
    ]
    expect(
      stalledOf(
        'finished since',
        { dueAt: inHand.dueAt, status: 'finished' },
        { ...long, changes: finished },
      ),
    ).toEqual([1, 0])
    expect(stalledOf('lies long enough since today', inHand, { firstSeen: at('2026-11-13 08:00') })).toEqual([
      0, 1,
    ])
    expect(
      stalledOf('nobody has looked since', inHand, { ...long, lastSeen: at('2026-11-10 08:00') }),
    ).toEqual([0, 0])
  })

  test('have what was noted and what is grave, by the entries made by then', () => {
    const rules = { ...context.rules, on: { ...context.rules.on, 'reappointed-often': true } }
    const figuresOf = (entries: Entry[]) =>
      yesterdayOf([named('overdue', { dueAt: day('2026-11-13') }, { entries })], { ...context, rules })
        ?.figures
    const noted = (when: string): Entry => ({
      kind: 'acknowledged',
      at: at(when),
      rule: 'overdue',
      reasonCode: 'awaitingAgency',
      until: '2026-11-20',
    })
    expect(figuresOf([noted('2026-11-17 16:00')])).toMatchObject({ acknowledged: 1, otherGrave: 0 })
    expect(figuresOf([noted('2026-11-18 08:00')])).toMatchObject({ acknowledged: 0, otherGrave: 0 })
    const letters = ['2026-11-13 09:00', '2026-11-17 09:00', '2026-11-18 09:00'].map((when, index) =>
      drafted(null, `2026-11-${20 + index}`, when),
    )
    const until = (count: number) => letters.slice(0, count).flatMap((letter) => [letter, sent(letter)])
    expect(figuresOf(until(2))).toMatchObject({ otherGrave: 1 })
    expect(figuresOf([...until(1), ...until(3).slice(4)])).toMatchObject({ otherGrave: 0 })
  })

  test('there are none before anything was seen', () => {
    expect(yesterdayOf([named('new', {}, { firstSeen: at('2026-11-18 08:00') })], context)).toBeNull()
  })
})
