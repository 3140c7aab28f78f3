import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hiddenFigures } from '@/utils/reports/hidden-figures'
import { figureNames, type Grouped, groupedBy, periodReport } from '@/utils/reports/period-report'
import { type Balance, hiddenCells } from '@/utils/reports/small-cells'
import { dayOf } from '@/utils/working-time/dates'
import { spanOf } from '@/utils/working-time/spans'
import { day, dossier, judgedAt, minute } from '../warnings/make'

const column = (count: number): Balance => ({ left: Array.from({ length: count }, (_, i) => i), right: [] })
const hidden = (values: number[], balances: Balance[] = [column(values.length)]) =>
  [...hiddenCells(values, balances, 5)].sort((a, b) => a - b)

describe('hidden are', () => {
  test.each<[string, number[], number[]]>([
    ['none where none is small, nor is a zero', [5, 0, 12], []],
    ['a small one, and the smallest beside it, which it would follow from', [3, 20, 7], [0, 2]],
    ['two small ones that have enough in them together', [3, 2, 20], [0, 1]],
    ['a further one where two leave no room: of two that make two, each is one', [1, 1, 20, 9], [0, 1, 3]],
    ['a zero where nothing else is left', [3, 0], [0, 1]],
    ['nothing besides where a group is all there is', [3], [0]],
  ])('%s', (_, values, expected) => {
    expect(hidden(values)).toEqual(expected)
  })

  test('an outcome’s neighbours too, since all outcomes make what was finished', () => {
    // Finished 30 = early 20 + on time 7 + late 3.
    expect(hidden([30, 20, 7, 3], [{ left: [1, 2, 3], right: [0] }])).toEqual([2, 3])
  })
})

