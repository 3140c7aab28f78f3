import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { OverlayHost } from '@/components/overlay/meeting-point'
import type { OverlayEntry, OverlayState } from '@/components/overlay/state'
import handleCss from '@/entrypoints/console.content/handle.css?inline'
import { type Commander, createCommander } from '@/entrypoints/console-commands/commander'
import type { PageReading, RowReading } from '@/utils/consoles/read-page'
import { commandWords as words } from '@/utils/i18n/commands'
import { defaultDisplay } from '@/utils/settings/display'

/** A list as the content script would have read it: what each row shows can be changed under the reader. */
let ended: AbortController
let root: HTMLElement
let host: OverlayHost
let commander: Commander
let rows: RowReading[]
let asked: unknown[]
let answer: Awaited<ReturnType<OverlayHost['ask']>>
let toggled: number
let listeners: (() => void)[]
let detail: OverlayEntry | null

const numberOf = (serial: number) => `H00.99.261118.000${serial}`

function addRow(serial: number, tone: OverlayEntry['badge']['tone'] | null): HTMLTableRowElement {
  const table = document.querySelector('tbody')
  const row = document.createElement('tr')
  row.innerHTML = `<td><input type="checkbox" aria-label="Chọn"></td><td class="number">${numberOf(serial)}</td>`
  const cell = row.querySelector<HTMLElement>('.number')
  if (!table || !cell) throw new Error('No table')
  if (tone) Object.assign(cell.dataset, { dhText: 'Quá hạn 1 ngày làm việc', dhTone: tone })
  table.append(row)
  const number = numberOf(serial)
  rows.push({
    element: row,
    cell,
    isCurrent: () => cell.textContent === number,
    sighting: { number, status: 'processing' },
    status: 'processing',
    saysStatus: true,
  })
  return row
}

function entryOf({ sighting, cell }: RowReading): OverlayEntry {
  const tone = (cell.dataset.dhTone ?? 'calm') as OverlayEntry['badge']['tone']
  return {
    id: sighting.number ?? '',
    sighting,
    badge: { text: cell.dataset.dhText ?? '', tone, mark: '' },
    verdict: null,
  }
}

const state = (): OverlayState => ({
  trouble: null,
  urgent: 0,
  detail,
  drawerOpen: false,
  display: defaultDisplay,
  idle: false,
})

beforeEach(() => {
  ended = new AbortController()
  rows = []
  asked = []
  answer = { ok: true, value: { ok: true } } as typeof answer
  toggled = 0
  listeners = []
  detail = null
  document.body.innerHTML = '<input id="field"><table><tbody></tbody></table>'
  const place = document.createElement('dung-hen')
  const shadow = place.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = handleCss
  root = document.createElement('div')
  root.className = 'root'
  shadow.append(style, root)
  document.documentElement.append(place)
  host = {
    page: document,
    root,
    signal: ended.signal,
    menuRow: null,
    reading: () => ({ rows }) as PageReading,
    state,
    onState: (listener: () => void) => listeners.push(listener),
    entryAt: (cell: Element) => {
      const row = rows.find(({ element, cell: own }) => element.contains(cell) && own.dataset.dhText)
      return row ? entryOf(row) : null
    },
    toggleDrawer: () => toggled++,
    ask: async (message: unknown) => {
      asked.push(message)
      return answer
    },
  } as unknown as OverlayHost
  addEventListener('contextmenu', rememberMenu, { capture: true, signal: ended.signal })
  commander = createCommander(host)
})

afterEach(() => {
  ended.abort()
  document.querySelector('dung-hen')?.remove()
  document.body.innerHTML = ''
})

/** As the content script does. */
function rememberMenu(event: Event): void {
  event.preventDefault()
  const { isTrusted, target } = event
  host.menuRow = (isTrusted && rows.find(({ element }) => element.contains(target as Node))) || null
}

