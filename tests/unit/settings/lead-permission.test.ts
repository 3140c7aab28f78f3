import { expect, test } from 'vitest'
import { defaultSettings } from '@/utils/settings/defaults'
import { leadGrantOf, loadLeadPolicy } from '@/utils/settings/lead-permission'
import { readSettings } from '@/utils/settings/store'
import { memoryStorage } from './memory-storage'

const permission = { number: '12/QĐ-UBND', date: '2026-11-02' }
const withPermission = (given: unknown) => ({
  ...defaultSettings,
  lead: { ...defaultSettings.lead, permission: given },
})

test('an office that has recorded nothing shows nothing about persons', () => {
  expect(leadGrantOf(defaultSettings, false)).toBeNull()
})

test('the office’s own document or the administrator’s policy switches it on', () => {
  const { settings } = readSettings(withPermission(permission))
  expect(leadGrantOf(settings, false)).toEqual({ by: 'document', ...permission })
  expect(leadGrantOf(settings, true)).toEqual({ by: 'policy' })
})

test.each([{ ...permission, number: '' }, { ...permission, date: '2026-02-30' }, { number: '12' }, true])(
  'a permission without number or date is none: %o',
  (given) => {
    expect(readSettings(withPermission(given)).problem).toBeDefined()
  },
)

test('settings stored before there was a permission have none', () => {
  const { permission: _, ...lead } = defaultSettings.lead
  expect(readSettings({ ...defaultSettings, lead }).settings.lead.permission).toBeNull()
})

test('only a plain yes of the policy counts, and a browser that refuses to be asked says no', async () => {
  expect(await loadLeadPolicy(memoryStorage({ leadViews: true }))).toBe(true)
  expect(await loadLeadPolicy(memoryStorage({ leadViews: 'true' }))).toBe(false)
  expect(await loadLeadPolicy(memoryStorage())).toBe(false)
  expect(await loadLeadPolicy({ get: () => Promise.reject(new Error('no managed storage')) })).toBe(false)
})
