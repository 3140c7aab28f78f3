import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardWord, mentions } from '@/utils/consoles/privacy'
import { parsePageTime } from '@/utils/consoles/read-date'
import { findNumber, numberOfCell } from '@/utils/consoles/read-number'
import { parseTerm } from '@/utils/consoles/read-term'
import { dayOf } from '@/utils/working-time/dates'
import { runs } from '../damaged'
import { workOf } from './counted-work'

/** Pieces out of which the worst cells are made. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '<img src=x onerror=1>',
    '\u202e',
    '\u2067',
    '\u200b',
    '\u0301',
    '=HYPERLINK("x")',
    '31/02/2026',
    '18/11/2026',
    '08:00',
    ':',
    ',',
    'H00.99.261118.0009',
    '1.004616.000.00.00.H56',
    '20 ngày làm việc',
    '9'.repeat(50),
    'Nguyễn Văn A',
    'ông Nguyễn',
    '(((',
  ),
)
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '))

describe('hostile cell texts', () => {
  test('no text makes a parser throw, and what comes out is sound', () => {
    fc.assert(
      fc.property(text, (cell) => {
        const time = parsePageTime(cell)
        if (time) expect(Number.isFinite(dayOf(time.at))).toBe(true)
        const number = numberOfCell(cell)
        if (number !== null) expect(number).toMatch(/^[A-Z\d./-]{5,60}$/u)
        expect(findNumber(cell) === null || numberOfCell(cell) !== null).toBe(true)
        const term = parseTerm(cell)
        if (term && 'count' in term) expect(term.count).toBeGreaterThan(0)
      }),
      { numRuns: runs },
    )
  })

  test('what the guard lets through is bounded and holds no address of a person', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('step', 'holder', 'unit', 'procedure', 'field'), (cell, field) => {
        const word = guardWord(field, cell, 'Trần Thị Ví Dụ')
        if (word === undefined) return
        expect(word.length).toBeLessThanOrEqual(300)
        expect(word).not.toMatch(/@|\d{9}/u)
      }),
      { numRuns: runs },
    )
  })

  test('an applicant is recognised inside any text', () => {
    const name = fc.constantFrom('Trần Thị Ví Dụ', 'CÔNG TY TNHH Ví Dụ', 'Đỗ Thị O\u0323\u0302')
    const form = fc.constantFrom<(s: string) => string>(
      (s) => s,
      (s) => s.normalize('NFD'),
      (s) => s.toLocaleUpperCase('vi'),
    )
    fc.assert(
      fc.property(text, text, name, form, (before, after, applicant, write) => {
        expect(mentions(`${before} ${write(applicant)} ${after}`, applicant)).toBe(true)
      }),
      { numRuns: runs },
    )
  })

  test('two megabytes take twice the work of one, and one a few times through it', () => {
    const [one = 0, two = 0] = [1_000_000, 2_000_000].map((length) => {
      const long = 'Nguyễn Văn 18/11/ 08:00 H00.99.'.repeat(length / 31)
      return workOf(() => {
        parsePageTime(long)
        findNumber(long)
        parseTerm(long)
        guardWord('step', long, 'Nguyễn Văn A')
      })
    })
    expect(one).toBeGreaterThan(1_000_000)
    expect(one).toBeLessThan(30_000_000)
    expect(two / one).toBeLessThan(2.2)
  })
})
