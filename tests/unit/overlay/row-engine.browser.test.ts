import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type RowEngine, startRowEngine } from '@/entrypoints/console.content/row-engine'
import { createPageReader, type PageReading } from '@/utils/consoles/read-page'
import { type ConsoleDisplay, defaultDisplay } from '@/utils/settings/display'
import {
  opencpsColumns,
  opencpsDossier,
  opencpsRow,
  opencpsTable,
  profileOf,
  showPage,
} from '../consoles/page-parts'

let engine: RowEngine
let readings: PageReading[]
let fights: number
let suffix: string
let display: ConsoleDisplay
/** How long each badge takes to be worked out, ms. */
let slowness: number
/** A badge was worked out. */
let onJudged: () => void

const numberColumn = opencpsColumns.indexOf('Mã hồ sơ')
const rows = () => [...document.querySelectorAll<HTMLElement>('#table-dossier tbody tr')]
const cellOf = (row: Element | undefined) => row?.children[numberColumn]
const badge = (row: Element | undefined) => cellOf(row)?.getAttribute('data-dh-text') ?? null
const numberIn = (row: Element | undefined) => cellOf(row)?.textContent ?? ''
const badges = () => rows().map(badge)
/** What every row must show: its own number. */
const expected = () => rows().map((row) => (numberIn(row) ? `của ${numberIn(row)}${suffix}` : null))

const frame = () => new Promise((done) => requestAnimationFrame(() => done(null)))
const settled = () => vi.waitFor(() => expect(badges()).toEqual(expected()))

function setNumber(row: Element | undefined, text: string): void {
  const place = cellOf(row)?.querySelector('span')
  if (place) place.textContent = text
}

function showDossiers(count: number): void {
  const dossiers = Array.from({ length: count }, (_, index) => opencpsDossier(index + 1))
  showPage(opencpsTable(opencpsColumns, dossiers))
}

/** The engine on this page, with badges that say whose they are. */
function start(): RowEngine {
  return startRowEngine({
    page: document,
    reader: createPageReader(profileOf('opencps')),
    badgeOf({ sighting }) {
      onJudged()
      for (const end = performance.now() + slowness; performance.now() < end; );
      return { text: `của ${sighting.number}${suffix}`, tone: 'calm', mark: '' }
    },
    display: () => display,
    onPass: () => {},
    onReading: (reading) => readings.push(reading),
    onFight: () => {
      fights++
    },
    toggles: '',
  })
}

beforeEach(async () => {
  readings = []
  fights = 0
  suffix = ''
  slowness = 0
  onJudged = () => {}
  display = defaultDisplay
  showPage(
    opencpsTable(
      opencpsColumns,
      [1, 2, 3, 4, 5].map((serial) => opencpsDossier(serial)),
    ),
  )
  engine = start()
  await settled()
})

afterEach(() => {
  engine.stop()
  showPage()
})

test('a list that takes several frames to judge is dressed only when all of it is judged', async () => {
  let judged = 0
  onJudged = () => judged++
  const judgedBy: number[] = []
  const observer = new MutationObserver(() => judgedBy.push(judged))
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-dh-text'] })
  slowness = 1
  suffix = ' (chậm)'
  showDossiers(150)
  await settled()
  observer.disconnect()
  expect(judgedBy[0]).toBe(150)
})

test('of thousands of rows the last ones are dressed first, and the browser styles them on the way', async () => {
  const turns: Element[][] = []
  const observer = new MutationObserver((records) =>
    turns.push(records.flatMap(({ target }) => (target instanceof Element ? [target] : []))),
  )
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-dh-text'] })
  const left: number[] = []
  const { getComputedStyle } = window
  const asked = vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
    left.push(badges().filter((text) => text === null).length)
    return getComputedStyle(element)
  })
  showDossiers(1_200)
  await settled()
  asked.mockRestore()
  observer.disconnect()
  const cells = turns.flat()
  expect(cells).toEqual(rows().map(cellOf).reverse())
  // While they are many, some at a time; the rest at one go.
  expect(left).toEqual([1_152, 1_088, 1_024])
})

test('a row whose element now shows another dossier loses its badge before anything is painted', async () => {
  setNumber(rows()[0], 'H00.99.261118.0101')
  await Promise.resolve()
  expect(badge(rows()[0])).toBeNull()
  expect(badge(rows()[1])).toBe('của H00.99.261118.0002')
  await settled()
})

