import { expect, test } from 'vitest'
import { defaultSettings } from '@/utils/settings/defaults'
import { allowsLeadViews } from '@/utils/settings/lead-permission'
import { noPolicy, underPolicy } from '@/utils/settings/policy'
import { readSettings } from '@/utils/settings/store'

const permission = { number: '12/QĐ-UBND', date: '2026-11-02' }
const withPermission = (given: unknown) => ({
  ...defaultSettings,
  lead: { ...defaultSettings.lead, permission: given },
})

test('an office that has recorded nothing shows nothing about persons', () => {
  expect(allowsLeadViews(defaultSettings)).toBe(false)
})

test('the office’s own document switches it on', () => {
  const { own, problem } = readSettings(withPermission(permission))
  expect(problem).toBeUndefined()
  expect(allowsLeadViews(own)).toBe(true)
})

test('the administrator’s policy switches it on or off, and holds over the office’s own', () => {
  const on = underPolicy(defaultSettings, { ...noPolicy, parts: { lead: { permission } } })
  expect(allowsLeadViews(on.settings)).toBe(true)
  expect(on.locked).toEqual(['lead.permission'])
  const { own } = readSettings(withPermission(permission))
  const off = underPolicy(own, { ...noPolicy, parts: { lead: { permission: null } } })
  expect(allowsLeadViews(off.settings)).toBe(false)
})

test('half a permission of a policy is not completed by the office’s other half', () => {
  const { own } = readSettings(withPermission(permission))
  const half = { ...noPolicy, parts: { lead: { permission: { number: '7/QĐ' } } } }
  expect(underPolicy(own, half).refused).toEqual(['lead'])
})

test.each([{ ...permission, number: '' }, { ...permission, date: '2026-02-30' }, { number: '12' }, true])(
  'a permission without number or date is none: %o',
  (given) => {
    expect(readSettings(withPermission(given)).problem).toBeDefined()
  },
)

test('settings stored before there was a permission have none', () => {
  const { permission: _, ...lead } = defaultSettings.lead
  expect(readSettings({ ...defaultSettings, lead }).own.lead.permission).toBeNull()
})
