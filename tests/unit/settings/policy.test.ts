import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { defaultSettings } from '@/utils/settings/defaults'
import { isLocked, loadPolicy, noPolicy, underPolicy, withOwnWhereLocked } from '@/utils/settings/policy'
import { settingsSchema } from '@/utils/settings/schema'
import type { Settings } from '@/utils/settings/settings'
import { loadSettings, saveSettings, watchSettings } from '@/utils/settings/store'
import { damagedJson, runs } from '../damaged'
import { memoryStorage } from './memory-storage'

const own: Settings = {
  ...defaultSettings,
  office: { ...defaultSettings.office, name: 'UBND xã Ví Dụ', place: 'Ví Dụ' },
  rules: { on: { stall: false }, own: [], bases: {} },
}
const under = (parts: Record<string, unknown>) =>
  underPolicy(own, { ...noPolicy, parts: parts as typeof noPolicy.parts })

describe('a policy over the office’s own settings', () => {
  test('what it sets holds and is locked; the rest stays the office’s', () => {
    const { settings, locked } = under({ office: { name: 'UBND tỉnh Ví Dụ' } })
    expect(settings.office).toEqual({ ...own.office, name: 'UBND tỉnh Ví Dụ' })
    expect(locked).toEqual(['office.name'])
  })

  test('warnings are switched off one by one', () => {
    const { settings, locked } = under({ rules: { on: { 'due-soon': false } } })
    expect(settings.rules.on).toEqual({ stall: false, 'due-soon': false })
    expect(locked).toEqual(['rules.on.due-soon'])
  })

  test('a week is set as a whole', () => {
    const week = { 1: [['07:00', '11:00']] }
    const { settings, locked } = under({ calendar: { week } })
    expect(settings.calendar.week).toEqual(week)
    expect(settings.calendar.edits).toEqual(own.calendar.edits)
    expect(locked).toEqual(['calendar.week'])
  })

  test('a section that makes no sense is passed over and named, the others hold', () => {
    const { settings, locked, refused } = under({
      calendar: { week: {} },
      history: { closedDays: 3 },
      thresholds: { dueSoonDays: 4 },
    })
    expect(settings).toEqual({ ...own, thresholds: { ...own.thresholds, dueSoonDays: 4 } })
    expect(refused).toEqual(['calendar', 'history'])
    expect(locked).toEqual(['thresholds.dueSoonDays'])
  })

  test.each([null, 'x', 7, [], { office: null }])('whatever stands there, settings come of it: %j', (set) => {
    const parts = { office: set, calendar: set, thresholds: set, history: set, rules: set, lead: set }
    expect(settingsSchema.safeParse(under(parts).settings).success).toBe(true)
  })
})

test('whatever an administrator sets, settings come of it that can be stored, and the office’s own are untouched', async () => {
  const before = structuredClone(own)
  const sets = [
    { ...defaultSettings, skipWelcome: true },
    {
      skipWelcome: false,
      forbidLeadViews: true,
      consoles: [{ origin: 'https://motcua.example.vn', name: 'Một cửa', profile: 'opencps' }],
      office: { name: 'UBND tỉnh Ví Dụ', signers: [{ name: 'Lê B', title: 'CHỦ TỊCH' }] },
      calendar: { week: { 1: [['07:00', '11:00']] }, edits: [] },
      rules: { on: { 'due-soon': false } },
      features: { off: ['colours'] },
      history: { closedDays: 60, mayDeleteOpen: false },
    },
  ]
  await fc.assert(
    fc.asyncProperty(damagedJson(sets), async (text) => {
      const policy = await loadPolicy(memoryStorage(parsed(text)))
      const { settings, locked, refused } = underPolicy(own, policy)
      expect(settingsSchema.safeParse(settings).success).toBe(true)
      expect(locked.filter((path) => refused.some((section) => path.startsWith(`${section}.`)))).toEqual([])
    }),
    { numRuns: runs },
  )
  expect(own).toEqual(before)
  expect(Object.keys(Object.prototype)).toEqual([])
})

/** What a browser hands over of a text: an object, whatever stands in its places. */
function parsed(text: string): Record<string, unknown> {
  try {
    return { ...Object(JSON.parse(text)) }
  } catch {
    return {}
  }
}

test('a path is locked by itself and by what it is a part of', () => {
  expect(isLocked(['office.name'], 'office.name')).toBe(true)
  expect(isLocked(['office.name'], 'office')).toBe(false)
  expect(isLocked(['calendar.week'], 'calendar.week.1')).toBe(true)
  expect(isLocked(['office.name'], 'office.place')).toBe(false)
  expect(isLocked(['office.name'], 'office.nameOfAnother')).toBe(false)
})

test('a computer without a policy has none: Firefox then refuses to be asked', async () => {
  const refusing = { get: () => Promise.reject(new Error('Managed storage manifest not found')) }
  expect(await loadPolicy(refusing)).toEqual(noPolicy)
})

test('the policy is never stored: once it is withdrawn, the office’s own settings hold again', async () => {
  const local = memoryStorage({ settings: own })
  const policy = memoryStorage({ office: { name: 'UBND tỉnh Ví Dụ' } })
  const loaded = await loadSettings(local, policy)
  expect(loaded.settings.office.name).toBe('UBND tỉnh Ví Dụ')
  await saveSettings(local, { ...loaded.own, office: { ...loaded.own.office, place: 'Nơi khác' } })
  const { settings } = await loadSettings(local, memoryStorage())
  expect(settings.office).toMatchObject({ name: 'UBND xã Ví Dụ', place: 'Nơi khác' })
})

test('the lead’s views can be switched off for good', async () => {
  const permission = { number: '12/QĐ-UBND', date: '2026-07-01' }
  const allowed = { ...own, lead: { ...own.lead, permission } }
  const policy = await loadPolicy(memoryStorage({ forbidLeadViews: true, lead: { unopenedDays: 9 } }))
  const { settings, locked } = underPolicy(allowed, policy)
  expect(settings.lead).toMatchObject({ permission: null, unopenedDays: 9 })
  expect(locked).toEqual(['lead.unopenedDays', 'lead.permission'])
})

test('an edit of what is locked is not stored, whatever page made it', () => {
  const { settings, locked } = under({
    office: { name: 'UBND tỉnh Ví Dụ' },
    rules: { on: { 'due-soon': false } },
  })
  const edited = { ...settings, office: { ...settings.office, place: 'Nơi khác' } }
  expect(withOwnWhereLocked(edited, own, locked)).toEqual({
    ...own,
    office: { ...own.office, place: 'Nơi khác' },
  })
})

test('a changed policy is heard of', async () => {
  const policy = memoryStorage()
  const heard: Settings[] = []
  const stop = watchSettings(memoryStorage({ settings: own }), policy, ({ settings }) => heard.push(settings))
  await policy.set({ office: { place: 'Cần Thơ' } })
  await vi.waitFor(() => expect(heard.map(({ office }) => office.place)).toEqual(['Cần Thơ']))
  stop()
})
