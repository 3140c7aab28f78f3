import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { dossierNumberIn, openAuditor, until } from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { plantFaults } from './accessibility/in-page'
import { expectNoBarrier, mediaOf } from './accessibility/surface'
import { expectRightBadges, untilListed } from './any-rows'
import { findings } from './axe'
import { type Chromium, launchChromium } from './browsers'
import { answerAll, keyboardOf, mouseOf, teach, teachDetail, wizardShows } from './teaching'
import { toolbarFlags } from './toolbar'

/**
 * Teaching a console that nobody knows, by what the screen says alone: whatever is asked is answered with the first
 * thing the screen proposes, then the blue button is pressed. Every press counts as an action.
 */
type Consoles = Awaited<ReturnType<typeof startConsoles>>

const foreign = ['plain', 'framed', 'tworow', 'virtual', 'igate'] as const
const mostActions = 12

let chromium: Chromium
let consoles: Consoles
const counts: { hệ_thống: string; chuột: number; bàn_phím: number }[] = []

beforeAll(async () => {
  consoles = await startConsoles({})
  chromium = await launchChromium({ extension: outputs.chromiumDemo, flags: toolbarFlags })
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

describe('a dossier’s own page', () => {
  test.each([
    ['plain', 'chuột', mouseOf],
    ['framed', 'chuột', mouseOf],
    ['igate', 'chuột', mouseOf],
    ['plain', 'bàn_phím', keyboardOf],
    ['framed', 'bàn_phím', keyboardOf],
    ['igate', 'bàn_phím', keyboardOf],
  ] as const)('of %s is taught by %s from its list, and read from then on', async (name, hand, handsOf) => {
    await forgetAll()
    const page = await openConsole(name)
    const hands = handsOf(chromium)
    const hasSteps = name === 'plain'
    await teach(page, hands)
    const number = await openDossier(page, hand === 'chuột' ? 0 : 1)
    const actions = 1 + (await teachDetail(page, hands, hasSteps))
    expect(actions).toBeLessThanOrEqual(mostActions)
    counts.push({ hệ_thống: `${name}, trang chi tiết`, chuột: 0, bàn_phím: 0, [hand]: actions })
    const { rows } = consoles.control.lists(consoles[name].origin)
    const shown = rows.find((row) => row.number === number)
    await until(async () => (await termOf(number)) !== undefined, `the term of ${number} recorded`)
    expect(await termOf(number)).toEqual(shown?.term)

    const options = await chromium.open('options.html')
    const { ownProfiles } = await options.evaluate('chrome.storage.local.get()').then((all) => Object(all))
    expect(ownProfiles).toMatchObject([{ source: { lists: [{}], details: [{}] } }])
    expect('timeline' in ownProfiles[0].source.details[0]).toBe(hasSteps)
    const stored = JSON.stringify(ownProfiles)
    for (const text of [shown?.applicant.name, shown?.number, shown?.holder]) {
      if (text) expect(stored).not.toContain(text)
    }
    await options.close()

    await page.goto(consoles[name].url)
    await untilListed(page)
    await expectRightBadges(page, consoles, name)
    await page.close()
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

test('a console is proposed by what it calls itself, and what is left to read of its list is said', async () => {
  for (const [name, called, left] of [
    ['plain', 'PHẦN MỀM MỘT CỬA ĐIỆN TỬ XÃ VÍ DỤ', 'chọn “Đọc hết các trang”'],
    ['framed', 'Một cửa', 'chọn “Đọc hết các trang”'],
    ['virtual', 'Theo dõi hồ sơ', 'Cuộn danh sách tới đâu, tiện ích đọc tới đó'],
  ] as const) {
    await forgetAll()
    const page = await openConsole(name)
    const mouse = await teachColumns(page)
    await mouse.onward(page)
    const input = await (await wizardShows(page, '.question input')).toElement('input')
    expect(await input.evaluate(({ value }) => value)).toBe(`${called} (${new URL(page.url()).host})`)
    const said = () =>
      page.$eval('dung-hen-wizard', (host) => host.shadowRoot?.querySelector('.wizard')?.textContent)
    expect(await said()).toMatch(/Đọc được [\d.]+ trong [\d.]+ hồ sơ của danh sách/)
    await mouse.onward(page)
    await wizardShows(page, '.brief')
    expect(await said()).toMatch(/Mới đọc [\d.]+ trong [\d.]+ hồ sơ của danh sách/)
    expect(await said()).toContain(left)
    await page.close()
  }
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

test('a status that nobody knows is asked about, and means from then on what the officer said', async () => {
  await forgetAll()
  const page = await openConsole('plain')
  const changed = await page.$$eval('table td', (cells) => {
    const cell = cells.find(({ textContent }) => textContent?.trim() === 'Đang xử lý')
    if (cell) cell.textContent = 'Chờ họp hội đồng'
    return cell !== undefined
  })
  expect(changed).toBe(true)
  const mouse = mouseOf(chromium)
  await mouse.start(page)
  await mouse.onward(page)
  const choice = await wizardShows(page, 'select[aria-label="Trạng thái “Chờ họp hội đồng” nghĩa là"]')
  const hint = () =>
    page.$eval('dung-hen-wizard', (host) => host.shadowRoot?.textContent?.includes('chưa biết. Nếu rõ'))
  expect(await hint()).toBe(true)
  await choice.select('paused')
  await until(async () => !(await hint()), 'nothing left that nobody knows')
  await answerAll(page, mouse)
  await mouse.onward(page)
  await wizardShows(page, '.question')
  await mouse.onward(page)
  await wizardShows(page, '.preview li')
  const shown = await page.$eval('dung-hen-wizard', (host) => host.shadowRoot?.textContent)
  expect(shown).toContain('Chờ họp hội đồng')
  const [, read, listed] = /Đọc được (\d+) trong (\d+) hồ sơ của danh sách/.exec(shown ?? '') ?? []
  const total = await page.$eval('.phan-trang b', ({ textContent }) => textContent)
  expect([read, listed]).toEqual([`${consoles.control.lists(consoles.plain.origin).rows.length}`, total])
  await mouse.onward(page)
  await wizardShows(page, '.brief')
  const options = await chromium.open('options.html')
  const { ownProfiles } = await options.evaluate('chrome.storage.local.get()').then((all) => Object(all))
  expect(ownProfiles[0].source.statuses).toEqual({ paused: ['Chờ họp hội đồng'] })
  await options.close()
  await page.close()
})

test('the panel leaves what it points at in sight, and stays where the officer puts it', async () => {
  await forgetAll()
  const page = await openConsole('igate')
  const mouse = await teachColumns(page)
  const isCovered = () =>
    page.evaluate(() => {
      const panel = document.querySelector('dung-hen-wizard')?.shadowRoot?.querySelector('.wizard')
      const next = [...document.querySelectorAll('button, a')].find(({ textContent }) => textContent === '›')
      if (!panel || !next) throw new Error('no panel or no pager')
      const [one, other] = [panel.getBoundingClientRect(), next.getBoundingClientRect()]
      return one.left < other.right && other.left < one.right
    })
  expect(await isCovered()).toBe(false)
  const side = await wizardShows(page, 'button.side')
  expect(await side.evaluate(({ textContent }) => textContent)).toBe('Dời khung →')
  await side.click()
  expect(await isCovered()).toBe(true)
  await mouse.onward(page)
  await wizardShows(page, '.preview li')
  expect(await isCovered()).toBe(true)
  await mouse.onward(page)
  await wizardShows(page, '.brief')
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

test('nothing of its steps is a barrier to anybody', async () => {
  await forgetAll()
  const page = await openConsole('plain')
  const mouse = mouseOf(chromium)
  const media = await mediaOf(page)
  const goThrough = async (steps: readonly string[]) => {
    for (const step of steps) {
      await wizardShows(page, step)
      await expectNoBarrier({ page, media, host: 'dung-hen-wizard', part: step })
      if (step === '.columns') await answerAll(page, mouse)
      await mouse.onward(page)
    }
    await wizardShows(page, '.brief')
    await expectNoBarrier({ page, media, host: 'dung-hen-wizard', part: '.brief' })
  }
  await mouse.start(page)
  await goThrough(['.tags', '.columns', '.question', '.preview li'])
  await openDossier(page, 0)
  await mouse.start(page)
  await goThrough(['.tags', '.columns', '.check', '.preview li'])
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

/** Follows the link of one of the list's dossiers, as the officer would; gives its number. */
async function openDossier(page: Page, place: number): Promise<string> {
  let at = 0
  for (const frame of page.frames()) {
    for (const link of await frame.$$('td a')) {
      const number = dossierNumberIn((await link.evaluate(({ textContent }) => textContent)) ?? '')
      if (!number || at++ < place) continue
      await link.click()
      const isOpen = () => page.frames().map((one) => one.$eval('body', ({ innerText }) => innerText))
      await until(async () => {
        const texts = await Promise.all(isOpen()).catch(() => [''])
        return texts.some((text) => text.includes('Thời hạn giải quyết'))
      }, `the page of ${number}`)
      return number
    }
  }
  throw new Error('No dossier on the list has a link')
}

/** The term that history has of a dossier; only the demo consoles' detail views show one. */
async function termOf(number: string): Promise<unknown> {
  const auditor = await openAuditor(chromium)
  const rows: { current: { number: string | null; term?: unknown } }[] = await auditor.rows('dossiers')
  await auditor.page.close()
  return rows.find(({ current }) => current.number === number)?.current.term
}

/** Teaches the columns by mouse, up to the question of what leads to the next page. */
async function teachColumns(page: Page): Promise<ReturnType<typeof mouseOf>> {
  const mouse = mouseOf(chromium)
  await mouse.start(page)
  await mouse.onward(page)
  await wizardShows(page, '.columns')
  await answerAll(page, mouse)
  await mouse.onward(page)
  await wizardShows(page, '.question')
  return mouse
}

async function forgetAll(): Promise<void> {
  const options = await chromium.open('options.html')
  await options.evaluate('chrome.storage.local.clear()')
  await options.close()
}