test('also when the framework changes the row inside an animation frame', async () => {
  const painted: (string | null)[] = []
  requestAnimationFrame(() => {
    setNumber(rows()[0], 'H00.99.261118.0101')
    queueMicrotask(() => queueMicrotask(() => painted.push(badge(rows()[0]))))
  })
  await frame()
  await frame()
  expect(painted).not.toContain('của H00.99.261118.0001')
  await settled()
})

test('keyed cells that are replaced take the badge with them, and get a new one', async () => {
  const row = rows()[2]
  const fresh = opencpsRow(opencpsColumns, opencpsDossier(303)).children[numberColumn]
  if (fresh) cellOf(row)?.replaceWith(fresh)
  await settled()
  expect(badge(row)).toBe('của H00.99.261118.0303')
})

test('rows that change places, are added, removed, or re-used in any order', async () => {
  const body = document.querySelector('#table-dossier tbody')
  body?.append(rows()[0] ?? '')
  body?.prepend(opencpsRow(opencpsColumns, opencpsDossier(77)))
  rows()[3]?.remove()
  setNumber(rows()[1], 'H00.99.261118.0555')
  await settled()
  expect(badges()).toHaveLength(5)
})

test('a sort while a flush is pending', async () => {
  setNumber(rows()[0], 'H00.99.261118.0900')
  await Promise.resolve()
  const texts = rows().map(numberIn).reverse()
  for (const [index, row] of rows().entries()) setNumber(row, texts[index] ?? '')
  await settled()
})

test('the whole table replaced by another', async () => {
  showPage(opencpsTable(opencpsColumns, [opencpsDossier(8), opencpsDossier(9)]))
  await settled()
  expect(badges()).toHaveLength(2)
})

test('a thousand random changes leave no badge on another dossier', async () => {
  let seed = 20261122
  const below = (limit: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % limit
  }
  for (let round = 0; round < 1_000; round++) {
    const list = rows()
    const row = list[below(list.length)]
    switch (below(5)) {
      case 0:
        setNumber(row, `H00.99.261118.${1_000 + round}`)
        break
      case 1:
        row?.parentElement?.append(row)
        break
      case 2:
        row?.replaceWith(opencpsRow(opencpsColumns, opencpsDossier(1_000 + round)))
        break
      case 3:
        cellOf(row)?.replaceChildren(
          Object.assign(document.createElement('span'), { textContent: `H00.99.261118.${5_000 + round}` }),
        )
        break
      default:
        if (list.length < 30) row?.after(opencpsRow(opencpsColumns, opencpsDossier(1_000 + round)))
    }
    if (below(4) === 0) await (below(2) === 0 ? Promise.resolve() : frame())
    const wrong = rows().filter((each) => badge(each) !== null && badge(each) !== `của ${numberIn(each)}`)
    // A change is only wrong once the observer has had its microtask.
    await Promise.resolve()
    expect(wrong.filter((each) => badge(each) !== null && badge(each) !== `của ${numberIn(each)}`)).toEqual(
      [],
    )
  }
  await settled()
})

test('one dossier in two rows that say the same: both carry its badge, and none when they no longer agree', async () => {
  setNumber(rows()[0], 'H00.99.261118.0002')
  await settled()
  expect(readings.at(-1)?.proof.ok).toBe(true)
  const due = rows()[0]?.children[opencpsColumns.indexOf('Ngày hẹn trả')]
  due?.replaceChildren('27/11/2026 17:00:00')
  await vi.waitFor(() => expect(readings.at(-1)?.proof.reason).toBe('repeated'))
  expect(badges()).toEqual([null, null, null, null, null])
})

test('nothing is done while nothing changes, and own writing is not seen as a change', async () => {
  for (let i = 0; i < 5; i++) await frame()
  expect(readings).toHaveLength(1)
})

test('when only the headings change, the badge moves to the column that now holds the numbers', async () => {
  const [from, to] = [numberColumn, opencpsColumns.indexOf('Nội dung')]
  for (const row of rows()) row.children[to]?.replaceChildren(numberIn(row))
  await settled()
  const headings = [...document.querySelectorAll('thead th span span span')]
  headings[from]?.replaceChildren('Ghi chú')
  headings[to]?.replaceChildren('Số hồ sơ')
  const places = (column: number) =>
    rows().filter((row) => row.children[column]?.hasAttribute('data-dh-text'))
  await vi.waitFor(() => expect(places(to)).toHaveLength(5))
  expect(places(from)).toHaveLength(0)
})

