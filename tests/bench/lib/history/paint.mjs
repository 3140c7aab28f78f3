/**
 * Milliseconds from the start of a page's loading to the frame that has what matches `selector`. The page is closed
 * when it has what matches `settled`: what it left undone would be in the way of the next.
 */
async function paintedAfter({ browser, url }, { path, selector, settled = selector }) {
  const page = await browser.newPage()
  await page.evaluateOnNewDocument((wanted) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(wanted)) return
      watch.disconnect()
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => document.documentElement.setAttribute('data-painted', String(performance.now()))
      // A message comes when the frame is drawn, and before what the page itself leaves until then: a timer would
      // have to wait for that.
      requestAnimationFrame(() => port2.postMessage(null))
    })
    watch.observe(document, { childList: true, subtree: true })
  }, selector)
  await page.goto(url(path))
  const painted = await page.waitForSelector('html[data-painted]', { timeout: 120_000 })
  const time = await painted.evaluate((html) => Number(html.dataset.painted))
  await page.waitForSelector(settled, { timeout: 120_000 })
  await page.close()
  return time
}

/** As many times as `rounds`, each after `prepare`; one before them warms up. */
export async function paints(chromium, { rounds, prepare = async () => {}, ...page }) {
  const times = []
  for (let round = 0; round <= rounds; round++) {
    await prepare()
    times.push(await paintedAfter(chromium, page))
  }
  return times.slice(1)
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
