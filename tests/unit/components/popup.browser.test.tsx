import '@/components/base.css'
import '@/entrypoints/popup/popup.css'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FigureTile } from '@/components/figure-tile'
import { Figures } from '@/entrypoints/popup/figures'
import type { LiveState } from '@/entrypoints/popup/live'
import { PopupHeader } from '@/entrypoints/popup/popup-header'
import type { Entry } from '@/utils/dossier/dossier'
import { popupWords } from '@/utils/i18n/popup'
import { dutyWords } from '@/utils/i18n/warnings/duties'
import type { SummaryCache } from '@/utils/reports/summary-cache'
import { findings } from './axe'
import { friday, origin, sampleSummary } from './sample'

const labels = {
  desk: 'Một cửa',
  dueSoonDays: 2,
  persons: true,
  shared: false,
  consoles: [{ origin, name: 'Một cửa phường' }],
}
const ready: Extract<LiveState, { kind: 'ready' }> = {
  kind: 'ready',
  summary: sampleSummary(),
  labels,
  whose: 'everyone',
}
const onWrite = vi.fn()
const onExplain = vi.fn()
const onTimeline = vi.fn()
const onDashboard = vi.fn()
let root: HTMLElement

beforeEach(() => {
  onWrite.mockReset()
  onExplain.mockReset()
  onTimeline.mockReset()
  root = document.body.appendChild(document.createElement('div'))
})

afterEach(() => {
  render(null, root)
  root.remove()
})

function show(state: LiveState, cached: SummaryCache | null = null) {
  render(
    <>
      <PopupHeader desk={labels.desk} onDashboard={() => {}} onSettings={() => {}} />
      <main>
        <Figures
          cached={cached}
          state={state}
          onWrite={onWrite}
          onExplain={onExplain}
          onTimeline={onTimeline}
          onDashboard={onDashboard}
        />
      </main>
    </>,
    root,
  )
}

const tile = (name: RegExp) =>
  page.getByRole('region', { name: popupWords.figuresHeading }).getByRole('button', { name })
const listed = () => [...root.querySelectorAll('.dossier .code')].map(({ textContent }) => textContent)
const focused = () => document.activeElement?.textContent

test('the first thing shown is the answer: every figure with its count', async () => {
  show({ ...ready, summary: { ...sampleSummary(), yesterday: null } })
  const texts = [...root.querySelectorAll('[data-figure]')].map((one) => one.textContent)
  expect(texts).toEqual([
    '1Quá hạn',
    '1Hẹn trả hôm nay',
    '0Ngày làm việc tới',
    '1Tuần tới',
    '1Cần gửi văn bản xin lỗi',
    '0Đã báo không kịp',
    '2Lâu chưa có chuyển biến',
    '0Trong 2 ngày làm việc tới',
    '1Ngày hẹn trả có thay đổi',
    '0Cảnh báo nghiêm trọng khác',
    '0Cảnh báo đã ghi lý do',
    '0Đã có kết quả, chờ trả',
  ])
})

test('below the figures stands how much of which list they rest on', async () => {
  const walk = {
    console: 'Một cửa phường',
    list: 'cho-bo-sung',
    isOneOfSeveral: true,
    seen: 118,
    total: 120,
    end: 'done',
  } as const
  show({ ...ready, summary: { ...sampleSummary(), walks: [{ ...walk, at: friday }] } })
  expect(root.querySelector('footer [data-walks]')?.textContent).toMatch(
    /^Một cửa phường \(cho-bo-sung\)\. Đọc hết các trang: đã thấy 118\/120 hồ sơ của danh sách này, lúc /,
  )
  show(ready)
  expect(root.querySelector('[data-walks]')).toBeNull()
})

test('what was counted last is shown at once, with its moment, until it has been counted anew', async () => {
  const { judged, ...figures } = sampleSummary()
  const cached = {
    version: 1,
    rests: { history: 1, settings: '', catalogue: '' },
    holdsUntil: friday + 1,
    figures,
    labels,
  }
  show({ kind: 'reading' }, cached)
  await expect.element(tile(/Quá hạn/)).toHaveTextContent('1')
  await expect.element(page.getByText('Số liệu lúc 10:00 ngày 20/11/2026, đang đếm lại…')).toBeVisible()
  await tile(/Quá hạn/).click()
  await expect.element(page.getByText('Đang đọc dữ liệu trên máy này…')).toBeVisible()
  show(ready, cached)
  await expect.element(page.getByRole('heading', { name: 'Quá hạn (1)' })).toHaveFocus()
})

