import { afterEach, describe, expect, test } from 'vitest'
import { withAnswers } from '@/utils/consoles/answers'
import { compileSource } from '@/utils/consoles/compile'
import type { ListView, ProfileSource } from '@/utils/consoles/profile'
import { createPageReader, type PageReading } from '@/utils/consoles/read-page'
import { profileOfPage } from '@/utils/consoles/recognise/any-table'
import { element, profileOf, showPage } from './page-parts'

// Shapes of lists that consoles come in, each with the same three dossiers. Read by a profile made for it, each must
// read right; recognised without one, each field must be right or not be there.

const at = (iso: string) => Date.parse(`${iso}+07:00`)
const dossiers = [1, 2, 3].map((n) => ({
  number: `H00.66.01-261110-000${n}`,
  applicant: `Phạm Quốc Giả Định ${'ABC'[n]}`,
  received: `1${n}/11/2026 08:0${n}`,
  due: `2${n}/11/2026 16:30`,
  status: 'Đang xử lý',
}))
const truth = dossiers.map(({ number }, index) => ({
  number,
  status: 'processing',
  statusLabel: 'Đang xử lý',
  receivedAt: { at: at(`2026-11-1${index + 1}T08:0${index + 1}`), precision: 'minute' },
  dueAt: { at: at(`2026-11-2${index + 1}T16:30`), precision: 'minute' },
}))
const rows = (write: (dossier: (typeof dossiers)[number], index: number) => string) =>
  dossiers.map(write).join('')
const plainRow = ({ number, applicant, received, due, status }: (typeof dossiers)[number], index = 0) =>
  `<tr><td>${index + 1}</td><td>${number}</td><td>${applicant}</td><td>${received}</td><td>${due}</td><td>${status}</td></tr>`
const plainHead =
  '<tr><th>STT</th><th>Mã hồ sơ</th><th>Chủ hồ sơ</th><th>Ngày tiếp nhận</th><th>Ngày hẹn trả</th><th>Trạng thái</th></tr>'

const table: ListView = {
  name: 'ds',
  where: '#ds',
  header: 'thead th',
  row: 'tbody > tr',
  columns: {},
  required: ['number'],
  badge: { columns: ['number'], place: 'bottom' },
  routes: [],
}

