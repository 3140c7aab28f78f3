import { build, outputs } from '../../../../scripts/lib/build.mjs'
import { launchChromium } from '../../../../scripts/lib/extension-browser.mjs'
import { forgetFigures, keepFigures, manyOpens, paints, paintsInTurn } from './paint.mjs'
import { oneWord, withOneWord } from './with-one-word.mjs'

/** Dossiers in the history, a tenth of them open. */
const sizes = [1000, 10_000, 100_000]
/** The popup's page with its figures, and what must be on it before the next is opened. */
export const popup = {
  path: 'popup.html',
  selector: '[data-figure]',
  settled: '[aria-busy="false"] [data-figure]',
}

/**
 * The popup of the built extension over histories of each size: milliseconds from the start of its loading to the
 * frame with its figures, without those last counted and with them; the latter in turn with a page that has one word
 * on it, so that what the computer does besides is seen in both.
 * @param {string} executablePath
 * @param {string} script in-page.ts as one script
 * @returns {Promise<{ size: number, counted: number[], cached: number[], oneWord: number[] }[]>}
 */
export async function popupTimes(executablePath, script) {
  build(['chromium'])
  return withOneWord(outputs.chromium, async (extension) => {
    const chromium = await launchChromium({ executablePath, extension })
    try {
      return await timesBySize(chromium, script)
    } finally {
      await chromium.close()
    }
  })
}

async function timesBySize(chromium, script) {
  const page = await chromium.open('options.html')
  await page.evaluate(script)
  const times = []
  for (const [index, size] of sizes.entries()) {
    const from = sizes[index - 1] ?? 0
    await page.evaluate((...range) => historyBench.fill('dung-hen', ...range), from, size)
    const prepare = () => forgetFigures(page)
    const counted = await paints(chromium, { ...popup, rounds: 5, prepare })
    await keepFigures(page)
    const [floor, cached] = await paintsInTurn(chromium, [oneWord, popup], manyOpens)
    times.push({ size, counted, cached, oneWord: floor })
  }
  return times
}
