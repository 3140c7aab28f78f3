import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarFileProblemText } from '@/utils/i18n/calendar-file'
import { readCalendarFile, writeCalendarFile } from '@/utils/working-time/calendar-file'
import { JsonSyntaxError, jsonLines } from '@/utils/working-time/json-lines'
import { type CalendarChoices, defaultWeek } from '@/utils/working-time/schedule'
import { damagedJson, runs } from '../damaged'

const choices: CalendarChoices = {
  week: defaultWeek,
  edits: [
    { date: '2026-11-23', kind: 'off', note: 'Hoán đổi' },
    { date: '2026-11-28', kind: 'worked', note: 'Làm bù', periods: [['07:00', '11:30']] },
  ],
  seasons: [{ from: '04-16', to: '10-15', week: { 1: [['06:30', '11:00']] } }],
  closures: [{ date: '2026-11-25', from: '10:00', to: '11:00' }],
  intakeWeek: { ...defaultWeek, 6: [['07:00', '11:30']] },
}

test('what is written is read back', () => {
  expect(readCalendarFile(writeCalendarFile(choices))).toEqual({ ok: true, choices })
})

describe('a problem names its line', () => {
  const lineWith = (part: string, text: string) =>
    text.split('\n').findIndex((line) => line.includes(part)) + 1

  test.each([
    ['"2026-11-23"', '"2026-11-31"', 'edits/0/date'],
    ['"worked"', '"half"', 'edits/1/kind'],
    ['"06:30"', '"6:30"', 'seasons/0/week/1/0/0'],
    ['"04-16"', '"16/04"', 'seasons/0/from'],
    ['"note": "Làm bù"', '"nota": "Làm bù"', 'edits/1'],
  ])('%s → %s', (good, bad, path) => {
    const text = writeCalendarFile(choices).replace(good, bad)
    const read = readCalendarFile(text)
    const problems = read.ok ? [] : read.problems
    const [first] = problems
    expect(first?.kind === 'value' && first.path).toMatch(new RegExp(`^${path}`))
    expect(first && calendarFileProblemText(first)).toContain(`Dòng ${first?.line} (${path}`)
    const whole = path === 'edits/1' ? lineWith('2026-11-28', text) - 1 : lineWith(bad, text)
    expect(first?.line).toBe(whole)
  })

  test('and where the text stops being JSON', () => {
    const lines = writeCalendarFile(choices).split('\n')
    const broken = [...lines.slice(0, 6), '"x" "y"', ...lines.slice(6)].join('\n')
    expect(readCalendarFile(broken)).toEqual({ ok: false, problems: [{ kind: 'syntax', line: 7 }] })
  })

  test('overlapping periods stand where they are', () => {
    const text = JSON.stringify(
      {
        version: 1,
        week: {
          1: [
            ['07:00', '12:00'],
            ['11:00', '17:00'],
          ],
        },
        edits: [],
      },
      null,
      1,
    )
    const read = readCalendarFile(text)
    expect(!read.ok && read.problems).toEqual([{ kind: 'value', line: 4, path: 'week/1' }])
  })
})

test('an office that never works is refused as a whole', () => {
  const read = readCalendarFile(writeCalendarFile({ week: {}, edits: [] }))
  // The national table's worked Saturdays have no hours to take over from such a week.
  expect(!read.ok && read.problems.map(calendarFileProblemText)).toEqual([
    'Lịch làm việc chưa có giờ làm việc nào. Hãy nhập giờ làm việc của ít nhất một ngày.',
  ])
})

test.each(['', 'null', '[]', '{}', '{"version":2,"week":{},"edits":[]}', 'x'.repeat(1_000_001)])(
  'nothing is read from %.20s',
  (text) => {
    const read = readCalendarFile(text)
    expect(read.ok).toBe(false)
    expect(!read.ok && read.problems.length).toBeGreaterThan(0)
  },
)

describe('lines of JSON', () => {
  test('accepts what JSON accepts and finds the line of every value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        const value: unknown = JSON.parse(text)
        const lines = jsonLines(JSON.stringify(value, null, 2))
        expect(lines.get('')).toBe(1)
        expect(Math.max(...lines.values())).toBeLessThanOrEqual(
          JSON.stringify(value, null, 2).split('\n').length,
        )
      }),
    )
  })

  test('refuses what JSON refuses', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', '\u0001', '1'),
        (text, n, mark) => {
          const changed =
            text.slice(0, n % (text.length + 1)) + mark + text.slice((n % (text.length + 1)) + 1)
          const valid = accepts(() => JSON.parse(changed), SyntaxError)
          expect(accepts(() => jsonLines(changed), JsonSyntaxError)).toBe(valid)
        },
      ),
    )
  })

  test('a file nested beyond reason is refused, not followed', () => {
    expect(() => jsonLines('['.repeat(100_000))).toThrow(JsonSyntaxError)
  })

  function accepts(work: () => unknown, refusal: new (...args: never[]) => Error): boolean {
    try {
      work()
      return true
    } catch (error) {
      if (error instanceof refusal) return false
      throw error
    }
  }
})

test('whatever stands in it, a calendar is read whole or refused with a reason, and never half', () => {
  const file = JSON.parse(writeCalendarFile(choices))
  fc.assert(
    fc.property(damagedJson([file]), (text) => {
      const read = readCalendarFile(text)
      if (read.ok) {
        expect(readCalendarFile(writeCalendarFile(read.choices))).toEqual(read)
        return
      }
      expect(read.problems.length).toBeGreaterThan(0)
      for (const problem of read.problems) expect(calendarFileProblemText(problem)).toMatch(/^\p{Lu}.+\.$/su)
    }),
    { numRuns: runs },
  )
  expect(Object.keys(Object.prototype)).toEqual([])
})
