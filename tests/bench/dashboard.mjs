/**
 * What a team lead waits for over a long history, in the built extension and a real Chromium: the popup's first
 * figures, the dashboard's first rows, and the longest frame while its list is scrolled from end to end and while a
 * console's page is being read.
 */
import { build, outputs } from '../../scripts/lib/build.mjs'
import { launchChromium } from '../../scripts/lib/extension-browser.mjs'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { importTs } from '../../scripts/lib/import-ts.mjs'
import { fail } from '../../scripts/lib/progress.mjs'
import { sweep } from './lib/dashboard/sweep.mjs'
import { watchFrames } from './lib/dashboard/watch-frames.mjs'
import { inPageScript } from './lib/history/in-page-script.mjs'
import { forgetFigures, keepFigures, manyOpens, paints, paintsInTurn } from './lib/history/paint.mjs'
import { popup } from './lib/history/popup.mjs'
import { oneWord, withOneWord } from './lib/history/with-one-word.mjs'

const { median, middleHalf, rounded } = await importTs('tests/bench/lib/measure.ts')

/** Of design.md; and no frame that is felt. */
const budgets = { cached: 100, counted: 2000, frame: 50, blank: 0 }
const size = 100_000
const rounds = 5
/** A console's list turned page by page, a page a second. */
const looks = 6
const lookEveryMs = 1000
const dashboard = { path: 'dashboard.html', selector: '.windowed tbody tr', rounds }

export async function measure() {
  build(['chromium'])
  const script = await inPageScript()
  return withOneWord(outputs.chromium, async (extension) => [
    ...(await withHistory({ extension, script, open: 'tenth' }, paintRows)),
    ...(await withHistory({ extension, script, open: 'all' }, scrollRows)),
  ])
}

/** A browser of its own, so that one history's caches do not serve the other. */
async function withHistory({ extension, script, open }, work) {
  const executablePath = findBrowser('chromium') ?? findBrowser('chrome')
  if (!executablePath) fail('Không tìm thấy Chromium.')
  const chromium = await launchChromium({ executablePath, extension })
  try {
    const page = await chromium.open('options.html')
    await page.evaluate(script)
    await page.evaluate((...filling) => historyBench.fill('dung-hen', ...filling), 0, size, open)
    return await work(chromium, page, script)
  } finally {
    await chromium.close()
  }
}

async function paintRows(chromium, page, script) {
  const counted = median(await paints(chromium, { ...popup, rounds, prepare: () => forgetFigures(page) }))
  await keepFigures(page)
  const inTurn = await paintsInTurn(chromium, [oneWord, popup], manyOpens)
  const [floor, cached] = inTurn.map(median)
  const [floorSpread, cachedSpread] = inTurn.map(middleHalf)
  const listed = median(await paints(chromium, dashboard))
  return [
    row('a page of the extension with one word on it', floor, { spread: floorSpread }),
    row('popup, 100000 dossiers, a tenth open, as last counted', cached, {
      against: 'a page with one word',
      ratio: cached / floor,
      budget: budgets.cached,
      spread: cachedSpread,
    }),
    row('popup, 100000 dossiers, a tenth open, counted anew', counted, { budget: budgets.counted }),
    row('dashboard, first rows, 100000 dossiers, a tenth open', listed),
    ...(await liveRows(chromium, script, 'a tenth open')),
  ]
}

/** Every dossier open: as many rows. */
async function scrollRows(chromium, _page, script) {
  const listed = median(await paints(chromium, { ...dashboard, rounds: 2 }))
  const page = await chromium.open('dashboard.html')
  await page.bringToFront()
  await page.waitForSelector(dashboard.selector, { timeout: 120_000 })
  const sweeps = []
  for (let round = 0; round <= rounds; round++) sweeps.push(await page.evaluate(sweep))
  await page.close()
  // The first one warms up.
  const counted = sweeps.slice(1)
  const rows = counted.map((each) => each.rows)
  if (rows.some((count) => count !== size)) fail(`Danh sách có ${rows.join(', ')} dòng.`)
  const longest = median(counted.map((each) => each.longest))
  const usual = median(counted.map((each) => each.usual))
  const blank = Math.max(...counted.map((each) => each.blank))
  return [
    row('dashboard, first rows, 100000 open dossiers', listed),
    row('scrolling 100000 rows from end to end, usual frame', usual),
    row('scrolling 100000 rows from end to end, longest frame', longest, { budget: budgets.frame }),
    row('scrolling 100000 rows, frames without their rows', blank, { unit: '', budget: budgets.blank }),
    ...(await liveRows(chromium, script, 'all open')),
  ]
}

/**
 * The open list while looks are recorded, by the background as always: its longest frame, and how long after the last
 * look the list has what that one showed.
 */
async function liveRows(chromium, script, named) {
  const page = await chromium.open('dashboard.html')
  const worker = await wokenWorker(chromium, page)
  await worker.evaluate(script)
  await page.bringToFront()
  await page.waitForSelector(dashboard.selector, { timeout: 120_000 })
  await page.waitForFunction(() => !document.querySelector('.counting'), { timeout: 120_000 })
  const listed = await page.evaluate(() => Number(document.querySelector('.windowed').ariaRowCount))
  await page.evaluate(watchFrames)
  for (let n = 0; n < looks; n++) {
    await worker.evaluate((...look) => historyBench.look(...look), 'dung-hen', size + n)
    if (n < looks - 1) await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
  const from = performance.now()
  await page.waitForFunction(
    (count) => Number(document.querySelector('.windowed').ariaRowCount) === count,
    { timeout: 120_000 },
    listed + looks,
  )
  const followed = performance.now() - from
  const longest = await page.evaluate(() => globalThis.longestFrame)
  await page.close()
  return [
    row(`the list while a page a second is read, 100000 dossiers, ${named}, longest frame`, longest, {
      budget: budgets.frame,
    }),
    row(`the list has what was read last, 100000 dossiers, ${named}`, followed),
  ]
}

/** The background, which goes to sleep when nothing is asked of it, and stays awake while it is driven. */
async function wokenWorker(chromium, page) {
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'refresh' }))
  const isOurs = (target) => target.type() === 'service_worker' && target.url().startsWith(chromium.url(''))
  return (await chromium.browser.waitForTarget(isOurs)).worker()
}

function row(metric, value, { unit = 'ms', against = '', ratio = null, budget = null, ...spread } = {}) {
  const ok = budget === null || value <= budget
  return { metric, value: rounded(value), unit, against, ratio, budget, ok, ...spread }
}
