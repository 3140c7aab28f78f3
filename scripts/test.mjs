// `npm test`: from a fresh clone to a verdict. Installs what it needs, then checks form, types, and the three
// kinds of test. With --long (test:long), only the tests whose length is a setting, with many more random cases.

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { build, outputs } from './lib/build.mjs'
import { ensureChromium, ensureFirefox, ensureOffice, ensurePackages } from './lib/ensure.mjs'
import { projectRoot } from './lib/paths.mjs'
import { fail, runAsProgram, step } from './lib/progress.mjs'
import { budgets, weigh } from './lib/sizes.mjs'

const long = process.argv.includes('--long')
const output = join(projectRoot, 'test-output')
const counts = []
/** What passed only when it was tried again. */
const unsteady = []
/** More files that fail at once are no mood. */
const mostAgain = 3
/** Files whose very subject is that something never happens. */
const firm = [
  'random-operations',
  'foreign-operations',
  'hard-times',
  'worker-ended',
  'worker-ended-elsewhere',
  'badges',
  'privacy',
  'no-network',
]
/** What was checked, and in which kinds of test: those that differ in the time zone alone say the same. */
const checked = new Map()

/** The offices' zone, the servers' zone, and one on the other side of the date line from both. */
const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York']

await runAsProgram(() => {
  mkdirSync(output, { recursive: true })
  ensurePackages()
  if (long) return runLong()
  ensureChromium()
  ensureFirefox()
  ensureOffice()
  tool('wxt', ['prepare'])
  step('Định dạng và quy tắc mã')
  tool('biome', ['ci', '.', '--error-on-warnings'])
  step('Kiểu dữ liệu')
  tool('tsc', ['--noEmit'])
  step('Đóng gói tiện ích (Chromium, Firefox; bản chính thức và bản trình diễn)')
  build()
  console.table(
    budgets.map(({ part, most }) => ({
      phần: part,
      'byte (gzip)': weigh(outputs.chromium, part),
      trần: most,
    })),
  )
  for (const zone of zones) vitest(`unit, ${zone}`, 'unit', { TZ: zone })
  // Browsers, kits and an operating system have moods of their own: what fails once in thousands of times is named below
  // and stops nobody's work.
  vitest('browser', 'browser', {}, [], true)
  vitest('e2e', 'e2e', {}, [], true)
  report()
})

function runLong() {
  tool('wxt', ['prepare'])
  for (const zone of zones) {
    vitest(`unit, nhiều ngẫu nhiên, ${zone}`, 'unit', { TZ: zone, DUNG_HEN_LONG: '1' }, [
      'tests/unit/working-time',
    ])
  }
  vitest('unit, ghép và đọc tệp sao lưu', 'unit', { DUNG_HEN_LONG: '1' }, ['tests/unit/history/backup'])
  vitest('unit, tệp hỏng và ô độc hại', 'unit', { DUNG_HEN_LONG: '1' }, [
    'tests/unit/consoles/profile-file.test.ts',
    'tests/unit/consoles/hostile.test.ts',
    'tests/unit/notices/damaged-templates.test.ts',
    'tests/unit/settings',
  ])
  ensureChromium()
  build(['chromiumDemo'])
  vitest('e2e, nhiều thao tác', 'e2e', { DUNG_HEN_LONG: '1' }, [
    'tests/e2e/random-operations.test.ts',
    'tests/e2e/foreign-operations.test.ts',
  ])
  report()
}

/**
 * @param {string[]} [files] and folders, when not all of the project
 * @param {boolean} [mayAgain] whether files that failed are tried a second time
 */
function vitest(name, project, env, files = [], mayAgain = false) {
  step(`Kiểm thử: ${name}`)
  let { status, results } = runVitest(name, project, env, files)
  const failed = results.filter((file) => file.status === 'failed')
  if (mayAgain && failed.length > 0 && failed.length <= mostAgain && !failed.some(isFirm)) {
    step(`Chạy lần thứ hai: ${failed.map(({ name: path }) => basename(path)).join(', ')}`)
    const again = runVitest(
      `${name}, lần hai`,
      project,
      env,
      failed.map(({ name: path }) => path),
    )
    status = again.status
    results = [...results.filter((file) => !failed.includes(file)), ...again.results]
    if (status === 0) unsteady.push(...failed.map(whatFailed))
  }
  const list = passedBySubject(results)
  checked.set(list, [...(checked.get(list) ?? []), name])
  const countOf = (wanted) =>
    results.flatMap((file) => file.assertionResults).filter((one) => one.status === wanted).length
  counts.push({ 'loại kiểm thử': name, đạt: countOf('passed'), 'không đạt': countOf('failed') })
  if (results.every(({ assertionResults }) => assertionResults.length === 0))
    fail(`Không có kiểm thử nào chạy: ${name}`)
  if (status !== 0) {
    report()
    fail(`Kiểm thử không đạt: ${name}`)
  }
}

function runVitest(name, project, env, files) {
  const file = join(output, `${name.replace(/\W+/g, '-')}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { status } = start('vitest', ['run', '--project', project, ...reporters, ...files], env)
  return { status, results: JSON.parse(readFileSync(file, 'utf8')).testResults }
}

/**
 * Whether something was seen that must never happen: once is too often. A wait that ran out has seen nothing; a request
 * to the network is told of when a browser is closed, in whatever file, and a property says what contradicts it.
 */
function isFirm({ name, message, assertionResults }) {
  const messages = [message, ...assertionResults.flatMap(({ failureMessages }) => failureMessages)]
  const seen = messages.filter((text) => text && !/Đã chờ|timed? ?out/iu.test(text.split('\n')[0]))
  const isFirmFile = firm.includes(basename(name, '.test.ts'))
  return seen.some((text) => isFirmFile || /Reached for the network|Property failed/.test(text))
}

/** A file's first failure: of a test, or of what comes before all of them. */
function whatFailed({ name, message, assertionResults }) {
  const test = assertionResults.find(({ failureMessages }) => failureMessages.length > 0)
  return `${basename(name)}: ${test ? `${test.fullName}\n${test.failureMessages[0]}` : message}`
}

/** How many checks passed of each subject: of unit and browser tests each room is one, of end-to-end tests each file. */
function passedBySubject(files) {
  const passed = new Map()
  for (const { name, assertionResults } of files) {
    const [, kind, room] = relative(projectRoot, dirname(name)).split(sep)
    const subject = kind === 'e2e' ? basename(name, '.test.ts') : (room ?? kind)
    const count = assertionResults.filter(({ status }) => status === 'passed').length
    passed.set(subject, (passed.get(subject) ?? 0) + count)
  }
  return [...passed]
    .sort()
    .map(([subject, count]) => `${subject} ${count}`)
    .join(' · ')
}

function report() {
  for (const [list, names] of checked) process.stdout.write(`\n${names.join('; ')}:\n${list}\n`)
  console.table(counts)
  if (unsteady.length > 0) {
    process.stdout.write(`\nChỉ đạt ở lần thử thứ hai, cần tìm nguyên nhân:\n${unsteady.join('\n')}\n\n`)
  }
  const sum = (key) => counts.reduce((total, row) => total + row[key], 0)
  process.stdout.write(`${sum('đạt')} passed, ${sum('không đạt')} failed\n`)
}

function tool(name, args) {
  if (start(name, args, {}).status !== 0) fail(`Không đạt: ${name} ${args.join(' ')}`)
}

function start(name, args, env) {
  const command = join(projectRoot, 'node_modules', '.bin', name)
  return spawnSync(command, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
}
