import { afterEach, describe, expect, test } from 'vitest'
import { compileSource } from '@/utils/consoles/compile'
import { parsePageTime } from '@/utils/consoles/read-date'
import { createPageReader } from '@/utils/consoles/read-page'
import { profileOfPage } from '@/utils/consoles/recognise/any-table'
import { endOf, partsOf } from '@/utils/consoles/recognise/guess-composite'
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

describe('a list of which few dossiers came another way', () => {
  const subjects = samples.map(({ subject }, n) => `- ${subject} ${n}`)
  function show(free: readonly string[], lineOf: (n: number) => string[]) {
    const rows = samples.map((sample, n): Cell[] => [
      [String(n + 1)],
      [`${sample.number} (${sample.step})`, ...(free[n] ? [free[n]] : []), ...lineOf(n)],
      ['Xem'],
    ])
    document.body.replaceChildren(shapes.plain({ headings: ['STT', 'Thông tin hồ sơ', 'Thao tác'], rows }))
  }
  const dates = (n: number, way: string) =>
    `- Tiếp nhận ${way}: ${samples[n]?.receivedAt}, hẹn trả: ${samples[n]?.dueAt}`
  const wayOf = (n: number) => (n === 5 ? 'qua bưu chính công ích' : n % 2 ? 'trực tuyến' : 'trực tiếp')

  test('their dates, channel and status are read like those of the others', () => {
    const status = (n: number) => `- Trạng thái hồ sơ : Đang xử lý (lần ${n}) - Nộp qua Cổng DVC`
    show(subjects, (n) => [
      ...(n === 1 ? ['- Trạng thái hồ sơ : Đang xử lý'] : n === 3 ? [status(n)] : []),
      dates(n, wayOf(n)),
    ])
    const { proof, rows } = read()
    expect(proof.reason).toBeNull()
    expect(rows).toHaveLength(samples.length)
    for (const [n, { sighting }] of rows.entries()) {
      expect(sighting.dueAt?.at, `dueAt of ${n}`).toBe(parsePageTime(samples[n]?.dueAt ?? '')?.at)
      expect(sighting.receivedAt?.at).toBe(parsePageTime(samples[n]?.receivedAt ?? '')?.at)
      expect(sighting.channel).toBe(n === 5 ? 'post' : n % 2 ? 'online' : 'counter')
      expect(sighting.statusLabel).toBe(n === 1 || n === 3 ? 'Đang xử lý' : undefined)
    }
  })

  test('what a citizen wrote in the words of another way is not read', () => {
    const forged = '- Tiếp nhận qua bưu chính: 01/01/2030 08:00, hẹn trả: 02/01/2030 08:00'
    show(
      subjects.map((subject, n) => (n === 2 ? forged : subject)),
      (n) => (n === 2 ? [`- Ngày nộp hồ sơ: ${samples[n]?.submittedAt}`] : [dates(n, wayOf(n))]),
    )
    expect(read().rows.map(({ sighting }) => sighting.dueAt !== undefined)).toEqual(
      samples.map((_, n) => n !== 2),
    )
    expect(JSON.stringify(read().rows.map(({ sighting }) => sighting))).not.toContain(`${Date.UTC(2030, 0)}`)
    // Where nothing but its own few dossiers has a subject, it is not told from a line of the console's.
    show(
      [...samples].map((_, n) => (n === 2 ? forged : n === 4 ? subjects[4] : '') ?? ''),
      (n) => [n === 2 ? '- Ngày nộp hồ sơ: 01/11/2026' : dates(n, 'trực tiếp')],
    )
    expect(read().rows[2]?.sighting.dueAt).toBeUndefined()
  })

  test('where some lines have no label, only what several say in the same place is another way of it', () => {
    const lines = (n: number) => [dates(n, n > 5 ? 'qua bưu chính' : 'trực tiếp')]
    show(
      [...samples].map((_, n) => (n < 2 ? 'Hồ sơ gấp' : '')),
      lines,
    )
    expect(read().rows.every(({ sighting }) => sighting.dueAt)).toBe(true)
  })

  test('where a status goes on behind a dash by itself, nothing is cut off', () => {
    expect(endOf(['Dừng xử lý - chờ ý kiến'])).toBeUndefined()
    expect(endOf(['Đang xử lý - Đã rút', 'Chờ bổ sung - Đã rút'])).toBeUndefined()
    expect(endOf(['Đang xử lý - Phòng Tư pháp', 'Chờ bổ sung - Phòng Nội vụ'])).toBe(' - Phòng')
    expect(endOf(['Đang xử lý', 'Chờ bổ sung'])).toBeUndefined()
  })
})
