import { describe, expect, test } from 'vitest'
import type { ShownRecord, ShownTime } from '../../consoles/store.mjs'
import { shownRecord } from '../../consoles/store.mjs'
import { expectedBadge } from '../../oracle/expected-badge.mjs'
import { model } from './model'

const everything = ['number', 'status', 'dueAt', 'term']

type Values = Partial<Pick<ShownRecord, 'status' | 'term' | 'dueAt' | 'shows'>>

function record(values: Values): ShownRecord {
  return {
    ...shownRecord({ ...model, status: 'processing' }, ['number', 'status', 'dueAt'], 'minute'),
    ...values,
  }
}

/** "20/11 16:30", or a bare "20/11". */
function due(text: string): ShownTime {
  const [, day, month, clock] = /^(\d\d)\/(\d\d)(?: (\d\d:\d\d))?$/.exec(text) ?? []
  return {
    at: Date.parse(`2026-${month}-${day}T${clock ?? '00:00'}:00+07:00`),
    precision: clock ? 'minute' : 'day',
  }
}

const at = (text: string) => due(text).at
const hours: Values = { term: { unit: 'workingHour', count: 8 }, shows: everything }
const days: Values = { term: { unit: 'workingDay', count: 5 }, shows: everything }

// 18/11/2026 is a Wednesday, 21-22/11 a weekend, 24/11 a public holiday.
describe('expected badges', () => {
  test.each<[string, string, string, Values]>([
    ['a bare date ahead', '20/11', '18/11 09:00', {}],
    ['the next working day', '23/11 17:00', '20/11 16:59', {}],
    ['over the holiday', '25/11 17:00', '23/11 09:00', {}],
  ])('days left: %s', (_, dueText, now, values) => {
    const text = expectedBadge(record({ dueAt: due(dueText), ...values }), at(now))
    expect(text).toBe(`Còn ${dueText === '20/11' ? 2 : 1} ngày làm việc`)
  })

  test.each<[string, string, Values, string]>([
    ['20/11 16:30', '20/11 16:30', {}, 'Hẹn trả hôm nay, 16:30'],
    ['20/11', '20/11 23:59', {}, 'Hẹn trả hôm nay'],
    ['20/11 16:30', '20/11 16:31', {}, 'Quá hạn từ 16:30 hôm nay'],
    ['20/11 16:30', '20/11 16:31', days, 'Đã qua giờ hẹn 16:30'],
    ['20/11 17:00', '20/11 17:30', {}, 'Đã qua giờ hẹn 17:00'],
    ['20/11 11:30', '20/11 16:31', {}, 'Đã qua giờ hẹn 11:30'],
    ['20/11 10:15', '20/11 10:16', {}, 'Quá hạn từ 10:15 hôm nay'],
    ['20/11 17:00', '22/11 09:00', {}, 'Quá hạn từ 20/11'],
    ['20/11 17:00', '23/11 07:00', {}, 'Quá hạn 1 ngày làm việc'],
    ['23/11 17:00', '25/11 07:00', {}, 'Quá hạn 1 ngày làm việc'],
    ['21/11 17:00', '20/11 17:30', {}, 'Hẹn trả 21/11 (ngày nghỉ)'],
    ['24/11', '23/11 08:00', {}, 'Hẹn trả 24/11 (ngày nghỉ)'],
  ])('in days: due %s, at %s', (dueText, now, values, text) => {
    expect(expectedBadge(record({ dueAt: due(dueText), ...values }), at(now))).toBe(text)
  })

  test.each([
    ['20/11 14:50', '20/11 10:00', 'Còn 2 giờ 50 phút làm việc'],
    ['23/11 08:00', '20/11 14:00', 'Còn 4 giờ làm việc'],
    ['20/11 14:50', '20/11 14:49', 'Còn 1 phút làm việc'],
    ['20/11 10:00', '20/11 14:10', 'Quá hạn 2 giờ 10 phút làm việc'],
    ['20/11 16:00', '23/11 09:00', 'Quá hạn 3 giờ làm việc'],
    ['20/11 17:00', '20/11 18:00', 'Quá hạn từ 17:00 hôm nay'],
    ['20/11 17:00', '22/11 18:00', 'Quá hạn từ 20/11'],
    ['20/11', '22/11 18:00', 'Quá hạn từ 20/11'],
  ])('in hours: due %s, at %s', (dueText, now, text) => {
    expect(expectedBadge(record({ dueAt: due(dueText), ...hours }), at(now))).toBe(text)
  })

  test('a term the page does not show is not known', () => {
    const hidden = record({ dueAt: due('20/11 14:50'), term: { unit: 'workingHour', count: 8 } })
    expect(expectedBadge(hidden, at('20/11 10:00'))).toBe('Hẹn trả hôm nay, 14:50')
  })

  test.each([
    ['submitted', 'Chưa tiếp nhận'],
    ['awaitingApplicant', 'Chờ bổ sung'],
    ['paused', 'Tạm dừng xử lý'],
    ['finished', 'Đã có kết quả, chờ trả'],
    ['returned', ''],
    ['refused', ''],
    ['withdrawn', ''],
    ['cancelled', ''],
    ['unknown', 'Quá hạn 2 ngày làm việc'],
  ])('status %s: %s', (status, text) => {
    expect(expectedBadge(record({ status, dueAt: due('18/11') }), at('20/11 09:00'))).toBe(text)
  })

  test('waiting since an observed change', () => {
    const waiting = record({ status: 'awaitingApplicant' })
    expect(expectedBadge(waiting, at('20/11'), { waitingSince: at('19/11 15:00') })).toBe(
      'Chờ bổ sung từ 19/11',
    )
  })

  test('nothing to compare with', () => {
    const none: Values = { dueAt: null, term: { unit: 'none' }, shows: everything }
    expect(expectedBadge(record({ dueAt: null }), at('20/11'))).toBe('Chưa có thời hạn để đối chiếu')
    expect(expectedBadge(record(none), at('20/11'))).toBe('Không quy định thời hạn')
    expect(expectedBadge(record({ dueAt: due('18/11'), shows: ['number'] }), at('20/11'))).toBe(
      'Chưa có thời hạn để đối chiếu',
    )
  })
})
