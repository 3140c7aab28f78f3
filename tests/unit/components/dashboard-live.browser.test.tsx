import '@/components/base.css'
import '@/entrypoints/dashboard/dashboard.css'
import { render } from 'preact'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { DashboardPage } from '@/entrypoints/dashboard/dashboard-page'
import type { Sighting } from '@/utils/dossier/sighting'
import { type HistoryDatabase, openHistory } from '@/utils/history/database'
import { record } from '@/utils/history/record'
import { defaultSettings } from '@/utils/settings/defaults'
import { saveSettings } from '@/utils/settings/store'
import { origin } from './sample'

const { storage, clock } = await vi.hoisted(async () => {
  const { memoryStorage } = await import('../settings/memory-storage')
  return { storage: memoryStorage(), clock: { at: Date.parse('2026-11-18T10:00:00+07:00') } }
})
vi.mock('wxt/browser', () => ({
  browser: {
    storage: { local: storage, managed: { get: async () => ({}), onChanged: storage.onChanged } },
    tabs: { query: async () => [] },
    windows: { getCurrent: async () => ({ id: 1 }) },
  },
}))
vi.mock('@/utils/clock', () => ({ now: () => clock.at }))

const address = location.href
let db: HistoryDatabase
let root: HTMLElement

beforeAll(() =>
  saveSettings(storage, {
    ...defaultSettings,
    lead: { ...defaultSettings.lead, permission: { number: '12/QĐ-UBND', date: '2026-05-04' } },
  }),
)
beforeEach(() => {
  db = openHistory()
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(async () => {
  render(null, root)
  root.remove()
  await db.delete()
})
afterAll(() => history.replaceState(null, '', address))

const overdue: Partial<Sighting> = {
  dueAt: { at: Date.parse('2026-11-12T17:00:00+07:00'), precision: 'minute' },
}

async function look(
  numbers: readonly string[],
  account: string | null = null,
  rest: Partial<Sighting> = overdue,
) {
  const sightings = numbers.map((number): Sighting => ({ number, status: 'processing', ...rest }))
  const result = await record(db, { origin, page: 'list', account, at: clock.at, sightings })
  if (!result.ok) throw new Error(result.problem)
}
const many = (count: number, name: string) => Array.from({ length: count }, (_, n) => `${name}-${n}`)

function open(query: string): void {
  history.replaceState(null, '', `${location.pathname}${query}`)
  if (root.querySelector('.page-head')) dispatchEvent(new PopStateEvent('popstate'))
  else render(<DashboardPage />, root)
}
const rowsSaid = () => Number(root.querySelector('.windowed')?.ariaRowCount) - 1
const numbersShown = () =>
  [...root.querySelectorAll('.windowed tbody th')].map((cell) => cell.textContent ?? '')
const isCounted = () => root.querySelector('main[data-counted]') !== null

test('looks without a pause hold up neither the first rows nor the count, and the last of them stands in both', async () => {
  await look(many(4000, 'H'))
  open('')
  let added = 0
  while (!isCounted()) await look([`N-${added++}`])
  // Counted, and looked at on and on: list and figures come along.
  for (const goal = added + 40; added < goal; added++) await look([`N-${added}`])
  await vi.waitUntil(() => rowsSaid() === 4000 + added)
  open('?figure=overdue')
  await vi.waitUntil(() => rowsSaid() === 4000 + added)
  await look(['N-0'], null, { status: 'returned' })
  await vi.waitUntil(() => rowsSaid() === 4000 + added - 1)
  open('')
  await vi.waitUntil(() => rowsSaid() === 4000 + added - 1)
})

test('what was shown to another account is never painted once one is chosen, counted half or whole', async () => {
  await look(many(4000, 'Q1'), 'quay1')
  await look(many(3, 'Q2'), 'quay2')
  open('?whose=quay1')
  await vi.waitUntil(() => numbersShown().length > 0, { interval: 1 })
  open('?whose=quay2')
  const wrong: string[] = []
  const watch = new MutationObserver(() => {
    if (root.textContent?.includes('quay2'))
      wrong.push(...numbersShown().filter((number) => number.startsWith('Q1')))
  })
  watch.observe(root, { subtree: true, childList: true, characterData: true })
  await vi.waitUntil(() => isCounted() && rowsSaid() === 3)
  // A look meanwhile has everything read and counted again.
  await look(['Q1-0', 'Q2-9'], 'quay2')
  await vi.waitUntil(() => rowsSaid() === 5)
  watch.disconnect()
  expect([...new Set(wrong)].filter((number) => number !== 'Q1-0')).toEqual([])
  expect(numbersShown().sort()).toEqual(['Q1-0', 'Q2-0', 'Q2-1', 'Q2-2', 'Q2-9'])
})
