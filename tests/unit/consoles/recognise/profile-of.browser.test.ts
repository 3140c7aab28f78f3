import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { compileSource } from '@/utils/consoles/compile'
import { readProfileFile, writeProfileFile } from '@/utils/consoles/profile-file'
import { createPageReader, type PageReading } from '@/utils/consoles/read-page'
import { profileOf } from '@/utils/consoles/recognise/profile-of'
import { recognise } from '@/utils/consoles/recognise/recognise'
import { isSelector } from '@/utils/consoles/selectors'
import type { Sighting } from '@/utils/dossier/sighting'
import { type ColumnCase, cellOf, columnCases, type Sample, sampleOf } from './dossiers'
import { type Cell, type ShapeName, shapes } from './shapes'

/** From the page to the profile, through a file, and back to the page: what is read must be what stands there. */
afterEach(() => document.body.replaceChildren())

const shapeNames = Object.keys(shapes).filter((name): name is ShapeName => name in shapes)

/** The page as its own taught profile reads it; null where the officer would have to be asked first. */
function readBack(): PageReading | null {
  const [table] = recognise(document)
  const profile = table && profileOf({ table, columns: table.columns, pager: null, name: 'Hệ thống thử' })
  if (!profile) return null
  const file = readProfileFile(writeProfileFile(profile), (selector) => isSelector(document, selector))
  if (!file.ok) throw new Error(JSON.stringify(file.problems))
  return createPageReader(compileSource('own:test', file.profile)).read(document)
}

function fail(): never {
  throw new Error('no profile')
}

const samples = (count: number) => Array.from({ length: count }, (_, n) => sampleOf(n))

function show(
  shape: ShapeName,
  columns: readonly { fact: ColumnCase['fact']; heading: string }[],
  count: number,
) {
  const headings = columns.map(({ heading }) => heading)
  const rows = samples(count).map((sample, n) => columns.map(({ fact }): Cell => [cellOf(fact, sample, n)]))
  document.body.replaceChildren(shapes[shape]({ headings, rows }))
}

const at = (text: string) => {
  const [, day, month, year, hour, minute] = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d)$/.exec(text) ?? []
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00+07:00`)
}

/** What of a sighting is not what the dossier's row says; fields that were left out are no fault. */
function wrongFields(sighting: Sighting | undefined, sample: Sample): string[] {
  if (!sighting) return ['no sighting']
  const wrong: string[] = []
  const dates = ['submittedAt', 'receivedAt', 'dueAt', 'stepDueAt'] as const
  const words = ['procedure', 'unit', 'holder', 'step', 'field'] as const
  if (sighting.number !== sample.number) wrong.push(`number ${sighting.number}`)
  for (const name of dates) {
    const time = sighting[name]
    if (time && time.at !== at(sample[name])) wrong.push(`${name} ${new Date(time.at).toISOString()}`)
  }
  for (const name of words) {
    const word = sighting[name]
    if (word !== undefined && word !== sample[name]) wrong.push(`${name} ${word}`)
  }
  if (sighting.statusLabel !== undefined && sighting.statusLabel !== sample.status) wrong.push('status')
  return wrong
}

const usual = columnCases
  .filter(({ fact }) => fact !== 'sender')
  .map(({ fact, headings: [heading] }) => ({ fact, heading }))

describe.each(shapeNames)('%s', (shape) => {
  test('a taught list is read row by row', () => {
    show(shape, usual, 10)
    const { proof, rows } = readBack() ?? fail()
    expect(proof.reason).toBeNull()
    expect(rows.map(({ sighting }) => sighting.number)).toEqual(samples(10).map(({ number }) => number))
    expect(rows.flatMap(({ sighting }, n) => wrongFields(sighting, sampleOf(n)))).toEqual([])
    expect(rows[0]?.sighting).toMatchObject({
      dueAt: {},
      receivedAt: {},
      holder: 'Thạch Cẩm Tú',
      statusLabel: 'Đang xử lý',
    })
  })

  test('its profile holds nothing that a cell says', () => {
    show(shape, usual, 10)
    const [table] = recognise(document)
    const text = JSON.stringify(
      table && profileOf({ table, columns: table.columns, pager: null, name: 'Một cửa' }),
    )
    for (const sample of samples(10)) {
      for (const value of [sample.number, sample.applicant, sample.phone, sample.address, sample.holder]) {
        expect(text).not.toContain(value)
      }
    }
  })
})

test('any choice of columns reads right or is left out', () => {
  const anyColumns = fc.tuple(
    fc.shuffledSubarray(
      columnCases.filter(({ fact }) => fact !== 'number'),
      { minLength: 3 },
    ),
    fc.constantFrom(...shapeNames),
    fc.integer({ min: 3, max: 25 }),
    fc.nat(),
  )
  let read = 0
  fc.assert(
    fc.property(anyColumns, ([others, shape, count, seed]) => {
      const cases = [columnCases.find(({ fact }) => fact === 'number'), ...others].filter(
        (one) => one !== undefined,
      )
      const columns = cases.map(({ fact, headings, asked = [] }, n) => {
        const all = [...headings, ...asked].filter((heading) => heading !== '')
        return { fact, heading: all[(seed + n) % all.length] ?? headings[0] }
      })
      show(shape, columns, count)
      const reading = readBack()
      if (!reading) return
      const { proof, rows } = reading
      read++
      expect(rows.flatMap(({ sighting }, n) => wrongFields(sighting, sampleOf(n)))).toEqual([])
      expect(proof.reason === null ? rows.length : count).toBe(count)
    }),
    { numRuns: 100 },
  )
  expect(read).toBeGreaterThan(60)
})

test('a line without a label is read where one column holds several facts, and in none of two', () => {
  const rows = samples(4).map((sample): Cell[] => [
    [sample.number],
    [sample.dueAt],
    [sample.procedure, sample.receivedAt],
    [sample.unit, sample.submittedAt],
  ])
  const headings = ['Mã hồ sơ', 'Ngày hẹn trả', 'Nội dung', 'Nơi xử lý']
  document.body.replaceChildren(shapes.plain({ headings, rows }))
  const [table] = recognise(document)
  if (!table) fail()
  const receivedAs = (last: 'composite' | 'ignore') => {
    const columns = table.columns.map((column) => {
      if (column.index < 2) return column
      const { index } = column
      const unlabelled = index === 2 ? [{ line: 1, of: 2, field: 'receivedAt' as const }] : []
      const meaning = index === 2 ? ('composite' as const) : last
      return { ...column, meaning, composite: { lines: [], unlabelled } }
    })
    const profile = profileOf({ table, columns, pager: null, name: 'Hệ thống thử' }) ?? fail()
    const { rows: read } = createPageReader(compileSource('own:test', profile)).read(document)
    return read.map(({ sighting }) => sighting.receivedAt?.at)
  }
  expect(receivedAs('ignore')).toEqual(samples(4).map((sample) => at(sample.receivedAt)))
  expect(receivedAs('composite')).toEqual(samples(4).map(() => undefined))
})