test('new texts are written on asking', async () => {
  suffix = ' mới'
  engine.refresh()
  await settled()
})

test('attributes the page removes are put back, a page that fights is left in peace', async () => {
  cellOf(rows()[0])?.removeAttribute('data-dh-text')
  await settled()
  expect(fights).toBe(0)
  const observer = new MutationObserver(() => {
    for (const row of rows()) cellOf(row)?.removeAttribute('data-dh-text')
  })
  observer.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-dh-text'] })
  cellOf(rows()[0])?.removeAttribute('data-dh-text')
  await vi.waitFor(() => expect(fights).toBe(1))
  observer.disconnect()
  await frame()
  expect(
    document.querySelectorAll('[data-dh-text], [data-dh-tone], [data-dh-place], [aria-description]'),
  ).toHaveLength(0)
})

test('what the page says of its own cell stays', async () => {
  const cell = cellOf(rows()[0])
  cell?.setAttribute('title', 'Của trang')
  cell?.setAttribute('aria-description', 'Của trang')
  suffix = ' mới'
  engine.refresh()
  await settled()
  engine.stop()
  expect(cell?.getAttribute('title')).toBe('Của trang')
  expect(cell?.getAttribute('aria-description')).toBe('Của trang')
  expect(badges()).toEqual([null, null, null, null, null])
})

test('it adds no element to the page', () => {
  const table = document.querySelector('#table-dossier')
  expect(table?.querySelectorAll('td *').length).toBe(rows().length * opencpsColumns.length)
})

test('a badge can be traced back to what its row shows now', () => {
  const cell = cellOf(rows()[1])
  expect(cell && engine.rowOf(cell)?.row.sighting.number).toBe('H00.99.261118.0002')
  expect(engine.rowOf(document.body)).toBeNull()
})

test('a grid that shows five thousand dossiers in the same forty rows, scrolled through', async () => {
  const serials = Array.from({ length: 5_000 }, (_, i) => i + 1)
  const showFrom = (first: number) => {
    for (const [index, row] of rows().entries())
      setNumber(row, `H00.99.261119.${String(serials[first + index]).padStart(5, '0')}`)
  }
  showPage(
    opencpsTable(
      opencpsColumns,
      serials.slice(0, 40).map((serial) => opencpsDossier(serial)),
    ),
  )
  await settled()
  for (let first = 0; first <= 4_960; first += 124) {
    showFrom(first)
    await Promise.resolve()
    expect(rows().filter((row) => badge(row) !== null && badge(row) !== `của ${numberIn(row)}`)).toEqual([])
    await settled()
  }
  expect(numberIn(rows()[39])).toBe('H00.99.261119.05000')
})

test('rows kept aside and put back later, as kept views do, carry no badge of the time before', async () => {
  const table = document.querySelector('#table-dossier')
  const place = table?.parentElement
  table?.remove()
  await vi.waitFor(() => expect(readings.at(-1)?.rows).toHaveLength(0))
  suffix = ' sau khi trở lại'
  place?.append(table ?? '')
  await Promise.resolve()
  expect(badges()).toEqual([null, null, null, null, null])
  await settled()
})

test('rows kept aside when the overlay ends come back without a badge, though nobody watches any more', async () => {
  const [aside] = rows()
  aside?.remove()
  await vi.waitFor(() => expect(readings.at(-1)?.rows).toHaveLength(4))
  // So many are thrown away meanwhile that those are forgotten.
  const many = Array.from({ length: 800 }, (_, serial) => opencpsDossier(serial + 1))
  for (const [round, count] of [800, 799, 800, 799, 800].entries()) {
    showPage(opencpsTable(opencpsColumns, many.slice(0, count)))
    await vi.waitFor(() => expect(readings.at(-1)?.rows, `round ${round}`).toHaveLength(count))
  }
  engine.stop()
  document.querySelector('#table-dossier tbody')?.append(aside ?? '')
  await frame()
  expect(cellOf(aside)?.getAttributeNames()).toEqual([])
})

