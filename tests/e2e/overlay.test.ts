import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDrawer } from '../../scripts/demo/officer-at-work.mjs'
import { inOverlay, readBadges } from '../../scripts/lib/officer.mjs'
import { type ConsolePage, type Office, openOffice } from './office'

/** What the overlay does to a page's looks, and what becomes of it when the extension goes. */
let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

/** A window of 1366 x 768 at the browser's zoom, as the page sees it. */
const zoomed = (zoom: number) => ({
  width: Math.floor(1366 / zoom),
  height: Math.floor(768 / zoom),
  deviceScaleFactor: zoom,
})

/** Sizes of the page and its rows, to the hundredth of a pixel. */
const geometry = (page: ConsolePage) =>
  page.evaluate(() => {
    const round = (value: number) => Math.round(value * 100) / 100
    const root = document.documentElement
    const parts = document.querySelectorAll(
      '#table-dossier tr, #table-dossier th, .ant-table tr, .ant-table th',
    )
    return {
      scroll: [root.scrollWidth, root.scrollHeight],
      boxes: [...parts]
        .map((part) => part.getBoundingClientRect())
        .map(({ width, height }) => [width, height].map(round)),
    }
  })

const withoutOverlay = `
  [data-dh-text] { position: static !important }
  [data-dh-text]::after { content: none !important }
  dung-hen { display: none !important }`

describe.each(['opencps', 'tandan'] as const)('%s', (name) => {
  let page: ConsolePage
  beforeAll(async () => {
    page = await office.open(name)
    await office.auditor.untilRecorded(page)
  })
  afterAll(() => page.close())

  test.each([1, 1.25, 2])('at zoom %f nothing grows and nothing scrolls sideways for it', async (zoom) => {
    await page.bringToFront()
    await page.setViewport(zoomed(zoom))
    await page.waitForFunction(() => document.querySelectorAll('[data-dh-text]').length > 5)
    const dressed = await geometry(page)
    const style = await page.addStyleTag({ content: withoutOverlay })
    const bare = await geometry(page)
    await style.evaluate((element) => (element as Element).remove())
    expect(bare.boxes.length).toBeGreaterThan(10)
    expect(dressed).toEqual(bare)
  })

  test.each([1, 1.25])('at zoom %f the drawer takes a quarter of the width at most', async (zoom) => {
    await page.setViewport(zoomed(zoom))
    const drawer = await openDrawer(page)
    const width = await page.$eval(inOverlay('.drawer'), (element) => element.getBoundingClientRect().width)
    expect(width).toBeLessThanOrEqual((1366 / zoom) * 0.25)
    await drawer.close()
  })

  test('the handle counts in figures that can be read', async () => {
    const style = await page.$eval(inOverlay('.handle .count'), (count) => {
      const { color, backgroundColor, writingMode } = getComputedStyle(count)
      return { color, backgroundColor, writingMode }
    })
    expect(style).toEqual({
      color: 'rgb(255, 255, 255)',
      backgroundColor: 'rgb(140, 29, 24)',
      writingMode: 'horizontal-tb',
    })
  })

  test('on paper there are no badges and no overlay', async () => {
    const shown = () =>
      page.evaluate(() => {
        const cell = document.querySelector('[data-dh-text]')
        const root = document.querySelector('dung-hen')?.shadowRoot?.querySelector('.root')
        return {
          badge: cell && getComputedStyle(cell, '::after').content !== 'none',
          overlay: root && getComputedStyle(root).display !== 'none',
        }
      })
    expect(await shown()).toEqual({ badge: true, overlay: true })
    await page.emulateMediaType('print')
    expect(await shown()).toEqual({ badge: false, overlay: false })
    await page.emulateMediaType('screen')
  })
})

/** The last test of this file: an extension loaded through the DevTools pipe does not come back by itself. */
test('gone under an open page, it takes the badges off, asks for a reload and says nothing in the console', async () => {
  const page = await office.open('opencps')
  await office.auditor.untilRecorded(page)
  const said: string[] = []
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => said.push(String(error)))
  let loads = 0
  page.on('load', () => loads++)

  const options = await office.chromium.open('options.html')
  await options.evaluate('chrome.runtime.reload()').catch(() => {})
  await page.bringToFront()
  await page.$eval('[aria-label="Trang sau"]', (button) => (button as HTMLElement).click())
  await page.waitForSelector(inOverlay('[data-dh-trouble="reload"]'))
  expect((await readBadges(page)).filter(({ badge }) => badge !== '')).toEqual([])
  expect(said).toEqual([])
  expect(loads).toBe(0)
})
