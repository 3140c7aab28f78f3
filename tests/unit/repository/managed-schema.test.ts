import { expect, test } from 'vitest'
import { defaultSettings } from '@/utils/settings/defaults'
import { governedSections } from '@/utils/settings/policy'
import { managedSchema, schemaText } from './managed-schema'

test('the schema that administrators’ tools read is that of the settings', async () => {
  await expect(schemaText(managedSchema())).toMatchFileSnapshot('../../../public/managed-schema.json')
})

test('it has every section that a policy may set, and what is no setting', () => {
  const { properties = {} } = managedSchema()
  expect(Object.keys(properties).sort()).toEqual(
    [...governedSections, 'consoles', 'forbidLeadViews', 'skipWelcome'].sort(),
  )
})

test.each(['office', 'history', 'lead'] as const)(
  'every field of %s has a name the settings know',
  (section) => {
    const fields = Object.keys(managedSchema().properties?.[section]?.properties ?? {})
    expect(fields.length).toBeGreaterThan(0)
    expect(Object.keys(defaultSettings[section])).toEqual(expect.arrayContaining(fields))
  },
)
