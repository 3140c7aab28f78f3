import type { ElementHandle, Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { launchChromium } from '../../scripts/lib/extension-browser.mjs'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { until } from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { expectedBadge } from '../oracle/expected-badge.mjs'
import { openPopup, toolbarFlags } from './toolbar'

/**
 * Teaching a console that nobody knows, by what the screen says alone: whatever is asked is answered with the first
 * thing the screen proposes, then the blue button is pressed. Every press counts as an action.
 */
type Chromium = Awaited<ReturnType<typeof launchChromium>>
type Consoles = Awaited<ReturnType<typeof startConsoles>>

const foreign = ['plain', 'framed', 'tworow', 'virtual', 'igate'] as const
const mostActions = 12
const inWizard = (selector: string) => `dung-hen-wizard >>> ${selector}`

let chromium: Chromium
let consoles: Consoles
const counts: { hệ_thống: string; chuột: number; bàn_phím: number }[] = []

beforeAll(async () => {
  const executablePath = findBrowser('chromium') ?? findBrowser('chrome')
  if (!executablePath) throw new Error('No Chromium on this computer')
  consoles = await startConsoles({})
  chromium = await launchChromium({ executablePath, extension: outputs.chromiumDemo, flags: toolbarFlags })
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
    count.chuột = await teach(page, mouse)
    expect(count.chuột).toBeLessThanOrEqual(mostActions)
    await expectRightBadges(page, name)
    await page.reload()
    await expectRightBadges(page, name)
    await page.close()
  })

  test('is taught by keyboard', async () => {
    await forgetAll()
    const page = await openConsole(name)
    count.bàn_phím = await teach(page, keyboard)
    expect(count.bàn_phím).toBeLessThanOrEqual(mostActions)
    await expectRightBadges(page, name)
    await page.close()
    counts.push(count)
  })
})

test('Escape goes back a page at a time and at last leaves no trace', async () => {
  const page = await openConsole('plain')
  const before = await page.$eval('body', (body) => body.outerHTML)
  await mouse.start(page)
  await mouse.onward(page)
  await page.waitForSelector(inWizard('.columns'))
  await page.keyboard.press('Escape')
  await page.waitForSelector(inWizard('.tags'))
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => !document.querySelector('dung-hen-wizard, dung-hen-outline'))
  expect(await page.$eval('body', (body) => body.outerHTML)).toBe(before)
  await page.close()
})

test('pointing at a cell leads to its column and does nothing on the console', async () => {
  const page = await openConsole('plain')
  await mouse.start(page)
  await mouse.onward(page)
  await page.waitForSelector(inWizard('.columns'))
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

interface Hands {
  start(page: Page): Promise<number>
  answer(page: Page, question: ElementHandle<HTMLSelectElement>): Promise<number>
  onward(page: Page): Promise<number>
}

const mouse: Hands = {
  async start(page) {
    const popup = await openPopup(chromium, page)
    const button = await popup.waitForSelector('.teach button')
    // The popup closes itself before the press is reported as done.
    button?.click().catch(() => {})
    await page.waitForSelector(inWizard('button.main'))
    return 2
  },
  async answer(_page, question) {
    await question.select(await firstProposed(question))
    return 2
  },
  async onward(page) {
    const button = await page.waitForSelector(inWizard('button.main:not(:disabled)'))
    await button?.click()
    return 1
  },
}

const keyboard: Hands = {
  async start(page) {
    const popup = await openPopup(chromium, page)
    await popup.waitForSelector('.teach button:focus')
    popup.keyboard.press('Enter').catch(() => {})
    await page.waitForSelector(inWizard('button.main'))
    await page.bringToFront()
    return 2
  },
  async answer(page) {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    return 2
  },
  async onward(page) {
    await page.waitForSelector(inWizard('button.main:focus:not(:disabled)'))
    await page.keyboard.press('Enter')
    return 1
  },
}

/** From the toolbar's button to "Đã lưu"; how many presses it took. */
async function teach(page: Page, hands: Hands): Promise<number> {
  let actions = await hands.start(page)
  for (const step of ['.tags', '.columns', '.question', '.preview li']) {
    await page.waitForSelector(inWizard(step))
    if (step === '.columns') actions += await answerAll(page, hands)
    actions += await hands.onward(page)
  }
  await page.waitForSelector(inWizard('.brief'))
  return actions
}

async function answerAll(page: Page, hands: Hands): Promise<number> {
  let actions = 0
  for (const question of await page.$$(inWizard('select[data-question]'))) {
    actions += await hands.answer(page, await question.toElement('select'))
  }
  return actions
}

/** The first thing that the list of choices proposes. */
function firstProposed(question: ElementHandle<HTMLSelectElement>): Promise<string> {
  return question.evaluate((select) => [...select.options].find(({ value }) => value !== '')?.value ?? '')
}

async function openConsole(name: (typeof foreign)[number]): Promise<Page> {
  const page = await chromium.browser.newPage()
  await page.goto(consoles[name].url)
  await until(async () => (await rowTexts(page)).length > 3, `the list of ${name}`)
  return page
}

async function forgetAll(): Promise<void> {
  const options = await chromium.open('options.html')
  await options.evaluate('chrome.storage.local.clear()')
  await options.close()
}

interface Row {
  text: string
  badge: string
}

/** Everything that may be a row, in every frame, with the badge on it. */
async function rowTexts(page: Page): Promise<Row[]> {
  const inFrame = (frame: Frame) =>
    frame
      .evaluate(() =>
        [...document.querySelectorAll('tr, [role="row"], .row, mat-row')]
          .filter(
            (row) => row.querySelector('tr, [role="row"]') === null || row.querySelector('[data-dh-text]'),
          )
          .map((row) => ({
            text: row.textContent ?? '',
            badge: row.querySelector('[data-dh-text]')?.getAttribute('data-dh-text') ?? '',
          })),
      )
      .catch(() => [])
  return (await Promise.all(page.frames().map(inFrame))).flat()
}

/** Waits until the badges on the page are the oracle's; a virtual list shows only some of its rows. */
async function expectRightBadges(page: Page, name: (typeof foreign)[number]): Promise<void> {
  let wrong: string[] = []
  const right = async () => {
    const { rows: records } = consoles.control.lists(consoles[name].origin)
    const rows = await rowTexts(page)
    const badged = records.flatMap((record) => {
      const row = rows.find(({ text, badge }) => badge && record.number && text.includes(record.number))
      return row ? [{ record, badge: row.badge.split(' · ')[0] }] : []
    })
    const now = consoles.control.now()
    wrong = badged
      .filter(({ record, badge }) => badge !== expectedBadge(record, now))
      .map(({ record, badge }) => `${record.number}: ${badge}, expected ${expectedBadge(record, now)}`)
    return badged.length >= 5 && wrong.length === 0
  }
  await until(right, `right badges on ${name}`, 15_000).catch(() => {
    throw new Error(`Badges on ${name}:\n${wrong.join('\n') || 'too few'}`)
  })
}
