import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { replay } from './replay'

const folder = new URL('../../../fixtures/working-time/vectors/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

test('all vector files are here', () => {
  expect(files).toHaveLength(6)
})

test.each(files)('%s', (name) => {
  const { replayed, differences } = replay(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
  expect(differences).toEqual([])
  expect(replayed).toBeGreaterThan(0)
})

/** Operations of the schema that no file at hand uses, worked out by hand. 2026-11-16 is a Monday. */
describe('the other operations', () => {
  const lunch = [
    ['08:00:00', '12:00:00'],
    ['13:00:00', '17:00:00'],
  ]
  const schedules = {
    vn: {
      timezone: 'offset:25200',
      week: { 1: lunch, 2: lunch, 3: lunch, 4: lunch, 5: lunch },
      holidays: ['2026-11-24'],
      overrides: { '2026-11-21': [['08:00:00', '12:00:00']] },
      breaks: [{ date: '2026-11-18', from: '10:00:00', to: '11:00:00' }],
    },
    always: {
      timezone: 'UTC',
      week: Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((day) => [day, [['00:00:00', '24:00:00']]])),
    },
  }
  type Input = Record<string, unknown>
  const cases: [op: string, input: Input, expected: unknown, schedule?: string][] = [
    ['subtract', { at: '2026-11-16T09:00:00+07:00', seconds: 7200 }, '2026-11-13T09:00:00Z'],
    ['subtract', { at: '2026-11-16T09:00:00+07:00', seconds: -3600 }, '2026-11-16T03:00:00Z'],
    ['subtract', { at: '2026-11-16T09:00:00+07:00', seconds: 3600 }, '2026-11-16T01:00:00Z'],
    ['subtractDays', { at: '2026-11-23', days: 1 }, '2026-11-21'],
    ['addDays', { at: '2026-11-23T03:00:00Z', days: 1, endOfWorkingDay: true }, '2026-11-25T10:00:00Z'],
    ['nthWorkingDay', { at: '2026-11-21', n: 1 }, '2026-11-21'],
    ['nthWorkingDay', { at: '2026-11-22', n: 2 }, '2026-11-25'],
    ['nthWorkingDay', { at: '2026-11-22', n: -1 }, '2026-11-21'],
    ['nthWorkingDay', { at: '2026-11-23', n: -2 }, '2026-11-21'],
    ['prevOpen', { at: '2026-11-16T12:30:00+07:00' }, '2026-11-16T01:00:00Z'],
    ['prevOpen', { at: '2026-11-16T13:00:00+07:00' }, '2026-11-16T06:00:00Z'],
    [
      'segmentsAfter',
      { at: '2026-11-18T09:00:00+07:00' },
      [
        ['2026-11-18T02:00:00Z', '2026-11-18T03:00:00Z'],
        ['2026-11-18T04:00:00Z', '2026-11-18T05:00:00Z'],
        ['2026-11-18T06:00:00Z', '2026-11-18T10:00:00Z'],
      ],
    ],
    [
      'segmentsBefore',
      { at: '2026-11-23T09:00:00+07:00' },
      [
        ['2026-11-23T01:00:00Z', '2026-11-23T02:00:00Z'],
        ['2026-11-21T01:00:00Z', '2026-11-21T05:00:00Z'],
        ['2026-11-20T06:00:00Z', '2026-11-20T10:00:00Z'],
      ],
    ],
    [
      'segmentsBefore',
      { at: '2026-11-23T08:00:00+07:00' },
      [['2026-11-21T01:00:00Z', '2026-11-21T05:00:00Z']],
    ],
    [
      'segmentsBetween',
      { from: '2026-11-20T16:00:00+07:00', to: '2026-11-23T08:30:00+07:00' },
      [
        ['2026-11-20T09:00:00Z', '2026-11-20T10:00:00Z'],
        ['2026-11-21T01:00:00Z', '2026-11-21T05:00:00Z'],
        ['2026-11-23T01:00:00Z', '2026-11-23T01:30:00Z'],
      ],
    ],
    [
      'segmentsBetween',
      { from: '2026-11-20T16:00:00Z', to: '2026-11-23T08:30:00Z' },
      [['2026-11-20T16:00:00Z', '2026-11-23T08:30:00Z']],
      'always',
    ],
    ['segmentsBetween', { from: '2026-11-22T01:00:00Z', to: '2026-11-22T08:00:00Z' }, []],
    ['deadline', { at: '2026-11-16T09:00:00+07:00', seconds: 28_800 }, '2026-11-17T02:00:00Z'],
    [
      'deadline',
      {
        at: '2026-11-16T09:00:00+07:00',
        seconds: 28_800,
        pauses: [{ from: '2026-11-16T10:00:00+07:00', to: '2026-11-16T14:00:00+07:00' }],
      },
      '2026-11-17T05:00:00Z',
    ],
    [
      // The second pause starts after the first end, but before the end as pushed back by the first.
      'deadline',
      {
        at: '2026-11-16T09:00:00+07:00',
        seconds: 3600,
        pauses: [
          { from: '2026-11-16T10:30:00+07:00', to: '2026-11-16T11:00:00+07:00' },
          { from: '2026-11-16T09:30:00+07:00', to: '2026-11-16T10:30:00+07:00' },
        ],
      },
      '2026-11-16T04:30:00Z',
    ],
    [
      'deadline',
      {
        at: '2026-11-16T09:00:00+07:00',
        days: 1,
        endOfWorkingDay: true,
        pauses: [{ from: '2026-11-17T16:00:00+07:00', to: '2026-11-18T09:00:00+07:00' }],
      },
      '2026-11-18T03:00:00Z',
    ],
    [
      'elapsed',
      {
        from: '2026-11-16T09:00:00+07:00',
        to: '2026-11-17T09:00:00+07:00',
        pauses: [{ from: '2026-11-16T11:00:00+07:00', to: '2026-11-16T13:30:00+07:00' }],
      },
      { seconds: 23_400 },
    ],
    [
      'pausedSeconds',
      {
        pauses: [
          { from: '2026-11-16T11:00:00+07:00', to: '2026-11-16T13:30:00+07:00' },
          { from: '2026-11-16T11:30:00+07:00', to: '2026-11-16T14:00:00+07:00' },
        ],
      },
      { seconds: 7200 },
    ],
  ]

  test.each(cases)('%s %o', (op, input, expected, schedule = 'vn') => {
    const file = { schedules, cases: [{ id: 'own', schedule, op, input, expected }] }
    expect(replay(file)).toEqual({ replayed: 1, differences: [] })
  })

  test('a wrong answer, an unknown operation and an unusable schedule are told, not passed over', () => {
    const bad = { timezone: 'UTC', week: { 1: [['17:00:00', '08:00:00']] } }
    const cases = [
      { id: 'wrong', schedule: 'vn', op: 'isWorking', input: { at: '2026-11-22T01:00:00Z' }, expected: true },
      { id: 'unknown', schedule: 'vn', op: 'guess', input: {}, expected: 1 },
      { id: 'bad', schedule: 'bad', op: 'isWorking', input: { at: '2026-11-22T01:00:00Z' }, expected: false },
    ]
    const { differences } = replay({ schedules: { ...schedules, bad }, cases })
    expect(differences.map(({ id }) => id)).toEqual(['wrong', 'unknown', 'bad'])
  })
})
