import { afterEach, describe, expect, test } from 'vitest'
import { speak, type Translations } from '@/utils/i18n/catalogue'
import { english } from '@/utils/i18n/en'
import { consoleEnglish } from '@/utils/i18n/en/console'
import { answers, type Leaf, leavesOf, sampleCalls } from './leaves'

/**
 * That nothing is missing in English is held by types too (`Translation`); here stands what types do not see: that a
 * catalogue is known by its own name, that no word is in the wrong language, that every figure given is also said.
 */
const files = import.meta.glob<Record<string, unknown>>(
  ['@/utils/i18n/*.ts', '@/utils/i18n/warnings/*.ts', '!@/utils/i18n/catalogue.ts'],
  { eager: true },
)
const catalogues = Object.values(files).flatMap((file) =>
  Object.entries(file).filter((entry): entry is [string, object] => isWords(entry)),
)

afterEach(() => speak(null))

test('every catalogue is exported once', () => {
  const names = catalogues.map(([name]) => name)
  expect(names.length).toBeGreaterThan(50)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('English has these catalogues and no others', () => {
  expect(Object.keys(english).sort()).toEqual(catalogues.map(([name]) => name).sort())
})

test('what stands in consoles’ pages is a part of it', () => {
  for (const [name, words] of Object.entries(consoleEnglish)) expect(english[name]).toBe(words)
})

describe.each(catalogues)('%s', (name, words) => {
  const vietnamese = leavesOf(words)
  const translated = leavesOf(english[name] ?? {})
  const inEnglish = new Map(translated.map(({ path, word }) => [path, word]))

  test('is known to the language by its own name', () => {
    speak({ [name]: marked(words) } satisfies Translations)
    const texts = leavesOf(words).filter(({ word }) => typeof word === 'string')
    expect(texts.filter(({ word }) => word !== mark)).toEqual([])
  })

  test('has every word in English, and no more', () => {
    expect(pathsOf(translated)).toEqual(pathsOf(vietnamese))
    expect(shapesOf(translated)).toEqual(shapesOf(vietnamese))
  })

  test('is English in English and Vietnamese in Vietnamese', () => {
    speak(english)
    const said = translated.map(({ path, word }) => ({ path, says: saidBy(word) }))
    expect(said.filter(({ says }) => vietnameseLetter.test(withoutNames(says)))).toEqual([])
    const alike = vietnamese.filter(({ path, word }) => {
      const other = inEnglish.get(path)
      return typeof word === 'string' && word === other && /\p{L}/u.test(word) && !sameInBoth.has(word)
    })
    expect(alike).toEqual([])
  })

  test('says in English all it is given that it says in Vietnamese', () => {
    for (const { path, word } of vietnamese) {
      const other = inEnglish.get(path)
      if (typeof word !== 'function' || typeof other !== 'function') continue
      const calls = sampleCalls(word, other)
      expect(calls, path).not.toBeNull()
      expect(calls?.english, path).toEqual(calls?.vietnamese)
    }
  })
})

/** The words as they stand on the screen: where a Vietnamese text names one, the English names its translation. */
const named = new Map<string, Set<string>>()
for (const [name, words] of catalogues) {
  const inEnglish = new Map(leavesOf(english[name] ?? {}).map(({ path, word }) => [path, word]))
  for (const { path, word } of leavesOf(words)) {
    const other = inEnglish.get(path)
    if (typeof word !== 'string' || typeof other !== 'string') continue
    named.set(word, (named.get(word) ?? new Set()).add(other))
  }
}

test('a button or section that a text sends somebody to is called so in both languages', () => {
  const wrong = catalogues.flatMap(([name, words]) => {
    const inEnglish = new Map(leavesOf(english[name] ?? {}).map(({ path, word }) => [path, word]))
    return leavesOf(words).flatMap(({ path, word }) => {
      const other = inEnglish.get(path)
      const [says, translated] = [word, other].map((each) => quotedIn(each === undefined ? '' : String(each)))
      return (says ?? []).flatMap((text) => {
        const names = named.get(text)
        const isSame = names?.size === 1 && translated?.some((each) => names.has(each))
        if (!names || isSame || typedInVietnamese.has(text)) return []
        return [`${name}.${path}: “${text}” is ${[...names].map((each) => `“${each}”`).join(' or ')}`]
      })
    })
  })
  expect(named.size).toBeGreaterThan(900)
  expect(wrong).toEqual([])
})

/** What stands so in a file of the office's, in either language. */
const typedInVietnamese = new Set(['trong ngày'])

/** What a text, or the source of one, puts in quotation marks. */
function quotedIn(text: string): string[] {
  return [...text.matchAll(/“([^”$]+)”/gu)].map(([, quoted = '']) => quoted)
}

const mark = '§'

/** The same words with every text replaced. */
function marked(words: object): object {
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => {
      if (typeof word === 'object' && word !== null) return [key, marked(word)]
      return [key, typeof word === 'string' ? mark : word]
    }),
  )
}

function isWords([name, value]: [string, unknown]): boolean {
  return typeof value === 'object' && value !== null && name !== 'languageNames'
}

const pathsOf = (leaves: readonly Leaf[]) => leaves.map(({ path }) => path).sort()

/** What a word is, and of how many parameters. */
const shapesOf = (leaves: readonly Leaf[]) =>
  Object.fromEntries(
    leaves.map(({ path, word }) => [path, typeof word === 'function' ? word.length : typeof word]),
  )

/** A text, or all that a function can be made to say. */
function saidBy(word: Leaf['word']): string {
  return typeof word === 'string' ? word : answers(word).join('\n')
}

const vietnameseLetter = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu

/** What is quoted from papers, laws and consoles, or given as an example of what is written in Vietnamese. */
const names = [
  'Đúng Hẹn',
  'Bảng dữ liệu khác',
  'Nghị định 30/2020/NĐ-CP',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Ông/Bà',
]
function withoutNames(says: string): string {
  return names
    .reduce((rest, name) => rest.replaceAll(name, ''), says)
    .replace(/“[^”]*”/gu, '')
    .replace(/[Ff]or example: [^\n]*/gu, '')
}

/** Words of no language. */
const sameInBoth = new Set(['Đúng Hẹn', 'danh-muc-thu-tuc', 'lich-lam-viec.json', 'dung-hen-canh-bao.json'])
