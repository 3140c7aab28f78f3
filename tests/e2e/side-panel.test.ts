import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { readPopup, until } from '../../scripts/lib/officer.mjs'
import { type ConsolePage, type Office, openOffice } from './office'
import { openPopup, toolbarFlags } from './toolbar'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The popup's figures in the browser's own side panel, opened as an officer opens it, and kept there. */
let office: Office
let console_: ConsolePage
let panel: Page

beforeAll(async () => {
  office = await openOffice(outputs.chromiumDemo, toolbarFlags)
  console_ = await office.open('opencps')
  await office.auditor.untilRecorded(console_)
})
afterAll(() => office.close())

const panelTarget = () =>
  office.chromium.browser.targets().find((each) => each.url() === office.chromium.url('sidepanel.html'))

test('a press in the popup opens it beside the page, and the popup goes', async () => {
  const popup = await openPopup(office.chromium, console_)
  await popup.waitForSelector('[data-action="beside"]')
  const gone = new Promise((resolve) => popup.once('close', resolve))
  // The popup may be gone before the click is reported as done.
  await popup.click('[data-action="beside"]').catch(() => {})
  await gone
  await until(async () => panelTarget() !== undefined, 'the side panel')
  const target = panelTarget()
  if (!target) throw new Error('No side panel')
  panel = await target.asPage()
  await panel.waitForSelector('[aria-busy="false"] [data-figure]')
  expect(await panel.$('[data-action="beside"]')).toBeNull()
  expect(await console_.evaluate(() => document.visibilityState)).toBe('visible')
})

const shows = (selector: string) => panel.waitForSelector(selector, { timeout: 20_000 })

test('it says of the page before the officer what the popup would', async () => {
  await shows('[data-action="walk"]')
  const other = await office.chromium.browser.newPage()
  await until(
    async () => (await panel.$('[data-action="walk"]')) === null,
    'nothing to offer on an empty tab',
  )
  expect(await panel.$$('[data-figure]')).not.toHaveLength(0)
  await console_.bringToFront()
  await shows('[data-action="walk"]')
  await other.goto(office.consoles.plain.url)
  await other.bringToFront()
  await shows('[data-action="teach"]')
  await other.close()
  await console_.bringToFront()
  await shows('[data-action="walk"]')
})

test('its figures follow what the console shows, and reading all pages does not close it', async () => {
  const seen = () =>
    panel.$eval('footer', ({ textContent }) => Number(/Đã thấy (\d+)/.exec(textContent ?? '')?.[1]))
  const before = await seen()
  await panel.click('[data-action="walk"]')
  await until(async () => (await seen()) > before, 'more dossiers in the figures')
  expect(panelTarget()).toBeDefined()
  await until(async () => {
    const says = await console_.evaluate(
      () => document.querySelector('dung-hen-walk')?.shadowRoot?.textContent ?? '',
    )
    return says.includes('Đã đọc hết các trang')
  }, 'the walk at its end')
  // The same as the popup says of the same history.
  const popup = await office.chromium.open('popup.html')
  const told = await readPopup(popup)
  await popup.close()
  await until(async () => (await seen()) === told.seen, 'the same figures')
})

/** From the narrowest that Chromium makes it; narrower, as Firefox can, tables scroll sideways by themselves. */
test.each([320, 400, 720])('%i px wide nothing is cut off, and axe finds nothing', async (width) => {
  const page = await office.chromium.browser.newPage()
  await page.setViewport({ width, height: 768 })
  await page.goto(office.chromium.url('sidepanel.html'))
  await page.waitForSelector('[aria-busy="false"] [data-figure]')
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const cut = [...document.querySelectorAll('button, h1, .about')].filter(
      (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline',
    )
    return { by: scrollWidth - clientWidth, cut: cut.map(({ textContent }) => textContent) }
  })
  expect(overflow).toEqual({ by: 0, cut: [] })
  await page.evaluate(axeSource)
  const violations = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  )
  expect(violations).toEqual([])
  await page.close()
})
