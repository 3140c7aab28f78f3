import { afterEach, expect, test, vi } from 'vitest'
import { startRowEngine } from '@/entrypoints/console.content/row-engine'
import { createPageReader } from '@/utils/consoles/read-page'
import { profileOfPage } from '@/utils/consoles/recognise/any-table'
import { defaultDisplay } from '@/utils/settings/display'
import { createRandom } from '../../consoles/random.mjs'
import { workOf } from './counted-work'
import { opencpsColumns, opencpsDossier, opencpsTable, profileOf, showPage } from './page-parts'

// Ten thousand texts that a citizen might have typed or pasted, in every column of a console's list.

const pieces = [
  '<img src=x onerror="document.documentElement.dataset.pwned=1">',
  '<script>document.documentElement.dataset.pwned=1</script>',
  '\u202e',
  '\u2067',
  '\u200b',
  '\u0301'.repeat(50),
  '\ufeff',
  '\ud800',
  '\u0000',
  '=cmd|" /C calc"!A0',
  '@SUM(1+1)',
  '{{7*7}}',
  '31/02/2026',
  '18/11/2026 25:61',
  '99/99/9999',
  '11/25/2026',
  'Hẹn trả: 01/01/2020 08:00',
  'H00.99.200101.9999',
  'Đỗ Thị O\u0323\u0302',
  'Trạng thái hồ sơ : Đã trả kết quả',
  'constructor',
  '__proto__',
  '9'.repeat(400),
  '(((((',
  '\n',
  '\t',
  'א ב ג',
  '🧑‍🤝‍🧑'.repeat(30),
  'x'.repeat(5_000),
]
const rowsPerPage = 100
const pages = 9
const textsInAll = rowsPerPage * pages * opencpsColumns.length

/** What is pasted by mistake: a whole file. Of white space, signs that open and never close, one long word, dates. */
const pastes = [
  'Nguyễn Văn 18/11/ 08:00 H00.99.',
  'O\u0323\u0302',
  ' ,;| ',
  '9',
  '((',
  '<b>\u202e',
  '31/02/2026 ',
]
const megabyte = 1_000_000
const megabytesPerPage = 3

/** No cell is read further (utils/consoles/read-text.ts). */
const longestRead = 4_000
/** So often the reader goes through what can be read of a page: to clean it, for dates, for names. It does up to 8 times. */
const mostReadings = 10
/** So often whoever guesses what the columns mean goes through it; up to 28 times. */
const mostGuesses = 35

/** Against hanging, as inside one regular expression, which no count tells. */
vi.setConfig({ testTimeout: 300_000 })

afterEach(() => showPage())

function pasted(piece: string, length = megabyte): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

/** How many characters the page's cells hold, of each no more than is read. */
function readable(): number {
  const cells = [...document.querySelectorAll('td, th')]
  return cells.reduce((sum, { textContent }) => sum + Math.min(textContent?.length ?? 0, longestRead), 0)
}

const reading = () => createPageReader(profileOf('opencps')).read(document)
const guessing = () => profileOfPage(document, 'Thử')

function hostilePage(seed: number, rowCount = rowsPerPage) {
  const random = createRandom(seed)
  const text = () => {
    const joined = Array.from({ length: 1 + random.below(4) }, () => random.pick(pieces)).join(' ')
    return random.chance(0.3) ? joined.normalize('NFD') : joined
  }
  const rows = Array.from({ length: rowCount }, (_, n) => {
    const honest = opencpsDossier(n)
    return Object.fromEntries(
      opencpsColumns.map((column) => [column, random.chance(0.1) ? (honest[column] ?? '') : text()]),
    )
  })
  for (let n = 0; n < megabytesPerPage; n++) {
    const place = seed * megabytesPerPage + n
    const row = random.pick(rows)
    row[opencpsColumns[place % opencpsColumns.length] ?? ''] = pasted(pastes[place % pastes.length] ?? '')
  }
  return opencpsTable(opencpsColumns, rows)
}

