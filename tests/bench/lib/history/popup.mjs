import { build, outputs } from '../../../../scripts/lib/build.mjs'
import { launchChromium } from '../../../../scripts/lib/extension-browser.mjs'
import { forgetFigures, keepFigures, paints } from './paint.mjs'

/** Dossiers in the history, a tenth of them open. */
const sizes = [1000, 10_000, 100_000]
const opening = {
  path: 'popup.html',
  selector: '[data-figure]',
  settled: '[aria-busy="false"] [data-figure]',
  rounds: 5,
}

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
      const counted = median(await paints(chromium, { ...opening, prepare: () => forgetFigures(page) }))
      await keepFigures(page)
      const cached = median(await paints(chromium, opening))
      times.push({ size, counted, cached })
    }
    return times
  } finally {
    await chromium.close()
  }
}