test('what a row kept aside says when it comes back is the page’s own description, or none', async () => {
  const [row] = rows()
  const cell = cellOf(row)
  const body = row?.parentElement
  const rewrite = async (text: string) => {
    suffix = text
    engine.refresh()
    await settled()
  }
  const putAsideAndBack = async () => {
    row?.remove()
    await vi.waitFor(() => expect(readings.at(-1)?.rows).toHaveLength(4))
    body?.append(row ?? '')
    await Promise.resolve()
  }
  cell?.setAttribute('aria-description', 'Của trang')
  await rewrite(' mới')
  await putAsideAndBack()
  expect(cell?.getAttributeNames()).toEqual(['aria-description'])
  expect(cell?.getAttribute('aria-description')).toBe('Của trang')
  await settled()
  cell?.removeAttribute('aria-description')
  await rewrite('')
  expect(cell?.getAttribute('aria-description')).toBe('của H00.99.261118.0001')
  await putAsideAndBack()
  expect(cell?.getAttributeNames()).toEqual([])
})

/** What a page may take out and put back with other dossiers in it, unseen by anybody meanwhile. */
const parts = {
  'a row': () => rows()[0],
  'all rows': () => document.querySelector('#table-dossier tbody'),
  'the list': () => document.querySelector('#table-dossier'),
}
const lookAgain = { 'at once': () => Promise.resolve(), 'after a look without it': () => frame().then(frame) }

describe.each(Object.keys(parts) as (keyof typeof parts)[])('%s', (name) => {
  test.each(Object.keys(lookAgain) as (keyof typeof lookAgain)[])(
    'changed while it was out of the page and put back %s is never shown with an old badge',
    async (when) => {
      const [part, row] = [parts[name](), rows()[0]]
      const place = part?.parentElement
      part?.remove()
      await lookAgain[when]()
      setNumber(row, 'H00.99.261118.0808')
      place?.prepend(part ?? '')
      await Promise.resolve()
      expect(badge(row)).toBeNull()
      await settled()
      expect(badge(row)).toBe('của H00.99.261118.0808')
    },
  )
})

test('rows taken out in the middle of a long pass are strangers when they come back', async () => {
  const many = Array.from({ length: 400 }, (_, i) => opencpsDossier(i + 1))
  // So slow that a pass takes several turns.
  slowness = 1
  showPage(opencpsTable(opencpsColumns, many))
  await new Promise<void>((done) => {
    onJudged = done
  })
  expect(badge(rows()[399])).toBeNull()
  const last = rows()[399]
  const place = last?.parentElement
  last?.remove()
  await vi.waitFor(() => expect(readings.at(-1)?.rows).toHaveLength(399))
  setNumber(last, 'H00.99.261118.0808')
  place?.append(last ?? '')
  await Promise.resolve()
  expect(badge(last)).toBeNull()
  await settled()
})

test('a row of one dossier whose unread cells change keeps its badge all the while', async () => {
  const row = rows()[0]
  const taken: (string | null)[] = []
  const observer = new MutationObserver(() => taken.push(badge(row)))
  observer.observe(cellOf(row) ?? document, { attributes: true })
  const counter = row?.children[opencpsColumns.indexOf('Thời gian')]
  for (const text of ['Còn 1.9 ngày', 'Còn 1.8 ngày']) {
    counter?.replaceChildren(text)
    await frame()
    await frame()
  }
  observer.disconnect()
  expect(taken).toEqual([])
  expect(badge(row)).toBe('của H00.99.261118.0001')
})

test('of more changed rows than can be asked in time the rest lose their badges, and have them back in the next pass', async () => {
  const many = Array.from({ length: 200 }, (_, i) => opencpsDossier(i + 1))
  showPage(opencpsTable(opencpsColumns, many))
  await settled()
  // A computer on which every look at the clock finds a millisecond gone.
  let time = performance.now()
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => time++)
  for (const row of rows()) row.children[opencpsColumns.indexOf('Thời gian')]?.replaceChildren('Còn 1.9 ngày')
  setNumber(rows()[199], 'H00.99.261118.0808')
  await Promise.resolve()
  clock.mockRestore()
  const kept = badges().filter((text) => text !== null)
  expect(kept).toEqual(expected().slice(0, kept.length))
  expect(kept.length).toBeGreaterThan(50)
  expect(kept.length).toBeLessThan(100)
  await settled()
  expect(fights).toBe(0)
})

