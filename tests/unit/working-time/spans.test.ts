import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateText, parseDate } from '@/utils/working-time/dates'
import { neighbourSpan, nextWeek, type SpanKind, spanKinds, spanOf } from '@/utils/working-time/spans'

const on = (date: string) => parseDate(date) ?? Number.NaN
const written = (kind: SpanKind, date: string) => {
  const { from, to } = spanOf(kind, on(date))
  return [dateText(from), dateText(to)]
}

test.each([
  ['day', '2026-11-22', '2026-11-22', '2026-11-22'],
  ['week', '2026-11-22', '2026-11-16', '2026-11-22'],
  ['week', '2026-11-23', '2026-11-23', '2026-11-29'],
  ['month', '2026-11-22', '2026-11-01', '2026-11-30'],
  ['month', '2024-02-10', '2024-02-01', '2024-02-29'],
  ['quarter', '2026-11-22', '2026-10-01', '2026-12-31'],
  ['quarter', '2026-03-31', '2026-01-01', '2026-03-31'],
] as const)('the %s of %s', (kind, date, from, to) => {
  expect(written(kind, date)).toEqual([from, to])
})

test.each([
  ['2026-11-20 08:00', '2026-11-23'],
  ['2026-11-22 23:59', '2026-11-23'],
  ['2026-11-23 00:00', '2026-11-30'],
])('the week after %s begins on %s', (now, monday) => {
  const { from, to } = nextWeek(Date.parse(`${now.replace(' ', 'T')}+07:00`))
  expect([dateText(from), to - from]).toEqual([monday, 6])
})

test('spans of a kind follow one another without a gap, and each day lies in its own', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), fc.constantFrom(...spanKinds), (day, kind) => {
      const span = spanOf(kind, day)
      expect(span.from).toBeLessThanOrEqual(day)
      expect(span.to).toBeGreaterThanOrEqual(day)
      expect(neighbourSpan(kind, span, 1).from).toBe(span.to + 1)
      expect(neighbourSpan(kind, span, -1).to).toBe(span.from - 1)
    }),
  )
})
