import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Entry } from '@/utils/dossier/dossier'
import type { Absence } from '@/utils/dossier/entry'
import { type Sighting, trackedFields } from '@/utils/dossier/sighting'
import { defaultSettings } from '@/utils/settings/defaults'
import { createJudgeContext } from '@/utils/warnings/context'
import { judge } from '@/utils/warnings/judge'
import { rules } from '@/utils/warnings/registry'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { buildSchedule } from '@/utils/working-time/schedule'
import { startConsoles } from '../../consoles/server.mjs'
import {
  allDays,
  type Day,
  days,
  detailed,
  dossiers,
  happens,
  lettersSent,
  ruleStories,
  seedStories,
} from '../../e2e/stories'
import { at } from './make'
import { createObserver } from './observer'

/**
 * The stories of tests/e2e/stories.ts without a browser: the consoles' own servers answer as on each day, and what
 * a page would have shown of each answer is observed and judged.
 */
type Consoles = Awaited<ReturnType<typeof startConsoles>>
type Shown = ReturnType<Consoles['control']['answerLog']>[number]['rows'][number]

let consoles: Consoles
const { known, see } = createObserver()
const fired = new Map<Day, Map<string, string[]>>()
const calendar = createWorkingCalendar(buildSchedule(defaultSettings.calendar))
const chosen = {
  ...defaultSettings,
  rules: { on: Object.fromEntries(rules.map(({ id }) => [id, true])), own: [], bases: {} },
  thresholds: { ...defaultSettings.thresholds, applicantDays: 3, unseenDays: 2, handOversMost: 1 },
}
const away: Absence = {
  holder: 'Mạc Thu Cúc',
  origin: null,
  from: '2026-12-01',
  to: '2026-12-31',
  at: at('2026-11-19 09:10'),
}

beforeAll(async () => {
  consoles = await startConsoles({})
  seedStories(consoles)
  for (const day of allDays) {
    consoles.control.setNow(days[day])
    happens[day]?.(consoles.control)
    await openLists()
    if (day === 'wed') for (const number of detailed) await openDetail(number)
    take()
    if (day === 'thu') for (const [number, entry] of written()) known.get(number)?.entries.push(entry)
    fired.set(day, judgeAll(day))
  }
})
afterAll(() => consoles.close())

async function openLists(): Promise<void> {
  const { opencps, tandan } = consoles
  for (const route of ['xu-ly-ho-so/dang-xu-ly', 'tra-cuu/tat-ca-ho-so']) {
    await fetch(`${tandan.origin}/api/v1/hosos?route=${encodeURIComponent(route)}&page=1&size=100`)
  }
  for (const menu of [1, 3]) await fetch(`${opencps.origin}/o/rest/v2/dossiers?menu=${menu}&start=0&end=100`)
}

async function openDetail(wanted: string): Promise<void> {
  const one = consoles.control.dossiers('tandan').find(({ number }) => number === wanted)
  await fetch(`${consoles.tandan.origin}/api/v1/hosos/${one?.id}`)
}

let taken = 0
function take(): void {
  const log = consoles.control.answerLog()
  for (const { at: seenAt, origin, rows } of log.slice(taken)) {
    for (const row of rows) if (row.number !== null) see(row.number, origin, sightingOf(row), seenAt)
  }
  taken = log.length
}

function sightingOf(row: Shown): Sighting {
  const shown = Object.fromEntries(
    trackedFields
      .filter((field) => row.shows.includes(field))
      .map((field) => [field, field === 'procedure' ? row.procedure.code : row[field as keyof Shown]])
      .filter(([, value]) => value !== null),
  )
  return Object.assign({ number: row.number, status: 'notShown' as const }, shown)
}

function written(): [string, Entry][] {
  const asked = {
    kind: 'consultation',
    agency: 'Sở Xây dựng',
    sentOn: '2026-11-16',
    answerDueOn: '2026-11-19',
  } as const
  const obstacle = { kind: 'obstacle', reasonCode: 'unclearRule', since: '2026-11-18' } as const
  const feedback = { kind: 'feedback', feedbackKind: 'reflection' } as const
  const done = { applicantToldOn: '2026-11-18', superiorToldOn: '2026-11-18' }
  const dueAt = known.get(dossiers.dueToday)?.current.dueAt?.at ?? 0
  let minute = at('2026-11-19 09:10')
  const next = () => {
    minute += 60_000
    return minute
  }
  return [
    [dossiers.obstacle, { ...obstacle, at: next() }],
    [dossiers.told, { ...obstacle, ...done, at: next() }],
    [dossiers.complaint, { ...feedback, receivedOn: '2026-10-30', at: next() }],
    [dossiers.told, { ...feedback, receivedOn: '2026-11-18', moreAskedOn: '2026-11-19', at: next() }],
    [dossiers.consulted, { ...asked, at: next() }],
    [dossiers.consulted, { ...asked, at: next() }],
    [dossiers.told, { ...asked, answeredOn: '2026-11-18', at: next() }],
    [dossiers.dueToday, { kind: 'onTimeAnswer', answer: 'late', dueAt, at: next() }],
    ...lettersSent(next()).map((entry): [string, Entry] => [dossiers.reappointed, entry]),
  ]
}

function judgeAll(day: Day): Map<string, string[]> {
  const absences = day === 'wed' ? [] : [away]
  const context = createJudgeContext(chosen, { now: consoles.control.now(), calendar, absences })
  return new Map([...known].map(([number, one]) => [number, judge(one, context).map(({ rule }) => rule)]))
}

const daysOf = (number: string, rule: string) =>
  allDays.filter((day) => fired.get(day)?.get(number)?.includes(rule))

test('of a term of three working days only today and overdue are told, though its date was moved', () => {
  const told = allDays.map((day) => fired.get(day)?.get(dossiers.shortMoved))
  expect(known.get(dossiers.shortMoved)?.changes).toMatchObject([{ field: 'dueAt' }])
  expect(told).toEqual([[], [], [], [], ['due-today']])
})

describe.each(Object.entries(ruleStories))('%s', (rule, { fires, on, silent }) => {
  test(`speaks of "${fires}" exactly when it should`, () => {
    expect(daysOf(dossiers[fires], rule)).toEqual(on)
  })

  test(`never speaks of "${silent}"`, () => {
    expect(fired.get('next')?.get(dossiers[silent])).toBeDefined()
    expect(daysOf(dossiers[silent], rule)).toEqual([])
  })
})
