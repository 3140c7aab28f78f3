import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkApplicantAnswer, checkMessage } from '@/utils/messages-check'

const at = Date.UTC(2026, 10, 18)
const sighting = {
  number: 'H00.99.261118.0009',
  rowId: '41057',
  status: 'processing',
  statusLabel: 'Đang xử lý',
  step: 'Thẩm định',
  holder: 'Lê Văn B',
  unit: 'Phòng Tư pháp',
  procedure: '1.004193',
  field: 'Hộ tịch',
  channel: 'online',
  submittedAt: { at, precision: 'second' },
  receivedAt: { at, precision: 'minute' },
  dueAt: { at, precision: 'day' },
  stepDueAt: { at, precision: 'minute' },
  finishedAt: { at, precision: 'minute' },
  returnedAt: { at, precision: 'minute' },
  term: { unit: 'workingDay', count: 2.5 },
}
const look = { type: 'look', page: 'danh-sach-ho-so', account: null, sightings: [sighting] }

const good: unknown[] = [
  { type: 'hello' },
  look,
  { ...look, account: 'Cao Thị B', sightings: [{ number: null, status: 'unknown' }] },
  { ...look, sightings: [] },
  { type: 'explain', sighting },
  { type: 'answerOnTime', sighting, answer: 'late' },
  { type: 'writeNotice', sighting },
  { type: 'openExplain', sighting },
  { type: 'applicant', key: 'https://motcua.vidu.example A-1' },
  { type: 'clock', offset: -3_600_000 },
  { type: 'refresh' },
  { type: 'entries', key: 'https://motcua.vidu.example A-1' },
  { type: 'addEntry', key: 'https://motcua.vidu.example A-1', entry: { kind: 'reviewed' } },
  { type: 'absences' },
  {
    type: 'addAbsence',
    absence: { holder: 'Lê Văn B', origin: null, from: '2026-11-23', to: '2026-11-27' },
  },
  { type: 'removeAbsence', seq: 1 },
]

test.each(good)('passes %o as it is', (message) => expect(checkMessage(message)).toEqual(message))

test('drops what the protocol has no place for', () => {
  const noisy = {
    ...look,
    token: 'x',
    sightings: [{ ...sighting, applicant: 'Nguyễn Văn A', note: 'Trích yếu' }],
  }
  expect(checkMessage(noisy)).toEqual(look)
})

describe('refuses', () => {
  const withSighting = (change: object) => ({ ...look, sightings: [{ ...sighting, ...change }] })
  const bad: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['text', 'hello'],
    ['an unknown type', { type: 'deleteAll' }],
    ['a type from the prototype', { type: 'constructor' }],
    ['a look without sightings', { type: 'look', page: 'x', account: null }],
    ['sightings that are no list', { ...look, sightings: { length: 1, 0: sighting } }],
    ['too many sightings', { ...look, sightings: Array.from({ length: 10_001 }, () => sighting) }],
    ['a page’s name without end', { ...look, page: 'x'.repeat(301) }],
    ['an unknown status', withSighting({ status: 'lost' })],
    ['a number that is a name', withSighting({ number: 'Nguyễn Văn A' })],
    ['a number without a digit', withSighting({ number: 'abc' })],
    ['an empty number', withSighting({ number: '' })],
    ['a number without end', withSighting({ number: '1'.repeat(101) })],
    ['a step without end', withSighting({ step: 'x'.repeat(301) })],
    ['a holder that is an object', withSighting({ holder: { name: 'x' } })],
    ['a date that is text', withSighting({ dueAt: '18/11/2026' })],
    ['a date that is no number', withSighting({ dueAt: { at: Number.NaN, precision: 'day' } })],
    ['a date without end', withSighting({ dueAt: { at: 1e300, precision: 'day' } })],
    ['a date of another age', withSighting({ dueAt: { at: Date.UTC(2100, 0), precision: 'day' } })],
    ['an unknown precision', withSighting({ dueAt: { at, precision: 'week' } })],
    ['a term below nothing', withSighting({ term: { unit: 'workingDay', count: -1 } })],
    ['a term of an unknown unit', withSighting({ term: { unit: 'moon', count: 1 } })],
    ['an unknown answer', { type: 'answerOnTime', sighting, answer: 'maybe' }],
    ['a key without end', { type: 'applicant', key: 'x'.repeat(501) }],
    ['a clock that is no number', { type: 'clock', offset: '0' }],
  ]
  test.each(bad)('%s', (_, message) => expect(checkMessage(message)).toBeNull())
})

test('whatever is sent, it answers with the protocol or nothing', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (a, b) => {
      expect(checkMessage(a)).toBeNull()
      const checked = checkMessage({ ...look, sightings: [{ number: null, status: 'processing', step: b }] })
      if (checked?.type === 'look') expect(typeof (checked.sightings[0]?.step ?? '')).toBe('string')
      else expect(checked).toBeNull()
    }),
  )
})

test('an applicant is a name and perhaps an address; anything else is nobody', () => {
  const applicant = { name: 'Nguyễn Văn A', address: 'Ấp Mẫu' }
  expect(checkApplicantAnswer({ applicant, phone: '09' })).toEqual({ applicant })
  expect(checkApplicantAnswer({ applicant: null })).toEqual({ applicant: null })
  for (const answer of [
    undefined,
    'x',
    { applicant: 'x' },
    { applicant: { name: 1 } },
    { applicant: { name: '' } },
  ]) {
    expect(checkApplicantAnswer(answer)).toEqual({ applicant: null })
  }
})
