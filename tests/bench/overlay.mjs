/**
 * What the overlay costs a console's page: the same page without the extension, with the attributes and the CSS
 * alone (to tell painting from script), and with the extension, in turn. A second page without the extension tells
 * how much two equal pages differ on this computer. `npm run bench overlay -- NAME…` does some of it.
 *
 * Settled times are the clock's; script and layout are the processor's own time in the page's thread, which other
 * programs lengthen least. Ratios are the medians of the ratios within each round.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, outputs } from '../../scripts/lib/build.mjs'
import { launchChromium } from '../../scripts/lib/extension-browser.mjs'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { addConsole } from '../../scripts/lib/officer.mjs'
import { fail, step } from '../../scripts/lib/progress.mjs'
import { serveBenchPage } from './lib/overlay/page.mjs'
import { openTab } from './lib/overlay/tab.mjs'

const flags = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

/**
 * What is done, how often, and what is promised: of the settled time beside the page without the extension (`noise`:
 * no more than two pages without it differ by in three rounds of four), and of script per changed row, µs. `changed`:
 * how many rows change, where these are not all.
 */
const scenarios = {
  50: { metric: 'full render of 50 rows', deed: 'render', rows: 50, runs: 20 },
  500: {
    metric: 'full render of 500 rows',
    deed: 'render',
    rows: 500,
    runs: 15,
    budget: 1.3,
    scriptBudget: 8,
  },
  turn: { metric: 'page turned, 500 rows re-used', deed: 'turn', rows: 500, runs: 10 },
  meet: { metric: 'page never seen, 500 rows re-used', deed: 'meet', rows: 500, runs: 10 },
  sort: { metric: 'sorted, 500 rows', deed: 'sort', rows: 500, runs: 10 },
  trickle: {
    metric: '20 of 500 rows, one a frame',
    deed: 'trickle',
    rows: 500,
    runs: 15,
    budget: 'noise',
    changed: 20,
  },
  churn: {
    metric: '6 s of 5 full renders of 100 rows a second',
    deed: 'churn',
    rows: 100,
    runs: 10,
    changed: 3_000,
    // Each run takes six seconds and is made of thirty: only the two that are compared.
    among: ['none', 'ours'],
  },
  5000: { metric: 'full render of 5000 rows', deed: 'render', rows: 5_000, runs: 10 },
}

const measurements = {
  size: scriptSize,
  first: firstBadge,
  rest: resting,
  ...Object.fromEntries(
    Object.entries(scenarios).map(([name, scenario]) => [name, (tabs) => inTurn(tabs, scenario)]),
  ),
  memory,
  tasks: longTasks,
}

/** The pages beside the one with the extension and the one without. */
const others = { css: 'attributes and CSS alone', again: 'without the extension once more' }

const sorted = (values) => values.toSorted((a, b) => a - b)
const median = (values) => sorted(values)[Math.floor(values.length / 2)]
const quartile = (values, part) => sorted(values)[Math.round(part * (values.length - 1))]
const rounded = (value) => (Number.isInteger(value) ? value : Number(value.toPrecision(3)))
const spread = (values) => `${rounded(quartile(values, 0.25))} to ${rounded(quartile(values, 0.75))}`
const row = (metric, value, unit, rest = {}) => ({
  metric,
  value: rounded(value),
  unit,
  against: '',
  ratio: null,
  budget: null,
  ok: true,
  ...rest,
})
/** A promise and whether it is kept; nothing where none is made. */
const budgeted = (value, budget) =>
  budget === undefined ? {} : { budget: rounded(budget), ok: value <= budget }

/**
 * @param {string[]} names of measurements; all when there are none
 * @param {(rows: object[]) => void} keep gets what is known after each: the whole takes minutes
 */
export async function measure(names = [], keep = () => {}) {
  const unknown = names.find((name) => !(name in measurements))
  if (unknown) fail(`Không có phần đo "${unknown}". Có: ${Object.keys(measurements).join(', ')}`)
  const executablePath = findBrowser('chromium') ?? findBrowser('chrome')
  if (!executablePath) fail('Không có Chromium trên máy này.')
  build(['chromiumDemo'])
  const servers = {
    none: await serveBenchPage(),
    again: await serveBenchPage(),
    css: await serveBenchPage({ dressed: true }),
    ours: await serveBenchPage(),
  }
  const chromium = await launchChromium({ executablePath, extension: outputs.chromiumDemo, flags })
  try {
    const options = await chromium.open('options.html')
    await addConsole(options, { origin: servers.ours.origin, profile: 'opencps' })
    const tabs = {}
    for (const [name, { origin }] of Object.entries(servers)) {
      tabs[name] = await openTab(await chromium.browser.newPage(), origin, name === 'ours')
    }
    const rows = []
    for (const name of names.length > 0 ? names : Object.keys(measurements)) {
      step(name)
      const measured = await tried(name, tabs)
      // A run of minutes that is broken off has said what it knew.
      for (const { metric, value, unit } of measured) step(`  ${metric}: ${value} ${unit}`)
      rows.push(...measured)
      keep(rows)
    }
    return rows
  } finally {
    await chromium.close()
    for (const server of Object.values(servers)) server.close()
  }
}

/** What cannot be measured fails, and the rest is measured all the same. */
async function tried(name, tabs) {
  try {
    return await measurements[name](tabs)
  } catch (error) {
    return [row(`${name}: not measured`, Number.NaN, '', { against: String(error), ok: false })]
  }
}

