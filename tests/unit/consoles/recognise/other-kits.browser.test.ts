import { afterEach, describe, expect, test } from 'vitest'
import { sightingsOf } from '@/entrypoints/console.content/looks'
import { compileSource } from '@/utils/consoles/compile'
import { createPageReader, type PageReading } from '@/utils/consoles/read-page'
import { profileOfPage } from '@/utils/consoles/recognise/any-table'
import { element, showPage } from '../page-parts'

/** Lists as ExtJS 3, Oracle ADF, EasyUI and hand-written pages build them, and what stands near them and is no dossier's. */
const dossiers = Array.from({ length: 6 }, (_, n) => ({
  n,
  number: `H21.14-26111${n}-20${n}3`,
  received: `1${n}/11/2026`,
  due: `2${n}/11/2026`,
  step: `1${n + 3}/11/2026`,
  status: 'Đang xử lý',
}))
type Dossier = (typeof dossiers)[number]

const each = (write: (dossier: Dossier) => string) => dossiers.map(write).join('')
const cells = (tag: string, texts: readonly string[]) =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('')
const headings = ['Mã hồ sơ', 'Ngày nhận', 'Ngày hẹn trả', 'Trạng thái']
const facts = ({ number, received, due, status }: Dossier) => [number, received, due, status]
const list = (head: readonly string[], texts: (dossier: Dossier) => string[], firstRow = '') =>
  `<table><thead><tr>${cells('th', head)}</tr></thead><tbody>${firstRow}${each((dossier) => `<tr>${cells('td', texts(dossier))}</tr>`)}</tbody></table>`

function read(html: string): PageReading | null {
  showPage(element(`<div>${html}</div>`))
  const profile = profileOfPage(document, 'Thử')
  return profile && createPageReader(compileSource('own:1', profile)).read(document)
}

const day = (text: string) => {
  const [date, month, year] = text.split('/')
  return { at: Date.parse(`${year}-${month}-${date}T00:00+07:00`), precision: 'day' }
}
const sightings = (reading: PageReading | null) => reading?.rows.map(({ sighting }) => sighting) ?? []
/** Every dossier once, with its own due date and nothing that the page does not say. */
const right = dossiers.map(({ number, due }) => ({ number, dueAt: day(due) }))
const duesIn = (reading: PageReading | null) =>
  sightings(reading).map(({ number, dueAt }) => ({ number, dueAt }))

afterEach(() => showPage())

const boxedRows = `<div class="x-grid3"><div class="x-grid3-header"><table><thead><tr>${cells('td', headings)}</tr></thead></table></div><div class="x-grid3-body">${each((dossier) => `<div class="x-grid3-row"><table><tbody><tr>${cells('td', facts(dossier))}</tr></tbody></table></div>`)}</div></div>`

const nestedRows = `<div class="af_table"><div><table><tbody><tr>${cells('th', headings)}</tr></tbody></table></div><div><table><tbody>${each((dossier) => `<tr _afrrk="${dossier.n}"><td><div><table><tbody><tr>${cells('td', facts(dossier))}</tr></tbody></table></div></td></tr>`)}</tbody></table></div></div>`

const easyHalf = (head: readonly string[], texts: (dossier: Dossier) => string[]) =>
  `<div style="float: left"><div class="datagrid-header"><table><tbody><tr class="datagrid-header-row">${cells('td', head)}</tr></tbody></table></div><div class="datagrid-body"><table><tbody>${each((dossier) => `<tr datagrid-row-index="${dossier.n}">${cells('td', texts(dossier))}</tr>`)}</tbody></table></div></div>`
const frozenHalf = `<div class="datagrid-view">${easyHalf(['', 'Mã hồ sơ'], ({ n, number }) => [String(n + 1), number])}${easyHalf(headings.slice(1), (dossier) => facts(dossier).slice(1))}</div>`

/** Each dossier over as many rows as it has steps. */
const stepRows = (steps: (n: number) => number) =>
  `<table><thead><tr>${cells('th', ['STT', 'Mã hồ sơ', 'Ngày hẹn trả', 'Cán bộ xử lý', 'Hạn xử lý bước'])}</tr></thead><tbody>${each(
    ({ n, number, due, step }) => {
      const own = [String(n + 1), number, due].map((text) => `<td rowspan="${steps(n)}">${text}</td>`)
      const further = `<tr>${cells('td', ['Võ Văn Sơn', '01/12/2026'])}</tr>`.repeat(steps(n) - 1)
      return `<tr>${own.join('')}${cells('td', ['Lê Thị Quỳnh', step])}</tr>${further}`
    },
  )}</tbody></table>`

const repeatedHead = `<table><thead><tr>${cells('th', headings)}</tr></thead><tbody>${each((dossier) => `${dossier.n % 2 || dossier.n === 0 ? '' : `<tr>${cells('th', headings)}</tr>`}<tr>${cells('td', facts(dossier))}</tr>`)}</tbody></table>`

/** What officers do not see stands under the same meaning as what they see. */
const hiddenDate = `<table><thead><tr><th>Mã hồ sơ</th><th style="display: none">Ngày hẹn trả</th><th>Ngày hẹn trả kết quả</th></tr></thead><tbody>${each(({ number, due }) => `<tr><td>${number}</td><td style="display: none">01/01/2027</td><td>${due}</td></tr>`)}</tbody></table>`

