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
  n,
  number: `H21.14-26111${n}-10${n}7`,
  procedure: ['Đăng ký khai sinh', 'Cấp Giấy phép xây dựng nhà ở riêng lẻ'][n % 2] ?? '',
  applicant: `Phạm Quốc Giả Định ${'ABCDEFGHI'[n]}`,
  received: `1${n}/11/2026 08:1${n}`,
  due: `2${n}/11/2026 16:30`,
  step: `2${n}/11/2026 10:00`,
  holder: ['Trần Quang Phúc', 'Lê Thị Quỳnh', 'Võ Văn Sơn'][n % 3] ?? '',
  status: 'Đang xử lý',
  unit: 'Phòng A',
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

/** The number stands first, the pager and the sums in rows of their own below, as many cells as pages. */
const numberFirst = `<table id="gvHoSo"><tbody><tr>${cells('th', ['Số hồ sơ', 'Ngày nhận', 'Ngày hẹn trả', 'Lệ phí', '&nbsp;'])}</tr>${each(
  ({ number, received, due }) =>
    `<tr>${cells('td', [number, received, due, '50.000', '<a href="#">Xem</a>'])}</tr>`,
)}<tr><td colspan="3">Tổng cộng: 9 hồ sơ</td><td>450.000</td><td></td></tr><tr><td colspan="5"><table><tr>${cells('td', [...'1234567890'])}</tr></table></td></tr></tbody></table>`

/** jqGrid: a head in a table of its own, a first row that only measures the columns. */
const measured = `<div class="ui-jqgrid"><div><table><thead><tr>${cells('th', ['Số hồ sơ', 'Ngày nhận', 'Ngày hẹn trả', 'Trạng thái'], 'role="columnheader"')}</tr></thead></table></div><div><table><tbody><tr class="jqgfirstrow">${cells('td', ['', '', '', ''])}</tr>${each(
  ({ number, received, due, status }) =>
    `<tr class="jqgrow">${cells('td', [number, received, due, status])}</tr>`,
)}</tbody></table></div></div>`

/** Liferay: an empty first row is the pattern of the others, which have nothing that tells them from it. */
const patterned = `<table class="table"><thead><tr>${cells('th', ['Số hồ sơ', 'Ngày nộp', 'Ngày hẹn trả', 'Tình trạng'])}</tr></thead><tbody><tr class="lfr-template">${cells('td', ['', '', '', ''])}</tr>${each(
  ({ number, received, due, status }) => `<tr>${cells('td', [number, received, due, status])}</tr>`,
)}</tbody></table>`

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

/** Halves side by side: each its headings and cells, the rows named alike by an attribute, the second half in another order. */
interface Half {
  headings: string[]
  cells: (dossier: Dossier) => string[]
  some?: readonly Dossier[]
}
const keyOf = ({ n }: Dossier) => `r${7 * n + 3}`
const halfTable =
  (key: string) =>
  ({ headings, cells: texts, some = dossiers }: Half) =>
    `<div style="float: left"><div><table><thead><tr>${cells('th', headings)}</tr></thead></table></div><div><table><tbody>${each((dossier) => `<tr ${key}="${keyOf(dossier)}">${cells('td', texts(dossier))}</tr>`, some)}</tbody></table></div></div>`
const halves = (key: string, ...parts: Half[]) =>
  `<div class="luoi">${parts.map(halfTable(key)).join('')}</div>`
const numbersHalf: Half = { headings: ['STT', 'Mã hồ sơ'], cells: ({ n, number }) => [String(n + 1), number] }
const datesHalf: Half = {
  headings: ['Thủ tục', 'Ngày nhận', 'Hẹn trả'],
  cells: ({ procedure, received, due }) => [procedure, received, due],
  some: [...dossiers].reverse(),
}
const statusHalf: Half = { headings: ['Trạng thái'], cells: ({ status }) => [status] }

/** ExtJS makes a table of every row, and another of every half. */
const tablesHalf = ({ headings, cells: texts }: Half) =>
  `<div style="float: left"><div>${headings.map((text) => `<div role="columnheader">${text}</div>`).join('')}</div><div>${each((dossier) => `<table data-recordid="${keyOf(dossier)}"><tbody><tr>${cells('td', texts(dossier))}</tr></tbody></table>`)}</div></div>`
const tableRows = `<div class="x-grid">${tablesHalf(numbersHalf)}${tablesHalf({ ...datesHalf, some: dossiers })}</div>`

