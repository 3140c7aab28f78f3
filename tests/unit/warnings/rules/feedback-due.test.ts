import { expect, test } from 'vitest'
import type { FeedbackEntry } from '@/utils/dossier/entry'
import rule from '@/utils/warnings/rules/feedback-due'
import { at, dossier, judgedAt } from '../make'

const feedback = (rest: Partial<FeedbackEntry> = {}): FeedbackEntry => ({
  kind: 'feedback',
  at: at('2026-11-02 10:00'),
  feedbackKind: 'reflection',
  receivedOn: '2026-11-02',
  ...rest,
})
const found = (rest: Partial<FeedbackEntry>, now: string) =>
  rule.check(dossier({}, { entries: [feedback(rest)] }), judgedAt(now))

test('fires on the fifteenth working day, and is grave after it', () => {
  expect(found({}, '2026-11-20 08:00')).toBeNull()
  expect(found({}, '2026-11-23 08:00')).toMatchObject({
    severity: 'warning',
    sentence: expect.stringContaining('hôm nay'),
  })
  expect(found({}, '2026-11-25 08:00')).toMatchObject({ severity: 'grave', since: at('2026-11-23 00:00') })
})

test('once answered, the answer is to be made public within two', () => {
  expect(found({ answeredOn: '2026-11-16' }, '2026-11-17 08:00')).toBeNull()
  expect(found({ answeredOn: '2026-11-16' }, '2026-11-19 08:00')?.sentence).toContain('công khai kết quả')
})

test('on the last day to refuse it, and to ask for more, that is said as a note, and no longer after it', () => {
  expect(found({}, '2026-11-03 08:00')).toBeNull()
  expect(found({}, '2026-11-04 08:00')).toMatchObject({
    severity: 'note',
    sentence: 'Phản ánh, kiến nghị có hạn từ chối (nếu không tiếp nhận) hôm nay, 04/11.',
  })
  expect(found({}, '2026-11-05 08:00')).toBeNull()
  expect(found({}, '2026-11-09 08:00')).toMatchObject({
    severity: 'note',
    sentence: expect.stringContaining('yêu cầu bổ sung thông tin'),
  })
  expect(found({ moreAskedOn: '2026-11-04' }, '2026-11-09 08:00')).toBeNull()
})

test('an answer that is due weighs more than what need not be done', () => {
  const entries = [feedback(), feedback({ receivedOn: '2026-11-19' })]
  expect(rule.check(dossier({}, { entries }), judgedAt('2026-11-23 08:00'))).toMatchObject({
    severity: 'warning',
    sentence: expect.stringContaining('trả lời'),
  })
})

test('is silent once it is dealt with', () => {
  expect(found({ answeredOn: '2026-11-16', publishedOn: '2026-11-17' }, '2026-12-25 08:00')).toBeNull()
  expect(found({ refusedOn: '2026-11-03' }, '2026-12-25 08:00')).toBeNull()
})
