/** The history in a real Chromium, beside raw IndexedDB in the same run, and the popup over it. */
import { createServer } from 'node:http'
import puppeteer from 'puppeteer-core'
import { chromiumFlags, findBrowser } from '../../scripts/lib/find-browser.mjs'
import { importTs } from '../../scripts/lib/import-ts.mjs'
import { fail } from '../../scripts/lib/progress.mjs'
import { inPageScript } from './lib/history/in-page-script.mjs'
import { popupTimes } from './lib/history/popup.mjs'

const { median, middleHalf, rounded } = await importTs('tests/bench/lib/measure.ts')

/** Of design.md; judging has the popup's two seconds for 10,000 dossiers, half of which is reading. */
const budgets = { recorded: 1.5, repeated: 0.4, heldMb: 80, judged: 10_000, cached: 100, counted: 2000 }
const recordedRows = 5000
const rounds = 9
const heldDossiers = 20_000

export async function measure() {
  const executablePath = findBrowser('chromium') ?? findBrowser('chrome')
  if (!executablePath) fail('Không tìm thấy Chromium.')
  const script = await inPageScript()
  const { url, close } = await serve(script)
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    protocolTimeout: 300_000,
    args: [...chromiumFlags],
  })
  try {
    const page = await browser.newPage()
    await page.goto(url)
    return [
      ...(await recordRows(page)),
      ...(await readRows(page)),
      ...(await judgeRows(page)),
      await memoryRow(page),
      ...(await popupRows(executablePath, script)),
    ]
  } finally {
    await browser.close()
    close()
  }
}

async function recordRows(page) {
  const times = []
  for (let n = 0; n < rounds; n++) {
    times.push(await page.evaluate((count) => historyBench.round(count), recordedRows))
  }
  // The first round warms up.
  const counted = times.slice(1)
  const middle = (of) => median(counted.map(of))
  const recorded = middle((each) => each.recorded)
  const against = 'raw puts of the same rows, same indexes'
  return [
    row(
      `raw puts of ${recordedRows} rows, same indexes`,
      middle((each) => each.rawIndexed),
    ),
    row(`recording ${recordedRows} sightings`, recorded, {
      against,
      ratio: middle((each) => each.recorded / each.rawIndexed),
      budget: budgets.recorded,
    }),
    row(
      'the same look again, nothing changed',
      middle((each) => each.repeated),
      { against, ratio: middle((each) => each.repeated / each.rawIndexed), budget: budgets.repeated },
    ),
    row(`recording ${recordedRows} sightings, against no index at all`, recorded, {
      against: 'raw puts of the same rows, no index',
      ratio: middle((each) => each.recorded / each.rawPlain),
    }),
  ]
}

async function readRows(page) {
  const rows = []
  for (const count of [1000, 10_000, 100_000]) {
    const { open, one } = await page.evaluate((size) => historyBench.reads(size), count)
    rows.push(row(`readOpen, ${count} dossiers, a tenth open`, open))
    rows.push(row(`readDossier, ${count} dossiers`, one))
  }
  return rows
}

/** As many as a province's centre has in hand, all of them open. */
async function judgeRows(page) {
  const { read, judged } = await page.evaluate((count) => historyBench.judging(count), 100_000)
  return [
    row('readOpen, 100000 dossiers, all open', read),
    row('judging 100000 open dossiers', judged, { budget: budgets.judged }),
  ]
}

/** What the page's heap grows by while it holds all open dossiers. */
async function memoryRow(page) {
  const client = await page.createCDPSession()
  const heapMb = async () => {
    await client.send('HeapProfiler.collectGarbage')
    const { usedSize } = await client.send('Runtime.getHeapUsage')
    return usedSize / 2 ** 20
  }
  await page.evaluate(() => historyBench.letGo())
  const before = await heapMb()
  await page.evaluate((count) => historyBench.hold(count), heldDossiers)
  const held = (await heapMb()) - before
  return row(`heap held by ${heldDossiers} open dossiers`, held, { unit: 'MB', budget: budgets.heldMb })
}

async function popupRows(executablePath, script) {
  const times = await popupTimes(executablePath, script)
  return times.flatMap(({ size, counted, cached, oneWord }) => [
    opens(`popup, ${size} dossiers, counted anew`, counted, { budget: budgets.counted }),
    opens(`popup, ${size} dossiers, as last counted`, cached, { budget: budgets.cached }),
    opens(`a page with one word on it, in turn with that of ${size}`, oneWord),
  ])
}

/** A line of many openings: their median, and between what values the middle half of them lies. */
function opens(metric, times, limits) {
  return { ...row(`${metric}, ${times.length} opens`, median(times), limits), spread: middleHalf(times) }
}

/** A line of the table; its budget is one of its ratio, where it has one. */
function row(metric, value, { unit = 'ms', against = '', ratio = null, budget = null } = {}) {
  const ok = budget === null || (ratio ?? value) <= budget
  return { metric, value: rounded(value), unit, against, ratio: ratio && rounded(ratio), budget, ok }
}

/** IndexedDB needs an origin of its own. */
function serve(script) {
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? script : '<!doctype html><script type="module" src="/bench.js"></script>')
  })
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      done({ url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() })
    })
  })
}
