import { describe, expect, test } from 'vitest'
import { type Answer, type ShownRecord, shownRecord } from '../../consoles/store.mjs'
import { truth } from '../../oracle/truth.mjs'
import { model } from './model'

const clock = (text: string) => Date.parse(`2026-11-${text}:00+07:00`)

const origin = 'http://console.test'
const shown = ['number', 'status', 'step', 'holder', 'unit', 'dueAt']

type Values = Partial<Omit<ShownRecord, 'dueAt'>> & { due?: string; precision?: 'day' | 'minute' }

/** A dossier as a list showed it; due on Friday 20/11 at 17:00 unless said otherwise. */
function row({ due = '20T17:00', precision = 'minute', ...values }: Values): ShownRecord {
  const dossier = {
    ...model,
    number: 'H00.99.261101.0001',
    status: 'processing',
    step: 'Thẩm định hồ sơ',
    holder: 'Lục Trọng Nghĩa',
    unit: 'Phòng Tư pháp',
    dueAt: clock(due),
  }
  return { ...shownRecord(dossier, shown, precision), ...values }
}

const answer = (at: string, ...rows: ShownRecord[]): Answer => ({
  at: clock(at),
  origin,
  view: 'list',
  page: 1,
  rows,
})

describe('urgency', () => {
  test.each([
    ['20T17:00', 'processing', '19T09:00', 'dueSoon'],
    ['20T17:00', 'processing', '20T09:00', 'dueToday'],
    ['20T17:00', 'processing', '20T18:00', 'dueToday'],
    ['20T16:30', 'processing', '20T16:31', 'overdue'],
    ['20T17:00', 'processing', '21T09:00', 'overdue'],
    ['20T17:00', 'unknown', '21T09:00', 'overdue'],
    ['25T17:00', 'processing', '20T09:00', 'dueSoon'],
    ['26T17:00', 'processing', '20T09:00', null],
    ['20T17:00', 'awaitingApplicant', '23T09:00', null],
    ['20T17:00', 'finished', '23T09:00', null],
  ])('due %s, %s, now %s: %s', (due, status, now, figure) => {
    const { overdue, dueToday, dueSoon } = truth([answer('18T09:00', row({ due, status }))], {
      now: clock(now),
    })
    const counted = Object.entries({ overdue, dueToday, dueSoon }).flatMap(([name, n]) =>
      n === 1 ? [name] : [],
    )
    expect(counted).toEqual(figure ? [figure] : [])
  })

  test('a term seen in a detail counts in the list too', () => {
    const detail = row({
      due: '20T16:30',
      term: { unit: 'workingDay', count: 10 },
      shows: ['number', 'dueAt', 'term'],
    })
    const log = [answer('18T09:00', detail), answer('18T09:05', row({ due: '20T16:30' }))]
    expect(truth(log, { now: clock('20T16:40') })).toMatchObject({ overdue: 0, dueToday: 1 })
  })
})

describe('distinct dossiers', () => {
  test('are counted once, at the console they belong to; those without number or row id apart', () => {
    const other = { ...answer('18T09:00', row({})), origin: 'http://other.test' }
    const nameless = row({ id: 7, number: null })
    const byRow = row({ id: 8, number: null, shows: [...shown, 'rowId'] })
    const log = [answer('18T09:00', row({}), nameless, byRow), answer('18T10:00', row({})), other]
    const result = truth(log, { now: clock('18T10:00') })
    expect(result).toMatchObject({ seen: 3, unkeyed: 1, from: clock('18T09:00'), to: clock('18T09:00') })
  })

  test('are grouped by the unit and the holder last shown, in one Unicode form', () => {
    const nfd = row({ id: 2, number: 'B', unit: 'Phòng Tư pháp'.normalize('NFD'), holder: null })
    const closed = row({ id: 3, number: 'C', status: 'returned' })
    const { byUnit, byHolder } = truth([answer('18T09:00', row({}), nfd, closed)], { now: clock('20T09:00') })
    expect(byUnit).toEqual({ 'Phòng Tư pháp': expect.objectContaining({ open: 2, dueToday: 2 }) })
    expect(byHolder).toEqual({
      'Lục Trọng Nghĩa': expect.objectContaining({ open: 1 }),
      '': expect.objectContaining({ open: 1 }),
    })
  })
})

describe('lying still', () => {
  const twice = (first: Values, second: Values, at = '23T09:00') =>
    truth([answer('18T09:00', row(first)), answer(at, row(second))], { now: clock(at) }).stalled

  test('needs three working days without movement', () => {
    expect(twice({}, {})).toBe(1)
    expect(twice({}, {}, '20T09:00')).toBe(0)
  })

  test.each<[string, Values]>([
    ['the step', { step: 'Trình ký' }],
    ['the holder', { holder: 'Thạch Cẩm Tú' }],
    ['the status', { status: 'awaitingSignature' }],
  ])('ends with a change of %s', (_, change) => {
    expect(twice({}, change)).toBe(0)
  })

  test.each<[string, Values, Values]>([
    ['the Unicode form', { step: 'Thẩm định' }, { step: 'Thẩm định'.normalize('NFD') }],
    ['what one page leaves out', {}, { step: 'Khác', shows: ['number', 'status', 'dueAt'] }],
  ])('does not end with %s', (_, first, second) => {
    expect(twice(first, second)).toBe(1)
  })

  test('is not said without a visible step or holder, nor of what waits or is done', () => {
    const blind = { shows: ['number', 'status', 'dueAt'] }
    expect(twice(blind, blind)).toBe(0)
    for (const status of ['awaitingApplicant', 'awaitingSignature', 'paused', 'finished', 'returned']) {
      expect(twice({ status }, { status }), status).toBe(0)
    }
    const step = 'Lãnh đạo phê duyệt'
    expect(twice({ step }, { step })).toBe(0)
  })

  test.each([
    [3, 0],
    [5, 1],
    [6, 1],
  ])('a term of %i days: %i', (count, stalled) => {
    const shows = [...shown, 'term']
    const term = { unit: 'workingDay', count } as const
    expect(twice({ term, shows }, { term, shows }, '20T09:00')).toBe(stalled)
  })
})

