import { afterEach, describe, expect, test } from 'vitest'
import { compileSource } from '@/utils/consoles/compile'
import { createPageReader, type PageReading } from '@/utils/consoles/read-page'
import { profileOfPage } from '@/utils/consoles/recognise/any-table'
import { element, showPage } from '../page-parts'

// Lists on which a badge would say the opposite of what the row beside it says, and lists of files that are no dossiers.

const statuses = [
  'Đang xử lý',
  'Chờ bổ sung',
  'Đã trả kết quả',
  'Trình lãnh đạo ký',
  'Tạm dừng',
  'Đã có kết quả',
]
const dossiers = statuses.map((status, n) => ({
  n,
  number: `H47.22-26110${n + 2}-00${31 + n * 7}`,
  other: `H47.22-26101${n}-00${41 + n * 7}`,
  received: `0${n + 2}/11/2026`,
  due: `${19 + n}/11/2026`,
  status,
}))
type Dossier = (typeof dossiers)[number]

const each = (write: (dossier: Dossier) => string) => dossiers.map(write).join('')
const cells = (tag: string, texts: readonly string[]) =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('')
const list = (headings: readonly string[], texts: (dossier: Dossier) => string[]) =>
  `<table><thead><tr>${cells('th', headings)}</tr></thead><tbody>${each((dossier) => `<tr>${cells('td', texts(dossier))}</tr>`)}</tbody></table>`
const headings = ['Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả']
const facts = ({ number, received, due }: Dossier) => [number, received, due]

function read(html: string): PageReading | null {
  showPage(element(`<div>${html}</div>`))
  const profile = profileOfPage(document, 'Thử')
  return profile && createPageReader(compileSource('own:1', profile)).read(document)
}

const shownBy = (reading: PageReading | null) => (reading?.proof.ok ? reading.rows : [])

afterEach(() => showPage())

describe('a status that is shown without a heading or a label', () => {
  test.each<[string, string]>([
    [
      'in a column without a heading',
      list([...headings, ''], (dossier) => [...facts(dossier), `<span>${dossier.status}</span>`]),
    ],
    [
      'below the number',
      list(headings, ({ number, received, due, status }) => [
        `${number}<br><span>${status}</span>`,
        received,
        due,
      ]),
    ],
    [
      'below the due date',
      list(headings, ({ number, received, due, status }) => [
        number,
        received,
        `${due}<br><span>${status}</span>`,
      ]),
    ],
    [
      'beside the title of a card',
      `<main>${each(({ number, received, due, status }) => `<article><header><strong>${number}</strong> <span>${status}</span></header><dl><dt>Ngày tiếp nhận</dt><dd>${received}</dd><dt>Ngày hẹn trả</dt><dd>${due}</dd></dl></article>`)}</main>`,
    ],
  ])('%s: nothing is shown, rather than that a returned dossier is late', (_where, html) => {
    expect(shownBy(read(html))).toEqual([])
    expect(read(html)?.proof.reason).toBe('headings')
  })

  test.each<[string, string]>([
    ['above the list', `<h3>Danh sách hồ sơ đã trả kết quả</h3>${list(headings, facts)}`],
    [
      'in the title of a group',
      list(headings, facts).replaceAll(
        '<tr><td>H47.22-261104',
        '<tr><td colspan="3">Trạng thái: Chờ bổ sung (4)</td></tr><tr><td>H47.22-261104',
      ),
    ],
    [
      'by signs alone',
      list([...headings, 'Trạng thái'], (dossier) => [
        ...facts(dossier),
        `<i title="${dossier.status}">●</i>`,
      ]),
    ],
  ])('%s: nothing is shown either', (_where, html) => {
    expect(shownBy(read(html))).toEqual([])
    expect(read(html)?.proof.reason).toBe('headings')
  })

  test.each<[string, string]>([
    ['the running ones', `<h3>Danh sách hồ sơ đang xử lý</h3>${list(headings, facts)}`],
    ['the desk itself', `<h3>Bộ phận Tiếp nhận và Trả kết quả</h3>${list(headings, facts)}`],
    [
      'what the rows say themselves',
      `<h3>Hồ sơ chờ bổ sung</h3>${list([...headings, 'Trạng thái'], (dossier) => [...facts(dossier), dossier.status])}`,
    ],
  ])('a title that names %s hides nothing', (_what, html) => {
    expect(shownBy(read(html))).toHaveLength(dossiers.length)
  })

  test('of two lists that look the same one is still by its title: nothing is shown of either', () => {
    const [running, returned] = [dossiers.slice(0, 3), dossiers.slice(3)].map((some) =>
      list(headings, facts).replace(
        /<tbody>.*<\/tbody>/u,
        `<tbody>${some.map((one) => `<tr>${cells('td', facts(one))}</tr>`).join('')}</tbody>`,
      ),
    )
    const page = (title: string) =>
      `<section><h3>Hồ sơ đang xử lý</h3>${running}</section><section><h3>${title}</h3>${returned}</section>`
    expect(shownBy(read(page('Hồ sơ đã trả kết quả')))).toEqual([])
    expect(shownBy(read(page('Hồ sơ chờ phân công')))).toHaveLength(dossiers.length)
  })

  test('what a button does is no status', () => {
    const html = list([...headings, 'Thao tác'], (dossier) => [
      ...facts(dossier),
      '<a href="#">Thẩm định</a> <button>Từ chối</button>',
    ])
    expect(shownBy(read(html))).toHaveLength(dossiers.length)
  })

  test('nor is the step that a column of steps names', () => {
    const html = list([...headings, 'Bước hiện tại'], (dossier) => [...facts(dossier), 'Thẩm định hồ sơ'])
    expect(shownBy(read(html))).toHaveLength(dossiers.length)
  })
})