/** DevExtreme draws all columns, empty where they are frozen, and the frozen ones over them, a gap beside. */
const overlaid = `<div class="dx-datagrid"><div><table><tr>${cells('td', ['&nbsp;', 'Ngày nhận', 'Hẹn trả'], 'role="columnheader"')}</tr></table><table><tr><td role="columnheader">Mã hồ sơ</td><td colspan="2"></td></tr></table></div><div><table><tbody>${each(
  (dossier) =>
    `<tr aria-rowindex="${dossier.n + 1}">${cells('td', ['&nbsp;', dossier.received, dossier.due])}</tr>`,
)}</tbody></table><table><tbody>${each(
  (dossier) => `<tr aria-rowindex="${dossier.n + 1}"><td>${dossier.number}</td><td colspan="2"></td></tr>`,
)}</tbody></table></div></div>`

const swapped = `<table><tr>${cells('th', ['Mã hồ sơ', 'Ngày hẹn trả', 'Ngày tiếp nhận', 'Trạng thái'])}</tr>${each(
  ({ number, received, due, status }) => `<tr>${cells('td', [number, received, due, status])}</tr>`,
)}</table>`

/** No label has an element of its own, and a citizen writes what looks like one. */
const proseCards = `<div class="row">${each(
  ({ number, status, received, due }) =>
    `<div class="card"><div class="head"><a>${number}</a> <b>${status}</b></div><p>Chủ hồ sơ: Ông An. Ngày hẹn trả: 01/01/2030</p><p>Ngày tiếp nhận: ${received}</p><p class="han">Ngày hẹn trả: <b>${due}</b></p></div>`,
)}</div>`

/** Two facts on one line: where one ends nothing tells. */
const runTogether = `<div class="row">${each(
  ({ number, received, due }) =>
    `<div class="card"><a>${number}</a><p>Ngày tiếp nhận: ${received}, hẹn trả: ${due}</p><p>Ghi chú</p></div>`,
)}</div>`

/** Every fact stands behind a label of its own, so that no row is one of headings. */
const labelled = `<table class="ds"><thead><tr>${cells('th', ['#', 'Thông tin hồ sơ', 'Trạng thái'])}</tr></thead><tbody>${each(
  ({ number, procedure, received, due, status }, n) =>
    `<tr>${cells('td', [String(n + 1), `<b>Số hồ sơ:</b> ${number}<br><b>Thủ tục:</b> ${procedure}<br>Nhận: ${received}<br>Hẹn trả: ${due}`, status])}</tr>`,
)}</tbody></table>`

/** Two columns of several facts each. */
const labelledTwice = `<table class="ds"><thead><tr>${cells('th', ['#', 'Thông tin hồ sơ', 'Thời gian', 'Trạng thái'])}</tr></thead><tbody>${each(
  ({ number, received, due, status }, n) =>
    `<tr>${cells('td', [String(n + 1), `<b>Số hồ sơ:</b> ${number}<br><b>Đơn vị:</b> Phòng A`, `Ngày nhận: ${received}<br>Hẹn trả: ${due}<br>Còn 3 ngày`, status])}</tr>`,
)}</tbody></table>`

/** The number has a label like everything else, and its cell nothing but words beside it. */
const labelledLater = `<table class="ds"><thead><tr>${cells('th', ['#', 'Thời gian', 'Thông tin hồ sơ', 'Trạng thái'])}</tr></thead><tbody>${each(
  ({ number, procedure, received, due, status }, n) =>
    `<tr>${cells('td', [String(n + 1), `<p>Tiếp nhận: ${received}</p><p>Hẹn trả: ${due}</p>`, `<p>Thủ tục: ${procedure}</p><p>Mã hồ sơ: <b>${number}</b></p>`, status])}</tr>`,
)}</tbody></table>`

/** The head is the second line of the table, below a title, in cells like any other; the pager is its last line. */
const oldTable = `<table><tr><td><table class="khung"><tr><td colspan="5"><b>DANH SÁCH HỒ SƠ</b></td></tr><tr>${cells('td', ['<b>TT</b>', '<b>Mã HS</b>', '<b>Ngày TN</b>', '<b>Ngày hẹn</b>', '<b>Tình trạng</b>'])}</tr>${each(
  ({ number, received, due, status }, n) =>
    `<tr>${cells('td', [String(n + 1), number, received, due, status])}</tr>`,
)}<tr><td colspan="5">Trang 1/7, tổng cộng: 57 hồ sơ <a href="#">Trang sau</a></td></tr></table></td></tr></table>`

const stacked = `<table><thead><tr>${cells('th', ['Mã hồ sơ/Thủ tục', 'Chủ hồ sơ', 'Ngày nhận/Ngày hẹn trả', 'Trạng thái'])}</tr></thead><tbody>${each(
  ({ number, procedure, applicant, received, due, status }) =>
    `<tr>${cells('td', [`<b>${number}</b><p>${procedure}</p>`, applicant, `${received}<br>${due}`, status])}</tr>`,
)}</tbody></table>`

