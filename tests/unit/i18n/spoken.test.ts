import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { explainDossier } from '@/entrypoints/explain/explained'
import { speak } from '@/utils/i18n/catalogue'
import { english } from '@/utils/i18n/en'
import { explainLines } from '@/utils/i18n/working-time'
import { periodDocument } from '@/utils/reports/document'
import { defaultSettings } from '@/utils/settings/defaults'
import { judge } from '@/utils/warnings/judge'
import { rules } from '@/utils/warnings/registry'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { dayOf } from '@/utils/working-time/dates'
import { buildSchedule, defaultWeek } from '@/utils/working-time/schedule'
import { at, change, day, dossier, judgedAt, minute } from '../warnings/make'

/**
 * Whatever was put together before a language was spoken follows it all the same: nothing keeps a text of its own.
 * And what is written for others does not follow it.
 */
const vietnameseLetter = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu

const now = '2026-11-20 12:00'
const context = judgedAt(now)
const late = dossier(
  {
    dueAt: minute('2026-11-18 16:30'),
    procedure: 'A',
    step: 'B',
    statusLabel: 'C',
    unit: 'D',
  },
  {
    changes: [
      change('dueAt', day('2026-11-17'), minute('2026-11-18 16:30'), '2026-11-16 08:00', '2026-11-17 08:00'),
    ],
  },
)
const coverage = { seen: 1, from: at('2026-11-16 08:00'), to: at(now) }

beforeEach(() => {
  vi.useFakeTimers({ now: at(now), toFake: ['Date'] })
  speak(english)
})
afterEach(() => {
  speak(null)
  vi.useRealTimers()
})

describe('in English', () => {
  test.each(rules)('the rule $id is told of', ({ words: { title, description, label }, thresholds = [] }) => {
    const told = [title, description, label, ...thresholds.map((threshold) => threshold.label())]
    expect(told.filter((text) => vietnameseLetter.test(text))).toEqual([])
  })

  test('warnings say what they found and what it rests on', () => {
    const allOn = { ...context.rules, on: Object.fromEntries(rules.map(({ id }) => [id, true])) }
    const warnings = judge(late, { ...context, rules: allOn })
    expect(warnings.map(({ rule }) => rule)).toContain('overdue')
    const said = warnings.flatMap(({ label, sentence, evidence }) => [label, sentence, ...evidence])
    expect(said.filter((text) => vietnameseLetter.test(text))).toEqual([])
    expect(said).toContain('The due date passed 2 working days ago and the system shows no result.')
  })

  test('the card counts the days', () => {
    const choices = { week: defaultWeek, edits: [] }
    const office = { choices, calendar: createWorkingCalendar(buildSchedule(choices)) }
    expect(
      explainLines(
        { status: 'processing', dueAt: minute('2026-11-23 16:30'), term: { unit: 'workingDay', count: 1 } },
        { office, catalogue: { procedures: [] }, basis: null, now: at(now), unknownUnit: 'auto' },
      ).slice(0, 5),
    ).toEqual([
      'Due in the system: 16:30 on 23 Nov 2026.',
      'Counted by the day: overdue from the day after the due date.',
      'From 21 Nov to 23 Nov, 1 working day left:',
      '21 Nov-22 Nov: not counted, weekend',
      '23 Nov: counted',
    ])
  })
})

describe('as in Vietnamese', () => {
  test('the report of a period', () => {
    const choice = { kind: 'month' as const, day: dayOf(at(now)), lead: defaultSettings.lead, coverage }
    const spoken = periodDocument([late], choice, context).document
    speak(null)
    expect(spoken).toEqual(periodDocument([late], choice, context).document)
  })

  test('what the citizen and the inspector are told of a date', () => {
    const office = { choices: { week: defaultWeek, edits: [] }, calendar: context.calendar }
    const ground = { catalogue: { procedures: [] }, office, agency: 'Sở Y tế', basis: null }
    const known = dossier({ ...late.current, term: { unit: 'workingDay', count: 3 } })
    const told = () => {
      const explained = explainDossier(known, ground, null)
      return explained.kind === 'explained' ? [explained.citizen, explained.inspector] : explained
    }
    const spoken = told()
    speak(null)
    expect(JSON.stringify(spoken)).toContain('Thời hạn giải quyết hồ sơ là 3 ngày làm việc')
    expect(spoken).toEqual(told())
  })

  test('every paper, whatever was put together for it before', async () => {
    const spoken = (await import('../notices/every-paper')).everyPaper.map(({ data }) => data)
    vi.resetModules()
    const vietnamese = (await import('../notices/every-paper')).everyPaper.map(({ data }) => data)
    expect(spoken.length).toBeGreaterThan(14)
    expect(spoken).toEqual(vietnamese)
  })
})
