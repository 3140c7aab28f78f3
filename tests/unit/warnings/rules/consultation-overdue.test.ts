import { expect, test } from 'vitest'
import rule from '@/utils/warnings/rules/consultation-overdue'
import { asked, at, dossier, judgedAt } from '../make'

const check = (
  entry: ReturnType<typeof asked>,
  now: string,
  status: 'processing' | 'returned' = 'processing',
) => rule.check(dossier({ status }, { entries: [entry] }), judgedAt(now))

test('fires the day after the answer was due', () => {
  expect(check(asked('Sở Xây dựng'), '2026-11-19 08:00')).toMatchObject({
    severity: 'warning',
    since: at('2026-11-19 00:00'),
    sentence: 'Chưa ghi nhận ý kiến trả lời của Sở Xây dựng, hạn ngày 18/11; cần đôn đốc.',
  })
})

test('is silent on the day, once answered, and once closed', () => {
  expect(check(asked('Sở Xây dựng'), '2026-11-18 16:00')).toBeNull()
  expect(check(asked('Sở Xây dựng', { answeredOn: '2026-11-19' }), '2026-11-20 08:00')).toBeNull()
  expect(check(asked('Sở Xây dựng'), '2026-11-20 08:00', 'returned')).toBeNull()
})
