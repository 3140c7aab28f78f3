import { describe, expect, test } from 'vitest'
import type { EntryDraft } from '@/utils/dossier/entry'
import { draftProblem } from '@/utils/history/draft-problem'
import { entryDraftSchema, entrySchema } from '@/utils/history/entry-schema'

const today = '2026-11-18'

/** One well filled form of every kind and reason. */
const good: EntryDraft[] = [
  { kind: 'obstacle', reasonCode: 'unclearRule', since: '2026-11-16' },
  {
    kind: 'obstacle',
    retracts: Date.UTC(2026, 10, 17),
    reasonCode: 'dispute',
    since: '2026-11-16',
    applicantToldOn: '2026-11-17',
    superiorToldOn: today,
  },
  { kind: 'consultation', agency: 'Sở Tài chính', sentOn: '2026-11-16', answerDueOn: '2026-11-27' },
  {
    kind: 'excludedTime',
    from: '2026-11-16',
    to: null,
    reasonCode: 'posting',
    document: 'Thông báo số 12/TB-UBND ngày 16/11/2026',
  },
  { kind: 'excludedTime', from: '2026-11-20', to: '2026-12-05', reasonCode: 'posting' },
  { kind: 'feedback', feedbackKind: 'petition', receivedOn: '2026-11-16', answeredOn: '2026-11-17' },
  {
    kind: 'acknowledged',
    rule: 'lying-still',
    reasonCode: 'resolvedAwaitingUpdate',
    updateBefore: '2026-11-20',
  },
  { kind: 'acknowledged', rule: 'lying-still', reasonCode: 'syncError', reportedOn: today },
  { kind: 'acknowledged', rule: 'lying-still', reasonCode: 'awaitingAgency' },
  { kind: 'resultAnnounced', on: today, way: 'phone' },
  { kind: 'reviewed' },
  { kind: 'retraction', retracts: Date.UTC(2026, 10, 17) },
]

describe.each(good)('%o', (draft) => {
  test('is what a form may send', () => {
    expect(draftProblem(draft.kind, { ...draft }, today)).toBeNull()
    expect(entryDraftSchema.safeParse({ ...draft, applicant: 'x' })).toEqual({ success: true, data: draft })
  })

  test('is read again from a backup', () => {
    const until = draft.kind === 'acknowledged' ? { until: '2026-11-23' } : {}
    const entry = { ...draft, at: Date.UTC(2026, 10, 18), ...until }
    expect(entrySchema.safeParse(entry)).toEqual({ success: true, data: entry })
  })
})

const obstacle = { reasonCode: 'other', since: '2026-11-16' }
const consultation = { agency: 'Sở Tài chính', sentOn: '2026-11-16', answerDueOn: '2026-11-27' }
const bad: [string, EntryDraft['kind'], object, string][] = [
  ['no reason', 'obstacle', { since: '2026-11-16' }, 'reasonCode'],
  ['no day', 'obstacle', { reasonCode: 'other', since: ' ' }, 'since'],
  ['a day to come', 'obstacle', { ...obstacle, since: '2026-11-19' }, 'since'],
  ['told before it began', 'obstacle', { ...obstacle, applicantToldOn: '2026-11-13' }, 'applicantToldOn'],
  [
    'an answer asked for before the question',
    'consultation',
    { ...consultation, answerDueOn: '2026-11-13' },
    'answerDueOn',
  ],
  ['a phone for an agency', 'consultation', { ...consultation, agency: 'gọi 0901 234 567' }, 'agency'],
  [
    'an end before the start',
    'excludedTime',
    { reasonCode: 'other', from: '2026-11-16', to: '2026-11-13' },
    'to',
  ],
  [
    'an identity number for a document',
    'excludedTime',
    { reasonCode: 'other', from: '2026-11-16', document: 'CCCD 079123456789' },
    'document',
  ],
  ['a day that is none', 'obstacle', { ...obstacle, since: '31/11' }, 'since'],
  ['no warning', 'acknowledged', { reasonCode: 'awaitingAgency' }, 'rule'],
  [
    'no day of update',
    'acknowledged',
    { rule: 'overdue', reasonCode: 'resolvedAwaitingUpdate' },
    'updateBefore',
  ],
  [
    'an update promised for a day gone by',
    'acknowledged',
    { rule: 'overdue', reasonCode: 'resolvedAwaitingUpdate', updateBefore: '2026-11-17' },
    'updateBefore',
  ],
  ['no day of the report', 'acknowledged', { rule: 'overdue', reasonCode: 'syncError' }, 'reportedOn'],
  ['told in no way', 'resultAnnounced', { on: today }, 'way'],
]

test.each(bad)('%s is told at its field', (_, kind, filled, field) => {
  expect(draftProblem(kind, { ...filled }, today)).toMatchObject({
    field,
    says: expect.stringMatching(/\p{L}/u),
  })
})

test.each([
  ['a date that is none', { kind: 'obstacle', reasonCode: 'other', since: '2026-02-30' }],
  ['a year out of sight', { kind: 'obstacle', reasonCode: 'other', since: '9999-01-01' }],
  ['a reason of no list', { kind: 'obstacle', reasonCode: 'Nguyễn Văn A', since: '2026-11-16' }],
  ['an e-mail in free words', { kind: 'consultation', ...consultation, agency: 'a@example.invalid' }],
  ['words without end', { kind: 'consultation', ...consultation, agency: 'a'.repeat(201) }],
  ['a kind of no form', { kind: 'onTimeAnswer', answer: 'late', dueAt: Date.UTC(2026, 10, 18) }],
])('%s is refused at the border', (_, draft) => {
  expect(entryDraftSchema.safeParse(draft).success).toBe(false)
})
