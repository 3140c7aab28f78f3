import { expect, test } from 'vitest'
import type { Dossier, Entry } from '@/utils/dossier/dossier'
import {
  type Draft,
  type DraftGround,
  draftGaps,
  draftInput,
  draftRecord,
  firstDraft,
  signersOn,
} from '@/utils/notices/draft'
import apology from '@/utils/notices/papers/apology'
import { defaultPaperSettings } from '@/utils/settings/papers'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { buildSchedule, defaultWeek } from '@/utils/working-time/schedule'
import { day, noticeInput, office, sampleDossier, signer } from './sample'

const calendar = createWorkingCalendar(buildSchedule({ week: defaultWeek, edits: [] }))

function dossierWith(entries: Entry[] = [], current = noticeInput().dossier.current): Dossier {
  return sampleDossier(current, { entries })
}

const ground: DraftGround = {
  paper: apology,
  dossier: dossierWith(),
  office,
  papers: defaultPaperSettings,
  calendar,
  today: day('2026-11-20'),
  account: 'can.bo',
}
const first = firstDraft(ground)
const finished: Draft = { ...first, daysAsked: '5', reason: 'verification' }

const movedOnce: Entry[] = [
  {
    kind: 'noticeDrafted',
    at: 1,
    notice: {
      paper: 'apology',
      templateHash: 'x',
      oldDue: '2026-11-10',
      newDue: '2026-11-19',
      daysAsked: 3,
      reasonCode: 'records',
    },
  },
]

test('a page opens with everything filled that is known, and no applicant', () => {
  expect(first).toMatchObject({
    role: 'resolving',
    procedure: 'Đăng ký biến động quyền sử dụng đất',
    resolvingUnit: 'Văn phòng Đăng ký đất đai Khu vực 3',
    addressee: { name: '', address: '' },
    daysAsked: '',
    reason: null,
    signer,
  })
})

test.each([
  ['2026-11-18', 'due'],
  ['2026-11-19', 'due'],
  ['2026-11-20', 'today'],
])('on %s an extension is counted from %s', (today, countFrom) => {
  expect(firstDraft({ ...ground, today: day(today) }).countFrom).toBe(countFrom)
})

test('a desk that does not know who resolves leaves it open, the resolving office names itself', () => {
  const { unit: _, ...withoutUnit } = noticeInput().dossier.current
  const dossier = dossierWith([], withoutUnit)
  expect(firstDraft({ ...ground, dossier }).resolvingUnit).toBe(office.name)
  expect(firstDraft({ ...ground, dossier, office: { ...office, role: 'desk' } }).resolvingUnit).toBe('')
})

test('signers are offered only while their authority holds, both ends included', () => {
  const bounded = { ...signer, validFrom: '2026-11-01', validTo: '2026-11-20' }
  const on = (date: string) => signersOn({ ...office, signers: [bounded] }, day(date)).length
  expect(['2026-10-31', '2026-11-01', '2026-11-20', '2026-11-21'].map(on)).toEqual([0, 1, 1, 0])
  expect(signersOn(office, day('2030-01-01'))).toEqual([signer])
})

test.each([
  ['nothing entered', first, ['days', 'reason']],
  ['no number', { ...finished, daysAsked: 'năm' }, ['days']],
  ['a past date', { ...finished, daysAsked: '1', countFrom: 'due' as const }, ['days']],
  ['another reason without words', { ...finished, reason: 'other' as const, note: '  ' }, ['note']],
  ['another reason in words', { ...finished, reason: 'other' as const, note: 'Mất điện.' }, []],
  ['all entered', finished, []],
])('with %s the gaps are named', (_, draft, gaps) => {
  expect(draftGaps(draft, ground)).toEqual(gaps)
})

test('a date moved once already is moved again only when the officer insists', () => {
  const again = { ...ground, dossier: dossierWith(movedOnce) }
  expect(draftGaps(finished, again)).toEqual(['insist'])
  expect(draftRecord(finished, again, 'h')).toBeNull()
  expect(draftGaps({ ...finished, insists: true }, again)).toEqual([])
  expect(draftInput(finished, again).timesBefore).toBe(1)
})

test('the reason of the list is printed, then the officer’s own sentence', () => {
  const reasonOf = (changes: Partial<Draft>) => draftInput({ ...finished, ...changes }, ground).reason
  expect(reasonOf({})).toBe('Cần thêm thời gian xác minh, kiểm tra thực địa.')
  expect(reasonOf({ note: ' Thửa đất rộng. ' })).toBe(
    'Cần thêm thời gian xác minh, kiểm tra thực địa.\nThửa đất rộng.',
  )
  expect(reasonOf({ reason: 'other', note: 'Mất điện.' })).toBe('Mất điện.')
  expect(reasonOf({ reason: null })).toBe('')
})

test('history keeps dates and the reason’s code, nobody’s name and no sentence', () => {
  const draft: Draft = {
    ...finished,
    addressee: { kind: 'person', name: 'Nguyễn Văn Ẩn', address: 'Số 5' },
    note: 'Bà Lê Thị B vắng nhà.',
  }
  expect(draftRecord(draft, ground, 'hash')).toEqual({
    paper: 'apology',
    templateHash: 'hash',
    oldDue: '2026-11-19',
    newDue: '2026-11-30',
    daysAsked: 5,
    reasonCode: 'verification',
    by: { role: 'resolving', account: 'can.bo' },
  })
})

test('a dossier without a promised date can be given one', () => {
  const { dueAt: _, ...withoutDue } = noticeInput().dossier.current
  const undated = { ...ground, dossier: dossierWith([], withoutDue) }
  expect(draftRecord({ ...finished, countFrom: firstDraft(undated).countFrom }, undated, 'h')).toMatchObject({
    oldDue: null,
    newDue: '2026-11-30',
  })
})
