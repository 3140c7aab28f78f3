import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { addConsole } from '../../scripts/lib/officer.mjs'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { defaultNow, startConsoles } from '../consoles/server.mjs'
import { launchChromium } from './browsers'
import { bundleForPage } from './random-operations/bundle'

/**
 * Random operations on each framework's console, one after another: page, sort, filter, menu, resize, re-render,
 * changed data, detail and back. After each, every visible row's badge is the oracle's; in between, no frame is
 * painted with a badge that is not the row's own. The console's server answers inside the page.
 * DUNG_HEN_OPERATIONS=10000 for the full proof of issue 4; `npm run test:long` does a part of it.
 */
const isLong = process.env.DUNG_HEN_LONG !== undefined
const operations = Number(process.env.DUNG_HEN_OPERATIONS ?? (isLong ? 2_000 : 100))
/** Half of them with each use of the framework. */
const each = operations / 2
/** The same each time, so that a check that fails fails again; whoever looks for new faults gives another. */
const seed = Number(process.env.DUNG_HEN_SEED ?? 156277)
/** So many at a time: a call into the page must come back within the driver's patience. */
const atOnce = 250

/** As many frames as the computer can paint: a settled list is looked at in the next one. */
const flags = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

/**
 * How each framework is used by the real consoles: with elements kept for their dossier, and, as site-made
 * templates do, with elements re-used for whatever dossier comes next. The second is one change in the page's code.
 */
const frameworks = {
  opencps: {
    profile: 'opencps',
    file: 'list.js',
    kept: `:key="column.value + '_' + item.dossierId"`,
    reused: ':key="column.value"',
  },
  tandan: { profile: 'tan-dan', file: 'app.js', kept: "rowKey: 'id'", reused: 'rowKey: (_, index) => index' },
} as const
type Name = keyof typeof frameworks

interface Outcome {
  done: number
  counts: Record<string, number>
  wrongBadges: string[]
  wrongFrames: string[]
  frames: number
}

let consoles: Awaited<ReturnType<typeof startConsoles>>
let script: string

beforeAll(async () => {
  consoles = await startConsoles({})
  script = await bundleForPage('tests/e2e/random-operations/in-page.mjs')
})
afterAll(() => consoles.close())

// Two at a time: a framework keeps one core busy.
describe.concurrent.each(['opencps', 'tandan'] as const)('%s', (name) => {
  test.sequential.for(['kept', 'reused'] as const)(
    `elements %s: ${each} operations, DUNG_HEN_SEED=${seed}`,
    { timeout: 1_800_000 },
    async (elements, { onTestFinished }) => {
      const page = await openTrial(name, elements, onTestFinished)
      let outcome: Outcome | undefined
      for (let done = 0; done < each; done = outcome.done) {
        outcome = (await page.evaluate(`trial.run(${Math.min(each - done, atOnce)})`)) as Outcome
        expect(outcome.wrongBadges).toEqual([])
        expect(outcome.wrongFrames).toEqual([])
        expect(outcome.frames).toBeGreaterThan(outcome.done)
      }
      console.log(`${name}, elements ${elements}, seed ${seed}: ${JSON.stringify(outcome)}`)
    },
  )

  test.sequential('a wrong badge is seen in the frame it is painted in, whatever code put it there', async ({
    onTestFinished,
  }) => {
    const page = await openTrial(name, 'kept', onTestFinished)
    expect(await page.evaluate('trial.seenOfPlanted()')).toEqual(['task', 'microtask', 'animation frame'])
  })
})

/**
 * A browser with a history of its own (a term that an earlier trial's detail showed would be known in the next), and in
 * it the console with the trial, its first list shown and right.
 */
async function openTrial(
  name: Name,
  elements: 'kept' | 'reused',
  onTestFinished: TestContext['onTestFinished'],
): Promise<Page> {
  const chromium = await launchChromium({ extension: outputs.chromiumDemo, flags })
  onTestFinished(() => chromium.close())
  const options = await chromium.open('options.html')
  await addConsole(options, { origin: consoles[name].origin, profile: frameworks[name].profile })
  const page = await chromium.browser.newPage()
  // Every row is there and laid out; few of them cost the browser's painting its time.
  await page.setViewport({ width: 1366, height: 240 })
  if (elements === 'reused') await reuseElements(page, name)
  await page.evaluateOnNewDocument(
    `${script}; window.trial = createTrial(${JSON.stringify({ name, seed, now: defaultNow })})`,
  )
  await page.goto(consoles[name].url)
  await page.evaluate('trial.begin()')
  return page
}

/** Serves the page's own code with its one place changed where elements are bound to their dossier. */
async function reuseElements(page: Page, name: Name): Promise<void> {
  const { file, kept, reused } = frameworks[name]
  const code = readFileSync(join(projectRoot, 'tests/consoles', name, file), 'utf8')
  expect(code).toContain(kept)
  await page.setRequestInterception(true)
  page.on('request', (request) =>
    request.url().endsWith(`/__page/${file}`)
      ? request.respond({ contentType: 'text/javascript', body: code.replace(kept, reused) })
      : request.continue(),
  )
}
