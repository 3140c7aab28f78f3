import { afterEach, describe, expect, test } from 'vitest'
import { compileSource } from '@/utils/consoles/compile'
import { createPageReader, type PageReading } from '@/utils/consoles/read-page'
import { profileOfPage } from '@/utils/consoles/recognise/any-table'
import { element, showPage } from '../page-parts'

/**
 * Pages after the manner of kits that none of the demo consoles is built on. "Bảng dữ liệu khác" must read them
 * right, ask, or refuse: what it shows may lack something, and must never say something else than the page.
 */
const at = (iso: string) => Date.parse(`${iso}+07:00`)
const dossiers = Array.from({ length: 9 }, (_, n) => ({
  number: `H21.14-26111${n}-10${n}7`,
  procedure: ['Đăng ký khai sinh', 'Cấp Giấy phép xây dựng nhà ở riêng lẻ'][n % 2] ?? '',
  applicant: `Phạm Quốc Giả Định ${'ABCDEFGHI'[n]}`,
  received: `1${n}/11/2026 08:1${n}`,
  due: `2${n}/11/2026 16:30`,
  step: `2${n}/11/2026 10:00`,
  holder: ['Trần Quang Phúc', 'Lê Thị Quỳnh', 'Võ Văn Sơn'][n % 3] ?? '',
  status: 'Đang xử lý',
}))
type Dossier = (typeof dossiers)[number]

const each = (write: (dossier: Dossier, n: number) => string, some: readonly Dossier[] = dossiers) =>
  some.map(write).join('')
const cells = (tag: string, texts: readonly string[], attributes = '') =>
  texts.map((text) => `<${tag} ${attributes}>${text}</${tag}>`).join('')

const minute = (iso: string) => ({ at: at(iso), precision: 'minute' })
const truth = dossiers.map((dossier, n) => ({
  ...dossier,
  receivedAt: minute(`2026-11-1${n}T08:1${n}`),
  dueAt: minute(`2026-11-2${n}T16:30`),
  stepDueAt: minute(`2026-11-2${n}T10:00`),
}))

function read(html: string): PageReading | null {
  showPage(element(`<div>${html}</div>`))
  const profile = profileOfPage(document, 'Thử')
  return profile && createPageReader(compileSource('own:1', profile)).read(document)
}

/** Which facts were read; fails when one of them is not what the page shows. */
function rightFacts({ rows }: PageReading): string[] {
  const facts = new Set<string>()
  for (const { sighting } of rows) {
    const right = truth.find(({ number }) => number === sighting.number)
    expect(right).toBeDefined()
    const { number: _number, status: _status, statusLabel, rowId: _rowId, ...said } = sighting
    if (statusLabel) expect(statusLabel).toBe(right?.status)
    expect(right).toMatchObject(said)
    for (const fact of Object.keys(said)) facts.add(fact)
  }
  return [...facts].sort()
}

afterEach(() => showPage())

const pager =
  '<tr class="GridPager"><td colspan="6"><table><tr><td><span>1</span></td><td><a href="#">2</a></td></tr></table></td></tr>'
const gridView = `<table id="ctl00_grd"><tbody>${pager}<tr>${cells('th', ['', 'STT', 'Số hồ sơ', 'Tổ chức/cá nhân', 'Ngày nhận', 'Thời hạn'])}</tr>${each(
  ({ number, applicant, received, due }, n) =>
    `<tr class="${n % 2 ? 'GridRow' : 'GridAlt'}">${cells('td', ['<input type="checkbox">', String(n + 1), `<a>${number}</a>`, applicant, received, due])}</tr>`,
)}${pager}</tbody></table>`

const icon = (name: string) => `<mat-icon class="material-icons">${name}</mat-icon>`
const matTable = `<mat-table role="grid"><mat-header-row role="row">${cells('mat-header-cell', [`Mã hồ sơ${icon('arrow_upward')}`, 'Ngày tiếp nhận', 'Hạn xử lý', 'Ngày hẹn trả', 'Người xử lý', 'Trạng thái'], 'role="columnheader"')}</mat-header-row>${each(
  ({ number, received, step, due, holder, status }) =>
    `<mat-row role="row" class="mat-row">${cells('mat-cell', [number, received, step, `${due}<div>Quá hạn 2 ngày</div>`, `${icon('person')} ${holder}`, status], 'role="gridcell"')}</mat-row>`,
)}</mat-table>`

const groups = [0, 3, 6]
  .map(
    (first) =>
      `<h4>Tổ ${first}</h4><table class="tbl"><thead><tr><th rowspan="2">Mã HS</th><th colspan="2">Thời gian</th><th rowspan="2">Tình trạng</th></tr><tr><th>Tiếp nhận</th><th>Hẹn trả</th></tr></thead><tbody>${each(
        ({ number, received, due, status }) => `<tr>${cells('td', [number, received, due, status])}</tr>`,
        dossiers.slice(first, first + 3),
      )}</tbody></table>`,
  )
  .join('')
const groupTables = `<table class="sum"><tr>${cells('th', ['Đơn vị', 'Tổng số hồ sơ', 'Quá hạn'])}</tr><tr>${cells('td', ['Phòng A', '4', '1'])}</tr></table>${groups}`

const dataTable = `<div class="dataTables_wrapper"><table class="display"><thead><tr role="row">${cells('th', ['Mã hồ sơ', 'Thủ tục', 'Hẹn trả', 'Tình trạng'])}<th style="display:none">Ngày tiếp nhận</th></tr></thead><tbody>${each(
  ({ number, procedure, due, status, received }, n) =>
    `<tr role="row" class="${n % 2 ? 'odd' : 'even'}">${cells('td', [number, procedure, due, status])}<td style="display:none">${received}</td></tr>${n === 2 ? `<tr class="child"><td colspan="4"><ul><li><span>Ngày tiếp nhận</span> <span>${received}</span></li></ul></td></tr>` : ''}`,
)}</tbody></table><div class="dataTables_info">Hiển thị 1 đến 9 của 57 hồ sơ</div><a class="next">Sau</a></div>`

