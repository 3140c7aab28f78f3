// npm run zip: what an IT officer hands out. Builds both production folders and writes to .output/zips:
// one zip a browser with the version in its name, the sources that build the same bytes again, and SHA256SUMS.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build, outputs } from './lib/build.mjs'
import { ensurePackages } from './lib/ensure.mjs'
import { projectRoot } from './lib/paths.mjs'
import { runAsProgram, step } from './lib/progress.mjs'

/** Where the zips are written. */
export const zipFolder = join(projectRoot, '.output', 'zips')

/** Folders that hold nothing anybody wrote. */
const notSources = ['node_modules', '.git', '.output', '.wxt', 'demo-output', 'bench-output', 'test-output']

if (process.argv[1] === import.meta.filename) {
  await runAsProgram(async () => {
    ensurePackages()
    step('Đóng gói tiện ích cho Chromium và Firefox')
    build(['chromium', 'firefox'])
    const files = await writeZips()
    console.table(files)
  })
}

/**
 * Zips what is built and the sources.
 * @returns {Promise<{file: string, bytes: number, sha256: string}[]>}
 */
export async function writeZips() {
  // Imported late: on a fresh clone it is not there before the packages are installed.
  const { zipFiles } = await import('./lib/zip-folder.mjs')
  const { name, version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  const zips = {
    [`${name}-${version}-chromium.zip`]: zipFiles(outputs.chromium, filesIn(outputs.chromium)),
    [`${name}-${version}-firefox.zip`]: zipFiles(outputs.firefox, filesIn(outputs.firefox)),
    [`${name}-${version}-sources.zip`]: zipFiles(projectRoot, sources()),
  }
  rmSync(zipFolder, { recursive: true, force: true })
  mkdirSync(zipFolder, { recursive: true })
  const written = Object.entries(zips).map(([file, bytes]) => {
    writeFileSync(join(zipFolder, file), bytes)
    return { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  })
  const sums = written.map(({ file, sha256 }) => `${sha256}  ${file}\n`).join('')
  writeFileSync(join(zipFolder, 'SHA256SUMS'), sums)
  return written
}

/** What is under version control; in unpacked sources, which are not, everything that is not built or installed. */
function sources() {
  if (!existsSync(join(projectRoot, '.git'))) return filesIn(projectRoot, notSources)
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: projectRoot, encoding: 'utf8' })
  return stdout.split('\0').filter((path) => path !== '' && existsSync(join(projectRoot, path)))
}

/** Every file under a folder but those in `without`, its own entries by name. */
function filesIn(folder, without = []) {
  const top = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !without.includes(name))
  const below = top
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name), { withFileTypes: true, recursive: true }))
  return [...top, ...below]
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}
