import { afterEach, expect, test } from 'vitest'
import { compileSource } from '@/utils/consoles/compile'
import { createPageReader } from '@/utils/consoles/read-page'
import { profileOfPage } from '@/utils/consoles/recognise/any-table'
import { partsOf } from '@/utils/consoles/recognise/guess-composite'
import { recognise } from '@/utils/consoles/recognise/recognise'
import { sampleOf } from './dossiers'
import { type Cell, shapes } from './shapes'

afterEach(() => document.body.replaceChildren())

const samples = Array.from({ length: 8 }, (_, n) => sampleOf(n))

function read() {
  const source = profileOfPage(document, 'Hệ thống thử')
  if (!source) throw new Error('no profile')
  return createPageReader(compileSource('own:test', source)).read(document)
}

test.each([
  ['Hẹn trả: 20/11/2026 16:30', [['Hẹn trả', '20/11/2026 16:30']]],
  [
    '- Tiếp nhận trực tuyến: 03/11/2026 07:15, hẹn trả: 17/11/2026 16:30',
    [
      ['Tiếp nhận trực tuyến', '03/11/2026 07:15'],
      ['hẹn trả', '17/11/2026 16:30'],
    ],
  ],
  ['hẹn trả 17/11/2026', [['hẹn trả', '17/11/2026']]],
  ['Cấp bản sao trích lục', []],
])('%s', (line, parts) => {
  expect(partsOf(line).map(({ label, value }) => [label, value])).toEqual(parts)
})

test('a cell with number, dates and status in lines is split by its labels', () => {
  const rows = samples.map((sample, n): Cell[] => [
    [String(n + 1)],
    [
      `${sample.number} (${sample.step})`,
      `- ${sample.subject}`,
      `- Trạng thái hồ sơ : ${sample.status}`,
      `- Tiếp nhận trực tiếp: ${sample.receivedAt}, hẹn trả: ${sample.dueAt}`,
    ],
    [sample.applicant, `CCCD: 01234567890${n}`],
    ['Xem'],
  ])
  document.body.replaceChildren(
    shapes.plain({ headings: ['STT', 'Thông tin hồ sơ', 'Chủ hồ sơ', 'Thao tác'], rows }),
  )
  const { proof, rows: readings } = read()
  expect(proof.reason).toBeNull()
  expect(readings.map(({ sighting }) => sighting.number)).toEqual(samples.map(({ number }) => number))
  for (const { sighting } of readings) {
    expect(sighting).toMatchObject({ dueAt: { precision: 'minute' }, receivedAt: {}, channel: 'counter' })
    expect(sighting.statusLabel).toBeDefined()
    expect(JSON.stringify(sighting)).not.toMatch(/Khai sinh|CCCD/)
  }
})

test('what a citizen wrote into the cell is no label of the console', () => {
  const rows = samples.map((sample, n): Cell[] => [
    [
      sample.number,
      n === 2 ? '- Hẹn trả: 01/01/2030 08:00' : `- ${sample.subject}`,
      `- Hẹn trả: ${sample.dueAt}`,
    ],
    [sample.applicant],
    [sample.status],
  ])
  document.body.replaceChildren(
    shapes.plain({ headings: ['Thông tin hồ sơ', 'Chủ hồ sơ', 'Trạng thái'], rows }),
  )
  expect(read().rows.map(({ sighting }) => new Date(sighting.dueAt?.at ?? 0).getUTCFullYear())).toEqual(
    samples.map(() => 2026),
  )
})

test('two rows a dossier: the labels of the second are read with the first', () => {
  document.body.replaceChildren(
    shapes.plain({
      headings: ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Trạng thái'],
      rows: samples.map((sample, n) => [
        [String(n + 1)],
        [sample.number],
        [sample.applicant],
        [sample.status],
      ]),
    }),
  )
  for (const [n, row] of [...document.querySelectorAll('tbody tr')].entries()) {
    const further = document.createElement('tr')
    further.className = 'more'
    const cell = further.appendChild(document.createElement('td'))
    cell.colSpan = 4
    cell.textContent = `Tiếp nhận: ${samples[n]?.receivedAt}; Hẹn trả: ${samples[n]?.dueAt}`
    row.after(further)
  }
  expect(recognise(document)[0]?.followUp?.lines).toHaveLength(1)
  const source = profileOfPage(document, 'Hệ thống thử')
  expect(source?.lists[0]?.followUp).toMatchObject({
    lines: [
      {
        parts: [
          { label: 'Tiếp nhận', field: 'receivedAt' },
          { label: 'Hẹn trả', field: 'dueAt' },
        ],
      },
    ],
  })
  expect(recognise(document)[0]?.doubts).toEqual([])
})
