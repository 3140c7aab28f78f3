import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import { summarise } from '@/utils/reports/summary'
import { fingerprint, loadSummaryCache, restsOnSame, saveSummaryCache } from '@/utils/reports/summary-cache'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import { memoryStorage } from '../settings/memory-storage'
import { at, day, dossier, judgedAt, minute } from '../warnings/make'

const noon = '2026-11-18 12:00'
const labels = { desk: 'Một cửa', dueSoonDays: 2, persons: true, shared: false, consoles: [] }
const rests = { history: 7, settings: 'a', catalogue: 'b' }
const coverage = { seen: 1, from: at('2026-11-16 08:00'), to: at(noon), perOrigin: [], deleted: [] }

async function kept(open: Dossier[]) {
  const area = memoryStorage()
  const summary = summarise({ open, closed: [], coverage }, { ...judgedAt(noon), catalogue: emptyCatalogue })
  await saveSummaryCache(area, summary, labels, rests)
  return { area, summary, at: (text: string) => loadSummaryCache(area, at(text)) }
}

describe('the kept figures', () => {
  test('are those that were counted, with what they rest on, and no dossier', async () => {
    const { summary, ...cache } = await kept([dossier({ dueAt: day('2026-11-17') })])
    const { open, judged, usual, catalogue, ...figures } = summary
    expect(await cache.at(noon)).toMatchObject({ rests, figures, labels })
    expect(JSON.stringify(await cache.at(noon))).not.toContain('A-1')
  })

  test('say nothing of persons until the office has allowed it', async () => {
    const { area, summary } = await kept([dossier({ holder: 'Trần Văn An', dueAt: day('2026-11-17') })])
    expect(JSON.stringify(await loadSummaryCache(area, at(noon)))).toContain('Trần Văn An')
    await saveSummaryCache(area, summary, { ...labels, persons: false }, rests)
    expect(JSON.stringify(await loadSummaryCache(area, at(noon)))).not.toContain('Trần Văn An')
  })

  test('hold until midnight, when what was due turns overdue', async () => {
    const cache = await kept([dossier({ dueAt: day('2026-11-18') })])
    expect(await cache.at('2026-11-18 23:59')).not.toBeNull()
    expect(await cache.at('2026-11-19 00:00')).toBeNull()
  })

  test('hold until a due hour has passed', async () => {
    const term = { unit: 'workingHour', count: 8 } as const
    const cache = await kept([dossier({ dueAt: minute('2026-11-18 16:30'), term })])
    expect(await cache.at('2026-11-18 16:30')).not.toBeNull()
    expect(await cache.at('2026-11-18 16:31')).toBeNull()
  })

  test('do not hold for an earlier moment: the clock was set back', async () => {
    expect(await (await kept([])).at('2026-11-18 11:59')).toBeNull()
  })

  test('are none when they were deleted, or left by a version that kept them otherwise', async () => {
    expect(await loadSummaryCache(memoryStorage(), at(noon))).toBeNull()
    const { area } = await kept([])
    await area.set({ summaryCache: { ...(await loadSummaryCache(area, at(noon))), version: 0 } })
    expect(await loadSummaryCache(area, at(noon))).toBeNull()
    await area.set({ summaryCache: 'hỏng' })
    expect(await loadSummaryCache(area, at(noon))).toBeNull()
  })
})

test('they are worthless once history, settings or catalogue have changed', () => {
  expect(restsOnSame(rests, { ...rests })).toBe(true)
  expect(restsOnSame(rests, { ...rests, history: 8 })).toBe(false)
  expect(restsOnSame(rests, { ...rests, settings: 'c' })).toBe(false)
  expect(restsOnSame(rests, { ...rests, catalogue: 'c' })).toBe(false)
})

test('a fingerprint changes with any setting', async () => {
  const one = await fingerprint({ stallDays: 3 })
  expect(one).toMatch(/^[0-9a-f]{64}$/)
  expect(await fingerprint({ stallDays: 3 })).toBe(one)
  expect(await fingerprint({ stallDays: 4 })).not.toBe(one)
})