test('a row that the page copies takes no badge along, neither into the list nor out of it', async () => {
  const [row] = rows()
  const [inList, outside] = [row?.cloneNode(true), row?.cloneNode(true)]
  if (!(inList instanceof HTMLElement) || !(outside instanceof HTMLElement)) throw new Error('no row')
  setNumber(inList, 'H00.99.261118.0901')
  requestAnimationFrame(() => {
    row?.after(inList)
    document.body.append(outside)
  })
  await frame()
  await Promise.resolve()
  for (const copy of [inList, outside]) {
    expect(cellOf(copy)?.getAttributeNames()).toEqual([])
  }
  await settled()
  expect(cellOf(inList)?.getAttribute('aria-description')).toBe('của H00.99.261118.0901')
  expect(badge(outside)).toBeNull()
  expect(badge(row)).toBe('của H00.99.261118.0001')
})

test('rows that only change places keep their badges on the way', async () => {
  const [first] = rows()
  first?.parentElement?.append(first)
  await Promise.resolve()
  expect(badge(first)).toBe('của H00.99.261118.0001')
  await settled()
})

test('badges of a script that is gone do not outlive it', async () => {
  engine.stop()
  cellOf(rows()[0])?.setAttribute('data-dh-text', 'Còn 99 ngày làm việc')
  cellOf(rows()[0])?.setAttribute('aria-description', 'Còn 99 ngày làm việc')
  engine = start()
  expect(document.querySelectorAll('[data-dh-text], [aria-description]')).toHaveLength(0)
  await settled()
  expect(cellOf(rows()[0])?.getAttribute('aria-description')).toBe('của H00.99.261118.0001')
})

test('a page that rewrites a badge gets it put right again', async () => {
  cellOf(rows()[0])?.setAttribute('data-dh-text', 'Còn 99 ngày làm việc')
  cellOf(rows()[1])?.setAttribute('data-dh-tone', 'late')
  await settled()
  await vi.waitFor(() => expect(cellOf(rows()[1])?.hasAttribute('data-dh-tone')).toBe(false))
  expect(fights).toBe(0)
})

test('back from the cache of pages, the texts follow the time that has passed', async () => {
  suffix = ' sau khi trở lại'
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  await settled()
  engine.stop()
  suffix = ' không ai cần'
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  await frame()
  await frame()
  expect(badges()).toEqual([null, null, null, null, null])
})

test.each([
  [
    'markup',
    '<img src=x onerror="document.body.dataset.hit=1">"><script>document.body.dataset.hit=1</script>',
  ],
  ['quotes and controls', `"'\`\u202e\u0000\u2028]]>--></style><style>*{display:none}`],
  ['a megabyte', 'Ồ'.repeat(1_000_000)],
])('a hostile text in the badge (%s) stays an attribute', async (_, text) => {
  const before = document.querySelectorAll('*').length
  suffix = text
  engine.refresh()
  await vi.waitFor(() => expect(badge(rows()[0])).toContain(text.slice(0, 20)))
  expect(document.querySelectorAll('*').length).toBe(before)
  expect(document.body.dataset.hit).toBeUndefined()
})

test('the officer chooses how much stands on a row; who hears it hears all of it', async () => {
  suffix = ' ngày làm việc'
  engine.refresh()
  await settled()
  const cell = cellOf(rows()[0])
  const full = 'của H00.99.261118.0001 ngày làm việc'
  for (const [text, shown] of [
    ['short', 'của H00.99.261118.0001 ngày LV'],
    ['sign', ''],
    ['full', full],
  ] as const) {
    display = { ...defaultDisplay, text }
    engine.refresh()
    await vi.waitFor(() => expect(badge(rows()[0])).toBe(shown))
    expect(cell?.getAttribute('aria-description')).toBe(full)
  }
})

test('without colours every badge has the same ground, and its sign', async () => {
  display = { ...defaultDisplay, colours: false }
  engine.refresh()
  await vi.waitFor(() => expect(document.querySelectorAll('[data-dh-plain]')).toHaveLength(5))
  expect(cellOf(rows()[0])?.hasAttribute('data-dh-tone')).toBe(false)
  display = defaultDisplay
  engine.refresh()
  await vi.waitFor(() => expect(document.querySelectorAll('[data-dh-plain]')).toHaveLength(0))
  expect(fights).toBe(0)
})