const shapes: [string, string, Partial<ListView>][] = [
  ['a plain table', `<table id="ds"><thead>${plainHead}</thead><tbody>${rows(plainRow)}</tbody></table>`, {}],
  [
    'headings merged over two rows, with groups',
    `<table id="ds"><thead><tr><th rowspan="2">STT</th><th rowspan="2">Mã hồ sơ</th><th rowspan="2">Chủ hồ sơ</th><th colspan="2">Ngày</th><th rowspan="2">Trạng thái</th></tr>
     <tr><th>Tiếp nhận</th><th>Hẹn trả</th></tr></thead><tbody>${rows(plainRow)}</tbody></table>`,
    {},
  ],
  [
    'headings with icons, arrows, filters and sort buttons',
    `<table id="ds"><thead><tr><th>STT</th><th>Mã hồ sơ <i class="icon">arrow_upward</i></th><th>Chủ hồ sơ ▲▼</th><th><button>Ngày tiếp nhận</button></th>
     <th>Ngày<br>hẹn trả <svg><text>x</text></svg></th><th>Trạng thái<button>Lọc</button></th></tr><tr><th></th><th><input value="H00"></th><th></th><th></th><th></th>
     <th><select><option>Tất cả</option></select></th></tr></thead><tbody>${rows(plainRow)}</tbody></table>`,
    {},
  ],
  [
    'cells that span rows between the dossiers, and a note over all columns',
    `<table id="ds"><thead>${plainHead}</thead><tbody><tr><td rowspan="3">1</td>${rows((dossier, index) => plainRow(dossier).replace(/^<tr><td>1<\/td>/, index === 0 ? '' : '<tr>'))}
     <tr><td colspan="6">Có 3 hồ sơ</td></tr></tbody></table>`,
    {},
  ],
  [
    'headings in a table of their own, above the one that scrolls',
    `<div id="ds"><table class="dau"><thead>${plainHead}</thead></table><div><table class="than"><tbody>${rows(plainRow)}</tbody></table></div></div>`,
    {},
  ],
  [
    'one table a row',
    `<div id="ds"><div class="dau">${['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'].map((text) => `<div class="cot"><span>${text}</span></div>`).join('')}</div>
     <div class="than">${rows((dossier, index) => `<table class="x-grid-item"><tbody>${plainRow(dossier, index)}</tbody></table>`)}</div></div>`,
    { header: '.dau > .cot', row: '.x-grid-item tr' },
  ],
  [
    'an ARIA grid whose cells name their column, some of them not drawn',
    `<div id="ds" role="grid"><div role="row">${['Mã hồ sơ', 'Chủ hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'].map((text, index) => `<div role="columnheader" aria-colindex="${index + 1}">${text}</div>`).join('')}</div>
     ${rows(
       ({ number, received, due, status }) =>
         `<div role="row" class="dong"><div role="gridcell" aria-colindex="4">${due}</div><div role="gridcell" aria-colindex="1">${number}</div><div role="gridcell" aria-colindex="5">${status}</div><div role="gridcell" aria-colindex="3">${received}</div></div>`,
     )}</div>`,
    {
      header: '[role="columnheader"]',
      row: '.dong',
      columnKey: { header: 'aria-colindex', cell: 'aria-colindex' },
    },
  ],
  [
    'two rows a dossier, the dates by their labels in the second',
    `<table id="ds"><thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Chủ hồ sơ</th><th>Trạng thái</th></tr></thead><tbody>${rows(
      ({ number, applicant, status, received, due }, index) =>
        `<tr class="chinh"><td rowspan="2">${index + 1}</td><td>${number}</td><td>${applicant}</td><td>${status}</td></tr><tr class="phu"><td colspan="3"><div>Tiếp nhận: ${received} | Hẹn trả: ${due} |</div></td></tr>`,
    )}</tbody></table>`,
    {
      row: 'tr.chinh',
      followUp: {
        row: 'tr.phu',
        lines: [
          {
            parts: [
              { label: 'Tiếp nhận', field: 'receivedAt' },
              { label: 'Hẹn trả', field: 'dueAt' },
            ],
          },
        ],
      },
    },
  ],
  [
    'cells that carry their heading as an attribute, the head being gone',
    `<table id="ds"><tbody>${rows(
      ({ number, applicant, received, due, status }) =>
        `<tr><td data-label="Mã hồ sơ">${number}</td><td data-label="Chủ hồ sơ">${applicant}</td><td data-label="Ngày tiếp nhận">${received}</td><td data-label="Ngày hẹn trả">${due}</td><td data-label="Trạng thái">${status}</td></tr>`,
    )}</tbody></table>`,
    { pairs: { pair: 'td', attribute: 'data-label' } },
  ],
  [
    'cards of labels and values',
    `<div id="ds">${rows(
      ({ number, applicant, received, due, status }) =>
        `<div class="card"><dl><dt>Mã hồ sơ:</dt><dd>${number}</dd><dt>Chủ hồ sơ:</dt><dd>${applicant}</dd><dt>Ngày tiếp nhận</dt><dd>${received}</dd><dt>Ngày hẹn trả</dt><dd>${due}</dd><dt>Trạng thái</dt><dd>${status}</dd></dl></div>`,
    )}</div>`,
    { row: '.card', pairs: { pair: 'dt' } },
  ],
  [
    'cells that begin with their own heading, hidden on wide screens',
    `<table id="ds"><thead>${plainHead}</thead><tbody>${rows(
      ({ number, applicant, received, due, status }) =>
        `<tr><td>1</td><td><span>Mã hồ sơ</span>${number}</td><td><span>Chủ hồ sơ</span>${applicant}</td><td><span>Ngày tiếp nhận</span>${received}</td><td><span>Ngày hẹn trả</span>${due}</td><td><span>Trạng thái</span>${status}</td></tr>`,
    )}</tbody></table>`,
    {},
  ],
  [
    'values in disabled fields',
    `<table id="ds"><thead>${plainHead}</thead><tbody>${rows(
      ({ number, applicant, received, due, status }) =>
        `<tr><td>1</td><td><input disabled value="${number}"></td><td>${applicant}</td><td><input disabled value="${received}"></td><td><input disabled value="${due}"></td><td><select disabled><option>Chờ ký</option><option selected>${status}</option></select></td></tr>`,
    )}</tbody></table>`,
    {},
  ],
  [
    'pieces that only style sets apart',
    `<table id="ds"><thead>${plainHead}</thead><tbody>${rows(
      ({ number, applicant, received, due, status }) => {
        const [receivedDay, receivedHour] = received.split(' ')
        return `<tr><td>1</td><td><a>${number}</a><span>Khai sinh</span></td><td>${applicant}</td><td><b>${receivedDay}</b><b>${receivedHour}</b></td><td><div>${due.replace(' ', '</div><div>')}</div></td><td>${status}</td></tr>`
      },
    )}</tbody></table>`,
    {},
  ],
]

