import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { optionsWords } from '@/utils/i18n/options'
import { papers } from '@/utils/notices/catalogue'
import { rules } from '@/utils/warnings/registry'
import chromium from '../../e2e/manifests/chromium.json'
import { read, root } from './source'

/** What the documents count, name and point to is so: nobody reads them again when a rule is added. */
const readme = read('README.md')
const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/trien-khai.md']
const figures = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
]
const inWords = [...figures, 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen']

const byDefault = rules.filter(({ onByDefault }) => onByDefault === true).length

test.each(['README.md', 'CHANGELOG.md'])('%s counts the warnings and the papers', (path) => {
  const text = read(path).toLowerCase()
  expect(text).toContain(`${rules.length} rules`)
  expect(text).toMatch(new RegExp(`${inWords[byDefault]} (are on by default|of them on)`, 'u'))
  expect(text).toMatch(new RegExp(`${inWords[papers.length]} (papers|drafts)`, 'u'))
})

test('the table of settings has every section under its name, and no other', () => {
  const table = readme.slice(readme.indexOf('## Settings'), readme.indexOf('| quick way |'))
  const named = [...table.matchAll(/^\| (?!section|-)([^|]+) \|/gmu)].map(([, name = '']) => name)
  expect(named.sort()).toEqual(Object.values(optionsWords.sections).sort())
})

test('its shortcuts are those of the manifest', () => {
  for (const { suggested_key } of Object.values(chromium.commands)) {
    expect(readme).toContain(`| ${suggested_key.default} |`)
  }
})

test.each(documents)('every file that %s points to is there', (path) => {
  const text = read(path)
  const coded = [
    ...text.matchAll(/`((?:tests|utils|scripts|docs|public|components|entrypoints)\/[\w./-]*)`/gu),
  ]
  const linked = [...text.matchAll(/(?:\]\(|src=")([\w./-]+)[)"]/gu)].map(([, target = '']) =>
    join(path, '..', target),
  )
  for (const file of [...coded.map(([, target = '']) => target), ...linked]) {
    expect(existsSync(join(root, file)), file).toBe(true)
  }
})

test.each(documents)('every command that %s names is one', (path) => {
  const { scripts } = JSON.parse(read('package.json'))
  const named = [...read(path).matchAll(/npm run (?:-s )?([\w:-]+)/gu)].map(([, name = '']) => name)
  for (const name of named) expect(Object.keys(scripts)).toContain(name)
})
