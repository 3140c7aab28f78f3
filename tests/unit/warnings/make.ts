import type { Change, Dossier, Entry, NoticeRecord } from '@/utils/dossier/dossier'
import type { ConsultationEntry } from '@/utils/dossier/entry'
import type { PageTime, Sighting } from '@/utils/dossier/sighting'
import { defaultSettings } from '@/utils/settings/defaults'
import { createJudgeContext } from '@/utils/warnings/context'
import type { JudgeContext } from '@/utils/warnings/rule'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import type { Procedure, ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { buildSchedule } from '@/utils/working-time/schedule'

/** An instant in Vietnam's time: `at('2026-11-18 09:12')`. */
export function at(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}+07:00`)
}

export function day(text: string): PageTime {
  return { at: at(`${text} 00:00`), precision: 'day' }
}

export function minute(text: string): PageTime {
  return { at: at(text), precision: 'minute' }
}

const calendar = createWorkingCalendar(buildSchedule(defaultSettings.calendar))

/**
 * Default settings at an instant. November 2026: the 16th is a Monday, and Tuesday the 24th a public holiday.
 */
export function judgedAt(now: string, rest: ContextChanges = {}): JudgeContext {
  return { ...createJudgeContext(defaultSettings, { now: at(now), calendar }), ...rest }
}

type ContextChanges = { [Key in keyof JudgeContext]?: NonNullable<JudgeContext[Key]> }

/** A dossier in hand, received on the 9th and seen from the 16th to the 18th, without a past. */
export function dossier(current: Partial<Sighting> = {}, rest: Partial<Dossier> = {}): Dossier {
  return {
    key: 'https://motcua.vidu.example A-1',
    origin: 'https://motcua.vidu.example',
    current: { number: 'A-1', status: 'processing', receivedAt: minute('2026-11-09 08:00'), ...current },
    firstSeen: at('2026-11-16 08:00'),
    lastSeen: at('2026-11-18 09:00'),
    changes: [],
    entries: [],
    ...rest,
  }
}

export function change(
  field: Change['field'],
  before: Change['before'],
  after: Change['after'],
  seenBefore: string,
  seenAfter: string,
): Change {
  return { field, before, after, seenBefore: at(seenBefore), seenAfter: at(seenAfter) }
}

export function answered(answer: 'onTime' | 'late', dueAt: PageTime, when = '2026-11-18 10:00'): Entry {
  return { kind: 'onTimeAnswer', at: at(when), answer, dueAt: dueAt.at }
}

export function drafted(
  oldDue: string | null,
  newDue: string | null,
  when = '2026-11-18 11:00',
): Extract<Entry, { kind: 'noticeDrafted' }> {
  const notice: NoticeRecord = {
    paper: 'apology',
    templateHash: '00',
    oldDue,
    newDue,
    daysAsked: 5,
    reasonCode: 'other',
  }
  return { kind: 'noticeDrafted', at: at(when), notice }
}

export function sent(draft: { at: number }, sentOn = '2026-11-18'): Entry {
  return { kind: 'noticeSent', at: draft.at + 3_600_000, draftedAt: draft.at, sentOn, way: 'counter' }
}

/** A consultation of Monday the 16th whose answer is due on the 18th. */
export function asked(agency: string, rest: Partial<ConsultationEntry> = {}): ConsultationEntry {
  asks += 1
  return {
    kind: 'consultation',
    at: at('2026-11-16 08:00') + asks,
    agency,
    sentOn: '2026-11-16',
    answerDueOn: '2026-11-18',
    ...rest,
  }
}
let asks = 0

/** A catalogue of one procedure with these steps and consulted agencies. */
export function withSteps(
  code: string,
  steps: Procedure['steps'],
  consulted: string[] = [],
): ProcedureCatalogue {
  return {
    procedures: [
      {
        code,
        name: 'Thủ tục thử',
        field: 'Hộ tịch',
        limit: { unit: 'workingDay', count: 10 },
        decision: { number: '1/QĐ', date: null },
        shortened: null,
        start: 'receipt',
        supplementMode: 'reset',
        steps,
        consulted,
      },
    ],
  }
}