test(`${textsInAll} hostile cells: no throw, nothing injected, nothing of them stored`, () => {
  expect(textsInAll).toBeGreaterThan(10_000)
  for (let seed = 1; seed <= pages; seed++) {
    showPage(hostilePage(seed))
    const before = document.body.querySelectorAll('*').length
    expect(workOf(reading)).toBeLessThan(readable() * mostReadings)
    expect(workOf(guessing)).toBeLessThan(readable() * mostGuesses)
    expect(document.body.querySelectorAll('*').length).toBe(before)
    const { proof, lists, rows } = reading()
    const told = JSON.stringify([proof, lists, rows.map(({ sighting }) => sighting)])
    expect(told).not.toMatch(/<img|<script|pwned|SUM|\{\{/)
    for (const { sighting } of rows) expect(JSON.stringify(sighting).length).toBeLessThan(2_000)
  }
  expect(document.documentElement.dataset.pwned).toBeUndefined()
})

test('ten times the rows take no more work for each character', () => {
  showPage(hostilePage(pages + 1, rowsPerPage * 10))
  expect(workOf(reading)).toBeLessThan(readable() * mostReadings)
  expect(workOf(guessing)).toBeLessThan(readable() * mostGuesses)
})

test.for(pastes)('a megabyte of %j takes no more work than a few thousand characters', (piece) => {
  const [few = [], many = []] = [2 * longestRead, megabyte].map((length) => {
    const text = pasted(piece, length)
    const long = { 'Mã hồ sơ': text, 'Tên thủ tục': text, 'Ngày hẹn trả': text, 'Trạng thái': text }
    const rows = Array.from({ length: 6 }, (_, n) => opencpsDossier(n, n === 2 ? long : {}))
    showPage(opencpsTable(opencpsColumns, rows))
    return [workOf(reading), workOf(guessing)]
  })
  many.forEach((work, n) => {
    expect(work).toBeGreaterThan(longestRead)
    // What a text says is remembered, so the first time costs more.
    expect(work).toBeLessThanOrEqual(few[n] ?? 0)
  })
})

test('a cell of a megabyte costs the row no more than what the cell says', () => {
  const text = pasted('Nguyễn Văn 18/11/ 08:00 H00.99.')
  const rows = Array.from({ length: 6 }, (_, n) =>
    opencpsDossier(n, n === 2 ? { 'Người xử lý': text, 'Nội dung': text, 'Tên thủ tục': text } : {}),
  )
  showPage(opencpsTable(opencpsColumns, rows))
  const read = reading()
  expect(read.rows).toHaveLength(6)
  expect(read.rows[2]?.sighting).not.toHaveProperty('holder')
  expect(JSON.stringify(read.rows[2]?.sighting).length).toBeLessThan(1_000)
})

test('under the running overlay hostile cells get badges, nothing else is added, and all is as before when it ends', async () => {
  for (let seed = 1; seed <= pages; seed++) {
    showPage(hostilePage(seed))
    const before = document.body.outerHTML
    const onReading = vi.fn()
    const engine = startRowEngine({
      page: document,
      reader: createPageReader(profileOf('opencps')),
      // More of the cells than any true badge says.
      badgeOf: ({ sighting }) => ({
        text: JSON.stringify(sighting),
        tone: 'late',
        mark: sighting.step ?? '',
      }),
      display: () => defaultDisplay,
      onPass: () => {},
      onReading,
      onFight: () => expect.unreachable(),
      toggles: '',
    })
    await vi.waitFor(() => expect(onReading).toHaveBeenCalled(), { timeout: 20_000 })
    const [read, dressed] = onReading.mock.calls.at(-1) ?? []
    expect(document.querySelectorAll('[data-dh-text]')).toHaveLength(read.rows.length)
    expect(dressed).toHaveLength(read.rows.length)
    engine.stop()
    expect(document.body.outerHTML).toBe(before)
  }
  expect(document.documentElement.dataset.pwned).toBeUndefined()
})