/** An office’s month: so many dossiers of each kind. */
const context = judgedAt('2026-11-20 12:00')
const month = spanOf('month', dayOf(context.now))
const kinds = fc.array(
  fc.record({
    unit: fc.constantFrom('Phòng A', 'Phòng B', 'Phòng C', undefined),
    procedure: fc.constantFrom('1', '2', '3', '4', '5'),
    field: fc.constantFrom('Đất đai', 'Hộ tịch', 'Xây dựng'),
    finished: fc.constantFrom('2026-11-04', '2026-11-11', '2026-11-12', null),
    count: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 14 },
)
type Kind = NonNullable<ReturnType<typeof kinds.generate>['value_']>[number]

/** Found at random: all beside a small figure was hidden, and it still followed from tables further away. */
const farApart: Kind[] = [
  { unit: 'Phòng A', procedure: '5', field: 'Đất đai', finished: '2026-11-04', count: 1 },
  { unit: 'Phòng A', procedure: '1', field: 'Xây dựng', finished: '2026-11-04', count: 1 },
  { unit: undefined, procedure: '2', field: 'Đất đai', finished: '2026-11-04', count: 5 },
  { unit: 'Phòng C', procedure: '1', field: 'Xây dựng', finished: '2026-11-04', count: 5 },
  { unit: 'Phòng A', procedure: '3', field: 'Xây dựng', finished: '2026-11-04', count: 2 },
  { unit: 'Phòng A', procedure: '5', field: 'Hộ tịch', finished: '2026-11-04', count: 1 },
]

const dossiersOf = (all: readonly Kind[]) =>
  all.flatMap(({ unit, procedure, field, finished, count }, kind) =>
    Array.from({ length: count }, (_, n) => {
      const end = finished
        ? ({ status: 'finished', finishedAt: minute(`${finished} 09:00`) } as const)
        : ({ status: 'processing' } as const)
      const current = { procedure, field, dueAt: day('2026-11-11'), receivedAt: day('2026-11-03'), ...end }
      return dossier({ ...current, ...(unit ? { unit } : {}) }, { key: `${kind}-${n}` })
    }),
  )

/** All that a reader of the report knows to be the same, written down apart from the code that hides. */
function knownEqualities(dossiers: ReturnType<typeof dossiersOf>, report: ReturnType<typeof periodReport>) {
  const places = new Map<string, number>()
  const values: number[] = []
  const cell = (by: Grouped, name: string | null, figure: string) =>
    places.get(`${by}|${name}|${figure}`) ?? -1
  for (const by of groupedBy) {
    for (const group of report.groups[by]) {
      for (const figure of figureNames) {
        places.set(`${by}|${group.name}|${figure}`, values.length)
        values.push(group[figure] ?? 0)
      }
    }
  }
  const rows: Map<number, number>[] = []
  const add = (plus: number[], minus: number[] = []) =>
    rows.push(new Map([...plus.map((p) => [p, 1] as const), ...minus.map((p) => [p, -1] as const)]))
  for (const by of groupedBy) {
    const names = report.groups[by].map(({ name }) => name)
    for (const figure of figureNames) add(names.map((name) => cell(by, name, figure)))
    for (const name of names) {
      const outcomes = ['early', 'onTime', 'late', 'outcomeUnknown'].map((figure) => cell(by, name, figure))
      add(outcomes, [cell(by, name, 'finished')])
    }
  }
  // Of two tables: a group whose dossiers are exactly those of some groups of the other.
  const nameIn = { unit: (d: (typeof dossiers)[number]) => d.current.unit ?? null } as const
  const nameBy: Record<'unit' | 'field' | 'procedure', (d: (typeof dossiers)[number]) => string | null> = {
    unit: nameIn.unit,
    field: (d) => d.current.field ?? null,
    procedure: (d) => d.current.procedure ?? null,
  }
  const tables = ['unit', 'field', 'procedure'] as const
  for (const one of tables) {
    for (const other of tables) {
      if (one === other) continue
      for (const { name } of report.groups[one]) {
        const mine = dossiers.filter((d) => nameBy[one](d) === name)
        const names = [...new Set(mine.map(nameBy[other]))]
        const theirs = dossiers.filter((d) => names.includes(nameBy[other](d)))
        if (theirs.length !== mine.length) continue
        for (const figure of figureNames)
          add(
            [cell(one, name, figure)],
            names.map((each) => cell(other, each, figure)),
          )
      }
    }
  }
  return { rows, values, cell }
}

/** The unknowns that follow from the equations with certainty: by elimination, as anyone with a spreadsheet could. */
function workedOut(rows: readonly Map<number, number>[], unknown: ReadonlySet<number>): Set<number> {
  const order = [...unknown]
  const matrix = rows.map((row) => order.map((place) => row.get(place) ?? 0))
  let pivots = 0
  for (let column = 0; column < order.length && pivots < matrix.length; column++) {
    const found = matrix.findIndex((row, index) => index >= pivots && Math.abs(row[column] ?? 0) > 1e-9)
    const pivot = matrix[found]
    const first = matrix[pivots]
    if (!pivot || !first) continue
    matrix[found] = first
    matrix[pivots] = pivot
    const lead = pivot[column] ?? 1
    for (let i = 0; i < order.length; i++) pivot[i] = (pivot[i] ?? 0) / lead
    matrix.forEach((row, index) => {
      const factor = row[column] ?? 0
      if (index === pivots || Math.abs(factor) < 1e-9) return
      for (let i = 0; i < order.length; i++) row[i] = (row[i] ?? 0) - factor * (pivot[i] ?? 0)
    })
    pivots += 1
  }
  const certain = matrix.flatMap((row) => {
    const left = row.flatMap((factor, index) => (Math.abs(factor) > 1e-9 ? [index] : []))
    return left.length === 1 ? [order[left[0] ?? 0] ?? -1] : []
  })
  return new Set(certain)
}

test('no small figure of any report can be worked out from what is shown', () => {
  let seen = 0
  fc.assert(
    fc.property(kinds, (all) => {
      const dossiers = dossiersOf(all)
      const report = periodReport(dossiers, month, context)
      const { rows, values, cell } = knownEqualities(dossiers, report)
      const isHidden = hiddenFigures(report, 5)
      const unknown = new Set<number>()
      for (const by of groupedBy)
        for (const { name } of report.groups[by])
          for (const figure of figureNames)
            if (isHidden(by, name, figure)) unknown.add(cell(by, name, figure))
      const small = values.flatMap((value, place) => (value > 0 && value < 5 ? [place] : []))
      for (const place of small) expect(unknown.has(place)).toBe(true)
      const certain = workedOut(rows, unknown)
      // Where a table has one group, its figures are the office's own, which are shown.
      const alone = new Set(
        groupedBy.flatMap((by) =>
          report.groups[by].length === 1
            ? figureNames.map((figure) => cell(by, report.groups[by][0]?.name ?? null, figure))
            : [],
        ),
      )
      if (alone.size === 0) {
        seen += small.length
        expect(small.filter((place) => certain.has(place))).toEqual([])
      }
    }),
    { numRuns: 150, examples: [[farApart]] },
  )
  expect(seen).toBeGreaterThan(100)
})
