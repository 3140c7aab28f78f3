import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { recognise } from '@/utils/consoles/recognise/recognise'
import { type ColumnCase, cellOf, columnCases, sampleOf } from './dossiers'
import { type ShapeName, shapes } from './shapes'

afterEach(() => document.body.replaceChildren())

const shapeNames = Object.keys(shapes).filter((name): name is ShapeName => name in shapes)

interface Chosen {
  column: ColumnCase
  heading: string
}

function show(shape: ShapeName, columns: readonly Chosen[], count: number): void {
  const samples = Array.from({ length: count }, (_, n) => sampleOf(n))
  const headings = columns.map(({ heading }) => heading)
  const rows = samples.map((sample, n) => columns.map(({ column }) => [cellOf(column.fact, sample, n)]))
  document.body.replaceChildren(shapes[shape]({ headings, rows }))
}

const withFirstHeading = (facts: readonly ColumnCase['fact'][]): Chosen[] =>
  columnCases
    .filter(({ fact }) => facts.includes(fact))
    .map((column) => ({ column, heading: column.headings[0] }))

const usual: ColumnCase['fact'][] = [
  'ordinal',
  'number',
  'procedure',
  'applicant',
  'holder',
  'status',
  'receivedAt',
  'dueAt',
  'remaining',
  'actions',
]

describe.each(shapeNames)('%s', (shape) => {
  test('the list is found and every column read as what it is', () => {
    const columns = withFirstHeading(usual)
    show(shape, columns, 10)
    const [table] = recognise(document)
    expect(table?.rows.length).toBe(10)
    expect(table?.columns.map(({ heading, meaning }) => [heading, meaning])).toEqual(
      columns.map(({ heading, column }) => [heading, column.meaning]),
    )
    expect(table?.doubts).toEqual([])
  })
})

/** Any of a column's headings, a known one or one that says nothing certain. */
const anyHeading = (column: ColumnCase) =>
  fc.constantFrom(...column.headings, ...(column.asked ?? [])).map((heading) => ({ column, heading }))

const anyColumns = fc
  .tuple(
    fc.shuffledSubarray(columnCases, { minLength: 4 }),
    fc.constantFrom(...shapeNames),
    fc.integer({ min: 3, max: 25 }),
  )
  .chain(([columns, shape, count]) =>
    fc.record({
      columns: fc.tuple(...columns.map(anyHeading)),
      shape: fc.constant(shape),
      count: fc.constant(count),
    }),
  )

const runs = 120

test('whatever the headings, no column is ever read as something it is not', () => {
  fc.assert(
    fc.property(anyColumns, ({ columns, shape, count }) => {
      show(shape, columns, count)
      for (const { index, heading, meaning } of recognise(document)[0]?.columns ?? []) {
        const { column } = columns[index] ?? {}
        expect([column?.meaning, 'ignore'], `${heading} (${column?.fact})`).toContain(meaning)
      }
    }),
    { numRuns: runs },
  )
})
