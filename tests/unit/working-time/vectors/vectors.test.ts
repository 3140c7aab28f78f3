import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { replay } from './replay'

const folder = new URL('../../../fixtures/working-time/vectors/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

test('all vector files are here', () => {
  expect(files).toHaveLength(7)
})

test.each(files)('%s', (name) => {
  const { replayed, differences } = replay(readJson(name))
  expect(differences).toEqual([])
  expect(replayed).toBeGreaterThan(0)
})

/** The operations of the schema, each of which some file must use. */
const operations = [
  'add',
  'subtract',
  'between',
  'isWorking',
  'isWorkingDay',
  'addDays',
  'subtractDays',
  'daysBetween',
  'daysBetweenInclusive',
  'nthWorkingDay',
  'nextWorking',
  'prevWorking',
  'nextOpen',
  'prevOpen',
  'nextClose',
  'segmentsAfter',
  'segmentsBefore',
  'segmentsBetween',
  'deadline',
  'elapsed',
  'pausedSeconds',
]

test('every operation is replayed by the file of our own', () => {
  const { cases } = readJson('own-operations.json')
  expect([...new Set(cases.map(({ op }) => op))].sort()).toEqual([...operations].sort())
})

test('a wrong answer, an unknown operation and an unusable schedule are told, not passed over', () => {
  const vn = { timezone: 'offset:25200', week: { 1: [['08:00:00', '17:00:00']] } }
  const bad = { timezone: 'UTC', week: { 1: [['17:00:00', '08:00:00']] } }
  const cases = [
    { id: 'wrong', schedule: 'vn', op: 'isWorking', input: { at: '2026-11-22T01:00:00Z' }, expected: true },
    { id: 'unknown', schedule: 'vn', op: 'guess', input: {}, expected: 1 },
    { id: 'bad', schedule: 'bad', op: 'isWorking', input: { at: '2026-11-22T01:00:00Z' }, expected: false },
  ]
  const { differences } = replay({ schedules: { vn, bad }, cases })
  expect(differences.map(({ id }) => id)).toEqual(['wrong', 'unknown', 'bad'])
})

function readJson(name: string): { cases: { op: string }[] } {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
}
