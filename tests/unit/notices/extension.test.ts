import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '@/utils/dossier/dossier'
import { proposeExtension, timesReappointed, usualStart } from '@/utils/notices/extension'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { dateText } from '@/utils/working-time/dates'
import { buildSchedule, defaultWeek } from '@/utils/working-time/schedule'
import { day, instant } from './sample'

const calendar = createWorkingCalendar(buildSchedule({ week: defaultWeek, edits: [] }))

test.each([
  ['a day to come', '2026-11-25', '2026-11-20', '2026-11-25'],
  ['today', '2026-11-20', '2026-11-20', '2026-11-20'],
  ['a day past', '2026-11-10', '2026-11-20', '2026-11-20'],
])('promised for %s, an extension is counted from the later day', (_, due, today, start) => {
  expect(dateText(usualStart(day(due), day(today)))).toBe(start)
})

test('without a promised day it is counted from today', () => {
  expect(usualStart(null, day('2026-11-20'))).toBe(day('2026-11-20'))
})

// 24/11/2026 is Ngày Văn hóa, a day off; 21-22/11 and 28-29/11 are weekends.
test.each([
  ['2026-11-19', 1, '2026-11-20'],
  ['2026-11-20', 1, '2026-11-23'],
  ['2026-11-20', 2, '2026-11-25'],
  ['2026-11-20', 5, '2026-11-30'],
])('%s and %d working days give %s', (from, days, newDue) => {
  const result = proposeExtension(calendar, { days, countedFrom: day(from), today: day('2026-11-19') })
  expect(result).toEqual({ ok: true, extension: { days, countedFrom: day(from), newDue: day(newDue) } })
})

test.each([
  [0, 'daysOutOfRange'],
  [-1, 'daysOutOfRange'],
  [91, 'daysOutOfRange'],
  [1.5, 'daysNotWhole'],
  [Number.NaN, 'daysNotWhole'],
])('%d days cannot be asked for', (days, problem) => {
  const today = day('2026-11-20')
  expect(proposeExtension(calendar, { days, countedFrom: today, today })).toEqual({ ok: false, problem })
})

test('a letter promises no day that is past, nor today', () => {
  const propose = (days: number) =>
    proposeExtension(calendar, { days, countedFrom: day('2026-11-18'), today: day('2026-11-20') })
  expect(propose(1)).toEqual({ ok: false, problem: 'notAfterToday' })
  expect(propose(2)).toEqual({ ok: false, problem: 'notAfterToday' })
  expect(propose(3).ok).toBe(true)
})

test('every proposed day works, lies after today, and has as many working days before it as asked', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 700 }), (days, offset) => {
      const today = day('2026-01-01') + offset
      const result = proposeExtension(calendar, { days, countedFrom: today, today })
      if (!result.ok) return false
      const { newDue } = result.extension
      const after = Array.from({ length: newDue - today }, (_, index) => today + 1 + index)
      return calendar.isWorkingDay(newDue) && after.filter(calendar.isWorkingDay).length === days
    }),
  )
})

function drafted(at: number, newDue: string): Entry {
  const notice = {
    paper: 'apology',
    templateHash: 'x',
    oldDue: '2026-11-19',
    newDue,
    daysAsked: 3,
    reasonCode: 'records',
  }
  return { kind: 'noticeDrafted', at, notice }
}

function sent(draftedAt: number): Entry {
  return { kind: 'noticeSent', at: draftedAt + 1, draftedAt, sentOn: '2026-11-19', way: 'counter' }
}

test.each([
  ['nothing was drafted', [], 0],
  ['a draft was never sent', [drafted(1, '2026-11-24')], 0],
  ['a draft was sent', [drafted(1, '2026-11-24'), sent(1)], 1],
  ['a draft was ticked as sent twice', [drafted(1, '2026-11-24'), sent(1), sent(1)], 1],
  ['of two drafts one was sent', [drafted(1, '2026-11-24'), drafted(5, '2026-11-25'), sent(5)], 1],
  ['the console shows the draft’s date', [drafted(1, '2026-11-27')], 1],
  [
    'it was drafted twice for the date the console shows',
    [drafted(1, '2026-11-27'), drafted(5, '2026-11-27')],
    1,
  ],
  ['two were sent', [drafted(1, '2026-11-24'), sent(1), drafted(5, '2026-11-26'), sent(5)], 2],
] as const)('when %s the date was moved by letter %s times', (_, entries, times) => {
  const dueAt = { at: instant('2026-11-27T16:30'), precision: 'minute' as const }
  expect(
    timesReappointed({ entries: [...entries], current: { number: 'H1', status: 'processing', dueAt } }),
  ).toBe(times)
})