test('a figure says how it differs from the last working day’s', async () => {
  const summary = sampleSummary()
  const figures = { ...summary, overdue: 3, dueToday: 0, stalled: summary.stalled + 1 }
  show({ ...ready, summary: { ...summary, yesterday: { at: friday - 36_000_000, figures } } })
  await expect.element(tile(/Quá hạn/)).toHaveTextContent('1−2 (giảm 2 so với cuối ngày 20/11/2026) Quá hạn')
  await expect.element(tile(/Hẹn trả hôm nay/)).toHaveTextContent('1+1 (tăng 1 so với')
  await expect.element(tile(/Lâu chưa có chuyển biến/)).toHaveTextContent('−1 (giảm 1 so với')
  await expect.element(tile(/Ngày làm việc tới/)).not.toHaveTextContent('so với')
})

test('figures of many digits, each with its change, stay beside each other', async () => {
  await page.viewport(400, 600)
  const change = { text: '+1.120', spoken: 'tăng 1.120' }
  render(
    <main>
      <div class="first">
        {[1240, 20, 140, 12_345].map((count) => (
          <FigureTile
            key={count}
            name={`${count}`}
            label="Ngày làm việc tới"
            count={count}
            tone="late"
            size="large"
            change={change}
            onOpen={() => {}}
          />
        ))}
      </div>
    </main>,
    root,
  )
  const tiles = [...root.querySelectorAll('.tile')]
  expect(new Set(tiles.map((tile) => Math.round(tile.getBoundingClientRect().width))).size).toBe(1)
  for (const part of root.querySelectorAll('.tile, .tile span:not(.unseen)')) {
    const { right } = part.getBoundingClientRect()
    expect(right).toBeLessThanOrEqual((part.closest('.tile') ?? root).getBoundingClientRect().right)
    expect(right).toBeLessThanOrEqual(400)
  }
})

test('a dossier is found by any part of its number, by keyboard', async () => {
  show(ready)
  const field = page.getByRole('searchbox', { name: popupWords.search })
  await field.click()
  await userEvent.keyboard('261102 0002{Enter}')
  await expect.element(page.getByRole('heading', { name: 'Mã hồ sơ có “261102 0002” (1)' })).toHaveFocus()
  await expect.element(page.getByText('H56.77-261102-0002')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(field).toHaveFocus()
  await expect.element(field).toHaveValue('261102 0002')
})

test.each([3, 10])('what an officer answered is told once, of a term of %i days too', async (count) => {
  const dueAt = Date.parse('2026-11-18T17:00:00+07:00')
  const answer: Entry = { kind: 'onTimeAnswer', at: friday, answer: 'late', dueAt }
  const summary = sampleSummary([answer], { unit: 'workingDay', count })
  show({ ...ready, summary })
  await tile(/Đã báo không kịp/).click()
  await expect.element(page.getByText(dutyWords.notOnTime.sentence)).toBeVisible()
  expect(page.getByText(dutyWords.notOnTime.sentence).elements()).toHaveLength(1)
})

test('it says what the figures rest on', async () => {
  show(ready)
  await expect
    .element(page.getByText('Đã thấy 4 hồ sơ, từ 08:00 ngày 16/11/2026 đến 10:00 ngày 20/11/2026.'))
    .toBeVisible()
  await expect.element(page.getByText(popupWords.onlyShown)).toBeVisible()
})

test('units stand in a table, holders are folded away', async () => {
  show(ready)
  const row = page.getByRole('row', { name: 'Phòng Kinh tế' })
  await expect.element(row).toHaveTextContent('Phòng Kinh tế100112')
  await expect.element(page.getByText('Trần Văn An')).not.toBeVisible()
  await page.getByText(popupWords.by.holder).first().click()
  await expect.element(page.getByText('Trần Văn An')).toBeVisible()
})

test('nothing is said by person until the office has allowed it', () => {
  show({ ...ready, labels: { ...labels, persons: false } })
  expect([...root.querySelectorAll('summary')].map(({ textContent }) => textContent)).toEqual([
    popupWords.by.field,
    popupWords.by.procedure,
  ])
  expect(root.textContent).not.toContain('Trần Văn An')
})

test('a figure opens its list by keyboard, Escape leads back to it', async () => {
  show(ready)
  await tile(/Quá hạn/)
    .element()
    .focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: 'Quá hạn (1)' })).toHaveFocus()
  await expect.element(page.getByText('H56.77-261101-0001')).toBeVisible()
  await expect.element(page.getByText('Quá hạn 2 ngày làm việc')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(tile(/Quá hạn/)).toHaveFocus()
})

