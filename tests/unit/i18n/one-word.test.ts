import { expect, test } from 'vitest'
import { english } from '@/utils/i18n/en'
import { leavesOf } from './leaves'

/** One thing has one word (CONTRIBUTING.md): the others it might have been called by stand nowhere. */
const files = import.meta.glob<Record<string, unknown>>(
  ['@/utils/i18n/*.ts', '@/utils/i18n/warnings/*.ts', '@/utils/i18n/written/*.ts'],
  { eager: true },
)

const vietnamese = Object.values(files).flatMap((file) =>
  Object.values(file).flatMap((words) => textsOf(words)),
)
const translated = Object.values(english).flatMap((words) => textsOf(words))

/** What it is not called, what it is. */
const settled: readonly (readonly [RegExp, string])[] = [
  [/[Nn]gười đang giữ/u, 'người xử lý'],
  [/[Bb]áo người dân|với người dân/u, 'người nộp'],
  [/[Kk]ênh tiếp nhận/u, 'hình thức nộp'],
  [/(thời hạn|ngày hẹn) (đang |chưa )?chạy/iu, 'tính thời hạn'],
  [/[Dd]ừng thời hạn|[Tt]hời hạn dừng/u, 'tạm dừng tính thời hạn'],
  [/\} %|\d %/u, '5%, without a space'],
]
const settledInEnglish: readonly (readonly [RegExp, string])[] = [
  [/\bin hand\b/iu, 'open'],
  [/appointed date/iu, 'due date'],
  [/\bcase file\b/iu, 'dossier'],
  [/\bhandover\b/iu, 'hand-over'],
  [/\boverlay\b|\bdrawer\b/iu, 'what it is to who reads it: the list of dossiers'],
]

test.each(settled)('in Vietnamese nothing is said as %s', (other) => {
  expect(vietnamese.length).toBeGreaterThan(1000)
  expect(vietnamese.filter((text) => other.test(text))).toEqual([])
})

test.each(settledInEnglish)('in English nothing is said as %s', (other) => {
  expect(translated.length).toBeGreaterThan(1000)
  expect(translated.filter((text) => other.test(text))).toEqual([])
})

/** Texts, and the sources of functions that make some. */
function textsOf(words: unknown): string[] {
  if (typeof words !== 'object' || words === null) return []
  return leavesOf(words).map(({ word }) => String(word))
}
