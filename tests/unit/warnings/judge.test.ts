import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { judge, silences } from '@/utils/warnings/judge'
import { rules } from '@/utils/warnings/registry'
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

  test.each(rules)('$id is described', ({ title, description, basis }) => {
    expect(title).not.toBe('')
    expect(description).toMatch(/\.$/)
    expect(basis).not.toMatch(/Điều|Đ\.\s?\d|Nghị định/)
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
    expect(ids).toEqual(['overdue', 'letter-owed', 'not-on-time', 'due-moved', 'lying-still'])
  })

  test('finds nothing in an ordinary dossier', () => {
    const ordinary = dossier({ dueAt: day('2026-12-18'), step: 'Thẩm định' })
    expect(judge(ordinary, judgedAt('2026-11-18 12:00'))).toEqual([])
    expect(silences(ordinary)).toEqual([])
  })

  test('warns of no due date that no calendar knows', () => {
    expect(judge(dossier({ dueAt: minute('9999-12-31 17:00') }), judgedAt('2026-11-18 12:00'))).toEqual([])
  })

  test('says why it cannot tell', () => {
    expect(silences(dossier())).toEqual([expect.stringContaining('không cho biết bước xử lý')])
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