const source = (view: Partial<ListView>): ProfileSource => ({
  version: 1,
  name: 'Thử',
  recognise: ['body'],
  lists: [{ ...table, ...view }],
  details: [],
})
const read = (profile: ProfileSource, answers = {}) =>
  createPageReader(withAnswers(compileSource('own:1', profile), answers)).read(document)
const sightings = ({ rows: found }: PageReading) => found.map(({ sighting }) => sighting)

afterEach(() => showPage())

describe('a profile made for the shape reads it right', () => {
  test.each(shapes)('%s', (_shape, html, view) => {
    showPage(element(html))
    const reading = read(source(view))
    expect(reading.proof).toMatchObject({ ok: true, reason: null })
    expect(sightings(reading)).toEqual(truth)
    for (const { element: row, cell } of reading.rows) expect(row.contains(cell)).toBe(true)
    expect(new Set(reading.rows.map(({ cell }) => cell)).size).toBe(3)
  })
})

describe('recognised without one, every field is right or not there', () => {
  test.each(shapes)('%s', (_shape, html) => {
    showPage(element(html))
    const profile = profileOfPage(document, 'Thử')
    const found = profile ? sightings(read(profile)) : []
    for (const sighting of found) {
      const right = truth.find(({ number }) => number === sighting.number)
      expect(right).toMatchObject({ ...sighting, status: right?.status })
    }
  })
})

describe('what only the officer can say', () => {
  const page = (heading: string, second = '') =>
    `<table id="ds"><thead><tr><th>Mã hồ sơ</th><th>${heading}</th>${second && `<th>${second}</th>`}<th>Trạng thái</th></tr></thead><tbody>${rows(
      ({ number, due, received, status }) =>
        `<tr><td>${number}</td><td>${due}</td>${second && `<td>${received}</td>`}<td>${status}</td></tr>`,
    )}</tbody></table>`

  test('a heading that may be the step’s limit is asked about, and read as answered', () => {
    showPage(element(page('Hạn xử lý')))
    const asked = read(source({}))
    expect(asked.proof.doubts).toEqual([
      { kind: 'heading', label: 'hạn xử lý', choices: ['dueAt', 'stepDueAt'], sample: '21/11/2026 16:30' },
    ])
    expect(sightings(asked).every((sighting) => !('dueAt' in sighting || 'stepDueAt' in sighting))).toBe(true)
    const answered = read(source({}), { headings: { 'hạn xử lý': 'stepDueAt' } })
    expect(answered.proof.doubts).toEqual([{ kind: 'noDueDate' }])
    expect(sightings(answered)[0]).toMatchObject({ stepDueAt: truth[0]?.dueAt })
    expect(sightings(answered)[0]).not.toHaveProperty('dueAt')
  })

  test('two columns that claim the same date are both asked about; one answer settles both', () => {
    showPage(element(page('Ngày hẹn trả', 'Hạn giải quyết')))
    const asked = read(source({}))
    expect(asked.proof.doubts.map(({ kind }) => kind)).toEqual(['heading', 'heading'])
    expect(sightings(asked)[0]).not.toHaveProperty('dueAt')
    const answered = read(source({}), { headings: { 'ngày hẹn trả': 'dueAt' } })
    expect(answered.proof.doubts).toEqual([])
    expect(sightings(answered)[0]).toMatchObject({ dueAt: truth[0]?.dueAt })
  })

  test('a column that holds neither dates nor terms is not asked about, and its text goes nowhere', () => {
    showPage(element(page('Thời hạn').replaceAll(/2\d\/11\/2026 16:30/g, 'Nguyễn Văn A')))
    const reading = read(source({}))
    expect(reading.proof.doubts).toEqual([{ kind: 'noDueDate' }])
    expect(JSON.stringify([reading.proof, reading.lists])).not.toContain('Nguyễn')
  })

  test('dates that may be month first are left out until somebody knows', () => {
    const early = page('Ngày hẹn trả').replaceAll(/2(\d)\/11\/2026/g, '0$1/10/2026')
    showPage(element(early.replace('03/10', '03/03')))
    const asked = read(source({}))
    expect(asked.proof.doubts).toEqual([{ kind: 'dayMonth', sample: '01/10/2026 16:30' }])
    expect(sightings(asked).map(({ dueAt }) => dueAt?.at)).toEqual([
      undefined,
      undefined,
      at('2026-03-03T16:30'),
    ])
    const day = read(source({}), { dayMonth: 'dayFirst' })
    expect(sightings(day)[0]?.dueAt?.at).toBe(at('2026-10-01T16:30'))
    const month = read(source({}), { dayMonth: 'monthFirst' })
    expect(sightings(month)[0]?.dueAt?.at).toBe(at('2026-01-10T16:30'))
  })

  test('a console said to write the month first shows nothing when its dates say otherwise', () => {
    showPage(element(page('Ngày hẹn trả')))
    expect(read(source({}), { dayMonth: 'monthFirst' })).toMatchObject({
      proof: { ok: false, reason: 'dayFirst' },
      rows: [],
    })
  })
})

