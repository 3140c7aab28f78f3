import { expect, test } from 'vitest'
import rule from '@/utils/warnings/rules/consultations-many'
import { asked, dossier, judgedAt, withSteps } from '../make'

const context = judgedAt('2026-11-18 12:00')
const check = (...entries: ReturnType<typeof asked>[]) =>
  rule.check(dossier({ procedure: '1.004193' }, { entries }), {
    ...context,
    catalogue: withSteps('1.004193', [], ['Sở Xây dựng', 'Sở Tài chính']),
  })

test('fires above two, at a repeated one, and at one the procedure does not name', () => {
  const three = [asked('Sở Xây dựng'), asked('Sở Tài chính'), asked('Sở Xây dựng')]
  expect(check(...three)?.sentence).toContain('3 lần')
  expect(check(asked('Sở Xây dựng'), asked('SỞ XÂY DỰNG'))?.sentence).toContain('hơn một lần')
  expect(check(asked('Sở Công Thương'))?.sentence).toContain('không có trong danh sách')
})

test('is silent at two that the procedure names, and where the catalogue names none', () => {
  expect(check(asked('Sở Xây dựng'), asked('Sở Tài chính'))).toBeNull()
  expect(rule.check(dossier({}, { entries: [asked('Sở Công Thương')] }), context)).toBeNull()
})
