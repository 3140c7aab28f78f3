import { describe, expect, test } from 'vitest'
import type { Sighting } from '@/utils/dossier/sighting'
import { storable } from '@/utils/history/allow-list'
import { sighting } from './make'

describe('words that carry a person are not stored', () => {
  test.each([
    ['an identity number', 'Thẩm định 079123456789'],
    ['an identity number with spaces', 'Thẩm định 079 123 456 789'],
    ['an old identity number', 'CMND 079123456'],
    ['a phone with dots', 'Gọi 0901.234.567'],
    ['a mail address', 'Gửi a@example.invalid'],
  ])('%s', (_, text) => {
    const kept = storable(sighting('A-1', { step: text, holder: text, unit: text, statusLabel: text }))
    expect(kept).toEqual({ number: 'A-1', status: 'processing' })
  })

  test.each(['1.004193', '1.004616.000.00.00.H56', '1.004616.000.00.00.H56 - Cấp bản sao trích lục'])(
    'but the procedure code %s is',
    (procedure) => expect(storable(sighting('A-1', { procedure })).procedure).toBe(procedure),
  )

  test('and a phone behind a procedure code is not', () => {
    expect(storable(sighting('A-1', { procedure: '1.004193 gọi 0901234567' })).procedure).toBeUndefined()
  })
})

test('nothing is stored that has no place in the allow-list', () => {
  const hostile = { ...sighting('A-1'), applicant: 'Nguyễn Văn A', note: 'Trích yếu', current: { x: 1 } }
  expect(storable(hostile)).toEqual({ number: 'A-1', status: 'processing' })
})

test.each(['finished', 'returned', 'refused', 'withdrawn', 'cancelled'] as const)(
  'step and holder of a dossier that is %s are not stored',
  (status) => {
    const shown: Sighting = {
      number: 'A-1',
      status,
      step: 'Nguyễn Văn A nhận',
      holder: 'Nguyễn Văn A',
      unit: 'Phòng A',
    }
    expect(storable(shown)).toEqual({ number: 'A-1', status, unit: 'Phòng A' })
  },
)
