import { createServer } from 'node:http'
import { resolve } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { build } from 'vite'
import { chromiumFlags, findBrowser } from '../../scripts/lib/find-browser.mjs'
import type { HistoryBench } from './lib/history/in-page'
import { median, type Row, rounded } from './lib/measure'

/** Budgets of design.md. */
const budgets = { recorded: 1.5, repeated: 0.4, heldMb: 80 }
const recordedRows = 5000
const rounds = 7
const heldDossiers = 20_000

declare const historyBench: HistoryBench

/** Times the history in a real Chromium, beside raw IndexedDB in the same run. */
export async function measure(): Promise<Row[]> {
  const executablePath = findBrowser('chromium') ?? findBrowser('chrome')
  if (!executablePath) throw new Error('No Chromium on this computer')
  const { url, close } = await serve(await bundle())
  const browser = await puppeteer.launch({ executablePath, pipe: true, args: [...chromiumFlags] })
  try {
    const page = await browser.newPage()
    await page.goto(url)
    return [...(await recordRows(page)), ...(await readRows(page)), await memoryRow(page)]
  } finally {
    await browser.close()
    close()
  }
}

async function recordRows(page: Page): Promise<Row[]> {
  const times: Awaited<ReturnType<HistoryBench['round']>>[] = []
  for (let n = 0; n < rounds; n++) {
    times.push(await page.evaluate((count) => historyBench.round(count), recordedRows))
  }
  // The first round warms up.
  const counted = times.slice(1)
  const middle = (of: (each: (typeof times)[number]) => number) => median(counted.map(of))
  const raw = middle(({ rawIndexed }) => rawIndexed)
  const recorded = middle(({ recorded, rawIndexed }) => recorded / rawIndexed)
  const repeated = middle(({ repeated, rawIndexed }) => repeated / rawIndexed)
  const plain = middle(({ recorded, rawPlain }) => recorded / rawPlain)
  const against = 'raw puts of the same rows, same indexes'
  return [
    plainRow(`raw puts of ${recordedRows} rows, same indexes`, raw, 'ms'),
    ratioRow(
      `recording ${recordedRows} sightings`,
      middle((each) => each.recorded),
      against,
      recorded,
      budgets.recorded,
    ),
    ratioRow(
      'the same look again, nothing changed',
      middle((each) => each.repeated),
      against,
      repeated,
      budgets.repeated,
    ),
    ratioRow(
      `recording ${recordedRows} sightings, against no index at all`,
      middle((each) => each.recorded),
      'raw puts of the same rows, no index',
      plain,
      null,
    ),
  ]
}

async function readRows(page: Page): Promise<Row[]> {
  const rows: Row[] = []
  for (const count of [1000, 10_000, 100_000]) {
    const { open, one } = await page.evaluate((size) => historyBench.reads(size), count)
    rows.push(plainRow(`readOpen, ${count} dossiers, a tenth open`, open, 'ms'))
    rows.push(plainRow(`readDossier, ${count} dossiers`, one, 'ms'))
  }
  return rows
}

/** What the page's heap grows by while it holds all open dossiers. */
async function memoryRow(page: Page): Promise<Row> {
  const client = await page.createCDPSession()
  const heapMb = async () => {
    await client.send('HeapProfiler.collectGarbage')
    const { usedSize } = await client.send('Runtime.getHeapUsage')
    return usedSize / 2 ** 20
  }
  await page.evaluate(() => historyBench.letGo())
  const before = await heapMb()
  await page.evaluate((count) => historyBench.hold(count), heldDossiers)
  const value = (await heapMb()) - before
  return {
    metric: `heap held by ${heldDossiers} open dossiers`,
    value: rounded(value),
    unit: 'MB',
    against: '',
    ratio: null,
    budget: budgets.heldMb,
    ok: value <= budgets.heldMb,
  }
}

function plainRow(metric: string, value: number, unit: string): Row {
  return { metric, value: rounded(value), unit, against: '', ratio: null, budget: null, ok: true }
}

function ratioRow(metric: string, value: number, against: string, ratio: number, budget: number | null): Row {
  return {
    metric,
    value: rounded(value),
    unit: 'ms',
    against,
    ratio: rounded(ratio),
    budget,
    ok: budget === null || ratio <= budget,
  }
}

/** The page's side as one script. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: resolve('tests/bench/lib/history/in-page.ts') },
    },
  })
  const [first] = Array.isArray(output) ? output : [output]
  const chunk = first && 'output' in first ? first.output[0] : null
  if (!chunk) throw new Error('Nothing was built for the page')
  return chunk.code
}

/** IndexedDB needs an origin of its own. */
function serve(script: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? script : '<!doctype html><script type="module" src="/bench.js"></script>')
  })
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = address && typeof address === 'object' ? address.port : 0
      done({ url: `http://127.0.0.1:${port}/`, close: () => server.close() })
    })
  })
}
