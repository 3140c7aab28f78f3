import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPageReader, type PageReader, type PageReading } from '@/utils/consoles/read-page'
import { opencpsColumns, opencpsDossier, opencpsTable, profileOf, showPage } from './page-parts'

/** Reading again only what was touched: as fast as it is, it must never be less right than reading everything. */
let reader: PageReader
let before: PageReading

const row = (index: number) => {
  const element = document.querySelectorAll('#table-dossier tbody tr')[index]
  if (!element) throw new Error(`no row ${index}`)
  return element
}
const cell = (index: number, column: string) => {
  const element = row(index).children[opencpsColumns.indexOf(column)]
  if (!element) throw new Error(`no cell ${column}`)
  return element
}
function write(index: number, column: string, text: string): void {
  const place = cell(index, column).querySelector('span')
  if (place) place.textContent = text
  reader.touch(cell(index, column))
}
function update(): PageReading {
  const steps = reader.update(document)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
const plain = ({ rows, proof }: PageReading) =>
  JSON.parse(JSON.stringify({ proof, rows: rows.map(({ sighting }) => sighting) }))
const readAnew = () => plain(createPageReader(profileOf('opencps')).read(document))

beforeEach(() => {
  showPage(
    opencpsTable(
      opencpsColumns,
      [1, 2, 3].map((serial) => opencpsDossier(serial)),
    ),
  )
  reader = createPageReader(profileOf('opencps'))
  before = update()
})
afterEach(() => showPage())

test('a touched row is read again, the others are the same objects', () => {
  write(1, 'Ngày hẹn trả', '25/11/2026 17:00:00')
  const { rows } = update()
  expect(rows[1]?.sighting.dueAt?.at).toBe(Date.parse('2026-11-25T17:00:00+07:00'))
  expect([rows[0] === before.rows[0], rows[1] === before.rows[1], rows[2] === before.rows[2]]).toEqual([
    true,
    false,
    true,
  ])
})

test('a date that passes into the empty cell beside it is another date, though the row’s whole text is the same', () => {
  const [from, to] = ['Ngày tiếp nhận', 'Ngày hẹn trả']
  write(1, to, '')
  expect(update().rows[1]?.sighting).toMatchObject({ receivedAt: expect.anything() })
  const text = row(1).textContent
  const [reading] = update().rows.slice(1)
  cell(1, to).replaceChildren(...cell(1, from).childNodes)
  expect(row(1).textContent).toBe(text)
  expect(reading?.isCurrent()).toBe(false)
  reader.touch(row(1))
  const { sighting } = update().rows[1] ?? {}
  expect(sighting?.receivedAt).toBeUndefined()
  expect(sighting?.dueAt?.at).toBe(Date.parse('2026-11-18T08:00:00+07:00'))
})

test('a row that was out of the page is read again: nobody tells what changed in it meanwhile', () => {
  const [out, place] = [row(1), row(1).parentElement]
  out.remove()
  reader.touch(place ?? document)
  reader.forgetGone()
  const text = out.children[opencpsColumns.indexOf('Mã hồ sơ')]?.querySelector('span')
  if (text) text.textContent = 'H00.99.261118.0808'
  place?.append(out)
  reader.touch(place ?? document)
  const { rows } = update()
  expect(rows.map(({ sighting }) => sighting.number)).toContain('H00.99.261118.0808')
  expect(rows[0]).toBe(before.rows[0])
})

test('the same rows rendered anew are judged as before, without judging again', () => {
  const body = row(0).parentElement
  body?.replaceChildren(...[...body.children].map((each) => each.cloneNode(true)))
  reader.touch(body ?? document)
  reader.forgetGone()
  const { rows, proof } = update()
  expect(proof).toBe(before.proof)
  expect(rows.map(({ element }) => element)).toEqual([row(0), row(1), row(2)])
})

test('a text in a column that nobody reads changes nothing', () => {
  write(1, 'Thời gian', 'Còn 1.9 ngày')
  expect(before.rows[1]?.isCurrent()).toBe(true)
  expect(update().rows[1]?.sighting).toEqual(before.rows[1]?.sighting)
})

test('headings that change are seen, in whatever row they did not stand', () => {
  const heading = document.querySelectorAll('thead th span span span')[opencpsColumns.indexOf('Ngày hẹn trả')]
  if (!heading) throw new Error('no heading')
  heading.textContent = 'Ghi chú'
  expect(reader.touch(heading)).toBeNull()
  const { rows, showsDue } = update()
  expect(showsDue).toBe(false)
  expect(rows.map(({ sighting }) => sighting.dueAt)).toEqual([undefined, undefined, undefined])
})

test('so is another address, though only rows changed with it', () => {
  const opencps = profileOf('opencps')
  const routes = [{ segment: 'cho-xu-ly' }, { segment: 'da-tra' }]
  reader = createPageReader({ ...opencps, lists: opencps.lists.map((view) => ({ ...view, routes })) })
  location.hash = '#/cho-xu-ly'
  expect(update().page).toBe('cho-xu-ly')
  location.hash = '#/da-tra'
  write(0, 'Mã hồ sơ', 'H00.99.261118.0777')
  expect(update().page).toBe('da-tra')
  location.hash = ''
})

test('where a control stands, nothing is taken as it was: what is typed is told to nobody', () => {
  const input = Object.assign(document.createElement('input'), { value: '20/11/2026 17:00' })
  cell(2, 'Ngày hẹn trả').replaceChildren(input)
  reader.touch(cell(2, 'Ngày hẹn trả'), [input])
  expect(update().rows[2]?.sighting.dueAt?.at).toBe(Date.parse('2026-11-20T17:00:00+07:00'))
  input.value = '27/11/2026 17:00'
  expect(update().rows[2]?.sighting.dueAt?.at).toBe(Date.parse('2026-11-27T17:00:00+07:00'))
})

test('a row that goes on loading is no row, and one again when it is through', () => {
  cell(1, 'Mã hồ sơ').innerHTML = '<div class="vue-content-placeholders"></div>'
  reader.touch(cell(1, 'Mã hồ sơ'))
  expect(update().rows).toHaveLength(2)
  cell(1, 'Mã hồ sơ').textContent = 'H00.99.261118.0002'
  reader.touch(cell(1, 'Mã hồ sơ'))
  expect(update().rows).toHaveLength(3)
})

test('whatever changes, in rows and around them, it reads as one that reads everything', () => {
  let seed = 20261122
  const below = (limit: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % limit
  }
  const texts = ['', '18/11/2026 08:00:00', '25/11/2026 17:00:00', 'Chờ ký', 'Nguyễn Văn Ví Dụ', '5']
  const body = () => document.querySelector('#table-dossier tbody')
  const pick = () => below(body()?.children.length ?? 1)
  const deeds = [
    () => write(pick(), opencpsColumns[2 + below(8)] ?? '', texts[below(texts.length)] ?? ''),
    () => write(pick(), 'Mã hồ sơ', `H00.99.261118.${1_000 + below(9_000)}`),
    () => {
      body()?.append(row(pick()))
      reader.touch(body() ?? document)
    },
    () => {
      const fresh = opencpsTable(opencpsColumns, [opencpsDossier(1_000 + below(9_000))])
      row(pick()).after(...fresh.querySelectorAll('tbody tr'))
      if ((body()?.children.length ?? 0) > 8) body()?.firstElementChild?.remove()
      reader.touch(body() ?? document)
    },
    () => {
      const target = cell(pick(), 'Trạng thái')
      target.replaceWith(target.cloneNode(true))
      reader.touch(row(pick()))
    },
  ]
  for (let round = 0; round < 400; round++) {
    deeds[below(deeds.length)]?.()
    expect(plain(update())).toEqual(readAnew())
  }
})
