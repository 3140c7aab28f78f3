import { expect, test } from 'vitest'
import { defaultSettings } from '@/utils/settings/defaults'
import { governedSections } from '@/utils/settings/policy'
import { managedSchema, schemaText } from './managed-schema'
import { read, sourceFiles } from './source'

test('the schema that administrators’ tools read is that of the settings', async () => {
  await expect(schemaText(managedSchema())).toMatchFileSnapshot('../../../public/managed-schema.json')
})

test('it has every section that a policy may set, and what is no setting', () => {
  const { properties = {} } = managedSchema()
  expect(Object.keys(properties).sort()).toEqual(
    [...governedSections, 'consoles', 'forbidLeadViews', 'skipWelcome'].sort(),
  )
})

/** What no policy sets, and why. */
const beyondPolicy: Record<string, string> = {
  version: 'of the stored form, not of the office',
  display: 'how the overlay looks is each officer’s own',
  consoles: 'a policy cannot grant the right to read one: proposed to the officer under the same name',
  'lead.systemTotals': 'figures that the office enters of a period, not a setting',
}

test('every section of the settings can be set, or there is a reason why not', () => {
  expect(Object.keys(defaultSettings).sort()).toEqual(
    [...governedSections, ...Object.keys(beyondPolicy).filter((path) => !path.includes('.'))].sort(),
  )
})

test.each(['office', 'history', 'papers', 'rules', 'lead', 'reminders', 'features'] as const)(
  'every field of %s can be set under the settings’ own name, or there is a reason why not',
  (section) => {
    const fields = Object.keys(managedSchema().properties?.[section]?.properties ?? {})
    const settable = Object.keys(defaultSettings[section]).filter(
      (field) => !(`${section}.${field}` in beyondPolicy),
    )
    expect(fields.sort()).toEqual(settable.sort())
  },
)

test('whatever a policy may set is shown as set by it, wherever its fields stand', () => {
  const pages = ['components', 'entrypoints'].flatMap(sourceFiles).map(read).join('\n')
  const lockable = [...pages.matchAll(/\bpath=(?:"([\w.]+)"|\{`([^`]+)`\})/g)].map(
    ([, plain, made = '']) => plain ?? made.replaceAll(/\$\{[^}]+\}/g, '*'),
  )
  const isShown = (path: string) =>
    lockable
      .map((one) => `${one.replace(/^\*/, path.split('.')[0] ?? '')}.`)
      .some((one) => one.startsWith(`${path}.`) || path.startsWith(one))
  const paths = governedSections.flatMap((section) => {
    const { type, properties = {} } = managedSchema().properties?.[section] ?? {}
    return type === 'object' ? Object.keys(properties).map((field) => `${section}.${field}`) : [section]
  })
  // Each threshold stands with its warning, in one loop; the lead's permission is told in words of its own.
  const isCovered = (path: string) => path.startsWith('thresholds.') || path === 'lead.permission'
  expect(paths.filter((path) => !isShown(path) && !isCovered(path))).toEqual([])
})
