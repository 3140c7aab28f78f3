import '@/components/base.css'
import '@/entrypoints/timeline/timeline.css'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { Course } from '@/entrypoints/timeline/timeline-page'
import type { Dossier } from '@/utils/dossier/dossier'
import type { ConsoleWalk } from '@/utils/i18n/walk'
import { defaultSettings } from '@/utils/settings/defaults'
import { at, change, day, dossier } from '../warnings/make'
import { findings } from './axe'

vi.mock('wxt/browser', () => ({ browser: {} }))

let root: HTMLElement

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(() => {
  render(null, root)
  root.remove()
})

const moved: Dossier = dossier(
  { step: 'Thẩm định hồ sơ', holder: 'Trần C', unit: 'Phòng Tư pháp', dueAt: day('2026-11-27') },
  {
    changes: [
      change('step', 'Tiếp nhận', 'Thẩm định hồ sơ', '2026-11-16 16:00', '2026-11-17 08:00'),
      change('dueAt', day('2026-11-20'), day('2026-11-27'), '2026-11-17 10:00', '2026-11-18 08:00'),
    ],
  },
)
const gap = { from: at('2026-11-11 08:00'), to: at('2026-11-16 08:00') }

function show(one: Dossier, walks: readonly ConsoleWalk[] = []) {
  render(
    <main>
      <Course
        dossier={one}
        gaps={[gap]}
        walks={walks}
        settings={defaultSettings}
        catalogue={{ procedures: [] }}
      />
    </main>,
    root,
  )
}

test('every time is between two sightings, and it says that it is no official record', async () => {
  show(moved)
  await expect.element(page.getByText('(không thay Phiếu kiểm soát)')).toBeVisible()
  await expect
    .element(page.getByRole('row', { name: /bước “Tiếp nhận”/ }))
    .toHaveTextContent('từ 16:00 ngày 16/11/2026 đến 08:00 ngày 17/11/2026')
  await expect
    .element(page.getByRole('row', { name: /Ngày hẹn trả đổi từ 20\/11 sang 27\/11/ }))
    .toHaveTextContent('từ 10:00 ngày 17/11/2026 đến 08:00 ngày 18/11/2026')
})

test('it names hands and times, and says that it is no sole evidence against anybody', async () => {
  show(moved)
  await expect.element(page.getByText(/không phải chứng cứ duy nhất để xử lý trách nhiệm/)).toBeVisible()
})

test('what a review came to stands in the course', async () => {
  const reviewed = { kind: 'reviewed' as const, at: at('2026-11-18 15:00') }
  show({ ...moved, entries: [reviewed, { ...reviewed, at: at('2026-11-19 15:00'), outcome: 'urge' }] })
  await expect.element(page.getByText('Đã rà soát ngày 18/11/2026', { exact: false })).toBeVisible()
  await expect.element(page.getByText('Đã rà soát ngày 19/11/2026: đôn đốc', { exact: false })).toBeVisible()
})

test('how much of its console’s lists was gone through is said, and printed with it', async () => {
  const walk = { console: 'Một cửa phường', list: 'dang-xu-ly', isOneOfSeveral: false, seen: 118, total: 120 }
  show(moved, [{ ...walk, at: at('2026-11-20 08:05'), end: 'done' }])
  await expect.element(page.getByText(/đã thấy 118\/120 hồ sơ của danh sách này, lúc 08:05/)).toBeVisible()
})

test('what nobody looked at is said', async () => {
  show(moved)
  await expect.element(page.getByText('từ 08:00 ngày 11/11/2026 đến 08:00 ngày 16/11/2026')).toBeVisible()
})

test('sightings of a clock that was set back are marked, and it says why', async () => {
  const back = change('step', 'Tiếp nhận', 'Thẩm định hồ sơ', '2026-11-17 16:00', '2026-11-17 08:00')
  show({ ...moved, changes: [back] })
  await expect
    .element(page.getByRole('row', { name: /bước “Tiếp nhận”/ }))
    .toHaveTextContent('từ 16:00 ngày 17/11/2026 đến 08:00 ngày 17/11/2026 (giờ máy tính có thể sai)')
  await expect.element(page.getByText(/^Giờ máy tính có thể sai; cần kiểm tra/)).toBeVisible()
  show(moved)
  await expect.poll(() => root.textContent).not.toContain('máy tính có thể sai')
})

test('a linked dossier has two limits, each with who answers for it', async () => {
  show({ ...moved, current: { ...moved.current, step: 'Chờ liên thông', stepDueAt: day('2026-11-19') } })
  await expect.element(page.getByRole('row', { name: /Hẹn trả chung/ })).toHaveTextContent('27/11')
  await expect
    .element(page.getByRole('row', { name: /Hạn tại cơ quan giải quyết/ }))
    .toHaveTextContent('Phòng Tư pháp')
})

test('on a narrow screen nothing stands to the side, and each cell says what it is', async () => {
  await page.viewport(360, 700)
  show(moved)
  await expect.element(page.getByRole('img', { name: /Sơ đồ/ })).toBeVisible()
  await vi.waitFor(() => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360))
  const letters = root.querySelector('svg text.tick')?.getBoundingClientRect().height ?? 0
  expect(letters).toBeGreaterThan(10)
  const cell = root.querySelector('[data-heading="Người xử lý"]')
  expect(cell && getComputedStyle(cell, '::before').content).toContain('Người xử lý')
  expect(await findings(root)).toEqual([])
  await page.viewport(1366, 768)
})

test('the picture says in words what it shows, and axe finds nothing', async () => {
  show(moved)
  await expect.element(page.getByRole('img', { name: /Sơ đồ 2 giai đoạn/ })).toBeVisible()
  expect(await findings(root)).toEqual([])
})
