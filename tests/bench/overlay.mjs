/**
 * What the overlay costs a console's page: the same page without the extension, with the attributes and the CSS
 * alone (to tell painting from script), and with the extension, in turn. A second page without the extension tells
 * how much two equal pages differ on this computer. `npm run bench overlay -- NAME…` does some of it.
 *
 * Settled times are the clock's; script and layout are the processor's own time in the page's thread, which other
 * programs lengthen least. Ratios are the medians of the ratios within each round.
 */
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
 * no more than two pages without it differ by in three rounds of four), and of script per changed row, µs.
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
  },
  // Each takes seconds: fewer runs.
  5000: { metric: 'full render of 5000 rows', deed: 'render', rows: 5_000, runs: 5 },
}

const measurements = {
  first: ({ ours }) => firstBadge(ours),
  rest: resting,
  ...Object.fromEntries(
    Object.entries(scenarios).map(([name, scenario]) => [name, (tabs) => inTurn(tabs, scenario)]),
  ),
  memory,
  tasks: ({ ours }) => longTasks(ours),
}

const sorted = (values) => values.toSorted((a, b) => a - b)
const median = (values) => sorted(values)[Math.floor(values.length / 2)]
const quartile = (values, part) => sorted(values)[Math.round(part * (values.length - 1))]
const rounded = (value) => Number(value.toPrecision(3))
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

/** @param {string[]} names of measurements; all when there are none */
export async function measure(names = []) {
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
      rows.push(...(await measurements[name](tabs)))
    }
    return rows
  } finally {
    await chromium.close()
    for (const server of Object.values(servers)) server.close()
  }
}

async function firstBadge({ page }) {
  const times = []
  for (let i = 0; i < 10; i++) {
    await page.reload()
    await page.waitForFunction('bench.isDressed()', { polling: 20 })
    times.push(await page.evaluate('bench.firstBadgeAfter()'))
  }
  return [row('page loaded to first badge', median(times), 'ms', { against: `quartiles ${spread(times)}` })]
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
  return [row('script while nothing changes, 0.5 s', more, 'ms', { budget: 0.2, ok: more <= 0.2 })]
}

async function inTurn(tabs, { metric, deed, rows: count, runs, budget, scriptBudget }) {
  const times = Object.fromEntries(Object.keys(tabs).map((name) => [name, []]))
  for (const tab of Object.values(tabs)) await tab.time('render', count)
  for (let i = 0; i < runs; i++) {
    // Another one first each time: who follows whom must not be what is measured.
    const names = Object.keys(tabs)
    for (const name of [...names.slice(i % names.length), ...names.slice(0, i % names.length)]) {
      times[name].push(await tabs[name].time(deed, count))
    }
  }
  const values = (name, what) => times[name].map((each) => each[what])
  const ratios = (name, what) => values(name, what).map((value, i) => value / times.none[i][what])
  const of = (name, what) => median(values(name, what))
  const compared = (label, name, what, rest = {}) =>
    row(`${metric}: ${label}`, of(name, what), 'ms', {
      against: `without: ${rounded(of('none', what))} ms; ratio's quartiles ${spread(ratios(name, what))}`,
      ratio: rounded(median(ratios(name, what))),
      ...rest,
    })
  const settled = median(ratios('ours', 'settled'))
  const noise = ratios('again', 'settled').map((ratio) => Math.max(ratio, 1 / ratio))
  const limit = budget === 'noise' ? quartile(noise, 0.75) : budget
  // What else the computer does can only add: the fastest run tells.
  const fastest = (name) => Math.min(...values(name, 'script'))
  const script = ((fastest('ours') - fastest('none')) * 1e3) / (deed === 'trickle' ? 20 : count)
  return [
    compared('settled', 'ours', 'settled', {
      budget: limit === undefined ? null : rounded(limit),
      ok: limit === undefined || settled <= limit,
    }),
    compared('settled, attributes and CSS alone', 'css', 'settled'),
    compared('settled, without the extension once more', 'again', 'settled'),
    compared('layout and style', 'ours', 'layout'),
    row(`${metric}: script per changed row, fastest run`, script, 'µs', {
      budget: scriptBudget ?? null,
      ok: scriptBudget === undefined || script <= scriptBudget,
    }),
  ]
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
      row(`heap after ${what}, more than without`, more, 'MB', { budget: 15, ok: more <= 15 }),
      row(`listeners after ${what}, more than without`, at.ours.listeners - at.none.listeners, 'count'),
    )
  }
  return rows
}

/** The longest single call of the extension's scripts, at full speed and on a computer four times slower. */
async function longTasks(tab) {
  const rows = []
  for (const [slower, count] of [
    [1, 5_000],
    [4, 500],
  ]) {
    await tab.slowDown(slower)
    const calls = []
    for (let i = 0; i < 3; i++) calls.push(await tab.longestCall('render', count))
    const longest = Math.max(...calls.map((each) => each.longest))
    if (calls.some((each) => each.calls === 0)) fail('Không thấy lệnh nào của tiện ích trong bản ghi.')
    rows.push(
      row(`longest call of ours, ${count} rows, CPU ${slower} × slower`, longest, 'ms', {
        budget: 50,
        ok: longest <= 50,
      }),
    )
  }
  await tab.slowDown(1)
  return rows
}
