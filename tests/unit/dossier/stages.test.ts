import { expect, test } from 'vitest'
import type { Change } from '@/utils/dossier/dossier'
import { stagesOf } from '@/utils/dossier/stages'
import { at, change, day, dossier } from '../warnings/make'

const stagesFrom = (current: Parameters<typeof dossier>[0], changes: Change[]) =>
  stagesOf(dossier(current, { changes, firstSeen: at('2026-11-02 08:00'), lastSeen: at('2026-11-20 08:00') }))

test('a dossier seen once has one stage, as long as it was seen', () => {
  expect(stagesFrom({ unit: 'Phòng B', step: 'Thẩm định' }, [])).toEqual([
    {
      state: { status: 'processing', unit: 'Phòng B', step: 'Thẩm định' },
      began: null,
      ended: null,
      seen: { from: at('2026-11-02 08:00'), to: at('2026-11-20 08:00') },
    },
  ])
})

test('what happened between two looks belongs to neither stage', () => {
  const stages = stagesFrom({ unit: 'Phòng B', step: 'Thẩm định' }, [
    change('unit', 'Phòng A', 'Phòng B', '2026-11-05 08:00', '2026-11-09 08:00'),
    change('step', null, 'Thẩm định', '2026-11-05 08:00', '2026-11-09 08:00'),
    change('dueAt', day('2026-11-20'), day('2026-11-27'), '2026-11-10 08:00', '2026-11-11 08:00'),
  ])
  expect(stages.map(({ state, seen }) => ({ ...state, ...seen }))).toEqual([
    { status: 'processing', unit: 'Phòng A', from: at('2026-11-02 08:00'), to: at('2026-11-05 08:00') },
    {
      status: 'processing',
      unit: 'Phòng B',
      step: 'Thẩm định',
      from: at('2026-11-09 08:00'),
      to: at('2026-11-20 08:00'),
    },
  ])
})

test('the step and the holder it had from the first look on are known until the result', () => {
  const finished = (date: string): Change[] => [
    change('status', 'processing', 'finished', '2026-11-09 08:00', date),
    change('step', 'Thẩm định', null, '2026-11-09 08:00', date),
    change('holder', 'An', null, '2026-11-08 08:00', date),
  ]
  const state = (changes: Change[], status: 'finished' | 'processing' = 'finished') =>
    stagesFrom({ status }, changes).map(({ state: { status, step, holder } }) => [status, step, holder])
  const expected = [
    ['processing', 'Thẩm định', 'An'],
    ['finished', undefined, undefined],
  ]
  expect(state(finished('2026-11-10 08:00'))).toEqual(expected)
  const byDay = finished('2026-11-10 00:00').map((one, n) => ({ ...one, seenAfter: one.seenAfter + n }))
  expect(state(byDay), 'by a file, which keeps their order').toEqual(expected)
  const again = change('status', 'finished', 'processing', '2026-11-11 08:00', '2026-11-12 08:00')
  expect(
    stagesFrom({ status: 'processing', step: 'Bổ sung' }, [...finished('2026-11-10 08:00'), again]).map(
      ({ state }) => state.step,
    ),
  ).toEqual(['Thẩm định', undefined, 'Bổ sung'])
})

test('where no change tells of it, the last step and its holder are known until the result', () => {
  const stages = stagesFrom({ status: 'returned' }, [
    change('step', 'Tiếp nhận', 'Thẩm định', '2026-11-03 08:00', '2026-11-04 08:00'),
    change('holder', 'An', 'Bình', '2026-11-03 08:00', '2026-11-04 08:00'),
    change('unit', 'Phòng A', 'Phòng B', '2026-11-05 08:00', '2026-11-06 08:00'),
    change('status', 'processing', 'finished', '2026-11-09 08:00', '2026-11-10 08:00'),
    change('status', 'finished', 'returned', '2026-11-11 08:00', '2026-11-12 08:00'),
  ])
  expect(stages.map(({ state: { status, step, holder } }) => [status, step, holder])).toEqual([
    ['processing', 'Tiếp nhận', 'An'],
    ['processing', 'Thẩm định', 'Bình'],
    ['processing', 'Thẩm định', 'Bình'],
    ['finished', undefined, undefined],
    ['returned', undefined, undefined],
  ])
})

test('a stage has the label it was shown with; one that was not seen to change is not known of an earlier status', () => {
  const labels = (changes: Change[]) =>
    stagesFrom({ status: 'paused', statusLabel: 'Tạm dừng' }, changes).map(({ state }) => state.statusLabel)
  const paused = change('status', 'processing', 'paused', '2026-11-05 08:00', '2026-11-09 08:00')
  const relabelled = change('statusLabel', 'Đang xử lý', 'Tạm dừng', '2026-11-05 08:00', '2026-11-09 08:00')
  expect(labels([paused, relabelled])).toEqual(['Đang xử lý', 'Tạm dừng'])
  expect(labels([paused])).toEqual([undefined, 'Tạm dừng'])
})