const numbered = `<table><thead><tr>${cells('th', ['STT', 'Mã hồ sơ'], 'rowspan="2"')}<th colspan="2">Thời hạn giải quyết</th><th colspan="2">Xử lý</th></tr><tr>${cells('th', ['Ngày nhận', 'Ngày hẹn trả', 'Cán bộ xử lý', 'Trạng thái'])}</tr><tr>${cells('th', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'])}</tr></thead><tbody>${each(
  ({ number, received, due, holder, status }, n) =>
    `<tr>${cells('td', [String(n + 1), number, received, due, holder, status])}</tr>`,
)}</tbody></table>`

const shouted = `<table><thead><tr>${cells('th', ['TRANG THAI', 'NGAY HEN TRA', 'CAN BO XU LY', 'NGAY TIEP NHAN', 'MA HO SO'])}</tr></thead><tbody>${each(
  ({ number, received, due, holder, status }) =>
    `<tr>${cells(
      'td',
      [status, due, holder, received, number].map((text) => text.normalize('NFD')),
    )}</tr>`,
)}</tbody></table>`

const brokenDates = `<table><thead><tr>${cells('th', ['Hồ sơ', 'Tiếp nhận', 'Hẹn trả', 'Quá hạn/Còn lại'])}</tr></thead><tbody>${each(
  ({ number, procedure, received, due }) =>
    `<tr>${cells('td', [`<b>${number}</b><p>${procedure}</p>`, received.replace(' ', '<br>'), due.replace(' ', '<br>'), 'Còn 3 ngày'])}</tr>`,
)}</tbody></table>`

const titledCards = `<div class="danh-sach">${each(
  ({ number, procedure, received, due, status }) =>
    `<mat-card class="the"><mat-card-title>${number}</mat-card-title><p>${procedure}</p><div class="dong"><span class="nhan">Ngày tiếp nhận:</span><span class="gia">${received}</span></div><div class="dong"><span class="nhan">Ngày hẹn trả:</span><span class="gia">${due}</span></div><div class="dong"><span class="nhan">Trạng thái:</span><span class="gia">${status}</span></div></mat-card>`,
)}</div>`

const termCards = `<ul>${each(
  ({ number, applicant, received, due }) =>
    `<li><dl><dt>Mã hồ sơ</dt><dd>${number}</dd><dt>Người nộp</dt><dd>${applicant}</dd><dt>Tiếp nhận</dt><dd>${received}</dd><dt>Hẹn trả</dt><dd>${due}</dd></dl></li>`,
)}</ul>`

/** One office and one day, each over the rows of several dossiers. */
const reachingDown = `<table>${`<tr>${cells('td', ['Đơn vị', 'Số hồ sơ'], 'rowspan="2"')}<td colspan="2">Thời gian</td><td rowspan="2">Trạng thái</td></tr><tr>${cells('td', ['Ngày nhận', 'Ngày hẹn trả'])}</tr>`}${[
  0, 3, 6,
]
  .map((first) => {
    const due = dossiers[first]?.due ?? ''
    return each(
      ({ n, number, received, status }) =>
        `<tr>${n === first ? '<td rowspan="3">Phòng A</td>' : ''}${cells('td', [number, received])}${n === first ? `<td rowspan="3">${due}</td>` : ''}<td>${status}</td></tr>`,
      dossiers.slice(first, first + 3),
    )
  })
  .join('')}</table>`

/** DataTables: what a column is sorted by stands hidden before what it shows. */
const sortedByHidden = `<table><thead><tr>${cells('th', ['Số hồ sơ', 'Ngày nhận', 'Ngày hẹn trả', 'Trạng thái'])}</tr></thead><tbody>${each(
  ({ n, number, received, due, status }) =>
    `<tr>${cells('td', [number, `<span hidden>2026111${n}</span>${received}`, `<span hidden>2026-11-2${n}</span>${due}`, status])}</tr>`,
)}</tbody></table>`

/** Dates that are not the dossier's own, under headings that sound like it. */
const others = `<table><thead><tr>${cells('th', ['Số hồ sơ', 'Ngày tiếp nhận bổ sung', 'Ngày hẹn đo đạc', 'Ngày hẹn trả', 'Ngày hoàn thành bước', 'Trạng thái thanh toán', 'Cán bộ xử lý trước', 'Đơn vị, cá nhân', 'Tình trạng'])}</tr></thead><tbody>${each(
  ({ n, number, due, status }) =>
    `<tr>${cells('td', [number, `0${n + 1}/11/2026`, `0${n + 1}/12/2026`, due, `1${n}/11/2026`, 'Chờ thanh toán', 'Trần Quang Phúc', 'Công ty TNHH Mẫu', status])}</tr>`,
)}</tbody></table>`

