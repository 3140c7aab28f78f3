/**
 * Milliseconds from the start of a page's loading to the frame that has what matches `selector`. The page is closed
 * when it has what matches `settled`: what it left undone would be in the way of the next.
 */
async function paintedAfter({ browser, url }, { path, selector, settled = selector }) {
  const page = await browser.newPage()
  await page.evaluateOnNewDocument(watchPaint, selector)
  await page.goto(url(path))
  const painted = await page.waitForSelector('html[data-painted]', { timeout: 120_000 })
  const time = await painted.evaluate((html) => Number(html.dataset.painted))
  await page.waitForSelector(settled, { timeout: 120_000 })
  await page.close()
  return time
}

/**
 * How often a page is opened that is there within a tenth of a second: what else the computer does in it makes one
 * opening twice another, so that a median of five says more of the computer than of the page.
 */
export const manyOpens = 25

/** As many times as `rounds`, each after `prepare`; one before them warms up. */
export async function paints(chromium, { rounds, prepare = async () => {}, ...page }) {
  const times = []
  for (let round = 0; round <= rounds; round++) {
    await prepare()
    times.push(await paintedAfter(chromium, page))
  }
  return times.slice(1)
}

/**
 * The same for several pages in turn, so that what disturbs the computer meanwhile meets them alike.
 * @returns {Promise<number[][]>} the times of each page
 */
export async function paintsInTurn(chromium, pages, rounds) {
  const times = pages.map(() => [])
  for (let round = 0; round <= rounds; round++) {
    for (const [index, page] of pages.entries()) times[index].push(await paintedAfter(chromium, page))
  }
  return times.map((each) => each.slice(1))
}

/** Throws away the figures last counted. */
export function forgetFigures(page) {
  return page.evaluate(() => chrome.storage.local.remove('summaryCache'))
}

/** Has the background count the figures and keep them, as it does on its own every so often. */
export async function keepFigures(page) {
  await forgetFigures(page)
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'refresh' }))
  await page.waitForFunction(async () => 'summaryCache' in (await chrome.storage.local.get('summaryCache')), {
    polling: 100,
    timeout: 60_000,
  })
}

/**
 * Notes on the document when the frame with what matches was painted. The browser itself says so of the first frame
 * that has anything; of a later one it is when its turn was over. Runs in the page.
 */
function watchPaint(selector) {
  const note = (at) => document.documentElement.setAttribute('data-painted', String(at))
  const afterFrame = (done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = done
    requestAnimationFrame(() => port2.postMessage(null))
  }
  const firstPaint = (done) =>
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === 'first-contentful-paint') done(startTime)
    }).observe({ type: 'paint', buffered: true })

  const watch = new MutationObserver(() => {
    if (!document.querySelector(selector)) return
    watch.disconnect()
    const isFirst = performance.getEntriesByName('first-contentful-paint').length === 0
    if (isFirst) firstPaint(note)
    else afterFrame(() => note(performance.now()))
  })
  watch.observe(document, { childList: true, subtree: true })
}
