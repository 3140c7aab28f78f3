import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk, tandanWalk } from '../../scripts/lib/console-walks.mjs'
import { addConsole, inOverlay, pressShortcut, until } from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { type ConsoleName, rowTexts, untilListed } from './any-rows'
import { type Chromium, launchChromium } from './browsers'
import { mouseOf, teach } from './teaching'
import { toolbarFlags } from './toolbar'

/**
 * What the overlay does to the look of every demo console, on the screens that stand on most counters: no element of the
 * page grows or scrolls for it, in no frame, and the drawer leaves three quarters of the width.
 */
const screen = { width: 1366, height: 768 }

/** Consoles that have a profile; the others are taught. */
const profiles: Partial<Record<ConsoleName, string>> = {
  opencps: opencpsWalk.profile,
  tandan: tandanWalk.profile,
  igate: 'igate',
}
const names = ['opencps', 'tandan', 'igate', 'plain', 'framed', 'tworow', 'virtual'] as const

let chromium: Chromium
let consoles: Awaited<ReturnType<typeof startConsoles>>

beforeAll(async () => {
  consoles = await startConsoles({})
  chromium = await launchChromium({ extension: outputs.chromiumDemo, flags: toolbarFlags })
  const options = await chromium.open('options.html')
  for (const name of names) {
    const profile = profiles[name]
    if (profile) await addConsole(options, { origin: consoles[name].origin, profile })
  }
  await options.close()
})
afterAll(async () => {
  await chromium.close()
  await consoles.close()
})

/** A window of that size at the browser's zoom, as the page sees it. */
const zoomed = (zoom: number) => ({
  width: Math.floor(screen.width / zoom),
  height: Math.floor(screen.height / zoom),
  deviceScaleFactor: zoom,
})

/** The page as if the overlay were not there; by a sheet that no policy of the page's own forbids. */
const withoutOverlay = `
  [data-dh-text] { position: static !important }
  [data-dh-text]::after { content: none !important }
  dung-hen { display: none !important }`

/** Of every element of a frame: its size and that of what can be scrolled to in it, to the hundredth of a pixel. */
function sizesIn(frame: Frame, hidden: string): Promise<string[]> {
  return frame.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    const round = (value: number) => Math.round(value * 100) / 100
    const sizes = [document.documentElement, ...document.querySelectorAll('body, body *')].map((element) => {
      const { width, height } = element.getBoundingClientRect()
      const box = [width, height].map(round).join(' x ')
      return `${element.tagName} ${box}, scrolls ${element.scrollWidth} x ${element.scrollHeight}`
    })
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    return sizes
  }, hidden)
}

const sizesOf = async (page: Page, hidden = '') =>
  (await Promise.all(page.frames().map((frame) => sizesIn(frame, hidden)))).flat()

/** Holds the page against itself without the overlay, once it has drawn its list for the window's size. */
async function expectCalm(page: Page): Promise<void> {
  let sizes: string[][] = []
  await until(async () => {
    sizes = [await sizesOf(page), await sizesOf(page, withoutOverlay), await sizesOf(page)]
    return sizes[0]?.join() === sizes[2]?.join()
  }, `${page.url()} at rest`)
  const [dressed = [], bare = []] = sizes
  expect(bare.length).toBeGreaterThan(50)
  expect(dressed).toEqual(bare)
}

/** The element of the overlay, in whichever frame shows it. */
async function overlayPart(page: Page, selector: string) {
  const found = await Promise.all(
    page.frames().map((frame) => frame.$(inOverlay(selector)).catch(() => null)),
  )
  return found.find((part) => part !== null) ?? null
}

describe.each(names)('%s', (name) => {
  let page: Page
  beforeAll(async () => {
    page = await chromium.browser.newPage()
    await page.setViewport(screen)
    await page.goto(consoles[name].url)
    await untilListed(page)
    if (!profiles[name]) await teach(page, mouseOf(chromium))
    await page.reload()
    await untilListed(page)
  })
  afterAll(() => page.close())

  test.each([1, 1.25, 2])('at zoom %f nothing grows and nothing scrolls for it', async (zoom) => {
    await page.bringToFront()
    await page.setViewport(zoomed(zoom))
    await until(async () => (await rowTexts(page)).length > 5, `badges on ${name}`)
    await expectCalm(page)
  })

  test.each([1, 1.25])('at zoom %f the drawer takes a quarter of the width at most', async (zoom) => {
    await page.setViewport(zoomed(zoom))
    await until(async () => (await rowTexts(page)).length > 5, `badges on ${name}`)
    await pressShortcut(page, 'open-drawer')
    await until(async () => (await overlayPart(page, '.drawer .entry')) !== null, 'the drawer')
    const drawer = await overlayPart(page, '.drawer')
    const { width = Number.NaN } = (await drawer?.boundingBox()) ?? {}
    expect(width).toBeGreaterThan(200)
    expect(width).toBeLessThanOrEqual((screen.width / zoom) * 0.25)
    await expectCalm(page)
    await pressShortcut(page, 'open-drawer')
    await until(async () => (await overlayPart(page, '.drawer')) === null, 'the drawer is shut')
  })
})
