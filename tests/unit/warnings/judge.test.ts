import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import { defaultSettings } from '@/utils/settings/defaults'
import { judge, silences } from '@/utils/warnings/judge'
import { groupThresholds, rules } from '@/utils/warnings/registry'
import type { JudgeContext } from '@/utils/warnings/rule'
import { isSensible } from '@/utils/warnings/threshold'
import { calendarsOf } from '@/utils/working-time/agency-calendars'
import { buildSchedule, defaultWeek } from '@/utils/working-time/schedule'
import { answered, at, change, day, dossier, judgedAt, minute } from './make'

const namesIn = (folder: string, ending: string) =>
  readdirSync(fileURLToPath(new URL(folder, import.meta.url)))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()

describe('one rule, one file', () => {
  const files = namesIn('../../../utils/warnings/rules', '.ts')

  test('every file is registered under its own name', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(files)
  })

  test('every rule has its own test', () => {
    expect(namesIn('./rules', '.test.ts')).toEqual(files)
  })

  test.each(rules)('$id is described in full, and names no article of law', ({ words }) => {
    expect(words.description).toMatch(/\.$/)
    expect(words.label.split(' ').length).toBeLessThanOrEqual(5)
    expect(JSON.stringify(words)).not.toMatch(/Điều|Đ\.\s?\d|Nghị định/)
  })

  test('only what an officer must see comes switched on (issue 5, point 2)', () => {
    expect(rules.filter(({ onByDefault }) => onByDefault === true).map(({ id }) => id)).toEqual([
      'due-moved',
      'due-today',
      'lying-still',
      'not-on-time',
      'overdue',
    ])
  })

  test('only this PC’s clock is told of whatever an office chooses', () => {
    const always = rules.filter(({ onByDefault }) => onByDefault === 'always')
    expect(always.map(({ id }) => id)).toEqual(['clock-doubtful'])
    const allOff = Object.fromEntries(rules.map(({ id }) => [id, false]))
    const context = { ...judgedAt('2026-11-18 12:00', { clockSetBack: true }) }
    const told = judge(dossier(), { ...context, rules: { on: allOff, own: [], bases: {} } })
    expect(told.map(({ rule }) => rule)).toEqual(['clock-doubtful'])
  })

  test('what is late or moved can be noted, never hidden', () => {
    const hiding = rules.filter(({ acknowledging }) => acknowledging === 'rests').map(({ id }) => id)
    expect(hiding).not.toContain('overdue')
    expect(hiding).not.toContain('due-moved')
    expect(rules.filter(({ group }) => group === 'paperAgainstFact').map(({ id }) => id)).not.toEqual(
      expect.arrayContaining(hiding),
    )
  })

  test('thresholds have names of their own and sensible initial values', () => {
    const thresholds = [
      ...rules.flatMap(({ thresholds = [] }) => thresholds),
      ...Object.values(groupThresholds).flat(),
    ]
    expect(new Set(thresholds.map(({ key }) => key)).size).toBe(thresholds.length)
    for (const threshold of thresholds) expect(isSensible(threshold, threshold.initial)).toBe(true)
    const { dueSoonDays, stallDays, stallShareOfTerm } = defaultSettings.thresholds
    expect({ dueSoonDays, stallDays, stallShareOfTerm }).toEqual(
      Object.fromEntries(
        thresholds
          .filter(({ key }) => key in defaultSettings.thresholds)
          .map(({ key, initial }) => [key, initial]),
      ),
    )
  })
})

describe('judging', () => {
  const due = day('2026-11-17')
  const troubled = dossier(
    { dueAt: due, step: 'Thẩm định' },
    {
      firstSeen: at('2026-11-02 08:00'),
      entries: [answered('late', due, '2026-11-16 10:00')],
      changes: [change('dueAt', day('2026-11-10'), due, '2026-11-09 08:00', '2026-11-11 08:00')],
    },
  )

  test('puts the gravest first, and what is new before the rest', () => {
    const ids = judge(troubled, judgedAt('2026-11-18 12:00')).map(({ rule }) => rule)
    expect(ids).toEqual(['overdue', 'not-on-time', 'due-moved', 'lying-still'])
  })

  test('finds nothing in an ordinary dossier', () => {
    const ordinary = dossier({ dueAt: day('2026-12-18'), step: 'Thẩm định' })
    expect(judge(ordinary, judgedAt('2026-11-18 12:00'))).toEqual([])
    expect(silences(ordinary, judgedAt('2026-11-18 12:00'))).toEqual([])
  })

  test('warns of no due date that no calendar knows', () => {
    expect(judge(dossier({ dueAt: minute('9999-12-31 17:00') }), judgedAt('2026-11-18 12:00'))).toEqual([])
  })

  test('says why it cannot tell', () => {
    expect(silences(dossier(), judgedAt('2026-11-18 12:00'))).toEqual([
      expect.stringContaining('không cho biết bước xử lý'),
    ])
  })
})

