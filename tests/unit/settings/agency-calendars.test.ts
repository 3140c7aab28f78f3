import { expect, test } from 'vitest'
import { agencySchedules, choicesOf } from '@/utils/settings/agency-calendars'
import { defaultSettings } from '@/utils/settings/defaults'
import type { Settings } from '@/utils/settings/settings'
import { loadSettings, readSettings, saveSettings } from '@/utils/settings/store'
import { memoryStorage } from './memory-storage'

const health = { week: { 1: [['08:00', '12:00']] as const }, edits: [] }
const office: Settings = { ...defaultSettings, agencyCalendars: [{ unit: 'Sở Y tế', calendar: health }] }

test('settings stored before agencies had calendars are read as they were', () => {
  const { agencyCalendars: _, ...before } = defaultSettings
  expect(readSettings(before)).toEqual({ own: defaultSettings })
})

test('an agency’s calendar is stored, and chosen by its name however it is typed', async () => {
  const storage = memoryStorage()
  expect(await saveSettings(storage, office)).toEqual({ ok: true })
  const { settings } = await loadSettings(storage, memoryStorage())
  expect(choicesOf(settings, 'SỞ  Y TẾ')).toEqual(health)
  expect(choicesOf(settings, 'Sở Xây dựng')).toBe(settings.calendar)
  expect(choicesOf(settings, undefined)).toBe(settings.calendar)
  expect(agencySchedules(settings)).toEqual([
    { unit: 'Sở Y tế', schedule: expect.objectContaining({ week: health.week }) },
  ])
})

test.each([
  ['twice the same agency', [...office.agencyCalendars, { unit: 'sở y tế', calendar: health }]],
  ['an agency without a name', [{ unit: '', calendar: health }]],
  ['hours in which nobody works', [{ unit: 'Sở Y tế', calendar: { week: {}, edits: [] } }]],
])('%s is refused', async (_, agencyCalendars) => {
  const result = await saveSettings(memoryStorage(), { ...office, agencyCalendars })
  expect(result.ok).toBe(false)
})
