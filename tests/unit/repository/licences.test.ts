import { expect, test } from 'vitest'
import { licences, textOf } from '../../../scripts/licences.mjs'
import { read } from './source'

/** What may be built into an extension that a public office hands out. pizzip is taken under MIT. */
const fit = ['MIT', 'Apache-2.0', 'MPL-2.0', '(MIT AND Zlib)', '(MIT OR GPL-3.0)']

const heads = licences()
  .split(/^-{80}$/m)
  .map((entry) => /^(\S+) \d\S* \((.+)\)$/m.exec(entry))

test('public/licences.txt lists what is installed; if not: node scripts/licences.mjs', () => {
  expect(read('public/licences.txt')).toBe(licences())
})

test('every package built in has a licence that fits', () => {
  expect(heads.length).toBeGreaterThan(8)
  for (const head of heads) expect(fit, head?.[1] ?? 'an entry without a head').toContain(head?.[2])
})

test('every entry holds a text that can be read, and says where it is from if the package has none', () => {
  const entries = licences().split(/^-{80}$/m)
  for (const entry of entries) expect(entry.split('\n').length, entry.slice(0, 60)).toBeGreaterThan(10)
  expect(
    entries
      .filter((entry) => entry.includes('holds no licence text'))
      .map((entry) => entry.trim().split(' ')[0]),
  ).toEqual(['@wxt-dev/browser', 'wxt'])
})

test.each([
  ['a package that nobody has read', 'left-pad', { license: 'MIT', author: { name: 'Aaron Klinker' } }],
  [
    'one that has changed its licence since',
    'wxt',
    { license: 'GPL-3.0', author: { name: 'Aaron Klinker' } },
  ],
  ['one that has passed to somebody else', 'wxt', { license: 'MIT', author: { name: 'Somebody' } }],
])('%s, without a text, is refused', (_, name, manifest) => {
  expect(() => textOf(name, { files: ['package.json'], read: () => '', manifest })).toThrow(name)
})

test('an empty licence file is no text', () => {
  const empty = { files: ['LICENSE'], read: () => ' \n', manifest: { license: 'MIT' } }
  expect(() => textOf('left-pad', empty)).toThrow('left-pad')
})

test('every MIT licence keeps the line of its copyright, which must go along with every copy', () => {
  const named = licences()
    .split(/^-{80}$/m)
    .filter((entry) => entry.includes('The above copyright notice and this permission notice'))
  expect(named.length).toBeGreaterThan(6)
  for (const entry of named) expect(entry).toMatch(/^Copyright \S/m)
})
