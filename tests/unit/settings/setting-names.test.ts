import { expect, test } from 'vitest'
import { nameOfSetting, settingsDiff } from '@/entrypoints/options/settings-diff'
import { defaultSettings } from '@/utils/settings/defaults'
import type { Settings } from '@/utils/settings/settings'
import { isOn } from '@/utils/warnings/judge'
import { rules } from '@/utils/warnings/registry'

/** Settings that differ from the defaults wherever a value stands. */
function others(): Settings {
  const { version, calendar, agencyCalendars, ...rest } = defaultSettings
  const on = Object.fromEntries(rules.map((rule) => [rule.id, !isOn(rule, defaultSettings)]))
  const changed = changedAll(rest) as Omit<Settings, 'version' | 'calendar' | 'agencyCalendars'>
  return { ...changed, rules: { ...changed.rules, on }, version, calendar, agencyCalendars }
}

function changedAll(value: unknown): unknown {
  if (Array.isArray(value)) return [...value, 'x']
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changedAll(one)]))
  }
  return value === 'changed' ? 'other' : 'changed'
}

test('whatever a file may change has a name that people read', () => {
  const changes = settingsDiff(defaultSettings, others())
  expect(changes.length).toBeGreaterThan(40)
  expect(changes.filter(({ name, path }) => name === path).map(({ path }) => path)).toEqual([])
  expect(nameOfSetting('nobody.named.this')).toBe('nobody.named.this')
})

test('settings that are the same differ in nothing', () => {
  expect(settingsDiff(defaultSettings, structuredClone(defaultSettings))).toEqual([])
})

test('hours and days are told as changes of the calendar', () => {
  const { calendar } = defaultSettings
  const edited = { ...calendar, edits: [{ date: '2026-12-05', kind: 'worked' as const, note: 'Làm bù' }] }
  const [change, ...rest] = settingsDiff(defaultSettings, { ...defaultSettings, calendar: edited })
  expect(change?.name).toContain('05/12/2026')
  expect(rest).toEqual([])
})
