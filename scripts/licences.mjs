// node scripts/licences.mjs: writes public/licences.txt, the licences of what is built into the extension. A test
// holds the file to what is installed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './lib/paths.mjs'

const modules = join(projectRoot, 'node_modules')

/** Build tools whose own code ends up in the bundle. */
const runtimesOfTools = ['wxt', '@wxt-dev/browser']

/** The packages whose code may stand in the extension: the dependencies, theirs, and the tools' runtimes. */
function bundled() {
  const names = new Set()
  const visit = (name) => {
    if (names.has(name)) return
    names.add(name)
    for (const next of Object.keys(manifestOf(name).dependencies ?? {})) visit(next)
  }
  const { dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies)) visit(name)
  return [...names, ...runtimesOfTools].sort()
}

function manifestOf(name) {
  return JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'))
}

function textOf(name) {
  const folder = join(modules, name)
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
  if (file) return readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim()
  return existsSync(join(folder, 'package.json')) ? `${manifestOf(name).license}` : ''
}

/** The whole file: one entry a package, its version, its licence's name and text. */
export function licences() {
  return bundled()
    .map((name) => {
      const { version, license } = manifestOf(name)
      return `${name} ${version} (${license})\n\n${textOf(name)}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(projectRoot, 'public', 'licences.txt'), licences())
}
