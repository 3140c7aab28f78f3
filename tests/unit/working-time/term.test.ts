import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hourMs } from '@/utils/working-time/dates'
import { elapsed, mergedPauses, pushedBack } from '@/utils/working-time/pauses'
import { endOfTerm, type Term, type TermPause } from '@/utils/working-time/term'
import { at, office, wall } from './calendars'
import { numRuns } from './runs'

const calendar = office()
const start = at('2026-11-02 09:00')
const fiveDays: Term = { limit: { unit: 'workingDay', count: 5 }, startedAt: start }

function pause(from: string, to: string, kind: TermPause['kind'] = 'other'): TermPause {
  return { from: at(from), to: at(to), kind }
}

function endText(term: Term): string | null {
  const end = endOfTerm(term, calendar)
  return end && wall(end.due.at)
}

describe('a supplement', () => {
  const supplement = pause('2026-11-04 10:00', '2026-11-10 15:00', 'supplement')

  test('counts the term anew from its end, or is taken off, as the procedure says', () => {
    expect(endText(fiveDays)).toBe('2026-11-09 17:00')
    expect(endText({ ...fiveDays, pauses: [supplement] })).toBe('2026-11-17 17:00')
    expect(endText({ ...fiveDays, pauses: [supplement], supplementMode: 'reset' })).toBe('2026-11-17 17:00')
    expect(endText({ ...fiveDays, pauses: [supplement], supplementMode: 'pause' })).toBe('2026-11-13 17:00')
  })

  test('after the term has ended changes nothing', () => {
    const late = pause('2026-11-10 10:00', '2026-11-12 15:00', 'supplement')
    expect(endText({ ...fiveDays, pauses: [late] })).toBe('2026-11-09 17:00')
    expect(endText({ ...fiveDays, pauses: [late], supplementMode: 'pause' })).toBe('2026-11-09 17:00')
  })

  test('a second one, within the term as counted anew, counts it anew again', () => {
    const second = pause('2026-11-12 08:00', '2026-11-13 08:00', 'supplement')
    expect(endText({ ...fiveDays, pauses: [second, supplement] })).toBe('2026-11-20 17:00')
    expect(endOfTerm({ ...fiveDays, pauses: [second, supplement] }, calendar)?.countedFrom).toBe(second.to)
  })
})

describe('other pauses are taken off, in the measure of the term', () => {
  const twoDays = pause('2026-11-04 10:00', '2026-11-06 15:00')
  const overWeekend = pause('2026-11-06 10:00', '2026-11-09 10:00')
  const oneDay = pause('2026-11-04 08:00', '2026-11-04 16:00')
  test.each<[Term['limit'], TermPause[], string]>([
    [{ unit: 'workingDay', count: 5 }, [twoDays], '2026-11-11 17:00'],
    [{ unit: 'workingDay', count: 5 }, [overWeekend], '2026-11-10 17:00'],
    [{ unit: 'workingDay', count: 5 }, [oneDay], '2026-11-09 17:00'],
    [{ unit: 'workingDay', count: 2.5 }, [twoDays], '2026-11-09 08:00'],
    [{ unit: 'calendarDay', count: 10 }, [overWeekend], '2026-11-16 17:00'],
    [{ unit: 'month', count: 1 }, [overWeekend], '2026-12-07 17:00'],
    [{ unit: 'workingHour', count: 24 }, [oneDay], '2026-11-05 17:00'],
    [{ unit: 'hour', count: 72 }, [oneDay], '2026-11-05 17:00'],
    [{ unit: 'sameDay' }, [pause('2026-11-02 10:00', '2026-11-03 10:00')], '2026-11-03 17:00'],
  ])('%o', (limit, pauses, due) => {
    expect(endText({ limit, startedAt: start, pauses })).toBe(due)
  })
})

test('pauses that overlap or touch are one, those that are none are left out', () => {
  const spans = [
    { from: 5, to: 7 },
    { from: 1, to: 3 },
    { from: 3, to: 4 },
    { from: 6, to: 6.5 },
    { from: 9, to: 9 },
  ]
  expect(mergedPauses(spans)).toEqual([
    { from: 1, to: 4 },
    { from: 5, to: 7 },
  ])
})

test('a pause that starts when the term has ended is none of its own', () => {
  const end = at('2026-11-02 10:00')
  const after = [{ from: end, to: at('2026-11-02 11:00') }]
  expect(pushedBack(calendar, end, after, start)).toBe(end)
})

test('no fixed term has no end, paused or not', () => {
  const pauses = [pause('2026-11-04 10:00', '2026-11-10 15:00', 'supplement')]
  expect(endOfTerm({ limit: { unit: 'none' }, startedAt: start, pauses }, calendar)).toBeNull()
})

test('between its start and its end, outside its pauses, lies the whole term in hours', () => {
  const pauses = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 })).map(([from, length]) => ({
      from: start + (from - 40) * hourMs,
      to: start + (from - 40 + length) * hourMs,
      kind: 'other' as const,
    })),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), pauses, (count, given) => {
      const end = endOfTerm(
        { limit: { unit: 'workingHour', count }, startedAt: start, pauses: given },
        calendar,
      )
      expect(end && elapsed(calendar, start, end.due.at, given)).toBe(count * hourMs)
    }),
    { numRuns },
  )
})
