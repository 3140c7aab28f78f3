import { describe, expect, test, vi } from 'vitest'
import { defaultSettings } from '@/utils/settings/defaults'
import { type Migration, migrate } from '@/utils/settings/migrations'
import type { Settings } from '@/utils/settings/settings'
import { loadSettings, readSettings, saveSettings, watchSettings } from '@/utils/settings/store'
import { memoryStorage } from './memory-storage'

const office: Settings = {
  ...defaultSettings,
  office: {
    ...defaultSettings.office,
    name: 'UBND xã Ví Dụ',
    signers: [
      { name: 'Trần Văn C', title: 'CHỦ TỊCH', authority: '', onBehalfOf: '', validFrom: '2026-01-01' },
    ],
  },
  calendar: { ...defaultSettings.calendar, edits: [{ date: '2026-12-05', kind: 'worked', note: 'Làm bù' }] },
  consoles: [{ origin: 'http://127.0.0.1:8080', name: 'Một cửa', profile: 'opencps' }],
}

/** As on a computer without a policy. */
const load = (storage: ReturnType<typeof memoryStorage>) => loadSettings(storage, memoryStorage())

test('an office that has stored nothing has the defaults, and no problem', async () => {
  const storage = memoryStorage()
  expect(await load(storage)).toEqual({
    settings: defaultSettings,
    own: defaultSettings,
    locked: [],
    refused: [],
  })
  expect(storage.items.size).toBe(0)
})

test('the defaults are settings', () =>
  expect(readSettings(defaultSettings)).toEqual({ own: defaultSettings }))

test('what was saved is loaded, and heard by others', async () => {
  const storage = memoryStorage()
  const heard: Settings[] = []
  const stop = watchSettings(storage, memoryStorage(), ({ settings }) => heard.push(settings))
  expect(await saveSettings(storage, office)).toEqual({ ok: true })
  expect(await load(storage)).toMatchObject({ settings: office, own: office })
  await storage.set({ somethingElse: 1 })
  await vi.waitFor(() => expect(heard).toEqual([office]))
  stop()
  await saveSettings(storage, defaultSettings)
  expect(heard).toEqual([office])
})

describe('stored settings that cannot be read', () => {
  const broken: [string, unknown, string][] = [
    ['no settings at all', 'x', 'Không đọc được cài đặt'],
    ['a list', [1], 'Không đọc được cài đặt'],
    ['no version', { office: {} }, 'Không đọc được cài đặt'],
    ['a newer version', { ...office, version: 2 }, 'phiên bản tiện ích mới hơn'],
    ['a missing part', { ...office, thresholds: undefined }, '(thresholds)'],
    [
      'a threshold that is text',
      { ...office, thresholds: { ...office.thresholds, stallDays: '3' } },
      '(thresholds.stallDays)',
    ],
    [
      'a console with a path',
      { ...office, consoles: [{ origin: 'https://a.example/x', name: '', profile: 'opencps' }] },
      '(consoles.0.origin)',
    ],
    [
      'a console that is a script',
      { ...office, consoles: [{ origin: 'javascript:alert(1)', name: '', profile: 'x' }] },
      '(consoles.0.origin)',
    ],
    [
      'hours that end before they begin',
      { ...office, calendar: { ...office.calendar, week: { 1: [['13:30', '07:00']] } } },
      '(calendar.week.1.0)',
    ],
    [
      'an hour that does not exist',
      { ...office, calendar: { ...office.calendar, week: { 1: [['07:00', '25:00']] } } },
      '(calendar.week.1.0.1)',
    ],
    [
      'hours that overlap',
      {
        ...office,
        calendar: {
          ...office.calendar,
          week: {
            1: [
              ['07:00', '11:30'],
              ['11:00', '17:00'],
            ],
          },
        },
      },
      '(calendar)',
    ],
    ['a week without work', { ...office, calendar: { week: {}, edits: [] } }, '(calendar)'],
    [
      'a date that does not exist',
      { ...office, calendar: { ...office.calendar, edits: [{ date: '2026-02-30', kind: 'off', note: '' }] } },
      '(calendar.edits.0.date)',
    ],
  ]

  test.each(broken)(
    '%s: the defaults are used, the reason is said, nothing is overwritten',
    async (_, stored, reason) => {
      const storage = memoryStorage({ settings: stored })
      const loaded = await load(storage)
      expect(loaded.settings).toEqual(defaultSettings)
      expect(loaded.problem).toContain(reason)
      expect(storage.items.get('settings')).toEqual(stored)
    },
  )

  test('are put aside before new ones are saved over them', async () => {
    const storage = memoryStorage({ settings: 'x' })
    await saveSettings(storage, office)
    expect(storage.items.get('settingsUnreadable')).toBe('x')
    expect(await load(storage)).toMatchObject({ settings: office, own: office })
  })

  test('readable ones are not put aside', async () => {
    const storage = memoryStorage({ settings: defaultSettings })
    await saveSettings(storage, office)
    expect([...storage.items.keys()]).toEqual(['settings'])
  })
})

test('settings that make no sense are not saved, and the place is named', async () => {
  const storage = memoryStorage()
  const senseless = { ...office, thresholds: { ...office.thresholds, stallShareOfTerm: 0 } }
  const saved = await saveSettings(storage, senseless)
  expect(saved).toMatchObject({ ok: false, problem: expect.stringContaining('thresholds.stallShareOfTerm') })
  expect(storage.items.size).toBe(0)
})

describe('migrations', () => {
  const steps: Migration[] = [
    { from: 1, up: ({ days, ...rest }) => ({ ...rest, thresholds: { days } }) },
    { from: 2, up: (settings) => ({ ...settings, added: true }) },
  ]

  test('run from the stored version up to the present one', () => {
    expect(migrate({ version: 1, days: 2 }, steps)).toEqual({
      ok: true,
      value: { version: 3, thresholds: { days: 2 }, added: true },
    })
    expect(migrate({ version: 2, days: 2 }, steps)).toEqual({
      ok: true,
      value: { version: 3, days: 2, added: true },
    })
    expect(migrate({ version: 3 }, steps)).toEqual({ ok: true, value: { version: 3 } })
  })

  test('never run backwards', () => {
    expect(migrate({ version: 4 }, steps)).toEqual({ ok: false, reason: 'newer' })
  })

  test('leave what was stored untouched', () => {
    const stored = Object.freeze({ version: 1, days: 2 })
    migrate(stored, steps)
    expect(stored).toEqual({ version: 1, days: 2 })
  })
})
