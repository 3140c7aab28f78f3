import axe from 'axe-core'
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Overlay } from '@/components/overlay/overlay'
import type { PanelActions, PanelState } from '@/components/overlay/panel-state'
import { byUrgency, type OverlayEntry } from '@/components/overlay/state'
import type { Verdict } from '@/utils/messages'
import { defaultDisplay } from '@/utils/settings/display'

const entry = (serial: number, change: Partial<OverlayEntry['badge']> = {}): OverlayEntry => ({
  id: `H00.99.261118.000${serial}`,
  sighting: { number: `H00.99.261118.000${serial}`, status: 'processing' },
  badge: { text: 'Còn 2 ngày làm việc', tone: 'soon', mark: '', ...change },
  verdict: {
    key: `https://motcua.example.vn H00.99.261118.000${serial}`,
    warnings: [
      {
        rule: 'x',
        severity: 'grave',
        since: null,
        label: 'x',
        sentence: '<img src=x onerror=1>',
        evidence: ['lúc 09:12'],
        acknowledged: null,
        mayAcknowledge: true,
        nextSteps: ['write', 'enter', 'acknowledge'],
        paper: 'apology',
        form: 'obstacle',
        basis: null,
      },
    ],
    seen: [],
    waitingSince: null,
    askOnTime: true,
    answer: null,
    notice: 'none',
    letterFirst: true,
  },
})

const calm: PanelState = {
  entries: [entry(1), entry(2, { tone: 'late', text: 'Quá hạn 1 ngày làm việc' }), entry(3)],
  detail: null,
  drawerOpen: true,
  display: defaultDisplay,
  hasPages: false,
  coverage: '',
  panelOpen: true,
  card: null,
}

const actions = (): PanelActions => ({
  toggleDrawer: vi.fn(),
  setDisplay: vi.fn(),
  walk: vi.fn(),
  togglePanel: vi.fn(),
  openCard: vi.fn(),
  closeCard: vi.fn(),
  answerOnTime: vi.fn(),
  writeNotice: vi.fn(),
  openExplain: vi.fn(),
  openTimeline: vi.fn(),
  loadEntries: vi.fn(),
  saveEntry: vi.fn(),
  removeAbsence: vi.fn(),
})

function show(state: Partial<PanelState>, given = actions()): PanelActions {
  render(<Overlay state={{ ...calm, ...state }} actions={given} />, document.body)
  return given
}
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const press = (key: string) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  )

afterEach(() => render(null, document.body))

test('the most urgent dossiers come first', () => {
  show({ entries: [...calm.entries].sort(byUrgency) })
  expect(all('.entry .number').map(({ textContent }) => textContent)).toEqual([
    'H00.99.261118.0002',
    'H00.99.261118.0001',
    'H00.99.261118.0003',
  ])
})

test('arrow keys, Home and End go through the list and stop at its ends', () => {
  show({})
  const entries = all('.entry')
  entries[0]?.focus()
  for (const [key, at] of [
    ['ArrowDown', 1],
    ['End', 2],
    ['ArrowDown', 2],
    ['Home', 0],
    ['ArrowUp', 0],
  ] as const) {
    press(key)
    expect(document.activeElement).toBe(entries[at])
  }
})

test('every answer and paper is asked for the dossier it stands beside', () => {
  const given = show({ card: { entry: entry(3), lines: ['15/10: tính'], at: null } })
  all('.drawer [data-dh-answer="late"]')[1]?.click()
  expect(given.answerOnTime).toHaveBeenCalledWith(calm.entries[1], 'late')
  all('.card [data-dh-write]')[0]?.click()
  expect(given.writeNotice).toHaveBeenCalledWith(expect.objectContaining({ id: 'H00.99.261118.0003' }), null)
  all('.card [data-dh-explain]')[0]?.click()
  expect(given.openExplain).toHaveBeenCalledWith(expect.objectContaining({ id: 'H00.99.261118.0003' }))
  all('.card [data-dh-timeline]')[0]?.click()
  expect(given.openTimeline).toHaveBeenCalledWith(expect.objectContaining({ id: 'H00.99.261118.0003' }))
})