describe('read right', () => {
  test.each<[string, string]>([
    ['a table in a box for every row', boxedRows],
    ['a table in the only cell of every row', nestedRows],
    ['halves whose heads are ordinary cells', frozenHalf],
    ['two steps below every number', stepRows(() => 2)],
    ['as many steps as there are', stepRows((n) => 1 + (n % 3))],
    ['a head that is said again among the rows', repeatedHead],
    ['a date beside a hidden one', hiddenDate],
    [
      'two facts a cell, each named on a line of its heading',
      list(['Mã hồ sơ', 'Ngày nhận<br>Ngày hẹn trả', 'Trạng thái'], ({ number, received, due, status }) => [
        number,
        `${received}<br>${due}`,
        status,
      ]),
    ],
    [
      'a date that took the place of one struck out',
      list(headings, ({ number, received, due, status }) => [
        number,
        received,
        `<del>01/11/2026</del> <s>02/11/2026</s> ${due}`,
        status,
      ]),
    ],
    [
      'below a line of fields to filter by, where a date is typed',
      list(
        headings,
        facts,
        '<tr><td><input></td><td><input></td><td><input value="01/12/2026"></td><td><select><option>Tất cả</option></select></td></tr>',
      ),
    ],
  ])('%s', (_kit, html) => {
    const reading = read(html)
    expect(reading?.proof).toMatchObject({ ok: true, doubts: [] })
    expect(duesIn(reading)).toEqual(right)
  })

  test('what the steps of a dossier say is not said of the dossier', () => {
    const said = sightings(read(stepRows(() => 2)))
    expect(said).toHaveLength(dossiers.length)
    for (const sighting of said) {
      expect(sighting.stepDueAt).toBeUndefined()
      expect(sighting.holder).toBeUndefined()
    }
  })
})

describe('no due date', () => {
  test('under the labels of a form to search by, which are no headings', () => {
    const form = `<form><table><tr><td>Mã hồ sơ</td><td><input></td><td>Ngày tiếp nhận từ</td><td><input></td><td>Ngày hẹn trả đến</td><td><input></td></tr></table></form>`
    // Its own headings are too few, so that none is known to stand above its column.
    const rows = list(headings, ({ n, number, received, due, status }) => [
      '<input type="checkbox">',
      String(n + 1),
      number,
      received,
      due,
      status,
    ])
    const reading = read(`${form}${rows}`)
    expect(sightings(reading)).toEqual([])
    expect(reading?.proof.reason).toBe('headings')
  })

  test.each(['Tạm dừng từ 18/11/2026', 'Đã trả ngày 18/11/2026', 'Chờ bổ sung (18/11/2026)'])(
    'in "%s", and the other rows keep theirs',
    (text) => {
      const reading = read(
        list(headings, (dossier) => {
          const [number = '', received = '', due = '', status = ''] = facts(dossier)
          return [number, received, dossier.n === 2 ? text : due, status]
        }),
      )
      expect(duesIn(reading)).toEqual(
        dossiers.map(({ n, number, due }) => ({ number, dueAt: n === 2 ? undefined : day(due) })),
      )
    },
  )

  test('under two headings of the same words, whatever is answered', () => {
    const head = ['Mã hồ sơ', 'Ngày nhận', 'Ngày hẹn trả', 'Ngày hẹn trả']
    showPage(
      element(`<div>${list(head, ({ number, received, step, due }) => [number, received, step, due])}</div>`),
    )
    const profile = profileOfPage(document, 'Thử')
    if (!profile) throw new Error('no list')
    const answered = {
      ...profile,
      lists: profile.lists.map((view) => ({
        ...view,
        columns: { ...view.columns, 'Ngày hẹn trả': 'dueAt' as const },
      })),
    }
    for (const one of [profile, answered]) {
      const reading = createPageReader(compileSource('own:1', one)).read(document)
      expect(reading.proof).toMatchObject({ ok: true, doubts: [{ kind: 'noDueDate' }] })
      expect(sightings(reading).every(({ dueAt }) => dueAt === undefined)).toBe(true)
    }
  })
})

test('a word in brackets says whose date a heading means', () => {
  const reading = read(
    list(['Mã hồ sơ', 'Hạn xử lý (bước)', 'Ngày hẹn trả'], ({ number, step, due }) => [number, step, due]),
  )
  expect(reading?.proof.doubts).toEqual([])
  expect(sightings(reading)).toMatchObject(
    dossiers.map(({ number, step, due }) => ({ number, stepDueAt: day(step), dueAt: day(due) })),
  )
  const asked = read(
    list(['Mã hồ sơ', 'Ngày nhận', 'Ngày hẹn trả (cũ)'], ({ number, received, due }) => [
      number,
      received,
      due,
    ]),
  )
  expect(sightings(asked).every(({ dueAt }) => dueAt === undefined)).toBe(true)
  expect(asked?.proof.doubts).toMatchObject([{ kind: 'heading', label: 'ngày hẹn trả cũ' }])
})

test.each([
  ['no status', undefined],
  ['a status that nobody knows', 'Trước hạn'],
])('a dossier that was handed over on a day runs no more, where the list says %s', (_what, status) => {
  // A day to come is a plan.
  const handedOver = (n: number) => (n < 3 ? '19/11/2026' : n === 3 ? '19/11/2090' : '')
  const reading = read(
    list(
      ['Mã hồ sơ', 'Ngày hẹn trả', 'Ngày trả kết quả', ...(status ? ['Tình trạng'] : [])],
      ({ n, number, due }) => [number, due, handedOver(n), ...(status ? [status] : [])],
    ),
  )
  const running = status ? 'unknown' : 'notShown'
  expect(reading?.rows.map((row) => row.sighting.status)).toEqual(
    dossiers.map(({ n }) => (n < 3 ? 'returned' : running)),
  )
  expect(reading?.rows.map((row) => row.status)).toEqual(
    dossiers.map(({ n }) => (n < 3 ? 'returned' : 'unknown')),
  )
  // The history hears of it: a dossier seen open before would stay overdue there.
  expect(reading && sightingsOf(reading)).toHaveLength(dossiers.length)
})