describe('two numbers in the place of one', () => {
  const numbered = (cell: (dossier: Dossier) => string, some = dossiers) =>
    list([...headings, 'Trạng thái'], (dossier) => [
      some.includes(dossier) ? cell(dossier) : dossier.number,
      dossier.received,
      dossier.due,
      dossier.status,
    ])
  const beforeIt = ({ number, other }: Dossier) => `<small>Gốc: ${other}</small><br><b>${number}</b>`

  test('on every row: whose dates these are, nobody can tell', () => {
    const reading = read(numbered(beforeIt))
    expect(shownBy(reading)).toEqual([])
    expect(reading?.proof.reason).toBe('rows')
  })

  test('on one row: the others are read', () => {
    const reading = read(numbered(beforeIt, dossiers.slice(2, 3)))
    expect(shownBy(reading).map(({ sighting }) => sighting.number)).toEqual(
      dossiers.map(({ number, n }) => (n === 2 ? null : number)),
    )
    expect(reading?.proof.doubts).toContainEqual({ kind: 'rowsUnread', count: 1 })
  })

  test('the same number twice is one', () => {
    const reading = read(numbered(({ number }) => `${number}<br><small>${number}</small>`))
    expect(shownBy(reading).map(({ sighting }) => sighting.number)).toEqual(
      dossiers.map(({ number }) => number),
    )
  })
})

describe('files that are called "hồ sơ", too', () => {
  test.each<[string, string]>([
    [
      'of work, with states that dossiers have',
      `<h2>Hồ sơ công việc</h2>${list(['Mã hồ sơ', 'Đơn vị', 'Ngày bắt đầu', 'Ngày kết thúc', 'Tình trạng'], ({ n, received, due, status }) => [`HSCV-2026-00${n + 11}`, 'Phòng Nội vụ', received, due, status])}`,
    ],
    [
      'with a title each',
      list(
        ['Số hồ sơ', 'Tiêu đề hồ sơ', 'Ngày mở', 'Hạn xử lý', 'Trạng thái'],
        ({ n, received, due, status }) => [`0${n + 1}/2026/HS-VP`, 'Tập lưu', received, due, status],
      ),
    ],
    [
      'of contracts',
      list(
        ['Số hồ sơ', 'Bên B', 'Ngày nộp', 'Hạn hoàn thành', 'Trạng thái'],
        ({ n, received, due, status }) => [
          `HD/2026/00${n + 31}`,
          'Công ty TNHH Bình Minh',
          received,
          due,
          status,
        ],
      ),
    ],
    [
      'of staff',
      `<h2>Hồ sơ cán bộ</h2>${list(['Mã hồ sơ', 'Họ và tên', 'Ngày tiếp nhận', 'Đơn vị', 'Trạng thái'], ({ n, received, status }) => [`CB/2026/00${n + 31}`, 'Vi Thị Sen', received, 'Phòng Nội vụ', status])}`,
    ],
    [
      'of bidders',
      list(
        ['Mã hồ sơ', 'Nhà thầu', 'Ngày nộp', 'Ngày hết hạn', 'Tình trạng'],
        ({ n, received, due, status }) => [
          `TBMT/2026/00${n + 31}`,
          'Công ty Xây dựng 5',
          received,
          due,
          status,
        ],
      ),
    ],
    [
      'of patients',
      list(
        ['Số hồ sơ', 'Bệnh nhân', 'Ngày nhận', 'Ngày hẹn', 'Trạng thái'],
        ({ n, received, due, status }) => [`BA2611${n}${n}${n}`, 'Vi Thị Sen', received, due, status],
      ),
    ],
    [
      'of work, as cards',
      `<h2>Hồ sơ công việc</h2>${each(({ n, received, due, status }) => `<div class="card">${['Số hồ sơ', 'Ngày nhận', 'Hạn giải quyết', 'Trạng thái'].map((label, at) => `<div><label>${label}:</label> <span>${[`HSCV-2026-00${n + 11}`, received, due, status][at]}</span></div>`).join('')}</div>`)}`,
    ],
  ])('%s: nothing is shown', (_what, html) => {
    expect(shownBy(read(html))).toEqual([])
  })

  test('below a menu that names them a list of dossiers is one', () => {
    const html = `<nav><a href="#">Hồ sơ công việc</a></nav><h2>Hồ sơ một cửa</h2>${list(headings, ({ n, received, due }) => [`${1120 + n}/2026`, received, due])}`
    expect(shownBy(read(html))).toHaveLength(dossiers.length)
  })
})
