import { expect, test } from 'vitest'
import { loadViews, type SavedView, saveViews } from '@/utils/settings/view-store'
import { memoryStorage } from './memory-storage'

const overdue: SavedView = { name: 'Quá hạn phòng tôi', address: '?figure=overdue&sort=unit' }
const whole: SavedView = { name: 'Tất cả', address: '' }

test('views are there again as they were kept', async () => {
  const area = memoryStorage()
  expect(await loadViews(area)).toEqual([])
  expect(await saveViews(area, [overdue, whole])).toBe(true)
  expect(await loadViews(area)).toEqual([overdue, whole])
})

test('of what cannot be kept nothing is, and what was kept before stays', async () => {
  const area = memoryStorage()
  await saveViews(area, [overdue])
  const tooMany = Array.from({ length: 51 }, (_, n) => ({ ...overdue, name: `${n}` }))
  expect(await saveViews(area, tooMany)).toBe(false)
  expect(await saveViews(area, [{ ...overdue, name: '' }])).toBe(false)
  expect(await saveViews(area, [{ ...overdue, name: 'x'.repeat(61) }])).toBe(false)
  expect(await loadViews(area)).toEqual([overdue])
})

test('an address that leads out of the page is no view', async () => {
  const area = memoryStorage()
  for (const address of ['https://example.vn/?figure=overdue', 'javascript:alert(1)', 'x?unit=a']) {
    expect(await saveViews(area, [{ ...overdue, address }])).toBe(false)
    await area.set({ dashboardViews: [{ ...overdue, address }] })
    expect(await loadViews(area)).toEqual([])
  }
})