describe('paper and letters', () => {
  test.each<[string, Values, Values, number]>([
    ['another date', {}, { due: '27T17:00' }, 1],
    ['another hour', {}, { due: '20T16:00' }, 1],
    ['the same date written shorter', {}, { precision: 'day' }, 0],
    ['a hidden date', {}, { due: '27T17:00', shows: ['number'] }, 0],
    ['another date of a closed dossier', {}, { due: '27T17:00', status: 'returned' }, 0],
  ])('due moved: %s', (_, first, second, moved) => {
    const log = [answer('18T09:00', row(first)), answer('19T09:00', row(second))]
    expect(truth(log, { now: clock('19T09:00') }).dueMoved).toBe(moved)
  })

  test('due moved: not of a term of three days', () => {
    const movedIn = (count: number) => {
      const values: Values = { term: { unit: 'workingDay', count }, shows: [...shown, 'term'] }
      const log = [answer('18T09:00', row(values)), answer('19T09:00', row({ ...values, due: '27T17:00' }))]
      return truth(log, { now: clock('19T09:00') }).dueMoved
    }
    expect(movedIn(3)).toBe(0)
    expect(movedIn(4)).toBe(1)
  })

  test('a letter is owed when overdue or answered "không kịp", until one was sent', () => {
    const log = [answer('18T09:00', row({}))]
    const number = 'H00.99.261101.0001'
    const owed = (now: string, ...kinds: ('notOnTime' | 'sent')[]) =>
      truth(log, { now: clock(now), letters: kinds.map((kind) => ({ origin, number, kind })) }).letterDue
    expect(owed('19T09:00')).toBe(0)
    expect(owed('19T09:00', 'notOnTime')).toBe(1)
    expect(owed('23T09:00')).toBe(1)
    expect(owed('23T09:00', 'notOnTime', 'sent')).toBe(0)
  })

  test('a letter about an earlier due date does not count for the present one', () => {
    const log = [answer('18T09:00', row({}))]
    const owed = (dueDate: string) =>
      truth(log, {
        now: clock('23T09:00'),
        letters: [{ origin, number: 'H00.99.261101.0001', kind: 'sent', dueDate }],
      }).letterDue
    expect(owed('2026-11-13')).toBe(1)
    expect(owed('2026-11-20')).toBe(0)
  })

  test('while the term stands still no letter is owed', () => {
    const waiting = answer('18T09:00', row({ status: 'awaitingApplicant' }))
    const letters = [{ origin, number: 'H00.99.261101.0001', kind: 'notOnTime' as const }]
    expect(truth([waiting], { now: clock('23T09:00'), letters }).letterDue).toBe(0)
  })
})

describe('what officers wrote down', () => {
  const number = 'H00.99.261101.0001'
  const log = [answer('12T09:00', row({})), answer('19T09:00', row({}))]

  test('two letters with a new date are a grave warning, where the office wants to hear of it', () => {
    const otherGrave = (letters: number, warnsOfReappointing: boolean, shown = log) =>
      truth(shown, {
        now: clock('23T09:00'),
        letters: Array.from({ length: letters }, () => ({ origin, number, kind: 'sent' as const })),
        warnsOfReappointing,
      }).otherGrave
    expect(otherGrave(1, true)).toBe(0)
    expect(otherGrave(2, true)).toBe(1)
    expect(otherGrave(2, false)).toBe(0)
    expect(otherGrave(2, true, [answer('19T09:00', row({ status: 'returned' }))])).toBe(0)
  })

  type Rule = 'overdue' | 'lying-still' | 'due-moved'
  const noted = (rule: Rule, at: string, now: string, updateBefore?: string, shown = log) =>
    truth(shown, {
      now: clock(now),
      notes: [{ origin, number, rule, at: clock(at), ...(updateBefore ? { updateBefore } : {}) }],
    }).acknowledged

  test.each([
    ['21T09:00', '23T09:00', 1],
    // Written before it was overdue.
    ['20T16:00', '23T09:00', 0],
    // Working days: 24/11 is none.
    ['21T09:00', '26T09:00', 1],
    ['21T09:00', '27T09:00', 0],
  ])('a note of %s that it is overdue counts at %s: %i', (at, now, count) => {
    expect(noted('overdue', at, now)).toBe(count)
  })

  test('a note ends on the day by which an update was promised, and no later than notes do', () => {
    expect(noted('overdue', '21T09:00', '23T09:00', '2026-11-23')).toBe(1)
    expect(noted('overdue', '21T09:00', '25T09:00', '2026-11-23')).toBe(0)
    expect(noted('overdue', '21T09:00', '27T09:00', '2026-12-31')).toBe(0)
  })

  test('a note counts only beside the warning it is about', () => {
    expect(noted('lying-still', '19T10:00', '20T09:00')).toBe(1)
    expect(noted('due-moved', '19T10:00', '20T09:00')).toBe(0)
  })

  test('a note covers what stood when it was written: not a later move', () => {
    const moved = [...log, answer('20T09:00', row({ due: '27T17:00' }))]
    expect(noted('due-moved', '20T10:00', '20T11:00', undefined, moved)).toBe(1)
    expect(noted('due-moved', '19T10:00', '20T11:00', undefined, moved)).toBe(0)
  })
})
