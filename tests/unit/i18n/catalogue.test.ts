import { afterEach, expect, test } from 'vitest'
import { catalogue, inVietnamese, speak } from '@/utils/i18n/catalogue'

const words = catalogue('testWords', {
  title: 'Hồ sơ',
  count: (count: number) => `${count} hồ sơ`,
  reasons: { late: 'Quá hạn', today: 'Hẹn trả hôm nay' },
  weekdays: ['Chủ nhật', 'thứ Hai'],
})
const english = {
  testWords: {
    title: 'Dossier',
    count: (count: number) => `${count} dossiers`,
    reasons: { late: 'Overdue' },
    weekdays: ['Sunday', 'Monday'],
  },
}

afterEach(() => speak(null))

const said = () => [words.title, words.count(3), words.reasons.late, words.reasons.today, words.weekdays[1]]
const vietnamese = ['Hồ sơ', '3 hồ sơ', 'Quá hạn', 'Hẹn trả hôm nay', 'thứ Hai']

test('words are spoken in another language, in Vietnamese where it has none', () => {
  speak(english)
  expect(said()).toEqual(['Dossier', '3 dossiers', 'Overdue', 'Hẹn trả hôm nay', 'Monday'])
})

test('whoever holds a group of words speaks the other language too', () => {
  const { reasons } = words
  speak(english)
  expect(reasons.late).toBe('Overdue')
})

test('the way back leads to the very words that were left', () => {
  speak(english)
  speak(null)
  expect(said()).toEqual(vietnamese)
})

test('a catalogue that comes later speaks the language that is spoken by then', () => {
  speak({ lateWords: { title: 'Report' } })
  expect(catalogue('lateWords', { title: 'Báo cáo' }).title).toBe('Report')
})

test('what is written for others is Vietnamese, and the screen goes on in its language', () => {
  speak(english)
  expect(inVietnamese(said)).toEqual(vietnamese)
  expect(words.title).toBe('Dossier')
})

test('so it does when the writing fails', () => {
  speak(english)
  const failing = () =>
    inVietnamese(() => {
      throw new Error('no paper')
    })
  expect(failing).toThrow('no paper')
  expect(words.title).toBe('Dossier')
})