async function firstBadge({ ours }) {
  const times = []
  for (let i = 0; i < 10; i++) times.push(await ours.firstBadge())
  const line = (metric, what) => {
    const values = times.map((each) => each[what])
    return row(metric, median(values), 'ms', { against: `quartiles ${spread(values)}` })
  }
  return [line('page loaded to first badge', 'loaded'), line('script put in to first badge', 'putIn')]
}

/** Half a second in which nothing changes: no script of ours may run. */
async function resting({ ours, none }) {
  // What was seen last is told and answered first.
  for (let i = 0; i < 4; i++) await ours.time('rest')
  const scripts = { ours: [], none: [] }
  for (let i = 0; i < 10; i++) {
    scripts.none.push((await none.time('rest')).script)
    scripts.ours.push((await ours.time('rest')).script)
  }
  const more = Math.max(0, median(scripts.ours) - median(scripts.none))
  return [row('script while nothing changes, 0.5 s', more, 'ms', budgeted(more, 0.2))]
}

async function inTurn(tabs, scenario) {
  const { metric, deed, rows: count, runs, changed = count, among = Object.keys(tabs) } = scenario
  const times = Object.fromEntries(among.map((name) => [name, []]))
  for (const name of among) await tabs[name].time('render', count)
  for (let i = 0; i < runs; i++) {
    // Another one first each time: who follows whom must not be what is measured.
    const first = i % among.length
    for (const name of [...among.slice(first), ...among.slice(0, first)]) {
      times[name].push(await tabs[name].time(deed, count))
    }
  }
  const values = (name, what) => times[name].map((each) => each[what])
  const of = (name, what) => median(values(name, what))
  const ratios = (name, what) => values(name, what).map((value, i) => value / times.none[i][what])
  const compared = (label, name, what, rest = {}) =>
    row(`${metric}: ${label}`, of(name, what), 'ms', {
      against: `without: ${rounded(of('none', what))} ms; ratio's quartiles ${spread(ratios(name, what))}`,
      ratio: rounded(median(ratios(name, what))),
      ...rest,
    })
  const rows = [
    compared('settled', 'ours', 'settled', settledBudget(scenario, ratios)),
    ...among
      .filter((name) => name in others)
      .map((name) => compared(`settled, ${others[name]}`, name, 'settled')),
    compared('layout and style', 'ours', 'layout'),
    compared('script', 'ours', 'script'),
  ]
  // What else the computer does can only add: the fastest run tells.
  const fastest = (name) => Math.min(...values(name, 'script'))
  const script = ((fastest('ours') - fastest('none')) * 1e3) / changed
  const more = of('ours', 'longTasks') - of('none', 'longTasks')
  return [
    ...rows,
    row(
      `${metric}: script per changed row, fastest run`,
      script,
      'µs',
      budgeted(script, scenario.scriptBudget),
    ),
    row(`${metric}: tasks over 50 ms, more than without`, more, 'count', {
      against: `without: ${of('none', 'longTasks')}`,
    }),
  ]
}

/** Of the settled time's ratio. */
function settledBudget({ budget }, ratios) {
  if (budget !== 'noise') return budgeted(median(ratios('ours', 'settled')), budget)
  const noise = ratios('again', 'settled').map((ratio) => Math.max(ratio, 1 / ratio))
  return budgeted(median(ratios('ours', 'settled')), quartile(noise, 0.75))
}

/** What stays: after twenty full renders, and after six seconds of five a second. */
async function memory({ ours, none }) {
  const rows = []
  for (const [what, work] of [
    ['20 renders of 500 rows', (tab) => tab.repeat(20, 'render', 500)],
    ['6 s of churn', (tab) => tab.time('churn', 100)],
  ]) {
    const at = {}
    for (const [name, tab] of Object.entries({ ours, none })) {
      await work(tab)
      at[name] = await tab.heapAtRest()
    }
    const more = at.ours.heap - at.none.heap
    rows.push(
      row(`heap after ${what}, more than without`, more, 'MB', budgeted(more, 15)),
      row(`listeners after ${what}, more than without`, at.ours.listeners - at.none.listeners, 'count'),
    )
  }
  return rows
}

/** Where a call of ours may take longest: at full speed, and on a computer four times slower. */
const heaviest = [
  { slower: 1, deed: 'render', rows: 5_000 },
  { slower: 4, deed: 'render', rows: 500 },
  { slower: 4, deed: 'meet', rows: 500 },
  { slower: 4, deed: 'sort', rows: 500 },
]

/** The longest single call of the extension's scripts. */
async function longTasks({ ours }) {
  const rows = []
  for (const { slower, deed, rows: count } of heaviest) {
    await ours.time('render', count)
    await ours.slowDown(slower)
    const calls = []
    for (let i = 0; i < 3; i++) calls.push(await ours.longestCall(deed, count))
    await ours.slowDown(1)
    if (calls.some((each) => each.calls === 0)) fail('Không thấy lệnh nào của tiện ích trong bản ghi.')
    const longest = Math.max(...calls.map((each) => each.longest))
    const metric = `longest call of ours, ${deed} of ${count} rows, CPU ${slower} × slower`
    rows.push(row(metric, longest, 'ms', budgeted(longest, 50)))
  }
  return rows
}

/** What every page of a console must load. */
function scriptSize() {
  build(['chromium'])
  const script = readFileSync(join(outputs.chromium, 'content-scripts/console.js'))
  const size = gzipSync(script, { level: 9 }).length
  return [row('content script, gzip', size, 'B', budgeted(size, 20_480))]
}