test('Escape is kept from the browser only while a list is open, or it would not close the popup', async () => {
  show(ready)
  const pressEscape = () => {
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    document.body.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect(pressEscape()).toBe(false)
  await tile(/Quá hạn/).click()
  await expect.element(page.getByRole('heading', { name: 'Quá hạn (1)' })).toBeVisible()
  expect(pressEscape()).toBe(true)
})

test('the button leads back too', async () => {
  show(ready)
  await tile(/Hẹn trả hôm nay/).click()
  await page.getByRole('button', { name: 'Quay lại' }).click()
  await expect.element(tile(/Hẹn trả hôm nay/)).toHaveFocus()
})

test('arrow keys go round the figures', async () => {
  show(ready)
  await tile(/Quá hạn/)
    .element()
    .focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(focused()).toBe('1Hẹn trả hôm nay')
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(focused()).toBe('0Đã có kết quả, chờ trả')
})

test('what an officer has noted stays in sight of the lead: how many, since when, and why', async () => {
  const noted: Entry = {
    kind: 'acknowledged',
    at: Date.parse('2026-11-19T09:00:00+07:00'),
    rule: 'overdue',
    reasonCode: 'awaitingAgency',
    until: '2026-11-24',
  }
  show({ ...ready, summary: sampleSummary([noted]) })
  const noticed = tile(/đã ghi lý do/)
  await expect.element(noticed).toHaveTextContent(/^1/)
  await noticed.click()
  await expect
    .element(page.getByRole('listitem').filter({ hasText: 'H56.77-261101-0001' }))
    .toHaveTextContent('Đã ghi lý do ngày 19/11: Chờ cơ quan khác (đến hết ngày 24/11)')
})

test('what is ready to be handed over is a list with how people were told', async () => {
  const { judged, ...figures } = ready.summary
  const told: Entry = { kind: 'resultAnnounced', at: friday, on: '2026-11-19', way: 'phone' }
  const finished = judged.slice(0, 2).map((one, n) => ({
    ...one,
    dossier: {
      ...one.dossier,
      current: { ...one.dossier.current, status: 'finished' as const },
      entries: n === 0 ? [told] : [],
    },
  }))
  show({ ...ready, summary: { ...figures, judged: finished, resultReady: 2 } })
  await tile(/chờ trả/).click()
  const items = page.getByRole('listitem')
  await expect.element(items.nth(0)).toHaveTextContent('Đã báo người nộp ngày 19/11/2026 (điện thoại)')
  await expect.element(items.nth(1)).toHaveTextContent(popupWords.notAnnounced)
})

test('what was deleted is said with what the figures rest on', () => {
  const last = Date.parse('2026-11-19T09:00:00+07:00')
  const deleted = [{ why: 'expired' as const, dossiers: 12, times: 3, last }]
  show({ ...ready, summary: { ...ready.summary, deleted } })
  expect(root.querySelector('footer')?.textContent).toContain(
    'Đã xóa khỏi máy này 12 hồ sơ trong 3 lần, lần cuối lúc 09:00 ngày 19/11/2026 (hết thời gian lưu).',
  )
})

test('a paper can be written for every dossier, whether a letter is owed or not', async () => {
  show(ready)
  await tile(/Quá hạn/).click()
  const owed = page.getByRole('button', { name: 'Soạn văn bản cho hồ sơ H56.77-261101-0001' })
  await expect.element(owed).toHaveClass('main')
  await owed.click()
  expect(onWrite).toHaveBeenCalledExactlyOnceWith(`${origin} H56.77-261101-0001`)

  await userEvent.keyboard('{Escape}')
  await tile(/Hẹn trả hôm nay/).click()
  await expect.element(page.getByText('H56.77-261102-0002')).toBeVisible()
  await page.getByRole('button', { name: 'Soạn văn bản cho hồ sơ H56.77-261102-0002' }).click()
  expect(onWrite).toHaveBeenLastCalledWith(`${origin} H56.77-261102-0002`)
})

test('a figure’s list is offered as a table', async () => {
  show(ready)
  await tile(/Quá hạn/).click()
  await page.getByRole('button', { name: 'Xem dạng bảng' }).click()
  expect(onDashboard).toHaveBeenCalledExactlyOnceWith({ figure: 'overdue' })
})

const ofGroup = (figure: string, name: string) =>
  page.getByRole('button', { name: `1 · ${figure} · ${name}`, exact: true })

test('a figure of a unit opens its list by keyboard, Escape leads back to it', async () => {
  show(ready)
  const overdue = ofGroup(popupWords.groupColumns.overdue, 'Phòng Kinh tế')
  overdue.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: 'Quá hạn · Phòng Kinh tế (1)' })).toHaveFocus()
  await expect.poll(listed).toEqual(['H56.77-261101-0001'])
  await page.getByRole('button', { name: 'Xem dạng bảng' }).click()
  expect(onDashboard).toHaveBeenLastCalledWith({ figure: 'overdue', unit: 'Phòng Kinh tế' })
  await userEvent.keyboard('{Escape}')
  await expect.element(overdue).toHaveFocus()
})

