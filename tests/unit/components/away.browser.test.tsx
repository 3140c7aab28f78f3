import '@/components/base.css'
import '@/entrypoints/dashboard/dashboard.css'
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AwayView } from '@/entrypoints/dashboard/away-view'
import { LongBreakBanner } from '@/entrypoints/dashboard/long-break'
import type { AbsenceDraft, ListedAbsence } from '@/utils/dossier/entry'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { buildSchedule, defaultWeek } from '@/utils/working-time/schedule'
import { findings } from './axe'
import { friday, origin, sampleSummary } from './sample'

const { judged } = sampleSummary()
const onAdd = vi.fn(async (_: AbsenceDraft) => true)
const onRemove = vi.fn(async () => true)
const onOpen = vi.fn()
let root: HTMLElement

beforeEach(async () => {
  await page.viewport(1366, 768)
  onAdd.mockClear()
  onRemove.mockClear()
  root = document.body.appendChild(document.createElement('main'))
})
afterEach(() => {
  render(null, root)
  root.remove()
})

describe('the view of who is away', () => {
  const absence: ListedAbsence = {
    seq: 7,
    holder: 'Trần Văn An',
    origin: null,
    from: '2026-11-20',
    to: '2026-11-25',
    at: friday,
  }
  const show = (absences: ListedAbsence[] = [absence], add = onAdd) =>
    render(
      <AwayView
        judged={judged}
        absences={absences}
        now={friday}
        onAdd={add}
        onRemove={onRemove}
        onOpen={onOpen}
      />,
      root,
    )
  const add = page.getByRole('button', { name: 'Ghi vắng mặt' })
  const type = async (name: string, text: string) => {
    await page.getByRole('textbox', { name }).fill(text)
    await userEvent.tab()
  }

  test('lists what he leaves, who could stand in, and leads to the hand-over minutes', async () => {
    show()
    await expect
      .element(page.getByRole('heading', { name: 'Trần Văn An: 20/11/2026 – 25/11/2026' }))
      .toBeVisible()
    const row = page.getByRole('row', { name: 'H56.77-261101-0001' })
    await expect.element(row).toHaveTextContent('Quá hạn 2 ngày làm việc')
    await expect.element(row).toHaveTextContent('Chưa thấy')
    await expect
      .element(page.getByRole('link', { name: 'Soạn biên bản bàn giao hồ sơ của Trần Văn An' }))
      .toHaveAttribute('href', 'notice.html?batch=open&paper=handover-minutes&absence=7')
    await row.getByRole('button').click()
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(`${origin} H56.77-261101-0001`)
  })

  test('an absence is written down and taken back', async () => {
    show([])
    await page.getByRole('combobox', { name: 'Người vắng mặt' }).selectOptions('Lê Thị Bình')
    await type('Từ ngày', '23/11/2026')
    await type('Đến hết ngày', '27/11/2026')
    await add.click()
    expect(onAdd).toHaveBeenCalledExactlyOnceWith({
      holder: 'Lê Thị Bình',
      origin: null,
      from: '2026-11-23',
      to: '2026-11-27',
    })
    show()
    await page.getByRole('button', { name: 'Bỏ ghi nhận vắng mặt của Trần Văn An' }).click()
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(7)
  })

  test('says what is missing, what is the wrong way round, and what could not be written', async () => {
    show(
      [],
      vi.fn(async () => false),
    )
    await add.click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('Hãy chọn người')
    await page.getByRole('combobox', { name: 'Người vắng mặt' }).selectOptions('Lê Thị Bình')
    await type('Từ ngày', '27/11/2026')
    await type('Đến hết ngày', '23/11/2026')
    await add.click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('trước ngày đầu')
    await type('Đến hết ngày', '27/11/2026')
    await add.click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('Chưa ghi được')
  })

  test('axe finds nothing wrong with it', async () => {
    show()
    expect(await findings(root)).toEqual([])
  })
})

describe('the banner of a long holiday', () => {
  const edits = [{ date: '2026-11-23', kind: 'off' as const, note: '' }]
  const calendar = createWorkingCalendar(buildSchedule({ week: defaultWeek, edits }))
  const show = (when = friday, by = calendar) =>
    render(<LongBreakBanner judged={judged} calendar={by} now={when} onOpen={onOpen} />, root)

  test('says what falls due beside it, and shows which', async () => {
    show()
    await expect.element(page.getByText('từ 21/11/2026 đến 24/11/2026')).toBeVisible()
    expect(root.textContent).toContain('1 hồ sơ hẹn trả trong 2 ngày làm việc trước kỳ nghỉ')
    expect(root.textContent).toContain('1 hồ sơ hẹn trả trong 2 ngày làm việc sau kỳ nghỉ')
    await page.getByText('Xem các hồ sơ này').click()
    await expect.element(page.getByRole('button', { name: 'H56.77-261103-0003' })).toBeVisible()
    expect(await findings(root)).toEqual([])
  })

  test('is not there in an ordinary week', () => {
    show(friday, createWorkingCalendar(buildSchedule({ week: defaultWeek, edits: [] })))
    expect(root.textContent).toBe('')
  })
})