test('a dossier is judged by its own unit’s calendar', () => {
  const saturdays = buildSchedule({ week: { ...defaultWeek, 6: defaultWeek[1] ?? [] }, edits: [] })
  const context = judgedAt('2026-11-23 09:00')
  const calendarOf = calendarsOf(context.calendar, [{ unit: 'Sở Y tế', schedule: saturdays }])
  const overdueIn = (unit: string) => {
    const warnings = judge(dossier({ dueAt: day('2026-11-20'), unit }), { ...context, calendarOf })
    return warnings.find(({ rule }) => rule === 'overdue')?.sentence
  }
  expect(overdueIn('Phòng Kinh tế')).toContain('1 ngày làm việc')
  expect(overdueIn('SỞ Y TẾ')).toContain('2 ngày làm việc')
})

describe('which rules speak', () => {
  const due = day('2026-12-18')
  const on = (...ids: string[]): JudgeContext['rules'] => ({
    on: Object.fromEntries(ids.map((id) => [id, true])),
    own: [],
    bases: {},
  })
  const idsOf = (one: Dossier, context: JudgeContext) => judge(one, context).map(({ rule }) => rule)

  test('the office switches them off and on', () => {
    const owing = dossier({ dueAt: day('2026-11-17') })
    const context = judgedAt('2026-11-18 12:00')
    expect(idsOf(owing, context)).toEqual(['overdue'])
    expect(idsOf(owing, { ...context, rules: on('letter-owed') })).toEqual(['letter-owed', 'overdue'])
    expect(idsOf(owing, { ...context, rules: { on: { overdue: false }, own: [], bases: {} } })).toEqual([])
  })

  describe('of a term of three working days', () => {
    const everything = { ...judgedAt('2026-11-18 12:00'), rules: on(...rules.map(({ id }) => id)) }
    const term = (count: number) => ({ unit: 'workingDay' as const, count })
    const withDue = (due: string, count: number) =>
      dossier(
        { dueAt: day(due), step: 'Thẩm định', term: term(count) },
        {
          firstSeen: at('2026-11-02 08:00'),
          entries: [answered('late', day(due), '2026-11-16 10:00')],
          changes: [
            change('dueAt', day('2026-11-10'), day('2026-11-12'), '2026-11-06 08:00', '2026-11-09 08:00'),
            change('dueAt', day('2026-11-12'), day(due), '2026-11-09 08:00', '2026-11-11 08:00'),
          ],
        },
      )

    test('only overdue and today, whatever else is on', () => {
      const speaking = rules.filter(({ forShortTerms }) => forShortTerms).map(({ id }) => id)
      expect(speaking.sort()).toEqual(['clock-doubtful', 'due-today', 'overdue'])
      expect(idsOf(withDue('2026-11-17', 3), everything)).toEqual(['overdue'])
      expect(idsOf(withDue('2026-11-18', 3), everything)).toEqual(['due-today'])
      expect(idsOf(withDue('2026-11-19', 3), everything)).toEqual([])
      expect(idsOf(withDue('2026-11-19', 4), everything)).toEqual(
        expect.arrayContaining(['due-moved', 'due-moved-often', 'due-soon', 'lying-still', 'not-on-time']),
      )
    })

    test('paper against fact too, where the office wants it', () => {
      const wanting = { ...everything, thresholds: { ...everything.thresholds, paperOnShortTerms: 1 } }
      expect(idsOf(withDue('2026-11-19', 3), wanting)).toEqual(['due-moved-often', 'due-moved'])
      expect(idsOf(withDue('2026-11-17', 3), wanting)).toEqual(['overdue', 'due-moved-often', 'due-moved'])
      expect(idsOf(withDue('2026-11-19', 3), { ...wanting, clockSetBack: true })).toEqual(['clock-doubtful'])
    })

    test('the clock in doubt, since nothing it is counted by can be trusted', () => {
      const doubtful = { ...everything, clockSetBack: true }
      expect(idsOf(withDue('2026-11-17', 3), doubtful)).toEqual(['overdue', 'clock-doubtful'])
    })
  })

  test('when the clock is in doubt, none that holds dates against sightings', () => {
    const moved = dossier(
      { dueAt: due },
      { changes: [change('dueAt', day('2026-12-10'), due, '2026-11-17 08:00', '2026-11-18 08:00')] },
    )
    const context = judgedAt('2026-11-18 12:00')
    expect(idsOf(moved, context)).toEqual(['due-moved'])
    expect(idsOf(moved, { ...context, clockSetBack: true })).toEqual(['clock-doubtful'])
  })
})