describe('read right', () => {
  test.each<[string, string, string[]]>([
    ['a GridView with its pager among the rows, above and below', gridView, ['receivedAt']],
    ['a GridView whose numbers stand first, above sums and pages', numberFirst, ['dueAt', 'receivedAt']],
    ['jqGrid with a row that measures', measured, ['dueAt', 'receivedAt']],
    ['Angular Material, icons written as words', matTable, ['dueAt', 'holder', 'receivedAt']],
    ['a table for every unit, below one of sums', groupTables, ['dueAt', 'receivedAt']],
    [
      'DataTables with columns folded into a row of their own',
      dataTable,
      ['dueAt', 'procedure', 'receivedAt'],
    ],
    ['rows that open upon other dossiers', expanded, ['dueAt', 'procedure']],
    ['dates under each other’s headings', swapped, []],
    ['a cell of labelled lines', labelled, ['dueAt', 'procedure', 'receivedAt']],
    ['two such cells', labelledTwice, ['dueAt', 'receivedAt', 'unit']],
    ['two such cells, the number below the dates', labelledLater, ['dueAt', 'procedure', 'receivedAt']],
    ['an old table with its head and its pager among the rows', oldTable, ['dueAt', 'receivedAt']],
    ['two facts a cell, as the heading says', stacked, ['dueAt', 'receivedAt']],
    ['headings below groups, above a line that numbers them', numbered, ['dueAt', 'holder', 'receivedAt']],
    [
      'such a line with formulas',
      numbered.replace('>(4)<', '>(4)=(3)+10<').replace('>(5)<', '>(5)(6)<'),
      ['dueAt', 'holder', 'receivedAt'],
    ],
    ['capitals without diacritics, columns in another order', shouted, ['dueAt', 'holder', 'receivedAt']],
    ['dates and numbers in pieces', brokenDates, ['dueAt', 'receivedAt']],
    ['cards below their numbers', titledCards, ['dueAt', 'receivedAt']],
    ['cards of terms', termCards, ['dueAt', 'receivedAt']],
    ['cards whose labels are no elements', proseCards, ['dueAt', 'receivedAt']],
    ['dates behind hidden ones that the page sorts by', sortedByHidden, ['dueAt', 'receivedAt']],
    ['dates, states and people that are another’s', others, ['dueAt']],
  ])('%s', (_kit, html, facts) => {
    const reading = read(html)
    expect(reading?.proof).toMatchObject({ ok: true, reason: null })
    expect(reading?.rows.map(({ sighting }) => sighting.number)).toEqual(dossiers.map(({ number }) => number))
    expect(reading && rightFacts(reading)).toEqual(facts)
  })

  test('two lists under headings of their own, each by these', () => {
    const asking = [...dossiers]
      .reverse()
      .map((dossier) => ({ ...dossier, number: dossier.number.replace('-10', '-90') }))
    const lists = (below: readonly Dossier[]) =>
      `<h3>Đang xử lý</h3>${swapped.replace('<th >Ngày hẹn trả</th><th >Ngày tiếp nhận</th>', '<th >Ngày nhận</th><th >Hẹn trả</th>')}<h3>Chờ tiếp nhận</h3><table><tr>${cells('th', ['STT', 'Mã hồ sơ', 'Người nộp', 'Ngày nộp'])}</tr>${each(
        ({ number, applicant, received }, n) =>
          `<tr>${cells('td', [String(n + 1), number, applicant, received])}</tr>`,
        below,
      )}</table>`
    const reading = read(lists(asking))
    expect(reading?.proof).toMatchObject({ ok: true, doubts: [] })
    const [first, second] = [reading?.rows.slice(0, 9), reading?.rows.slice(9)]
    expect(first?.map(({ sighting }) => sighting)).toMatchObject(
      truth.map(({ number, receivedAt, dueAt }) => ({ number, receivedAt, dueAt })),
    )
    expect(second?.map(({ sighting }) => [sighting.number, sighting.submittedAt, sighting.dueAt])).toEqual(
      asking.map(({ number, n }) => [number, truth[n]?.receivedAt, undefined]),
    )
    // The same dossiers once more are no further list.
    expect(read(lists(dossiers))?.rows).toHaveLength(9)
  })

  test('one day and one office over several rows are those of each, and carry the badge of none', () => {
    const reading = read(reachingDown)
    expect(reading?.proof).toMatchObject({ ok: true, doubts: [] })
    expect(reading?.rows.map(({ sighting }) => sighting)).toMatchObject(
      truth.map(({ number, receivedAt, unit }, n) => ({
        number,
        receivedAt,
        unit,
        dueAt: truth[n - (n % 3)]?.dueAt,
      })),
    )
    expect(reading?.rows.every(({ cell, element: row }) => row.contains(cell))).toBe(true)
    expect(new Set(reading?.rows.map(({ cell }) => cell)).size).toBe(9)
  })

  test('a row that is a pattern of the others is none of them', () => {
    const reading = read(patterned)
    expect(reading?.proof).toMatchObject({ ok: true, doubts: [] })
    expect(reading?.rows.map(({ sighting }) => sighting.number)).toEqual(dossiers.map(({ number }) => number))
  })

  test('a subject on a line of its own that claims another due date leaves the card without one', () => {
    const claimed = proseCards.replace('<p>Chủ hồ sơ', '<p>Ngày hẹn trả: 01/01/2030</p><p>Chủ hồ sơ')
    const [first, ...others] = read(claimed)?.rows.map(({ sighting }) => sighting.dueAt) ?? []
    expect(first).toBeUndefined()
    expect(others).toEqual(truth.slice(1).map(({ dueAt }) => dueAt))
  })

  test('what all pages have in all is read where the words are "của 57"', () => {
    expect(read(dataTable)?.pager).toMatchObject({ total: 57 })
  })

  test.each(['(1 / 7)', 'Trang 1/7', 'Trang 1 của 7', '(1 of 7)'])(
    '"%s" counts pages, not dossiers',
    (text) => {
      const html = `<div>${swapped}<p>${text}</p><a class="next">Sau</a></div>`
      expect(read(html)?.pager).toMatchObject({ total: null })
    },
  )

  test('a pager within the list, below its rows, is the list’s', () => {
    const boxes = `<div class="luoi"><div class="dau">${cells('div', ['Mã hồ sơ', 'Ngày nhận', 'Hẹn trả'])}</div><div class="than">${each(
      ({ number, received, due }) =>
        `<div class="hang">${cells('div', [number, received, `${due} <button>Sau</button>`])}</div>`,
    )}</div><div><span>Tổng: 57</span><button id="truoc">Trước</button><button id="sau">Sau</button></div></div>`
    expect(read(boxes)?.pager).toMatchObject({ total: 57, next: { id: 'sau' } })
    expect(read(oldTable)?.pager?.next?.textContent).toBe('Trang sau')
  })
})