const said = () => root.querySelector('.told [role=status]')?.textContent
const ring = () => root.querySelector<HTMLElement>('.ring')
const onRing = async (row: Element) => {
  await expect.poll(() => ring()?.hidden).toBe(false)
  await expect
    .poll(() => Math.round((ring()?.getBoundingClientRect().top ?? 0) + 2))
    .toBe(Math.round(row.getBoundingClientRect().top) + 0)
}

describe('the next urgent row', () => {
  test('is scrolled to, marked and said, in the page’s order and round again', async () => {
    addRow(1, 'calm')
    const first = addRow(2, 'late')
    for (let serial = 3; serial < 8; serial++) addRow(serial, null).style.height = '400px'
    const second = addRow(8, 'today')
    const before = document.querySelector('table')?.outerHTML

    commander.followShortcut('next-urgent')
    expect(said()).toBe(words.urgent(1, 2, numberOf(2), 'Quá hạn 1 ngày làm việc'))
    await onRing(first)
    commander.followShortcut('next-urgent')
    expect(said()).toBe(words.urgent(2, 2, numberOf(8), 'Quá hạn 1 ngày làm việc'))
    await onRing(second)
    expect(second.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight)
    commander.followShortcut('next-urgent')
    expect(said()).toContain(words.backToFirst)
    await onRing(first)
    // Read-only: not so much as an attribute.
    expect(document.querySelector('table')?.outerHTML).toBe(before)
    expect(document.activeElement).toBe(document.body)
  })

  test('where there is none, that is said', () => {
    addRow(1, 'calm')
    commander.followShortcut('next-urgent')
    expect(said()).toBe(words.noneUrgent)
    expect(ring()?.hidden).toBe(true)
  })

  test('the mark goes when the row shows another dossier, and when the officer presses elsewhere', async () => {
    const row = addRow(1, 'late')
    commander.followShortcut('next-urgent')
    await onRing(row)
    await userEvent.click(document.querySelector('#field') as Element)
    expect(ring()?.hidden).toBe(true)
    ;(document.activeElement as HTMLElement).blur()
    for (const key of ['{Tab}', '{Escape}']) {
      commander.followShortcut('next-urgent')
      await onRing(row)
      await userEvent.keyboard(key)
      expect(ring()?.hidden).toBe(true)
      ;(document.activeElement as HTMLElement).blur()
    }
    commander.followShortcut('next-urgent')
    await onRing(row)
    // As when the browser's window comes back to the front.
    row.querySelector('input')?.focus()
    expect(ring()?.hidden).toBe(false)
    const cell = row.querySelector('.number')
    if (cell) cell.textContent = numberOf(9)
    for (const listener of listeners) listener()
    expect(ring()?.hidden).toBe(true)
  })
})

