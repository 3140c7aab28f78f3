import { expect, test } from 'vitest'
import { licences } from '../../../scripts/licences.mjs'
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