describe('a row that lacks a cell', () => {
  const list = (isWhole: (n: number) => boolean) =>
    `<table><thead><tr>${cells('th', ['Mã hồ sơ', 'Ngày hẹn trả', 'Ngày tiếp nhận', 'Trạng thái', 'Thao tác'])}</tr></thead><tbody>${each(
      ({ n, number, received, due, status }) =>
        `<tr>${cells('td', isWhole(n) ? [number, due, received, status, 'Xem'] : [number, received, status, 'Xem'])}</tr>`,
    )}</tbody></table>`
  const readAs = (before: string, now: string) => {
    showPage(element(`<div>${before}</div>`))
    const profile = profileOfPage(document, 'Thử')
    showPage(element(`<div>${now}</div>`))
    return profile && createPageReader(compileSource('own:1', profile)).read(document)
  }

  test('is not read by the headings that its other cells have come to stand under', () => {
    const reading = readAs(
      list(() => true),
      list((n) => n !== 4),
    )
    expect(reading?.proof).toMatchObject({ ok: true, doubts: [{ kind: 'rowsUnread', count: 1 }] })
    expect(reading?.rows.map(({ sighting }) => sighting.dueAt)).toEqual(
      truth.map(({ dueAt }, n) => (n === 4 ? undefined : dueAt)),
    )
  })

  test('is like no other: where many do, nothing is shown', () => {
    const reading = readAs(
      list(() => true),
      list((n) => n < 5),
    )
    expect(reading?.proof).toMatchObject({ ok: false, reason: 'rows' })
  })
})

const repeated = `<table><tr>${cells('th', ['Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả'])}</tr>${each(
  ({ received, due }) => `<tr>${cells('td', [dossiers[0]?.number ?? '', received, due])}</tr>`,
)}</table>`
const statistics = `<table><tr>${cells('th', ['Lĩnh vực', 'Đơn vị', 'Trạng thái'])}</tr>${each(
  ({ status }, n) => `<tr>${cells('td', [`Lĩnh vực ${n}`, 'Phòng A', status])}</tr>`,
)}</table>`

