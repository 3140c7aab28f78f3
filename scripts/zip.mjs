// npm run zip: what an IT officer hands out. Builds both production folders and writes to .output/zips:
// one zip a browser with the version in its name, the sources that build the same bytes again, and SHA256SUMS.
// npm run zip -- --hosts https://motcua.example.gov.vn/*,… builds a province's own instead: these hosts stand in
// the manifest, nothing is asked for later, and it may not put scripts anywhere else.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build, buildProvince, outputs } from './lib/build.mjs'
import { ensurePackages } from './lib/ensure.mjs'
import { projectRoot } from './lib/paths.mjs'
import { fail, runAsProgram, step } from './lib/progress.mjs'

/** Where the zips are written. */
export const zipFolder = join(projectRoot, '.output', 'zips')

/** Folders that hold nothing anybody wrote. */
const notSources = ['node_modules', '.git', '.output', '.wxt', 'demo-output', 'bench-output', 'test-output']

if (process.argv[1] === import.meta.filename) {
  await runAsProgram(async () => {
    ensurePackages()
    step('Đóng gói tiện ích cho Chromium và Firefox')
    const hosts = hostsOf(process.argv)
    if (hosts) buildProvince(hosts)
    else build(['chromium', 'firefox'])
    console.table(await writeZips(hosts !== null))
  })
}

/** The match patterns after `--hosts`; null without it. */
function hostsOf(args) {
  const place = args.indexOf('--hosts')
  if (place < 0) return null
  const hosts = (args[place + 1] ?? '').split(',').filter(Boolean)
  const wrong = hosts.filter((host) => !/^https?:\/\/(?!\*)[^/*:\s]+\/\*$/.test(host))
  if (hosts.length === 0 || wrong.length > 0) {
    fail(
      `Địa chỉ sau --hosts phải có dạng https://motcua.example.gov.vn/*, cách nhau bằng dấu phẩy. ${wrong}`,
    )
  }
  return hosts
}

/**
 * Zips what is built and the sources.
 * @param {boolean} [province] the province's own build instead of the general one
 * @returns {Promise<{file: string, bytes: number, sha256: string}[]>}
 */
export async function writeZips(province = false) {
  // Imported late: on a fresh clone it is not there before the packages are installed.
  const { zipFiles } = await import('./lib/zip-folder.mjs')
  const { name, version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  const label = province ? `${name}-${version}-province` : `${name}-${version}`
  const chromium = province ? outputs.chromiumProvince : outputs.chromium
  const firefox = province ? outputs.firefoxProvince : outputs.firefox
  const zips = {
    [`${label}-chromium.zip`]: zipFiles(chromium, filesIn(chromium)),
    [`${label}-firefox.zip`]: zipFiles(firefox, filesIn(firefox)),
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
