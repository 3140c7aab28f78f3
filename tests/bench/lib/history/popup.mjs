import { build, outputs } from '../../../../scripts/lib/build.mjs'
import { launchChromium } from '../../../../scripts/lib/extension-browser.mjs'

/** Dossiers in the history, a tenth of them open. */
const sizes = [1000, 10_000, 100_000]
const rounds = 5

/**
 * The popup of the built extension over histories of each size: milliseconds from the start of its loading to the
 * frame with its figures, a median each, without those last counted and with them.
 * @param {string} executablePath
 * @param {string} script in-page.ts as one script
 * @param {(values: number[]) => number} median
 */
export async function popupTimes(executablePath, script, median) {
  build(['chromium'])
  const chromium = await launchChromium({ executablePath, extension: outputs.chromium })
  try {
    const page = await chromium.open('options.html')
    await page.evaluate(script)
    const times = []
    for (const [index, size] of sizes.entries()) {
      const from = sizes[index - 1] ?? 0
      await page.evaluate((...range) => historyBench.fill('dung-hen', ...range), from, size)
      const counted = median(await openings(chromium, () => forget(page)))
      await keep(page)
      const cached = median(await openings(chromium, () => {}))
      times.push({ size, counted, cached })
    }
    return times
  } finally {
    await chromium.close()
  }
}

async function openings(chromium, prepare) {
  const times = []
  for (let round = 0; round <= rounds; round++) {
    await prepare()
    times.push(await paintedAfter(chromium))
  }
  // The first opening warms up.
  return times.slice(1)
}

/** From navigation to the first frame that has the figures. */
async function paintedAfter({ browser, url }) {
  const page = await browser.newPage()
  await page.evaluateOnNewDocument(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('[data-figure]')) return
      watch.disconnect()
      requestAnimationFrame(() =>
        setTimeout(() => document.documentElement.setAttribute('data-painted', String(performance.now()))),
      )
    })
    watch.observe(document, { childList: true, subtree: true })
  })
  await page.goto(url('popup.html'))
  const painted = await page.waitForSelector('html[data-painted]')
  const time = await painted.evaluate((html) => Number(html.dataset.painted))
  await page.close()
  return time
}

/** Throws away the figures last counted. */
function forget(page) {
  return page.evaluate(() => chrome.storage.local.remove('summaryCache'))
}

/** Has the background count the figures and keep them, as it does on its own every so often. */
async function keep(page) {
  await forget(page)
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'refresh' }))
  await page.waitForFunction(async () => 'summaryCache' in (await chrome.storage.local.get('summaryCache')), {
    polling: 100,
    timeout: 60_000,
  })
}