describe('frozen columns', () => {
  test.each<[string, string, string[]]>([
    ['two tables', halves('data-uid', numbersHalf, datesHalf), ['dueAt', 'procedure', 'receivedAt']],
    [
      'three tables',
      halves('row-id', numbersHalf, datesHalf, statusHalf),
      ['dueAt', 'procedure', 'receivedAt'],
    ],
    [
      'the numbers on the right',
      halves('data-uid', datesHalf, numbersHalf),
      ['dueAt', 'procedure', 'receivedAt'],
    ],
    ['a table for every half of a row', tableRows, ['dueAt', 'procedure', 'receivedAt']],
    ['one table over the other', overlaid, ['dueAt', 'receivedAt']],
  ])('%s are joined by what names their rows', (_kit, html, facts) => {
    const reading = read(html)
    expect(reading?.proof).toMatchObject({ ok: true, reason: null })
    const numbers = reading?.rows.map(({ sighting }) => sighting.number)
    expect(new Set(numbers)).toEqual(new Set(dossiers.map(({ number }) => number)))
    expect(numbers).toHaveLength(dossiers.length)
    expect(reading && rightFacts(reading)).toEqual(facts)
  })

  test.each<[string, string]>([
    ['without anything that names the rows', halves('title', numbersHalf, datesHalf)],
    [
      'with other rows in one half',
      halves('data-uid', numbersHalf, { ...datesHalf, some: dossiers.slice(1) }),
    ],
    [
      'with a heading too few',
      halves('data-uid', numbersHalf, { ...datesHalf, headings: ['Thủ tục', 'Hẹn trả'] }),
    ],
  ])('%s they are not', (_what, html) => {
    const reading = read(html)
    expect(reading?.rows.filter(({ sighting }) => sighting.number !== null) ?? []).toEqual([])
  })

  test('a row whose other half belongs to another dossier by now is not the one that was read', () => {
    showPage(element(halves('data-uid', numbersHalf, datesHalf)))
    const profile = profileOfPage(document, 'Thử')
    if (!profile) throw new Error('no list')
    const reader = createPageReader(compileSource('own:1', profile))
    const [row] = reader.read(document).rows
    expect(row?.isCurrent()).toBe(true)
    const others = document.querySelectorAll('tbody tr')
    const half = [...others].find((one) => one.getAttribute('data-uid') === 'r3' && one.children.length === 3)
    half?.setAttribute('data-uid', 'r999')
    expect(row?.isCurrent()).toBe(false)
    const again = reader.read(document).rows.map(({ sighting }) => sighting.number)
    expect(again).toEqual(dossiers.slice(1).map(({ number }) => number))
  })
})

describe('refused as a whole', () => {
  test.each<[string, string, string | undefined]>([
    ['numbers in a half of their own: a list, and why it is not read', pinnedColumn, 'headings'],
    ['one number on every row: a list, and why it is not read', repeated, 'headings'],
    ['columns that were dragged: a list, and why it is not read', movedColumns, 'headings'],
    ['two facts on one line of a card: a list, and why it is not read', runTogether, 'headings'],
    ['a table that is no list of dossiers', statistics, undefined],
  ])('%s', (_what, html, reason) => {
    const reading = read(html)
    expect(reading?.rows ?? []).toEqual([])
    expect(reading?.proof.reason).toBe(reason)
  })
})

const officeTable = (headings: readonly string[], row: (dossier: Dossier, n: number) => string[]) =>
  `<table><tr>${cells('th', headings)}</tr>${each((dossier, n) => `<tr>${cells('td', row(dossier, n))}</tr>`)}</table>`

