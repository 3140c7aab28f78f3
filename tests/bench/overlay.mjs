/**
 * What the overlay costs a console's page: the same page without the extension, with the attributes and the CSS
 * alone (to tell painting from script), and with the extension, in turn. Medians of ten runs and more.
 */
import { build, outputs } from '../../scripts/lib/build.mjs'
import { launchChromium } from '../../scripts/lib/extension-browser.mjs'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { addConsole } from '../../scripts/lib/officer.mjs'
import { fail, step } from '../../scripts/lib/progress.mjs'
import { serveBenchPage } from './lib/overlay/page.mjs'
import { openTab } from './lib/overlay/tab.mjs'

const flags = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

/** What is done, how often, and what is promised of its settled time beside the page without the extension. */
const scenarios = [
  { metric: 'full render of 50 rows', deed: 'render', rows: 50, runs: 15 },
  { metric: 'full render of 500 rows', deed: 'render', rows: 500, runs: 15, budget: 1.3, changed: 500 },
  { metric: 'page turned, 500 rows re-used', deed: 'turn', rows: 500, runs: 10, changed: 500 },
  { metric: 'page never seen, 500 rows re-used', deed: 'meet', rows: 500, runs: 10 },
  { metric: 'sorted, 500 rows', deed: 'sort', rows: 500, runs: 10 },
  { metric: '20 of 500 rows, one a frame', deed: 'trickle', rows: 500, runs: 10 },
  { metric: 'full render of 5000 rows', deed: 'render', rows: 5_000, runs: 10 },
]

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const quartiles = (values) => {
  const sorted = values.toSorted((a, b) => a - b)
  return [0.25, 0.75].map((part) => sorted[Math.floor(part * (sorted.length - 1))])
}
const rounded = (value) => Number(value.toPrecision(3))
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

export async function measure() {
  const executablePath = findBrowser('chromium') ?? findBrowser('chrome')
  if (!executablePath) fail('Không có Chromium trên máy này.')
  build(['chromiumDemo'])
  const servers = {
    none: await serveBenchPage(),
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
    return [
      ...(await firstBadge(tabs.ours)),
      ...(await resting(tabs)),
      ...(await inTurn(tabs)),
      ...(await memory(tabs)),
      ...(await longTasks(tabs.ours)),
    ]
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
  return [row('page loaded to first badge', median(times), 'ms', { against: spread(times) })]
}

const spread = (values) => `quartiles ${quartiles(values).map(rounded).join(' to ')}`

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

async function inTurn(tabs) {
  const rows = []
  for (const { metric, deed, rows: count, runs, budget, changed } of scenarios) {
    step(metric)
    const times = { none: [], css: [], ours: [] }
    for (const tab of Object.values(tabs)) await tab.time('render', count)
    for (let i = 0; i < runs; i++) {
      for (const [name, tab] of Object.entries(tabs)) times[name].push(await tab.time(deed, count))
    }
    const of = (name, what) => median(times[name].map((each) => each[what]))
    const settled = of('ours', 'settled') / of('none', 'settled')
    rows.push(
      row(`${metric}: settled`, of('ours', 'settled'), 'ms', {
        against: `without: ${rounded(of('none', 'settled'))} ms, ${spread(times.none.map((each) => each.settled))}`,
        ratio: rounded(settled),
        budget: budget ?? null,
        ok: budget === undefined || settled <= budget,
      }),
      row(`${metric}: settled, attributes and CSS alone`, of('css', 'settled'), 'ms', {
        against: 'without',
        ratio: rounded(of('css', 'settled') / of('none', 'settled')),
      }),
      row(`${metric}: layout and style`, of('ours', 'layout'), 'ms', {
        against: 'without',
        ratio: rounded(of('ours', 'layout') / of('none', 'layout')),
      }),
    )
    if (changed === undefined) continue
    const perRow = ((of('ours', 'script') - of('none', 'script')) * 1e3) / changed
    rows.push(row(`${metric}: script per changed row`, perRow, 'µs', { budget: 8, ok: perRow <= 8 }))
  }
  return rows
}

/** Six seconds of five full renders each, then what stays. */
async function memory({ ours, none }) {
  const at = {}
  for (const [name, tab] of Object.entries({ ours, none })) {
    await tab.time('churn', 100)
    at[name] = await tab.heapAtRest()
  }
  const more = at.ours.heap - at.none.heap
  return [
    row('heap after 6 s of churn, more than without', more, 'MB', { budget: 15, ok: more <= 15 }),
    row('listeners, more than without', at.ours.listeners - at.none.listeners, 'count'),
  ]
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
