import { afterEach, expect, test, vi } from 'vitest'
import { startRowEngine } from '@/entrypoints/console.content/row-engine'
import { createPageReader } from '@/utils/consoles/read-page'
import { profileOfPage } from '@/utils/consoles/recognise/any-table'
import { defaultDisplay } from '@/utils/settings/display'
import { createRandom } from '../../consoles/random.mjs'
import { opencpsColumns, opencpsDossier, opencpsTable, profileOf, showPage } from './page-parts'

// Ten thousand texts that a citizen might have typed, in every column of a console's list.

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

/** A page of them takes a tenth of it; only one that is not bounded takes longer on any computer. */
const longestMs = 5_000

afterEach(() => showPage())

function hostilePage(seed: number) {
  const random = createRandom(seed)
  const text = () => {
    const joined = Array.from({ length: 1 + random.below(4) }, () => random.pick(pieces)).join(' ')
    return random.chance(0.3) ? joined.normalize('NFD') : joined
  }
  const rows = Array.from({ length: rowsPerPage }, (_, n) => {
    const honest = opencpsDossier(n)
    return Object.fromEntries(
      opencpsColumns.map((column) => [column, random.chance(0.1) ? (honest[column] ?? '') : text()]),
    )
  })
  return opencpsTable(opencpsColumns, rows)
}

test(`${textsInAll} hostile cells: no throw, nothing injected, nothing of them stored`, () => {
  expect(textsInAll).toBeGreaterThan(10_000)
  for (let seed = 1; seed <= pages; seed++) {
    showPage(hostilePage(seed))
    const before = document.body.querySelectorAll('*').length
    const from = performance.now()
    const reading = createPageReader(profileOf('opencps')).read(document)
    profileOfPage(document, 'Thử')
    expect(performance.now() - from).toBeLessThan(longestMs)
    expect(document.body.querySelectorAll('*').length).toBe(before)
    const told = JSON.stringify([reading.proof, reading.lists, reading.rows.map(({ sighting }) => sighting)])
    expect(told).not.toMatch(/<img|<script|pwned|SUM|\{\{/)
    for (const { sighting } of reading.rows) expect(JSON.stringify(sighting).length).toBeLessThan(2_000)
  }
  expect(document.documentElement.dataset.pwned).toBeUndefined()
})

test('a cell of a megabyte is read no further than any other', () => {
  const megabyte = 'Nguyễn Văn 18/11/ 08:00 H00.99.'.repeat(35_000)
  const rows = Array.from({ length: 6 }, (_, n) =>
    opencpsDossier(
      n,
      n === 2 ? { 'Người xử lý': megabyte, 'Nội dung': megabyte, 'Tên thủ tục': megabyte } : {},
    ),
  )
  showPage(opencpsTable(opencpsColumns, rows))
  const reading = createPageReader(profileOf('opencps')).read(document)
  expect(reading.rows).toHaveLength(6)
  expect(reading.rows[2]?.sighting).not.toHaveProperty('holder')
  expect(JSON.stringify(reading.rows[2]?.sighting).length).toBeLessThan(1_000)
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
    const [reading, dressed] = onReading.mock.calls.at(-1) ?? []
    expect(document.querySelectorAll('[data-dh-text]')).toHaveLength(reading.rows.length)
    expect(dressed).toHaveLength(reading.rows.length)
    engine.stop()
    expect(document.body.outerHTML).toBe(before)
  }
  expect(document.documentElement.dataset.pwned).toBeUndefined()
})