describe('the officer’s name', () => {
  const page = (names: string[], applicants: boolean) =>
    `<table id="ds"><thead><tr><th>Mã hồ sơ</th>${applicants ? '<th>Chủ hồ sơ</th>' : ''}<th>Người xử lý</th><th>Trạng thái</th></tr></thead><tbody>${names
      .map(
        (name, n) =>
          `<tr><td>H00.66.01-261110-${1000 + n}</td>${applicants ? '<td>Lê Thị Ví Dụ</td>' : ''}<td>${name}</td><td>Đang xử lý</td></tr>`,
      )
      .join('')}</tbody></table>`
  const different = (count: number) =>
    Array.from({ length: count }, (_, n) => `Tống Hải ${'ABCDEFGHIJKLM'[n]}`)

  test.each([
    ['a name occurs twice', ['Tống Hải Đường', 'Tống Hải Đường'], false, true],
    ['the applicant stands beside it', different(3), true, true],
    ['nothing shows whose name it is', different(3), false, false],
    ['a dozen names, none twice, are citizens', different(12), true, false],
  ])('%s', (_what, names, applicants, isTaken) => {
    showPage(element(page(names, applicants)))
    const reading = read(source({}))
    expect(sightings(reading).every(({ holder }) => (holder !== undefined) === isTaken)).toBe(true)
    const doubts = reading.proof.doubts.filter(({ kind }) => kind !== 'noDueDate')
    expect(doubts).toEqual(isTaken ? [] : [{ kind: 'holderUnproved' }])
  })
})

describe('several lists and hostile selectors', () => {
  test('every list of the page is read, a table within one is not a list', () => {
    const one = `<table class="ds"><thead>${plainHead}</thead><tbody>${rows(plainRow)}</tbody></table>`
    const other = one.replaceAll('261110', '261109').replace('<td>1</td>', `<td>${one}</td>`)
    showPage(element(one), element(other))
    const reading = read(source({ where: '.ds', header: ':scope > thead th', row: ':scope > tbody > tr' }))
    expect(reading.lists.map(({ rows: count }) => count)).toEqual([3, 3])
    expect(new Set(sightings(reading).map(({ number }) => number)).size).toBe(6)
  })

  test.each(['(((', 'a[', '::before', ':has(', '<img>', 'tr:unknown(1)'])(
    '%s is told and does no harm',
    (row) => {
      showPage(element(`<table id="ds"><thead>${plainHead}</thead><tbody>${rows(plainRow)}</tbody></table>`))
      expect(read(source({ row }))).toMatchObject({ rows: [], detail: null })
    },
  )

  test('one selector that the browser does not take, and nothing is read at all', () => {
    showPage(element(`<table id="ds"><thead>${plainHead}</thead><tbody>${rows(plainRow)}</tbody></table>`))
    expect(read(source({ pager: { next: 'a[' } })).proof).toMatchObject({ ok: false, reason: 'profile' })
  })
})