describe('nothing happens while text is being typed', () => {
  const fields: [string, string][] = [
    ['a text field', '<input class="f">'],
    ['a search field', '<input type="search" class="f">'],
    ['a date', '<input type="date" class="f">'],
    ['a text area', '<textarea class="f"></textarea>'],
    ['a choice', '<select class="f"><option>1</select>'],
    ['editable text', '<div contenteditable class="f">chữ</div>'],
    ['what says that it is a field', '<div role="combobox" tabindex="0" class="f"></div>'],
  ]
  const commands = ['open-drawer', 'next-urgent', 'write-notice'] as const
  const followAll = () => {
    for (const command of commands) commander.followShortcut(command)
  }
  const nothingDone = () => {
    expect(toggled).toBe(0)
    expect(asked).toEqual([])
    expect(said()).toBe('')
  }

  test.each(fields)('%s', (_, html) => {
    addRow(1, 'late')
    document.body.insertAdjacentHTML('beforeend', html)
    document.querySelector<HTMLElement>('.f')?.focus()
    expect(document.activeElement?.className).toBe('f')
    followAll()
    nothingDone()
  })

  test.each(fields)('%s within the page’s own shadow root and frame', (_, html) => {
    addRow(1, 'late')
    const frame = document.body.appendChild(document.createElement('iframe'))
    const within = frame.contentDocument
    const shadowHost = within?.body.appendChild(within.createElement('div'))
    const shadow = shadowHost?.attachShadow({ mode: 'open' })
    if (!shadow) throw new Error('No shadow root')
    shadow.innerHTML = html
    frame.contentWindow?.focus()
    shadow.querySelector<HTMLElement>('.f')?.focus()
    expect(shadow.activeElement?.className).toBe('f')
    followAll()
    nothingDone()
  })

  test('a field of our own, in the closed shadow root', () => {
    addRow(1, 'late')
    const field = root.appendChild(document.createElement('textarea'))
    field.focus()
    followAll()
    nothingDone()
  })

  test('another site’s frame, of which nobody can tell', async () => {
    addRow(1, 'late')
    const frame = document.createElement('iframe')
    frame.sandbox.add('allow-scripts')
    frame.srcdoc = '<input autofocus>'
    document.body.append(frame)
    await new Promise((resolve) => frame.addEventListener('load', resolve))
    frame.focus()
    expect(document.activeElement).toBe(frame)
    followAll()
    nothingDone()
  })

  test('while a word is being composed', () => {
    addRow(1, 'late')
    const field = document.querySelector<HTMLInputElement>('#field')
    field?.focus()
    field?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    field?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Process', keyCode: 229, isComposing: true, bubbles: true }),
    )
    followAll()
    nothingDone()
  })

  test('a ticked row keeps no key from anybody', async () => {
    const row = addRow(1, 'late')
    await userEvent.click(row.querySelector('input') as Element)
    followAll()
    expect(toggled).toBe(1)
    expect(asked).toHaveLength(1)
  })
})

describe('writing is for', () => {
  const written = () => asked.map((message) => (message as { sighting: { number: string } }).sighting.number)

  test('the marked row', () => {
    addRow(1, 'calm')
    addRow(2, 'late')
    commander.followShortcut('next-urgent')
    commander.followShortcut('write-notice')
    expect(asked).toEqual([{ type: 'writeNotice', sighting: rows[1]?.sighting }])
  })

  test('the row with the focus', () => {
    addRow(1, 'calm')
    addRow(2, null).querySelector('input')?.focus()
    commander.followShortcut('write-notice')
    expect(written()).toEqual([numberOf(2)])
  })

  test('the row under the pointer', async () => {
    addRow(1, 'calm')
    await userEvent.hover(addRow(2, null).querySelector('.number') as Element)
    commander.followShortcut('write-notice')
    expect(written()).toEqual([numberOf(2)])
  })

  test('the dossier that is open, before all rows', () => {
    addRow(1, 'late')
    const [row] = rows
    if (!row) throw new Error('No row')
    commander.followShortcut('next-urgent')
    detail = { ...entryOf(row), sighting: { number: numberOf(5), status: 'processing' } }
    commander.followShortcut('write-notice')
    const openInCard: OverlayEntry = { ...detail, sighting: { number: numberOf(6), status: 'processing' } }
    host.openDossier = () => openInCard
    commander.followShortcut('write-notice')
    expect(written()).toEqual([numberOf(5), numberOf(6)])
  })

  test('no row that shows another dossier by now: then it is asked which', async () => {
    const row = addRow(1, 'late')
    await userEvent.unhover(row)
    commander.followShortcut('next-urgent')
    const cell = row.querySelector('.number')
    if (cell) cell.textContent = numberOf(9)
    commander.followShortcut('write-notice')
    expect(asked).toEqual([])
    expect(said()).toBe(words.whichDossier)
  })

  test('nor one with the focus, or under the pointer, that shows another dossier by now', async () => {
    const row = addRow(1, null)
    row.querySelector('input')?.focus()
    await userEvent.hover(row)
    const cell = row.querySelector('.number')
    if (cell) cell.textContent = numberOf(9)
    commander.followShortcut('write-notice')
    expect(asked).toEqual([])
    expect(said()).toBe(words.whichDossier)
  })

  test('what the background cannot do is said in its words', async () => {
    addRow(1, 'late')
    answer = { ok: true, value: { ok: false, problem: 'Chưa có trong lịch sử.' } } as typeof answer
    commander.followShortcut('next-urgent')
    commander.followShortcut('write-notice')
    await expect.poll(said).toBe('Chưa có trong lịch sử.')
  })
})

