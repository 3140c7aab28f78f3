import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { until } from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { untilListed } from './any-rows'
import { type Chromium, launchChromium } from './browsers'
import { bundleForPage } from './random-operations/bundle'
import type { ForeignName } from './random-operations/foreign-hands'
import { createTrial } from './random-operations/foreign-trial'
import { mouseOf, teach } from './teaching'
import { toolbarFlags } from './toolbar'

/**
 * As random-operations.test.ts, on consoles of foreign shape that were taught: pages loaded whole, a list in a frame,
 * rows whose second half comes later, a grid of thousands in a few rows. Their servers answer over the network and
 * their pages load anew, so there are fewer operations: DUNG_HEN_FOREIGN_OPERATIONS of them on each.
 */
const isLong = process.env.DUNG_HEN_LONG !== undefined
const operations = Number(process.env.DUNG_HEN_FOREIGN_OPERATIONS ?? (isLong ? 40 : 10))
const seed = Number(process.env.DUNG_HEN_SEED ?? 156277)

let chromium: Chromium
let consoles: Awaited<ReturnType<typeof startConsoles>>
let script: string

beforeAll(async () => {
  consoles = await startConsoles({})
  script = await bundleForPage('tests/e2e/random-operations/foreign-pages.mjs')
  chromium = await launchChromium({ extension: outputs.chromiumDemo, flags: toolbarFlags })
})
afterAll(async () => {
  await chromium.close()
  await consoles.close()
})

/** A console that was taught, with every frame watched from here on. */
async function openTrial(name: ForeignName) {
  const page = await chromium.browser.newPage()
  await page.goto(consoles[name].url)
  await untilListed(page)
  await teach(page, mouseOf(chromium))
  const trial = createTrial(name, page, consoles, seed)
  await page.exposeFunction('tellPainted', trial.onPainted)
  await page.evaluateOnNewDocument(script)
  await page.reload()
  await trial.settled('the beginning')
  return { page, trial }
}

test.each(['plain', 'framed', 'tworow', 'virtual'] as const)(
  `%s: ${operations} operations, DUNG_HEN_SEED=${seed}`,
  { timeout: 60_000 + operations * 10_000 },
  async (name) => {
    const { page, trial } = await openTrial(name)
    const counts: Record<string, number> = {}
    for (let done = 0; done < operations; done++) {
      const deed = await trial.act()
      counts[deed] = (counts[deed] ?? 0) + 1
      await trial.settled(`operation ${done} (${deed})`)
      expect(trial.wrongFrames()).toEqual([])
    }
    expect(trial.painted()).toBeGreaterThan(operations)
    console.log(`${name}, seed ${seed}: ${JSON.stringify(counts)}, ${trial.painted()} rows painted`)
    await plantWrongBadge(page)
    await until(async () => trial.wrongFrames().length > 0, 'the planted badge')
    await page.close()
  },
)

/** Whether the watch is awake: a badge that is nobody's, where the overlay knows no row. */
function plantWrongBadge(page: Page): Promise<void> {
  return page.evaluate(() => {
    const row = Object.assign(document.createElement('p'), { textContent: 'H00.99.01-261118-9999' })
    const cell = row.appendChild(document.createElement('b'))
    document.body.append(row)
    requestAnimationFrame(() => cell.setAttribute('data-dh-text', 'Quá hạn 999 ngày làm việc'))
  })
}