describe('what has numbers and dates, and is no list of dossiers', () => {
  test.each<[string, string]>([
    [
      'documents',
      officeTable(
        ['Số văn bản', 'Ngày ban hành', 'Ngày tiếp nhận', 'Hạn giải quyết', 'Người xử lý'],
        ({ n, received, due, holder }) => [`${120 + n}/2026/QĐ-UBND`, received, received, due, holder],
      ),
    ],
    [
      'documents, with the file of each',
      officeTable(['Số ký hiệu', 'Hồ sơ công việc', 'Hạn giải quyết', 'Trạng thái'], ({ n, due, status }) => [
        `${1120 + n}/UBND-VP`,
        'Báo cáo',
        due,
        status,
      ]),
    ],
    [
      'tasks',
      officeTable(
        ['Mã công việc', 'Người xử lý', 'Hạn hoàn thành', 'Trạng thái'],
        ({ n, holder, due, status }) => [`CV-2026-${100 + n}`, holder, due, status],
      ),
    ],
    [
      'petitions',
      officeTable(
        ['Mã phản ánh', 'Ngày tiếp nhận', 'Hạn trả lời', 'Trạng thái'],
        ({ n, received, due, status }) => [`PAKN-2026-${1000 + n}`, received, due, status],
      ),
    ],
    [
      'receipts for fees',
      officeTable(['Số biên lai', 'Ngày thu', 'Người nộp', 'Trạng thái'], ({ n, received, applicant }) => [
        `BL${26000 + n}`,
        received,
        applicant,
        'Đã thu',
      ]),
    ],
    [
      'an archive’s files',
      officeTable(
        ['Hồ sơ số', 'Trạng thái', 'Thời gian kết thúc', 'Thời hạn bảo quản'],
        ({ n, status, received }) => [`${n + 1}.2026.VP`, status, received, '10 năm'],
      ),
    ],
    [
      'files of staff',
      officeTable(
        ['Mã hồ sơ', 'Họ và tên', 'Ngày sinh', 'Ngày vào ngành', 'Trạng thái'],
        ({ n, applicant }) => [
          `CB-2026-${100 + n}`,
          applicant,
          `1${n}/05/1985`,
          `1${n}/09/2010`,
          'Đang công tác',
        ],
      ),
    ],
    [
      'tasks as cards',
      each(
        ({ n, received, due }) =>
          `<div class="card"><p>Mã công việc: CV-2026-${100 + n}</p><p>Số tiếp nhận: ${120 + n}/2026/CV-VP</p><p>Hạn xử lý: ${due}</p><p>Thời hạn bảo quản: 10 năm</p><p>Ngày nhận: ${received}</p></div>`,
      ),
    ],
    [
      'documents, some columns of them frozen',
      `<div>${['Số văn bản', 'Hạn giải quyết'].map((heading, half) => `<table><tr><th>STT</th><th>${heading}</th></tr>${each(({ n, due }) => `<tr data-uid="d${n}"><td>${n + 1}</td><td>${half ? due : `${1120 + n}/UBND-VP`}</td></tr>`)}</table>`).join('')}</div>`,
    ],
  ])('%s', (_what, html) => {
    expect(read(html)?.rows ?? []).toEqual([])
  })

  test.each<[string, string, string]>([
    ['an office’s own numbers under a heading of dossiers', 'Số hồ sơ', 'Hẹn trả'],
    ['without diacritics', 'So bien nhan', 'Ngay hen tra'],
    ['under a heading that says nothing, beside the day of return', 'Số phiếu', 'Ngày hẹn trả'],
  ])('and what is one: %s', (_what, heading, due) => {
    const page = officeTable([heading, 'Ngày nhận', due], ({ n, received, due: day }) => [
      `${1120 + n}/2026`,
      received,
      day,
    ])
    expect(read(page)?.rows.map(({ sighting }) => [sighting.number, sighting.dueAt])).toEqual(
      truth.map(({ n, dueAt }) => [`${1120 + n}/2026`, dueAt]),
    )
  })
})

describe('titles of groups between the rows', () => {
  const headings = ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày nhận', 'Hẹn trả', 'Trạng thái']
  const row = ({ n, number, applicant, received, due, status }: Dossier) =>
    `<tr>${cells('td', [String(n + 1), number, applicant, received, due, status])}</tr>`
  const grouped = (title: (first: Dossier, n: number) => string, size: number) =>
    `<table><tr>${cells('th', headings)}</tr>${each((dossier, n) => (n % size ? '' : title(dossier, n / size)) + row(dossier))}</table>`

  test.each<[string, string]>([
    [
      'as wide as the rows',
      grouped((_, n) => `<tr>${cells('td', ['I', `Nhóm ${n}`, '', '', '', '3 hồ sơ'])}</tr>`, 3),
    ],
    ['over all columns', grouped((_, n) => `<tr><td colspan="6">Nhóm ${n} (3 hồ sơ)</td></tr>`, 3)],
    [
      'and sums below, in a short list',
      `<table><tr>${cells('th', headings)}</tr>${each(row, dossiers.slice(0, 2))}<tr>${cells('td', ['', 'Tổng cộng: 2', '', '', '', ''])}</tr></table>`,
    ],
  ])('%s', (_what, html) => {
    const reading = read(html)
    expect(reading?.proof).toMatchObject({ ok: true, doubts: [] })
    const found = reading?.rows.map(({ sighting }) => sighting.number)
    expect(found).toEqual(dossiers.slice(0, found?.length).map(({ number }) => number))
    expect(found?.length).toBeGreaterThan(1)
    expect(reading && rightFacts(reading)).toContain('dueAt')
  })

  test('what the title of the next group says is not the last dossier’s of the one before', () => {
    const noDue = (html: string) => html.replaceAll('<th>Hẹn trả</th>', '<th>Phí</th>')
    const html = noDue(
      `<table><tr>${cells('th', headings)}</tr>${each(
        ({ n, number, applicant, received, due, status }) =>
          `<tr class="nhom"><td colspan="6">Hẹn trả: ${due}</td></tr><tr class="hs">${cells('td', [String(n + 1), number, applicant, received, '0', status])}</tr>`,
      )}</table>`,
    )
    const reading = read(html)
    expect(reading && rightFacts(reading)).not.toContain('dueAt')
  })
})