test('what an officer has in hand opens as a list, and the table is unfolded again on the way back', async () => {
  show(ready)
  await page.getByText(popupWords.by.holder).first().click()
  const inHand = ofGroup(popupWords.groupColumns.open, 'Lê Thị Bình')
  await inHand.click()
  await expect.element(page.getByRole('heading', { name: 'Đang giải quyết · Lê Thị Bình (1)' })).toHaveFocus()
  await expect.poll(listed).toEqual(['H56.77-261102-0002'])
  await page.getByRole('button', { name: 'Xem dạng bảng' }).click()
  expect(onDashboard).toHaveBeenLastCalledWith({ holder: 'Lê Thị Bình' })
  await page.getByRole('button', { name: 'Quay lại' }).click()
  await expect.element(inHand).toHaveFocus()
})

test('the list of what has no unit is not offered as a table, which has no name to narrow it to', async () => {
  show(ready)
  await ofGroup(popupWords.groupColumns.open, popupWords.nameless.unit).click()
  await expect.poll(listed).toEqual(['H56.77-261104-0004'])
  await expect.element(page.getByRole('button', { name: 'Xem dạng bảng' })).not.toBeInTheDocument()
})

test('how a date comes about is offered for every dossier', async () => {
  show(ready)
  await tile(/Hẹn trả hôm nay/).click()
  await page.getByRole('button', { name: 'Cách tính ngày hẹn của hồ sơ H56.77-261102-0002' }).click()
  expect(onExplain).toHaveBeenCalledExactlyOnceWith(`${origin} H56.77-261102-0002`)
  await page.getByRole('button', { name: 'Quá trình xử lý hồ sơ H56.77-261102-0002' }).click()
  expect(onTimeline).toHaveBeenCalledExactlyOnceWith(`${origin} H56.77-261102-0002`)
})

test('a letter that was sent is no longer asked for', async () => {
  const notice = {
    paper: 'apology',
    templateHash: 'a'.repeat(64),
    oldDue: '2026-11-18',
    newDue: '2026-11-27',
    daysAsked: 5,
    reasonCode: 'other',
  }
  const draftedAt = friday - 3_600_000
  const summary = sampleSummary([
    { kind: 'noticeDrafted', at: draftedAt, notice },
    { kind: 'noticeSent', at: friday, draftedAt, sentOn: '2026-11-20', way: 'counter' },
  ])
  show({ kind: 'ready', summary, labels, whose: 'everyone' })
  await expect.element(tile(/Cần gửi văn bản xin lỗi/)).toHaveTextContent('0')
  await tile(/Quá hạn/).click()
  await expect.element(page.getByText('H56.77-261101-0001')).toBeVisible()
  await expect.element(page.getByRole('button', { name: /Soạn văn bản/ })).not.toHaveClass('main')
  await expect.element(page.getByText('Đã gửi văn bản ngày 20/11/2026')).toBeVisible()
})

