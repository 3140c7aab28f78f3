import { expect, test } from 'vitest'
import { emptyDraft } from '@/utils/notices/draft'
import {
  type DraftStorage,
  dropOldDrafts,
  forget,
  forgetDrafts,
  type KeptDraft,
  keep,
  keepable,
  readKept,
  resumed,
} from '@/utils/notices/kept-draft'
import apology from '@/utils/notices/papers/apology'
import reply from '@/utils/notices/papers/feedback-reply'
import { dayMs } from '@/utils/working-time/dates'
import { day, office } from './sample'

const week = 7 * dayMs
const key = 'https://motcua.example.gov.vn H1'
const draft = emptyDraft({ paper: apology, office, today: day('2026-11-20') })
const kept: KeptDraft = {
  paper: 'apology',
  role: 'desk',
  title: 'slip-2018',
  toSubmitter: true,
  daysAsked: '5',
  countFrom: 'today',
  reason: 'records',
  answers: {},
  at: 1000,
}

function memory(first: unknown = undefined): DraftStorage & { value: unknown } {
  const area = {
    value: first,
    get: async (name: string) => ({ [name]: area.value }),
    set: async (items: Record<string, unknown>) => {
      area.value = items.keptDrafts
    },
  }
  return area
}

test('choices, dates and counts are kept, names and sentences are not', () => {
  const full = {
    ...draft,
    addressee: { kind: 'person' as const, name: 'Nguyễn Văn Ẩn', address: 'Số 5' },
    submitter: { kind: 'person' as const, name: 'Lê Thị Nộp Hộ', address: 'Số 9' },
    toSubmitter: true,
    procedure: 'Đăng ký',
    agencies: 'UBND xã',
    note: 'Bà B vắng nhà.',
    reason: 'records',
    answers: { ngayPhanAnh: '2026-11-05', noiDungPhanAnh: 'Ông A phản ánh.' },
  }
  const worth = keepable(full, reply, 1000)
  expect(worth).toMatchObject({
    toSubmitter: true,
    reason: 'records',
    answers: { ngayPhanAnh: '2026-11-05' },
  })
  expect(JSON.stringify(worth)).not.toMatch(/Ẩn|Nộp Hộ|Số [59]|vắng|phản ánh|UBND|Đăng ký/)
})

test('a page that was only looked at leaves nothing', () => {
  expect(keepable(draft, apology, 1000)).toBeNull()
})

test('what is kept comes back, for a week', async () => {
  const area = memory()
  await keep(area, key, kept)
  expect(await readKept(area, key, 1000 + week - 1)).toEqual(kept)
  expect(await readKept(area, key, 1000 + week)).toBeNull()
  expect(await readKept(area, 'another', 1000)).toBeNull()
  expect(resumed(draft, kept)).toMatchObject({
    role: 'desk',
    title: { id: 'slip-2018' },
    daysAsked: '5',
    reason: 'records',
    addressee: { name: '' },
  })
})

test('what went out or was declined is forgotten, the others stay', async () => {
  const area = memory()
  await keep(area, key, kept)
  await keep(area, 'another', kept)
  await forget(area, key, 1000)
  expect([await readKept(area, key, 1000), await readKept(area, 'another', 1000)]).toEqual([null, kept])
})

test('what is kept too long is dropped from the storage, and not only passed over', async () => {
  const area = memory()
  await keep(area, key, kept)
  await keep(area, 'another', { ...kept, at: 1001 })
  await dropOldDrafts(area, 1000 + week)
  expect(area.value).toEqual({ another: { ...kept, at: 1001 } })
  await forgetDrafts(area)
  expect(area.value).toEqual({})
})

test('the oldest make room', async () => {
  const area = memory()
  for (let n = 0; n < 60; n++) await keep(area, `H${n}`, { ...kept, at: 1000 + n })
  expect(Object.keys(area.value ?? {})).toHaveLength(50)
  expect(await readKept(area, 'H0', 1060)).toBeNull()
  expect(await readKept(area, 'H59', 1060)).not.toBeNull()
})

test.each([
  ['nonsense', 'x'],
  ['another shape', { [key]: { paper: 'apology' } }],
  ['a sentence among the dates', { [key]: { ...kept, answers: { hanTraLoi: 'ông A' } } }],
  ['a paper that is no more', { [key]: { ...kept, paper: 'gone' } }],
])('%s in the storage is no draft', async (_, stored) => {
  expect(await readKept(memory(stored), key, 1000)).toBeNull()
})