const expanded = `<table class="lst"><thead><tr>${cells('th', ['', 'Mã hồ sơ', 'Tên thủ tục', 'Hẹn trả', 'Trạng thái'])}</tr></thead><tbody>${each(
  ({ number, procedure, due, status }, n) =>
    `<tr>${cells('td', ['<button>+</button>', number, procedure, due, status])}</tr>${n === 1 ? '<tr><td colspan="5"><table><tr><th>Mã hồ sơ</th><th>Hẹn trả</th></tr><tr><td>G22.01.02-261101-0011</td><td>01/12/2026</td></tr></table></td></tr>' : ''}`,
)}</tbody></table>`

const agCell = (name: string, text: string) => `<div role="gridcell" col-id="${name}">${text}</div>`
const agHead = (names: [string, string][]) =>
  `<div role="row">${names.map(([name, text]) => `<div role="columnheader" col-id="${name}">${text}</div>`).join('')}</div>`
/** Its columns were dragged: headings and cells stand in different orders, and their names say so. */
const movedColumns = `<div role="grid">${agHead([
  ['code', 'Mã hồ sơ'],
  ['due', 'Ngày hẹn trả'],
  ['step', 'Hạn xử lý bước'],
  ['st', 'Trạng thái'],
])}<div class="rows">${each(
  ({ number, due, step, status }) =>
    `<div role="row" class="row">${agCell('code', number)}${agCell('step', step)}${agCell('due', due)}${agCell('st', status)}</div>`,
)}</div></div>`

/** The numbers stand in a half of their own that stays while the other scrolls. */
const pinnedColumn = `<div role="grid"><div>${agHead([['code', 'Mã hồ sơ']])}<div>${each(({ number }) => `<div role="row">${agCell('code', number)}</div>`)}</div></div><div>${agHead(
  [
    ['proc', 'Thủ tục'],
    ['rec', 'Ngày nhận'],
    ['due', 'Hẹn trả'],
  ],
)}<div>${each(({ procedure, received, due }) => `<div role="row">${agCell('proc', procedure)}${agCell('rec', received)}${agCell('due', due)}</div>`)}</div></div></div>`

const swapped = `<table><tr>${cells('th', ['Mã hồ sơ', 'Ngày hẹn trả', 'Ngày tiếp nhận', 'Trạng thái'])}</tr>${each(
  ({ number, received, due, status }) => `<tr>${cells('td', [number, received, due, status])}</tr>`,
)}</table>`

const cards = `<div class="row">${each(
  ({ number, status, received, due }) =>
    `<div class="card"><div class="head"><a>${number}</a> <b>${status}</b></div><p>Ngày tiếp nhận: ${received}</p><p>Ngày hẹn trả: ${due}</p></div>`,
)}</div>`

describe('read right', () => {
  test.each<[string, string, string[]]>([
    ['a GridView with its pager among the rows, above and below', gridView, ['receivedAt']],
    ['Angular Material, icons written as words', matTable, ['dueAt', 'holder', 'receivedAt']],
    ['a table for every unit, below one of sums', groupTables, ['dueAt', 'receivedAt']],
    [
      'DataTables with columns folded into a row of their own',
      dataTable,
      ['dueAt', 'procedure', 'receivedAt'],
    ],
    ['rows that open upon other dossiers', expanded, ['dueAt', 'procedure']],
    ['dates under each other’s headings', swapped, []],
  ])('%s', (_kit, html, facts) => {
    const reading = read(html)
    expect(reading?.proof).toMatchObject({ ok: true, reason: null })
    expect(reading?.rows.map(({ sighting }) => sighting.number)).toEqual(dossiers.map(({ number }) => number))
    expect(reading && rightFacts(reading)).toEqual(facts)
  })

  test('what all pages have in all is read where the words are "của 57"', () => {
    expect(read(dataTable)?.pager).toMatchObject({ total: 57 })
  })
})

const repeated = `<table><tr>${cells('th', ['Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả'])}</tr>${each(
  ({ received, due }) => `<tr>${cells('td', [dossiers[0]?.number ?? '', received, due])}</tr>`,
)}</table>`
const statistics = `<table><tr>${cells('th', ['Lĩnh vực', 'Đơn vị', 'Trạng thái'])}</tr>${each(
  ({ status }, n) => `<tr>${cells('td', [`Lĩnh vực ${n}`, 'Phòng A', status])}</tr>`,
)}</table>`

describe('refused as a whole', () => {
  test.each<[string, string, string | undefined]>([
    ['numbers in a half of their own: a list, and why it is not read', pinnedColumn, 'headings'],
    ['one number on every row: a list, and why it is not read', repeated, 'headings'],
    ['columns that were dragged', movedColumns, undefined],
    ['cards without headings', cards, undefined],
    ['a table that is no list of dossiers', statistics, undefined],
  ])('%s', (_what, html, reason) => {
    const reading = read(html)
    expect(reading?.rows ?? []).toEqual([])
    expect(reading?.proof.reason).toBe(reason)
  })
})

describe('asked about', () => {
  test.each([
    ['Thời hạn', gridView, 'thời hạn'],
    ['Hạn xử lý', matTable, 'hạn xử lý'],
  ])('a bare "%s", with a date from below it', (_heading, html, label) => {
    const choices = ['dueAt', 'stepDueAt']
    expect(read(html)?.proof.doubts).toMatchObject([
      { kind: 'heading', label, choices, sample: expect.stringMatching(/11\/2026/) },
    ])
  })
})
