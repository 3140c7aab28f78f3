import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { inOverlay, until } from '../../scripts/lib/officer.mjs'
import { expectedBadge } from '../oracle/expected-badge.mjs'
import { expectRightBadges as expectRightRows, untilListed } from './any-rows'
import { type ConsolePage, expectRightBadges, type Office, openOffice } from './office'
import { bundleForPage } from './random-operations/bundle'
import { mouseOf, teach } from './teaching'
import { toolbarFlags } from './toolbar'

/** What pages and browsers do to an overlay, in the real ones: none of it may end in a wrong badge. */
let office: Office
let page: ConsolePage
beforeAll(async () => {
  office = await openOffice(outputs.chromiumDemo, toolbarFlags)
})
afterAll(() => office.close())
beforeEach(async () => {
  page = await office.open('opencps')
})
afterEach(() => page.close())

test('back from the browser’s cache of pages, the badges follow the day that has begun meanwhile', async () => {
  await expectRightBadges(office, 'opencps', page)
  await page.evaluate(() => {
    Object.assign(window, { wasHere: true })
    window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }))
  })
  await page.goto(office.consoles.plain.url)
  office.control.advance({ workingDays: 1 })
  await page.goBack()
  expect(await page.evaluate('[window.wasHere, window.persisted]')).toEqual([true, true])
  await expectRightBadges(office, 'opencps', page)
})

test('back from that cache, a console that was removed meanwhile has no badges, and one with other thresholds follows them', async () => {
  await expectRightBadges(office, 'opencps', page)
  const witness = await office.open('opencps')
  const options = await office.chromium.open('options.html')
  const stored = await options.evaluate('chrome.storage.local.get("settings")')
  const { settings } = stored as { settings: OfficeSettings }
  const store = (own: OfficeSettings) =>
    options.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings: own })})`)
  const badges = (at: ConsolePage, more = '') => at.$$eval(`[data-dh-text]${more}`, ({ length }) => length)
  const soon = '[data-dh-tone="soon"]'
  await until(async () => (await badges(witness)) > 0, 'badges')
  const few = await badges(witness, soon)
  // A page that stays in front shows that all were told while this one lay in the cache.
  const whileAway = async (own: OfficeSettings, told: (at: ConsolePage) => Promise<boolean>) => {
    await page.bringToFront()
    await page.evaluate(() =>
      window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
    )
    await page.goto(office.consoles.plain.url)
    await witness.bringToFront()
    await store(own)
    await until(() => told(witness), 'that a page in front was told')
    await page.bringToFront()
    await page.goBack()
    expect(await page.evaluate('window.persisted')).toBe(true)
    await until(() => told(page), 'that the page in the cache follows')
  }
  const generous = { ...settings, thresholds: { ...settings.thresholds, dueSoonDays: 9 } }
  await whileAway(generous, async (at) => (await badges(at, soon)) > few)
  const others = settings.consoles.filter(({ origin }) => origin !== office.consoles.opencps.origin)
  await whileAway({ ...generous, consoles: others }, async (at) => (await badges(at)) === 0)
  await store(settings)
  await page.reload()
  await expectRightBadges(office, 'opencps', page)
  await Promise.all([options.close(), witness.close()])
})

interface OfficeSettings {
  thresholds: object
  consoles: { origin: string }[]
}

test.each([
  ['taking the badges off', null],
  ['writing something else on them', 'Còn 99 ngày làm việc'],
])('a page that keeps %s is left in peace, and the officer is told and may try again', async (_, text) => {
  await expectRightBadges(office, 'opencps', page)
  await page.evaluate((other) => {
    const undo = () => {
      for (const cell of document.querySelectorAll('[data-dh-text]')) {
        if (other === null) cell.removeAttribute('data-dh-text')
        else if (cell.getAttribute('data-dh-text') !== other) cell.setAttribute('data-dh-text', other)
      }
    }
    const observer = new MutationObserver(undo)
    observer.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-dh-text'] })
    Object.assign(window, { peace: () => observer.disconnect() })
    undo()
  }, text)
  const notice = await overlayShows('[data-dh-trouble="stopped"]')
  expect(await notice.evaluate((element) => element.textContent)).toContain(
    'Tiện ích tạm ngừng hiển thị trên trang này',
  )
  const left = () => page.$$eval('[data-dh-text], [data-dh-tone], [data-dh-place]', ({ length }) => length)
  expect(await left()).toBe(0)
  await page.evaluate('peace()')
  const retry = await overlayShows('[data-dh-trouble="stopped"] .retry')
  await retry.evaluate((button) => (button as HTMLElement).click())
  await expectRightBadges(office, 'opencps', page)
})

test('scrolled through, a grid that re-uses its rows is never painted with another dossier’s badge', async () => {
  const grid = await office.chromium.browser.newPage()
  await grid.goto(office.consoles.virtual.url)
  await untilListed(grid)
  await teach(grid, mouseOf(office.chromium))
  await expectRightRows(grid, office.consoles, 'virtual')
  await grid.evaluate(await bundleForPage('tests/e2e/random-operations/scroll.mjs'))
  const screens = 80
  const outcome = (await grid.evaluate(`scrollThrough(${screens})`)) as ScrollOutcome
  const { origin } = office.consoles.virtual
  const records = new Map(
    office.control
      .answerLog()
      .filter((answer) => answer.origin === origin)
      .flatMap(({ rows }) => rows.map((row) => [row.number, row] as const)),
  )
  const now = office.control.now()
  const wrong = outcome.painted.filter(([number, badge]) => {
    const record = records.get(number)
    return !record || badge !== expectedBadge(record, now)
  })
  expect(wrong).toEqual([])
  expect(outcome.frames).toBeGreaterThan(screens)
  expect(new Set(outcome.painted.map(([number]) => number)).size).toBeGreaterThan(screens)
  await grid.close()
})

interface ScrollOutcome {
  frames: number
  /** Each number and the badge that it was painted with. */
  painted: [string, string][]
}

async function overlayShows(selector: string) {
  await until(async () => (await page.$(inOverlay(selector))) !== null, `${selector} in the overlay`)
  const element = await page.$(inOverlay(selector))
  if (!element) throw new Error(`No ${selector}`)
  return element
}
