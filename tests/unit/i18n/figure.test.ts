import { afterEach, describe, expect, test } from 'vitest'
import { speak } from '@/utils/i18n/catalogue'
import { english } from '@/utils/i18n/en'
import { figure, figureWords } from '@/utils/i18n/figure'
import { cellText } from '@/utils/spreadsheet/cell'
import { leavesOf, type Say } from './leaves'

const files = import.meta.glob<Record<string, unknown>>(
  ['@/utils/i18n/*.ts', '@/utils/i18n/warnings/*.ts', '@/utils/i18n/written/*.ts'],
  { eager: true },
)

afterEach(() => speak(null))

describe('a figure', () => {
  test.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1_000, '1.000', '1,000'],
    [20_000, '20.000', '20,000'],
    [-1_234, '-1.234', '-1,234'],
    [12.5, '12,5', '12.5'],
  ])('%d', (count, vietnamese, inEnglish) => {
    expect(figure(count)).toBe(vietnamese)
    expect(figureWords.figure(count)).toBe(vietnamese)
    expect(cellText(count)).toBe(vietnamese)
    speak(english)
    expect(figureWords.figure(count)).toBe(inEnglish)
    // Papers are Vietnamese whichever language the screen speaks.
    expect(figure(count)).toBe(vietnamese)
  })
})

/** So few that no separator is ever wanted: papers written at a time, and the rows of one page. */
const few = ['batchWords.tooMany', 'overlayTexts.urgentCount']
/** Dossiers and procedures. */
const counts = (written: string) => new RegExp(`${written} (?:hồ sơ|thủ tục)`)

describe('what counts dossiers', () => {
  const says = Object.values(files)
    .flatMap((file) => Object.entries(file))
    .filter((entry): entry is [string, object] => typeof entry[1] === 'object' && entry[1] !== null)
    .flatMap(([name, words]) => leavesOf(words).map(({ path, word }) => ({ path: `${name}.${path}`, word })))
    .filter((leaf): leaf is { path: string; word: Say } => typeof leaf.word === 'function')
    .map(({ path, word }) => ({ path, said: saidOfMany(word) }))

  test('says so with separators', () => {
    const bare = counts('12345')
    expect(says.filter(({ said }) => said.some((text) => bare.test(text))).map(({ path }) => path)).toEqual(
      few,
    )
  })

  test('is heard by this test', () => {
    const separated = counts('12\\.345')
    expect(says.filter(({ said }) => said.some((text) => separated.test(text))).length).toBeGreaterThan(40)
  })
})

/** All that a word says when whatever it takes for a number is a large one. */
function saidOfMany(say: Say): string[] {
  let rows: unknown[][] = [[]]
  for (let n = 0; n < say.length; n++) {
    const kinds = n < 4 ? [12_345, 'a', null, ['a']] : [12_345]
    rows = rows.flatMap((row) => kinds.map((kind) => [...row, kind]))
  }
  return rows.flatMap((given) => {
    try {
      return [String(say(...given))]
    } catch {
      return []
    }
  })
}