test('the steps of a detail view are read by their labels, without whoever they name', () => {
  const step = (name: string, officer: string, day: string) =>
    `<li class="ant-timeline-item"><div><strong>${name}</strong><div>Thời gian xử lý: ${day}/11/2026 08:05:09</div><div>Thời gian hết hạn xử lý: 25/11/2026 17:00:00</div><div>Người xử lý: ${officer}</div><div>Người nhận: Phạm Quốc Giả Định</div></div></li>`
  showPage(
    element('<div class="ant-layout"></div>'),
    element(`<div class="ant-modal-wrap"><div class="ant-modal-content"><div class="ant-modal-title">Hồ sơ H00.77.01-261104-0003</div>
      <div class="fields"><label><span>Ngày hẹn trả</span><input disabled value="30/11/2026 17:00"></label>
      <label><span>Chủ hồ sơ</span><input disabled value="Phạm Quốc Giả Định"></label></div>
      <ul>${step('Tiếp nhận hồ sơ', 'Cao Thị Thùy Dương', '18')}${step('Trả kết quả cho Phạm Quốc Giả Định', '', '20')}</ul></div></div>`),
  )
  const limit = { at: at('2026-11-25T17:00'), precision: 'second' }
  expect(createPageReader(profileOf('tan-dan')).read(document).detail?.steps).toEqual([
    {
      step: 'Tiếp nhận hồ sơ',
      holder: 'Cao Thị Thùy Dương',
      receivedAt: { at: at('2026-11-18T08:05:09'), precision: 'second' },
      stepDueAt: limit,
    },
    { receivedAt: { at: at('2026-11-20T08:05:09'), precision: 'second' }, stepDueAt: limit },
  ])
})

test('the steps of a table are read by its headings, and a row of notes is none', () => {
  const cells = (...texts: string[]) => texts.map((text) => `<td>${text}</td>`).join('')
  const pair = (label: string, value: string) =>
    `<div class="pb-1"><span class="pr-2">${label}:</span><span class="pl-0 text-bold">${value}</span></div>`
  const headings = [
    '#',
    'Vai trò',
    'Công việc',
    'Thời hạn quy định',
    'Ngày bắt đầu',
    'Người thực hiện',
    'Kết quả',
  ]
  showPage(
    element(`<div class="form-chitiet">${pair('Mã hồ sơ', 'H00.99.261118.0009')}${pair('Ngày hẹn trả', '30/11/2026 08:00:00')}${pair('Trạng thái', 'Đang xử lý')}${pair('Chủ hồ sơ', 'Phạm Quốc Giả Định')}
      <table class="steps"><thead><tr>${headings.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>
      <tr>${cells('1', 'Một cửa', 'Tiếp nhận hồ sơ', '', '18/11/2026 08:05:09', 'Cao Thị Thùy Dương', 'Phạm Quốc Giả Định đã nộp')}</tr>
      <tr><td colspan="7">18/11/2026 08:05 : Chuyển xử lý - Phạm Quốc Giả Định gọi</td></tr>
      <tr>${cells('2', 'Chuyên môn', 'Thẩm định hồ sơ', '', '19/11/2026 14:00:00', 'Phạm Quốc Giả Định', '')}</tr></tbody></table></div>`),
  )
  const time = (iso: string) => ({ at: at(iso), precision: 'second' })
  expect(createPageReader(profileOf('opencps')).read(document).detail?.steps).toEqual([
    { step: 'Tiếp nhận hồ sơ', holder: 'Cao Thị Thùy Dương', receivedAt: time('2026-11-18T08:05:09') },
    { step: 'Thẩm định hồ sơ', receivedAt: time('2026-11-19T14:00:00') },
  ])
})