const twoDates = (first: string, second: string) =>
  `<table><tr>${cells('th', ['Mã hồ sơ', 'Ngày nhận', first, second])}</tr>${each(
    ({ number, received, due }, n) =>
      `<tr>${cells('td', [number, received, due, n % 2 ? '' : '01/12/2026'])}</tr>`,
  )}</table>`

/** A list whose first column says these digits, and some more columns. */
const digitList = (
  heading: string,
  digits: (n: number) => string,
  more: (n: number) => string = () => 'Ví dụ',
) =>
  `<table><tr>${cells('th', [heading, 'Thông tin thêm', 'Chủ hồ sơ', 'Ngày nhận', 'Hẹn trả'])}</tr>${each(
    ({ n, applicant, received, due }) =>
      `<tr>${cells('td', [digits(n), more(n), applicant, received, due])}</tr>`,
  )}</table>`
const running = (n: number) => `26110000${131 + n * 7}`
const identity = (n: number) => `07909100${1311 + n * 7}`

describe('numbers of digits alone', () => {
  test.each(['Mã hồ sơ', 'Số biên nhận', 'SỐ HỒ SƠ'])('are read below "%s"', (heading) => {
    const reading = read(digitList(heading, running))
    expect(reading?.proof).toMatchObject({ ok: true, doubts: [] })
    expect(reading?.rows.map(({ sighting }) => [sighting.number, sighting.dueAt])).toEqual(
      truth.map(({ n, dueAt }) => [running(n), dueAt]),
    )
  })

  test.each<[string, string]>([
    ['below a heading that does not say so', digitList('Mã', running)],
    ['that are identity cards', digitList('Mã hồ sơ', identity)],
    ['that are phones', digitList('Số hồ sơ', (n) => `09123456${10 + n}`)],
    [
      'that another cell of the row has too',
      digitList('Mã hồ sơ', running, (n) => `CMND: ${running(n).replace(/(.{4})/g, '$1 ')}`),
    ],
    ['of which one is there twice', digitList('Mã hồ sơ', (n) => running(n % 8))],
    ['of unlike length', digitList('Mã hồ sơ', (n) => running(n).slice(n % 4))],
    ['that count the dossiers of a day', digitList('Số hồ sơ', running).replace('Chủ hồ sơ', 'Đúng hạn')],
  ])('%s are not', (_what, html) => {
    const reading = read(html)
    expect(reading?.rows ?? []).toEqual([])
    expect(reading?.proof.reason).toBe('headings')
  })

  test('an identity card on a later page is none', () => {
    showPage(element(digitList('Mã hồ sơ', running)))
    const profile = profileOfPage(document, 'Thử')
    if (!profile) throw new Error('no list')
    showPage(element(digitList('Mã hồ sơ', (n) => (n === 3 ? identity(n) : running(n)))))
    const { rows } = createPageReader(compileSource('own:1', profile)).read(document)
    expect(rows).toHaveLength(9)
    expect(rows[3]?.sighting.number).toBeNull()
  })
})

describe('asked about', () => {
  test.each([
    ['Ngày hẹn trả', 'Ngày hẹn trả mới'],
    ['Ngày hẹn trả ban đầu', 'Ngày hẹn trả sau gia hạn'],
  ])('"%s" beside "%s": which of them counts, and until then neither', (first, second) => {
    const reading = read(twoDates(first, second))
    expect(reading?.proof).toMatchObject({ ok: true })
    expect(reading?.rows.map(({ sighting }) => sighting.dueAt)).toEqual(dossiers.map(() => undefined))
    expect(reading?.proof.doubts).toMatchObject([
      { kind: 'heading', label: first.toLowerCase(), choices: ['dueAt'], sample: '20/11/2026 16:30' },
      { kind: 'heading', label: second.toLowerCase(), choices: ['dueAt'], sample: '01/12/2026' },
    ])
  })

  test('a new date that no dossier has is no question', () => {
    const html = twoDates('Ngày hẹn trả', 'Ngày hẹn trả mới').replaceAll('01/12/2026', '')
    const reading = read(html)
    expect(reading?.proof.doubts).toEqual([])
    expect(reading && rightFacts(reading)).toEqual(['dueAt', 'receivedAt'])
  })

  test('where no column can be read as the due date, the page is told so', () => {
    const html = twoDates('Ngày hẹn trả', 'Lệ phí').replace(/2(\d)\/11\/2026 16:30/g, '2$1 thg 11')
    const reading = read(html)
    expect(reading?.proof).toMatchObject({ ok: true, doubts: [{ kind: 'noDueDate' }] })
    expect(reading?.showsDue).toBe(false)
  })

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
