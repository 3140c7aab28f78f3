import { describe, expect, test } from 'vitest'
import type { Change, Dossier } from '@/utils/dossier/dossier'
import { gapsBetween } from '@/utils/history/gaps'
import { limitsOf } from '@/utils/reports/dossier-limits'
import { timelineOf } from '@/utils/reports/timeline'
import { answered, at, change, day, dossier, judgedAt, withSteps } from '../warnings/make'

const context = judgedAt('2026-11-20 12:00')
const hours = (count: number) => count * 3_600_000

const course: Change[] = [
  change('step', 'Tiếp nhận', 'Thẩm định', '2026-11-16 16:00', '2026-11-17 08:00'),
  change('holder', 'Lê B', 'Trần C', '2026-11-16 15:00', '2026-11-17 08:00'),
  change('status', 'processing', 'awaitingApplicant', '2026-11-17 10:00', '2026-11-18 08:00'),
  change('dueAt', day('2026-11-20'), day('2026-11-27'), '2026-11-17 10:00', '2026-11-18 08:00'),
]
const seen = dossier(
  { status: 'awaitingApplicant', step: 'Thẩm định', holder: 'Trần C', dueAt: day('2026-11-27') },
  { changes: course, entries: [answered('late', day('2026-11-20'), '2026-11-17 09:00')] },
)

describe('stages', () => {
  const { stages } = timelineOf(seen, context.calendar)

  test('are what the dossier was in between its turns, each with who had it then', () => {
    expect(stages.map(({ state: { status, step, holder } }) => [status, step, holder])).toEqual([
      ['processing', 'Tiếp nhận', 'Lê B'],
      ['processing', 'Thẩm định', 'Trần C'],
      ['awaitingApplicant', 'Thẩm định', 'Trần C'],
    ])
  })

  test('begin and end between two sightings, never at one instant', () => {
    expect(stages.map(({ began, ended }) => [began, ended])).toEqual([
      [null, { from: at('2026-11-16 15:00'), to: at('2026-11-17 08:00') }],
      [
        { from: at('2026-11-16 15:00'), to: at('2026-11-17 08:00') },
        { from: at('2026-11-17 10:00'), to: at('2026-11-18 08:00') },
      ],
      [{ from: at('2026-11-17 10:00'), to: at('2026-11-18 08:00') }, null],
    ])
  })

  test('have the working time that was seen, and that it may have been at most', () => {
    expect(stages.map(({ least, most }) => [least, most])).toEqual([
      [hours(5), hours(8)],
      [hours(2), hours(11)],
      [hours(1), hours(7)],
    ])
  })

  test('say what the term’s clock does', () => {
    expect(stages.map(({ clock }) => clock)).toEqual(['running', 'running', 'waiting'])
  })
})

test('a dossier that never changed is one stage from the first look to the last', () => {
  const { stages, events } = timelineOf(dossier({ step: 'Thẩm định' }), context.calendar)
  expect(stages).toHaveLength(1)
  expect(stages[0]).toMatchObject({ began: null, ended: null, seen: { from: at('2026-11-16 08:00') } })
  expect(events).toEqual([])
})

test('events are moved dates, pauses and what was written, by their beginning', () => {
  const { events } = timelineOf(seen, context.calendar)
  expect(events.map(({ kind }) => kind)).toEqual(['written', 'paused', 'dueMoved'])
})

test('gaps are two working days and more without a look; a weekend is none', () => {
  const shown = ['2026-11-13 16:00', '2026-11-16 08:00', '2026-11-17 08:00', '2026-11-19 08:00'].map(at)
  expect(gapsBetween(shown, context.calendar)).toEqual([
    { from: at('2026-11-17 08:00'), to: at('2026-11-19 08:00') },
  ])
  expect(gapsBetween([], context.calendar)).toEqual([])
})

describe('limits', () => {
  const due = { dueAt: day('2026-11-27'), unit: 'Phòng Tư pháp' }

  test('one, of the unit that has it', () => {
    expect(limitsOf(dossier(due), context)).toMatchObject([
      { kind: 'promised', unit: 'Phòng Tư pháp', countdown: { kind: 'daysLeft', days: 4 } },
    ])
  })

  test('two of a linked dossier, each with its own clock and who answers for it', () => {
    const linked = dossier({ ...due, step: 'Chờ thực hiện liên thông', stepDueAt: day('2026-11-19') })
    expect(limitsOf(linked, context)).toMatchObject([
      { kind: 'promised', unit: null, countdown: { kind: 'daysLeft', days: 4 } },
      { kind: 'agency', unit: 'Phòng Tư pháp', countdown: { kind: 'daysOver', days: 1 } },
    ])
  })

  const [procedure] = withSteps('1.004193', []).procedures
  const limit = { unit: 'workingDay', count: 5 } as const
  const catalogue = {
    procedures: procedure ? [{ ...procedure, limit, start: 'agencyReceipt' as const }] : [],
  }
  const elsewhere = { ...due, procedure: '1.004193' }
  const arrived = change('unit', 'Trung tâm A', 'Phòng Tư pháp', '2026-11-17 16:00', '2026-11-18 08:00')
  const agencyOf = (one: Dossier) => limitsOf(one, { ...context, catalogue })[1]

  test('of a dossier received elsewhere the agency’s is missing where nobody saw it come', () => {
    expect(agencyOf(dossier(elsewhere))).toMatchObject({ due: null, countdown: null })
  })

  test('of one that was seen to come it is counted by the catalogue, between the two looks, and from the earlier', () => {
    expect(agencyOf(dossier(elsewhere, { changes: [arrived] }))).toMatchObject({
      notBefore: { at: at('2026-11-25 00:00') },
      due: { at: at('2026-11-26 00:00') },
      countdown: { kind: 'daysLeft', days: 2 },
      unit: 'Phòng Tư pháp',
    })
  })

  test('a date that was counted is never taken for one that a page showed', () => {
    const sameDay = { ...arrived, seenBefore: at('2026-11-18 07:40') }
    const counted = agencyOf(dossier(elsewhere, { changes: [sameDay] }))
    expect(counted?.notBefore).toEqual(counted?.due)
    expect(agencyOf(dossier({ ...elsewhere, stepDueAt: day('2026-11-26') }))?.notBefore).toBeUndefined()
  })

  test('a clock that stopped meanwhile leaves nothing to count by', () => {
    const stopped = change(
      'status',
      'awaitingApplicant',
      'processing',
      '2026-11-18 10:00',
      '2026-11-19 08:00',
    )
    expect(agencyOf(dossier(elsewhere, { changes: [arrived, stopped] }))).toMatchObject({ due: null })
  })

  test('the desk’s clock goes by the office’s own calendar, the agency’s by that of its unit', () => {
    const closed = judgedAt('2026-11-20 12:00').calendar
    const calendarOf = (unit: string | undefined) =>
      unit === undefined ? context.calendar : { ...closed, daysBetween: () => 99 }
    const linked = dossier({ ...due, step: 'Chờ thực hiện liên thông', stepDueAt: day('2026-11-26') })
    expect(limitsOf(linked, { ...context, calendarOf })).toMatchObject([
      { countdown: { days: 4 } },
      { countdown: { days: 99 } },
    ])
  })
})
