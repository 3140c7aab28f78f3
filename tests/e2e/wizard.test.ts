import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { until } from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { plantFaults } from './accessibility/in-page'
import { expectRightBadges, untilListed } from './any-rows'
import { findings } from './axe'
import { answerAll, keyboardOf, mouseOf, teach, wizardShows } from './teaching'
import { toolbarFlags } from './toolbar'
import { launchWatched } from './watched-chromium'

/**
 * Teaching a console that nobody knows, by what the screen says alone: whatever is asked is answered with the first
 * thing the screen proposes, then the blue button is pressed. Every press counts as an action.
 */
type Chromium = Awaited<ReturnType<typeof launchWatched>>
type Consoles = Awaited<ReturnType<typeof startConsoles>>

const foreign = ['plain', 'framed', 'tworow', 'virtual', 'igate'] as const
const mostActions = 12

let chromium: Chromium
let consoles: Consoles
const counts: { hệ_thống: string; chuột: number; bàn_phím: number }[] = []

beforeAll(async () => {
  const executablePath = findBrowser('chromium') ?? findBrowser('chrome')
  if (!executablePath) throw new Error('No Chromium on this computer')
  consoles = await startConsoles({})
  chromium = await launchWatched({ executablePath, extension: outputs.chromiumDemo, flags: toolbarFlags })
})
afterAll(async () => {
  console.table(counts)
  await chromium.close()
  await consoles.close()
})

describe.each(foreign)('%s', (name) => {
  const count = { hệ_thống: name, chuột: 0, bàn_phím: 0 }

  test('is taught by mouse, works at once and on the next visit', async () => {
    const page = await openConsole(name)
    count.chuột = await teach(page, mouseOf(chromium))
    expect(count.chuột).toBeLessThanOrEqual(mostActions)
    await expectRightBadges(page, consoles, name)
    await page.reload()
    await expectRightBadges(page, consoles, name)
    await page.close()
  })

  test('is taught by keyboard', async () => {
    await forgetAll()
    const page = await openConsole(name)
    count.bàn_phím = await teach(page, keyboardOf(chromium))
    expect(count.bàn_phím).toBeLessThanOrEqual(mostActions)
    await expectRightBadges(page, consoles, name)
    await page.close()
    counts.push(count)
  })
})

test('Escape goes back a page at a time and at last leaves no trace', async () => {
  const page = await openConsole('plain')
  const before = await page.$eval('body', (body) => body.outerHTML)
  const mouse = mouseOf(chromium)
  await mouse.start(page)
  await mouse.onward(page)
  await wizardShows(page, '.columns')
  await page.keyboard.press('Escape')
  await wizardShows(page, '.tags')
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => !document.querySelector('dung-hen-wizard, dung-hen-outline'))
  expect(await page.$eval('body', (body) => body.outerHTML)).toBe(before)
  await page.close()
})

test('pointing at a cell leads to its column and does nothing on the console', async () => {
  const page = await openConsole('plain')
  const mouse = mouseOf(chromium)
  await mouse.start(page)
  await mouse.onward(page)
  await wizardShows(page, '.columns')
  const { count: asked } = consoles.control.lists(consoles.plain.origin)
  const address = page.url()
  await page.click('table tr:nth-child(2) a')
  const focused = () =>
    page.$eval(
      'dung-hen-wizard',
      (host) => host.shadowRoot?.activeElement?.closest('[data-column]')?.textContent,
    )
  await until(async () => (await focused())?.includes('Số biên nhận') === true, 'the column of the number')
  expect(page.url()).toBe(address)
  expect(consoles.control.lists(consoles.plain.origin).count).toBe(asked)
  await page.close()
})

test('what is stored of a lesson names nobody', async () => {
  const options = await chromium.open('options.html')
  const { ownProfiles } = await options.evaluate('chrome.storage.local.get()').then((all) => Object(all))
  const stored = JSON.stringify(ownProfiles)
  expect(stored).toContain('dueAt')
  for (const { applicant, number } of consoles.control.lists(consoles.igate.origin).rows) {
    expect(stored).not.toContain(applicant.name)
    if (number) expect(stored).not.toContain(number)
  }
  await options.close()
})

test('axe finds nothing wrong with any of its steps', async () => {
  await forgetAll()
  const page = await openConsole('plain')
  const mouse = mouseOf(chromium)
  await mouse.start(page)
  for (const step of ['.tags', '.columns', '.question', '.preview li']) {
    await wizardShows(page, step)
    expect(await findings(page, 'dung-hen-wizard'), step).toEqual([])
    if (step === '.columns') await answerAll(page, mouse)
    await mouse.onward(page)
  }
  await wizardShows(page, '.brief')
  expect(await findings(page, 'dung-hen-wizard')).toEqual([])
  await page.evaluate(plantFaults, 'dung-hen-wizard')
  expect((await findings(page, 'dung-hen-wizard')).join()).toContain('button-name')
  await page.close()
})

async function openConsole(name: (typeof foreign)[number]): Promise<Page> {
  const page = await chromium.browser.newPage()
  await page.goto(consoles[name].url)
  await untilListed(page)
  return page
}

async function forgetAll(): Promise<void> {
  const options = await chromium.open('options.html')
  await options.evaluate('chrome.storage.local.clear()')
  await options.close()
}
