// node scripts/licences.mjs: writes public/licences.txt, the licences of what is built into the extension. A test
// holds the file to what is installed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
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

/**
 * The packages that hand out no text of their licence, though their repository holds one, with what their package.json
 * said when it was read: another licence or author is to be read anew.
 */
const withoutText = {
  wxt: { licence: 'MIT', author: 'Aaron Klinker' },
  '@wxt-dev/browser': { licence: 'MIT', author: 'Aaron Klinker' },
}

/**
 * The text that a package hands out; for one known to hand out none, that of its repository, and where that stands.
 * @param {string} name
 * @param {{ files: string[], read: (file: string) => string, manifest: { license?: string, author?: { name?: string } } }} from
 */
export function textOf(name, { files, read, manifest }) {
  const file = files.find((each) => /^licen[cs]e/i.test(each))
  const text = file && read(file).replace(/\r\n/g, '\n').trim()
  if (text) return text
  const known = withoutText[name]
  if (!known || known.licence !== manifest.license || known.author !== manifest.author?.name) {
    throw new Error(
      `${name} hands out no licence text; read where it stands and name it in scripts/licences.mjs`,
    )
  }
  return `(The package holds no licence text; this one stands in its repository, https://github.com/wxt-dev/wxt/blob/main/LICENSE.)

${licenceOfWxt}`
}

function folderOf(name) {
  const folder = join(modules, name)
  return {
    files: readdirSync(folder),
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    manifest: manifestOf(name),
  }
}

/** Word for word what https://github.com/wxt-dev/wxt/blob/main/LICENSE says, to which the README in the package leads. */
const licenceOfWxt = `MIT License

Copyright (c) 2023 Aaron

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`

/** The whole file: one entry a package, its version, its licence's name and text. */
export function licences() {
  return bundled()
    .map((name) => {
      const { version, license } = manifestOf(name)
      return `${name} ${version} (${license})\n\n${textOf(name, folderOf(name))}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(projectRoot, 'public', 'licences.txt'), licences())
}
