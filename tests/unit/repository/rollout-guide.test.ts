import { expect, test } from 'vitest'
import { knownProfiles } from '@/utils/consoles/profiles'
import chromium from '../../e2e/manifests/chromium.json'
import firefox from '../../e2e/manifests/firefox.json'
import { leavesOf } from '../i18n/leaves'
import { type ManagedSchema, managedSchema } from './managed-schema'
import { read } from './source'

/**
 * What the rollout guide names is there under that name: an IT officer sets what it says, on hundreds of computers. Its
 * files and commands are followed in browsers by tests/e2e/rollout.test.ts.
 */
const guide = read('docs/trien-khai.md')
const section = (number: number) => guide.split(/^## (?=\d)/mu)[number] ?? ''
const coded = (text: string) => [...text.matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code)

/** Section 4's table: the policy's keys a row names, and what else it says of them. */
const rows = section(4)
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [keys = '', effect = ''] = line.split(' | ')
    return { keys: coded(keys), effect }
  })

const schema = managedSchema()

/** Every name and value that a part of the schema knows. */
function namesIn({ properties = {}, items, enum: values = [] }: Partial<ManagedSchema>): string[] {
  const within = Object.entries(properties).flatMap(([name, part]) => [name, ...namesIn(part)])
  return [...within, ...values, ...(items ? namesIn(items) : [])]
}

test('the table of section 4 has every key of the policy, and no other', () => {
  expect(rows.flatMap(({ keys }) => keys).sort()).toEqual(Object.keys(schema.properties ?? {}).sort())
})

test('what a row says of a key is a name or a value there', () => {
  for (const { keys, effect } of rows) {
    const known = keys.flatMap((key) => namesIn(schema.properties?.[key] ?? {}))
    const ids = keys.includes('consoles') ? [...knownProfiles.map(({ id }) => id), 'own:…'] : []
    expect([...known, ...ids], keys.join()).toEqual(expect.arrayContaining(coded(effect)))
  }
})

test('every kind of console that a policy may name is named', () => {
  for (const { id } of knownProfiles) expect(coded(section(4))).toContain(id)
})

test('permissions and shortcuts are those of the manifest', () => {
  for (const permission of [...chromium.permissions, ...chromium.optional_permissions]) {
    expect(coded(section(4))).toContain(permission)
  }
  for (const { suggested_key } of Object.values(chromium.commands)) {
    expect(section(4)).toContain(suggested_key.default)
  }
})

test('the oldest browsers and Firefox’s name of the extension are those of the manifest', () => {
  const { gecko } = firefox.browser_specific_settings
  expect(guide).toContain(`| Chrome, Edge, Cốc Cốc | ${chromium.minimum_chrome_version} `)
  expect(guide).toContain(`| Firefox | ${gecko.strict_min_version.replace('.0', '')} |`)
  const named = [...guide.matchAll(/[\w-]+@[\w.-]+/gu)].map(([id]) => id)
  expect(new Set(named)).toEqual(new Set([gecko.id]))
})

test('what it says stands on the screen does', () => {
  const files = import.meta.glob<Record<string, object>>('@/utils/i18n/*.ts', { eager: true })
  const words = new Set(
    Object.values(files)
      .flatMap((file) => Object.values(file))
      .flatMap((value) => (typeof value === 'object' ? leavesOf(value) : []))
      .map(({ word }) => word),
  )
  const ours = [
    'Xuất, nhập cài đặt',
    'Xuất cài đặt ra tệp',
    'Do quản trị máy tính đặt',
    'Cho phép',
    'Cho phép hiện thông báo',
    'Giới thiệu và hỗ trợ',
    'Sao chép thông tin hỗ trợ kỹ thuật',
    'Tìm phần gây trục trặc',
  ]
  const quoted = [...guide.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/gu)].flatMap(([, text = '']) =>
    text.split(' → '),
  )
  for (const name of ours) {
    expect(quoted).toContain(name)
    expect(words, name).toContain(name)
  }
})
