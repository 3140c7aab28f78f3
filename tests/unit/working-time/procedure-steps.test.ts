import { expect, test } from 'vitest'
import { consultedFor, isConsulted, stepDue, stepLimitOf } from '@/utils/working-time/procedure-steps'
import type { TimeLimit } from '@/utils/working-time/time-limit'
import { at, day, office } from './calendars'
import { procedureOf } from './procedures'

const halfDay: TimeLimit = { unit: 'workingDay', count: 0.5 }
const threeDays: TimeLimit = { unit: 'workingDay', count: 3 }
const catalogue = {
  procedures: [
    {
      ...procedureOf('1.004193', 'Cấp giấy phép xây dựng', { unit: 'workingDay', count: 20 }),
      steps: [
        { name: 'Tiếp nhận', limit: halfDay },
        { name: 'Thẩm định', limit: threeDays },
        { name: 'Ký duyệt', limit: halfDay },
        { name: 'Trình ký', limit: halfDay },
        { name: 'Trình ký', limit: { ...halfDay } },
        { name: 'Ký duyệt', limit: threeDays },
      ],
      consulted: ['Sở Nông nghiệp và Môi trường', 'Công an tỉnh'],
    },
    procedureOf('1.2', 'Trích lục', threeDays),
  ],
}

test.each<[what: string, procedure: string, step: string, limit: TimeLimit | null]>([
  ['by code and name', '1.004193', 'Thẩm định', threeDays],
  ['by a console’s longer code', '1.004193.000.00.00.H56', 'thẩm định:', threeDays],
  ['by the procedure’s name', 'Cấp giấy phép xây dựng', 'TIẾP NHẬN', halfDay],
  ['an unknown step', '1.004193', 'Lưu kho', null],
  ['an unknown procedure', '9.9', 'Thẩm định', null],
  ['a procedure without steps', '1.2', 'Thẩm định', null],
  ['one name for two limits', '1.004193', 'Ký duyệt', null],
  ['one name for one limit twice', '1.004193', 'Trình ký', halfDay],
  ['diacritics tell steps apart', '1.004193', 'Tham dinh', null],
])('the limit of a step: %s', (_, procedure, step, limit) => {
  expect(stepLimitOf(catalogue, procedure, step)).toEqual(limit)
})

test('a step ends as a term does: counted from the day after it began, over the day off of 24/11', () => {
  expect(stepDue(threeDays, at('2026-11-20 09:00'), office())).toEqual({
    day: day('2026-11-26'),
    at: at('2026-11-26 17:00'),
    by: 'date',
  })
  expect(stepDue({ unit: 'workingHour', count: 4 }, at('2026-11-20 16:00'), office())).toEqual({
    day: day('2026-11-23'),
    at: at('2026-11-23 10:00'),
    by: 'instant',
  })
  expect(stepDue({ unit: 'none' }, at('2026-11-20 16:00'), office())).toBeNull()
})

test('agencies consulted, as the catalogue has them', () => {
  expect(consultedFor(catalogue, '1.004193')).toEqual(['Sở Nông nghiệp và Môi trường', 'Công an tỉnh'])
  expect(consultedFor(catalogue, '1.2')).toEqual([])
  expect(consultedFor(catalogue, '9.9')).toBeNull()
  expect(isConsulted(catalogue, '1.004193', 'công an tỉnh')).toBe(true)
  expect(isConsulted(catalogue, '1.004193', 'Sở Tài chính')).toBe(false)
  expect(isConsulted(catalogue, '1.2', 'Sở Tài chính')).toBeNull()
})