test('a paper can be written for every recorded dossier; it comes first where a letter may be due', () => {
  const offered = (verdict: Partial<Verdict>) => {
    const one = entry(1)
    const judged = one.verdict && { ...one.verdict, ...verdict }
    show({ card: { entry: { ...one, ...(judged && { verdict: judged }) }, lines: [], at: null } })
    return all('.card [data-dh-write]').map(({ className }) => className)
  }
  expect(offered({})).toEqual(['primary'])
  expect(offered({ letterFirst: false })).toEqual([''])
  expect(offered({ letterFirst: false, key: null })).toEqual([])
})

test('a warning leads to the paper that fits, and to the form that answers it', async () => {
  const given = actions()
  given.loadEntries = async () => ({ ok: true, today: '2026-11-18', entries: [], absences: [] })
  show({ card: { entry: entry(3), lines: null, at: null } }, given)
  const step = (name: string) => all(`.card [data-dh-step="${name}"]`)[0]
  step('write')?.click()
  expect(given.writeNotice).toHaveBeenCalledWith(expect.objectContaining({ id: entry(3).id }), 'apology')
  step('enter')?.click()
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-field')).toBe('reasonCode'))
  expect(all('.card [data-entry-kind]')[0]).toHaveProperty('value', 'obstacle')
  step('acknowledge')?.click()
  await vi.waitFor(() => expect(all('.card [data-field="rule"]')[0]).toHaveProperty('value', 'x'))
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('what somebody writes about a dossier stays while its row reads otherwise and is judged anew', async () => {
  const given = actions()
  given.loadEntries = async () => ({ ok: true, today: '2026-11-18', entries: [], absences: [] })
  const seen = (one: OverlayEntry) => show({ card: { entry: one, lines: null, at: null } }, given)
  seen(entry(3))
  all('.card [data-dh-step="enter"]')[0]?.click()
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-field')).toBe('reasonCode'))
  await userEvent.fill(all('.card [data-field="since"]')[0] as HTMLInputElement, '16/11/2026')
  seen({ ...entry(3), verdict: null })
  expect(document.querySelector('.card .warning')).toBeNull()
  expect(all('.card [data-field="since"]')[0]).toHaveProperty('value', '16/11/2026')
  expect(document.activeElement).toBe(all('.card [data-field="since"]')[0])
  seen(entry(3))
  expect(all('.card [data-field="since"]')[0]).toHaveProperty('value', '16/11/2026')
  seen({ ...entry(2), verdict: null })
  expect(all('.card [data-dh-notes]')).toEqual([])
})

test('what goes with the mouse asks for no typing', () => {
  show({ drawerOpen: false, card: { entry: entry(3), lines: null, at: { top: 0, left: 0 } } })
  expect(all('.card [data-dh-step], .card [data-dh-notes]')).toEqual([])
})

test('a basis that the office has checked stands beside its warning; else it is said that none was', () => {
  const checked = { text: 'Điều 19', checkedBy: 'Lê Thị B', checkedOn: '2026-11-18' }
  const one = entry(1)
  const [warning] = one.verdict?.warnings ?? []
  show({ card: { entry: one, lines: null, at: null } })
  expect(document.querySelector('.card')?.textContent).toContain('chưa đối chiếu văn bản gốc')
  if (one.verdict && warning) one.verdict = { ...one.verdict, warnings: [{ ...warning, basis: checked }] }
  show({ card: { entry: { ...one }, lines: null, at: null } })
  expect(document.querySelector('.card')?.textContent).toContain('Điều 19 (đối chiếu: Lê Thị B, 18/11/2026)')
  expect(document.querySelector('.card')?.textContent).not.toContain('chưa đối chiếu')
})

test.each([
  ['2026-11-19T14:03:00+07:00', 'Cần kiểm tra từ 14:03 ngày 19/11'],
  ['2026-11-19T00:00:00+07:00', 'Cần kiểm tra từ ngày 19/11'],
])('a warning says since when: %s', (since, says) => {
  const one = entry(1)
  const [warning] = one.verdict?.warnings ?? []
  show({ card: { entry: one, lines: null, at: null } })
  expect(document.querySelector('.card')?.textContent).not.toContain('Cần kiểm tra từ')
  if (one.verdict && warning)
    one.verdict = { ...one.verdict, warnings: [{ ...warning, since: Date.parse(since) }] }
  show({ card: { entry: { ...one }, lines: null, at: null } })
  expect(all('.card .warning small').map(({ textContent }) => textContent)).toContain(says)
})

test('what the page wrote stays text', () => {
  show({ card: { entry: entry(1), lines: ['<script>'], at: null } })
  expect(all('.card img, .card script')).toEqual([])
  expect(document.querySelector('.card')?.textContent).toContain('<img src=x onerror=1>')
})

test('axe finds nothing in the drawer, the card and the panel', async () => {
  show({
    card: { entry: entry(1), lines: null, at: null },
    detail: { entry: entry(2), lines: ['15/10: tính'] },
  })
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})

test('how it looks is chosen in the drawer, with names for every control', () => {
  const given = show({})
  const fields = all('.display label')
  const control = (name: string) =>
    fields.find(({ textContent }) => textContent === name)?.querySelector('input')
  for (const [name, change] of [
    ['Rút gọn', { text: 'short' }],
    ['Chỉ ký hiệu', { text: 'sign' }],
    ['Bên trái', { handle: 'left' }],
    ['Ẩn (bấm biểu tượng tiện ích để hiện lại)', { handle: 'hidden' }],
    ['Tô màu theo mức gấp', { colours: false }],
  ] as const) {
    control(name)?.click()
    expect(given.setDisplay).toHaveBeenLastCalledWith({ ...defaultDisplay, ...change })
  }
  document.querySelector('details')?.setAttribute('open', '')
  control('Bên trái')?.focus()
  press('ArrowDown')
  expect(document.activeElement).toBe(control('Bên trái'))
})

test('the drawer says of every dossier what the officer wants to see there', () => {
  const sighting = {
    number: 'H00.99.261118.0001',
    status: 'processing',
    statusLabel: 'Đang xử lý',
    dueAt: { at: Date.UTC(2026, 10, 24, 9, 30), precision: 'minute' },
    unit: 'Phòng Kinh tế',
  } as const
  const entries = [{ ...entry(1), sighting }]
  show({ entries })
  expect(all('.entry [data-column]')).toEqual([])
  const given = show({
    entries,
    display: { ...defaultDisplay, columns: ['dueAt', 'status', 'step', 'unit'] },
  })
  expect(all('.entry [data-column]').map(({ textContent }) => textContent)).toEqual([
    'Hẹn trả: 16:30 ngày 24/11/2026',
    'Trạng thái: Đang xử lý',
    'Đơn vị: Phòng Kinh tế',
  ])
  const fields = all('.display label')
  const box = (name: string) => fields.find(({ textContent }) => textContent === name)?.querySelector('input')
  box('Thủ tục')?.click()
  const withProcedure = { ...defaultDisplay, columns: ['dueAt', 'status', 'step', 'unit', 'procedure'] }
  expect(given.setDisplay).toHaveBeenLastCalledWith(withProcedure)
  box('Trạng thái')?.click()
  expect(given.setDisplay).toHaveBeenLastCalledWith({ ...defaultDisplay, columns: ['dueAt', 'step', 'unit'] })
})

test('beside a detail stand the steps that the console shows, in its order', () => {
  const received = { at: Date.UTC(2026, 10, 18, 1, 5), precision: 'minute' } as const
  const steps = [
    { step: 'Tiếp nhận', holder: 'Cao Thị Thùy Dương', receivedAt: received },
    { step: 'Thẩm định' },
  ]
  show({ detail: { entry: { ...entry(1), steps }, lines: [] } })
  expect(all('[data-dh-steps] p').map(({ textContent }) => textContent)).toEqual([
    'Tiếp nhận · Cao Thị Thùy Dương · từ 08:05 ngày 18/11/2026',
    'Thẩm định',
  ])
  show({ detail: { entry: entry(1), lines: [] } })
  expect(all('[data-dh-steps]')).toEqual([])
})

test('where the list has more pages, all of them can be read from the drawer', () => {
  show({})
  expect(all('[data-dh-walk]')).toEqual([])
  const given = show({ hasPages: true })
  all('[data-dh-walk]')[0]?.click()
  expect(given.walk).toHaveBeenCalledOnce()
})

test('of many dossiers the drawer draws a part, and more on asking', async () => {
  const entries = Array.from({ length: 450 }, (_, serial) => entry(10_000 + serial))
  show({ entries })
  expect(all('.entry .number')).toHaveLength(200)
  all('.entry').at(-1)?.click()
  await vi.waitFor(() => expect(all('.entry .number')).toHaveLength(400))
  expect(all('.entry').at(-1)?.textContent).toBe('Hiện thêm (còn 50 hồ sơ)')
})
