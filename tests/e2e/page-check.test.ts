import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { addConsole, inOverlay, until } from '../../scripts/lib/officer.mjs'
import { rowTexts } from './any-rows'
import { findings } from './axe'
import { type Chromium, launchChromium } from './browsers'
import { openPopup, toolbarFlags } from './toolbar'

/** What the toolbar's button and the popup say of a page that could not be read, or only in part. */
let chromium: Chromium
let server: Server
let origin: string

const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const pageOf = (headings: string[], rows: string[][]) =>
  `<!doctype html><html lang="vi"><title>Một cửa</title><table id="ds"><tr>${headings.map((text) => `<th>${text}</th>`).join('')}</tr>${rows.map(row).join('')}</table></html>`
const headings = ['Mã hồ sơ', 'Ngày tiếp nhận', 'Thời hạn', 'Trạng thái']
const dates = [2, 3, 4, 5, 6].map((n) => [`0${n}/11/2026`, `1${n - 2}/12/2026`])
/** No date of it tells whether the day or the month comes first, and "Thời hạn" may be two things. */
const doubtful = dates.map(([from = '', to = ''], n) => [
  `HS-2026-000${n}`,
  from,
  to.replace(/^1[3-9]/, '12'),
  'Đang xử lý',
])
const pages: Record<string, string> = {
  '/hoi': pageOf(headings, doubtful),
  '/trung': pageOf(
    headings,
    doubtful.map((cells) => ['HS-2026-0001', ...cells.slice(1)]),
  ),
  '/khac': '<!doctype html><html lang="vi"><title>Trang chủ</title><h1>Xin chào</h1></html>',
}

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const page = pages[url]
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port }: Pick<AddressInfo, 'port'> = Object(server.address())
  origin = `http://127.0.0.1:${port}`
  chromium = await launchChromium({ extension: outputs.chromiumDemo, flags: toolbarFlags })
  const options = await chromium.open('options.html')
  await addConsole(options, { origin, profile: 'other-table' })
  await options.close()
})
afterAll(async () => {
  await chromium.close()
  server.close()
})

test('a page that must not be believed: the button wears "?" and says why; another page of the console does not', async () => {
  const page = await open(`${origin}/trung`)
  await until(async () => (await button(page)).text === '?', 'the mark on the button')
  expect((await button(page)).title).toContain('Danh sách thiếu cột')
  await until(async () => (await trouble(page)).includes('Danh sách thiếu cột'), 'the reason in the page')
  expect((await rowTexts(page)).filter(({ badge }) => badge)).toEqual([])
  const popup = await openPopup(chromium, page)
  await popup.waitForSelector('.page-check')
  expect(await popup.$eval('.page-check', ({ textContent }) => textContent)).toContain('Danh sách thiếu cột')
  expect(await findings(popup, 'main')).toEqual([])
  await popup.close()
  await page.goto(`${origin}/khac`)
  await until(async () => (await button(page)).text !== '?', 'the button without a mark')
  expect(await trouble(page)).toBe('')
  await page.close()
})

/** What stands in the handle's place. */
async function trouble(page: Page): Promise<string> {
  const notice = await page.$(inOverlay('[data-dh-trouble]:not([hidden])'))
  return (await notice?.evaluate(({ textContent }) => textContent)) ?? ''
}

test('what only the officer can say is asked in the popup; once answered, the page is read and the mark is gone', async () => {
  const page = await open(`${origin}/hoi`)
  await until(async () => (await button(page)).text === '?', 'the mark on the button')
  expect((await button(page)).title).toContain('2 điều cần hỏi')
  expect((await rowTexts(page)).filter(({ badge }) => badge)).toEqual([])

  const popup = await openPopup(chromium, page)
  await popup.waitForSelector('.page-question')
  const asked = await popup.$$eval('.page-question label', (labels) =>
    labels.map(({ textContent }) => textContent),
  )
  expect(asked).toEqual(
    expect.arrayContaining(['Cột “thời hạn” là gì?', 'Trang này viết ngày hay tháng trước?']),
  )
  expect(await popup.$eval('.page-check', ({ textContent }) => textContent)).toContain('/2026')
  expect(await findings(popup, 'main')).toEqual([])
  for (const answer of ['dueAt', 'dayFirst']) {
    const select = await popup.$(`.page-question select:has(option[value="${answer}"])`)
    await select?.select(answer)
    await popup.waitForFunction(() => document.body.textContent?.includes('Đã ghi nhớ'))
  }
  await popup.close()

  await page.reload()
  await until(
    async () => (await rowTexts(page)).filter(({ badge }) => badge).length === doubtful.length,
    'badges',
  )
  await until(async () => (await button(page)).text !== '?', 'the button without a mark')
  await page.close()
})

async function open(url: string): Promise<Page> {
  const page = await chromium.browser.newPage()
  await page.setViewport({ width: 1366, height: 768 })
  await page.goto(url)
  return page
}

/** What the toolbar's button shows on the tab of a page. */
async function button(page: Page): Promise<{ text: string; title: string }> {
  const options = await chromium.open('options.html')
  const shown = await options.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: '${page.url()}' })
    const [text, title] = await Promise.all([
      chrome.action.getBadgeText({ tabId: tab.id }),
      chrome.action.getTitle({ tabId: tab.id }),
    ])
    return { text, title }
  })()`)
  await options.close()
  return { text: '', title: '', ...Object(shown) }
}
