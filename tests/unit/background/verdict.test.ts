import { describe, expect, test } from 'vitest'
import { verdictOf, verdictUnrecorded } from '@/entrypoints/background/verdict'
import type { Change, Dossier } from '@/utils/dossier/dossier'
import { defaultSettings } from '@/utils/settings/defaults'
import { createJudgeContext } from '@/utils/warnings/context'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { buildSchedule } from '@/utils/working-time/schedule'

const at = (iso: string) => Date.parse(`${iso}+07:00`)

const context = createJudgeContext(defaultSettings, {
  now: at('2026-11-19T09:00'),
  calendar: createWorkingCalendar(buildSchedule(defaultSettings.calendar)),
})

const statusChange = (before: Change['before'], after: Change['after']): Change => ({
  field: 'status',
  before,
  after,
  seenBefore: at('2026-11-16T08:00'),
  seenAfter: at('2026-11-17T08:00'),
})

const dossier = (change: Partial<Dossier> = {}): Dossier => ({
  key: 'https://motcua.example A-1',
  origin: 'https://motcua.example',
  current: { number: 'A-1', status: 'awaitingApplicant' },
  firstSeen: at('2026-11-16T08:00'),
  lastSeen: at('2026-11-19T08:30'),
  changes: [],
  entries: [],
  ...change,
})

describe('waiting since', () => {
  test.each<[string, Change[], number | null]>([
    ['never seen to change', [], null],
    [
      'seen to change into waiting',
      [statusChange('processing', 'awaitingApplicant')],
      at('2026-11-17T08:00'),
    ],
    ['from one waiting to another', [statusChange('paused', 'awaitingApplicant')], null],
    ['out of it again', [statusChange('awaitingApplicant', 'processing')], null],
  ])('%s', (_, changes, since) => {
    expect(verdictOf(dossier({ changes }), context).waitingSince).toBe(since)
  })
})

test('what was seen is said in lines: between which looks, each change, and what no rule can say', () => {
  const current = { number: 'A-1', status: 'processing' } as const
  const { seen } = verdictOf(dossier({ current, changes: [statusChange('accepted', 'processing')] }), context)
  expect(seen).toEqual([
    'từ 08:00 ngày 16/11/2026 đến 08:30 ngày 19/11/2026',
    'Trạng thái thay đổi trong khoảng 08:00 ngày 16/11/2026 – 08:00 ngày 17/11/2026',
    expect.stringContaining('Trang này không cho biết bước xử lý'),
  ])
})

test('a sighting of a clock that was set back is marked as such', () => {
  const back = { ...statusChange('accepted', 'processing'), seenAfter: at('2026-11-16T07:00') }
  const { seen, warnings } = verdictOf(dossier({ changes: [back] }), context)
  expect(seen[1]).toMatch(/\(giờ máy tính có thể sai\)$/)
  expect(warnings.map(({ rule }) => rule)).toContain('clock-doubtful')
})

test('that a result has neither step nor holder any more is said by its status alone', () => {
  const left: Change = { ...statusChange('Trình ký', null), field: 'step' }
  const changes = [statusChange('processing', 'finished'), left]
  const { seen } = verdictOf(dossier({ current: { number: 'A-1', status: 'finished' }, changes }), context)
  expect(seen).toHaveLength(2)
})

test('a dossier that could not be recorded has nothing seen, nothing asked and no paper', () => {
  const verdict = verdictUnrecorded({ number: null, status: 'submitted' }, 'https://motcua.example', context)
  expect(verdict).toMatchObject({ key: null, seen: [], askOnTime: false, letterFirst: false })
})