describe('the context menu', () => {
  const openOn = (element: Element) => userEvent.click(element, { button: 'right' })
  const textOf = (row: HTMLTableRowElement) => row.querySelector('.number') as HTMLElement
  const copied: string[] = []
  beforeEach(() => {
    copied.length = 0
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      copied.push(text)
    })
  })
  afterEach(() => vi.restoreAllMocks())

  test('copies the number of the row it was opened on, badge or not', async () => {
    addRow(1, 'late')
    await openOn(textOf(addRow(2, null)))
    commander.followMenu('copy-number')
    await expect.poll(said).toBe(words.copied(numberOf(2)))
    expect(copied).toEqual([numberOf(2)])
  })

  test('writes the apology, and opens the course', async () => {
    const row = addRow(1, 'late')
    await openOn(textOf(row))
    commander.followMenu('write-apology')
    await openOn(textOf(row))
    commander.followMenu('open-timeline')
    const sighting = rows[0]?.sighting
    expect(asked).toEqual([
      { type: 'writeNotice', sighting, paper: 'apology' },
      { type: 'openTimeline', sighting },
    ])
  })

  const refused: [string, (row: HTMLTableRowElement) => void][] = [
    [
      'shows another dossier',
      (row) => {
        textOf(row).textContent = numberOf(9)
      },
    ],
    ['is gone', (row) => row.remove()],
  ]
  test.each(refused)('does nothing when the row %s by now', async (_, change) => {
    const row = addRow(1, 'late')
    await openOn(textOf(row))
    change(row)
    commander.followMenu('copy-number')
    commander.followMenu('write-apology')
    expect(copied).toEqual([])
    expect(asked).toEqual([])
  })

  test('says that the row has changed', async () => {
    const row = addRow(1, 'late')
    await openOn(textOf(row))
    textOf(row).textContent = numberOf(9)
    commander.followMenu('copy-number')
    expect(said()).toBe(words.rowChanged)
  })

  test('opened beside all rows, by nobody, or chosen from twice, concerns none', async () => {
    const row = addRow(1, 'late')
    await openOn(document.querySelector('#field') as Element)
    commander.followMenu('copy-number')
    expect(said()).toBe(words.notOnRow)
    textOf(row).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }))
    commander.followMenu('copy-number')
    await openOn(textOf(row))
    commander.followMenu('copy-number')
    commander.followMenu('copy-number')
    expect(said()).toBe(words.notOnRow)
    expect(copied).toEqual([numberOf(1)])
  })

  test('where the browser lets nobody copy unasked, there is a button that does', async () => {
    vi.mocked(navigator.clipboard.writeText).mockRejectedValueOnce(new Error('NotAllowedError'))
    vi.spyOn(document, 'execCommand').mockReturnValueOnce(false)
    await openOn(textOf(addRow(1, 'late')))
    commander.followMenu('copy-number')
    await expect.poll(said).toBe(words.pressToCopy(numberOf(1)))
    expect(copied).toEqual([])
    root.querySelector<HTMLElement>('.told button')?.click()
    await expect.poll(said).toBe(words.copied(numberOf(1)))
    expect(copied).toEqual([numberOf(1)])
    expect(root.querySelector('.told button')).toBeNull()
  })
})

test('what is said and shown passes axe', async () => {
  addRow(1, 'late')
  commander.followShortcut('next-urgent')
  commander.followShortcut('next-urgent')
  const open = document.body.appendChild(document.createElement('div'))
  open.append(...[...root.children].map((child) => child.cloneNode(true)))
  const { violations } = await axe.run(open, { rules: { region: { enabled: false } } })
  expect(violations).toEqual([])
})