test('what a review came to stands with the dossier', async () => {
  const entries: Entry[] = [
    { kind: 'reviewed', at: friday - 86_400_000, outcome: 'urge' },
    { kind: 'reviewed', at: friday, outcome: 'handOver' },
  ]
  show({ ...ready, summary: sampleSummary(entries) })
  await tile(/Quá hạn/).click()
  await expect.element(page.getByText('Đã rà soát ngày 20/11/2026: bàn giao')).toBeVisible()
  expect(root.textContent).not.toContain('đôn đốc')
})

test('a list of thousands is drawn a page at a time', async () => {
  const [first] = sampleSummary().judged
  if (!first) throw new Error('the sample is empty')
  const judged = Array.from({ length: 120 }, (_, index) => ({
    ...first,
    dossier: { ...first.dossier, key: `${origin} ${index}` },
  }))
  show({ ...ready, summary: { ...sampleSummary(), overdue: 120, judged } })
  await tile(/Quá hạn/).click()
  await expect.element(page.getByRole('heading', { name: 'Quá hạn (120)' })).toBeVisible()
  expect(root.querySelectorAll('.dossier')).toHaveLength(50)
  await page.getByRole('button', { name: 'Hiện thêm 50 hồ sơ' }).click()
  await expect.poll(() => root.querySelectorAll('.dossier').length).toBe(100)
  await page.getByRole('button', { name: 'Hiện thêm 20 hồ sơ' }).click()
  await expect.poll(() => root.querySelectorAll('.dossier').length).toBe(120)
})

const nothingSeen = { ...sampleSummary(), seen: 0, from: null, to: null, judged: [] }

test('before anything was seen it says what to do next', async () => {
  show({ ...ready, summary: nothingSeen, labels: { ...labels, consoles: [] } })
  await expect.element(page.getByText(popupWords.emptyNoConsole)).toBeVisible()
  show({ ...ready, summary: nothingSeen })
  await expect.element(page.getByText(popupWords.emptyWithConsole)).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Một cửa phường' })).toHaveAttribute('href', origin)
})

test('what only colleagues’ files tell of is shown, though this computer has seen nothing itself', async () => {
  const elsewhere = { sources: 2, dossiers: 4, from: friday, to: friday }
  show({ ...ready, summary: { ...sampleSummary(), seen: 0, from: null, to: null, elsewhere } })
  await expect.element(tile(/Quá hạn/)).toHaveTextContent('1')
  await expect.element(page.getByText(/Số liệu gồm cả tệp của 2 máy khác/)).toBeVisible()
})

test('a history that cannot be read is said, not shown as zeros', async () => {
  show({ kind: 'failed' })
  await expect.element(page.getByRole('alert')).toBeVisible()
  expect(root.querySelector('[data-figure]')).toBeNull()
})

test('dossiers left out of the figures are counted', async () => {
  show({ ...ready, summary: { ...ready.summary, leftOut: 3 } })
  await expect.element(page.getByText(popupWords.leftOut(3))).toBeVisible()
})

test('what a console wrote stays text', async () => {
  const summary = sampleSummary()
  const hostile = '<img src=x onerror="document.title=`broken in`">'
  const unit = summary.groups.unit.map((group) => ({ ...group, name: hostile }))
  show({ ...ready, summary: { ...summary, groups: { ...summary.groups, unit } } })
  await expect.element(page.getByText(hostile).first()).toBeVisible()
  expect(root.querySelector('td img, th img')).toBeNull()
})

test('axe finds nothing wrong with the figures, a list, or an empty popup', async () => {
  show(ready)
  expect(await findings(root)).toEqual([])
  await tile(/Quá hạn/).click()
  await expect.element(page.getByRole('heading', { name: 'Quá hạn (1)' })).toBeVisible()
  expect(await findings(root)).toEqual([])
  show({ ...ready, summary: nothingSeen })
  await expect.element(page.getByText(popupWords.emptyWithConsole)).toBeVisible()
  expect(await findings(root)).toEqual([])
})

test('axe would find a fault: a button without a name, words too pale to read', async () => {
  show(ready)
  const nameless = root.appendChild(document.createElement('button'))
  const pale = root.appendChild(document.createElement('p'))
  pale.textContent = 'mờ'
  pale.style.color = '#dddddd'
  expect(await findings(root)).toEqual([
    expect.stringContaining('button-name'),
    expect.stringContaining('color-contrast'),
  ])
  nameless.remove()
  pale.remove()
})
