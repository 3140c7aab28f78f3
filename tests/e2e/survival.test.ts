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

test('a page that keeps taking the badges off is left in peace, and the officer is told and may try again', async () => {
  await expectRightBadges(office, 'opencps', page)
  await page.evaluate(() => {
    const undo = () => {
      for (const cell of document.querySelectorAll('[data-dh-text]')) cell.removeAttribute('data-dh-text')
    }
    const observer = new MutationObserver(undo)
    observer.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-dh-text'] })
    Object.assign(window, { peace: () => observer.disconnect() })
    undo()
  })
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
