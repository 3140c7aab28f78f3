// Installs what a fresh clone lacks. Needs no packages itself.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findBrowser, findProgram } from './find-browser.mjs'
import { projectRoot } from './paths.mjs'
import { fail, step } from './progress.mjs'

/** Node's own npm, started the way it was started for us; `npm` on the PATH otherwise. */
const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']

/** Installs the packages the lockfile names, unless exactly these are there already. */
export function ensurePackages() {
  const wanted = lockedVersions(join(projectRoot, 'package-lock.json'))
  const installed = lockedVersions(join(projectRoot, 'node_modules', '.package-lock.json'))
  if (installed === wanted) return
  step('Cài các gói phần mềm (npm ci) – lần đầu mất khoảng một phút')
  run([...npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'])
}

/** A Chromium to load the extension into: Chromium, else Chrome or Edge, else Debian's package. */
export function ensureChromium() {
  const found = findBrowser('chromium') ?? findBrowser('chrome')
  if (found) return found
  installDebian(['chromium'], 'Cần có Chromium, Google Chrome hoặc Microsoft Edge.')
  return findBrowser('chromium') ?? fail('Đã cài Chromium nhưng không tìm thấy tệp chương trình.')
}

/** Firefox for the smoke test of the Firefox build. */
export function ensureFirefox() {
  const found = findBrowser('firefox')
  if (found) return found
  installDebian(['firefox-esr'], 'Cần có Firefox (bản ESR) để chạy kiểm thử.')
  return findBrowser('firefox') ?? fail('Đã cài Firefox nhưng không tìm thấy tệp chương trình.')
}

/** A word processor, a spreadsheet and PDF tools, by which tests open what is saved as an office would; fonts with all Vietnamese letters. */
export function ensureOffice() {
  if (hasSpreadsheet(findProgram('soffice')) && findProgram('pdftotext')) return
  installDebian(
    ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'poppler-utils', 'fonts-liberation2'],
    'Cần có LibreOffice Writer, Calc và poppler-utils để chạy kiểm thử.',
  )
}

/** Whether this LibreOffice has its spreadsheet: Debian packs each part by itself, under one program. */
function hasSpreadsheet(soffice) {
  if (soffice === null) return false
  return process.platform !== 'linux' || existsSync(join(dirname(realpathSync(soffice)), 'libsclo.so'))
}

function installDebian(packages, need) {
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) {
    fail(`${need} Hãy cài rồi chạy lại; trên Debian/Ubuntu: sudo apt-get install ${packages.join(' ')}`)
  }
  step(`Cài gói Debian: ${packages.join(', ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run(['apt-get', 'update', '-qq'], { env })
  run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
}

/** Runs a command in the project's folder, its output kept for the case that it fails. */
export function run([command, ...args], options = {}) {
  const result = spawnSync(command, args, {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && command === 'npm',
    ...options,
  })
  if (result.status === 0) return result.stdout
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  return fail(`Lệnh không thành công: ${[command, ...args].join(' ')}`)
}

/**
 * The versions a lockfile names, as one comparable text; null when there is none. Optional packages differ from
 * platform to platform and are left out.
 */
function lockedVersions(path) {
  if (!existsSync(path)) return null
  const { packages } = JSON.parse(readFileSync(path, 'utf8'))
  return Object.entries(packages)
    .filter(([folder, entry]) => folder && !entry.optional && !entry.devOptional && !entry.peer)
    .map(([folder, entry]) => `${folder} ${entry.version}`)
    .sort()
    .join('\n')
}
