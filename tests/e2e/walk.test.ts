import type { HTTPRequest, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDrawer } from '../../scripts/demo/officer-at-work.mjs'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk, tandanWalk } from '../../scripts/lib/console-walks.mjs'
import {
  addConsole,
  inOverlay,
  pressShortcut,
  seen,
  seenInOverlay,
  until,
} from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { expectNoBarrier, mediaOf } from './accessibility/surface'
import { type ConsoleName, rowTexts, untilListed } from './any-rows'
import { type Chromium, launchChromium } from './browsers'
import { ourWorld } from './our-world'
import { mouseOf, teach } from './teaching'
import { openPopup, toolbarFlags } from './toolbar'

/** "Đọc hết các trang" on real consoles: nothing but the list is asked for, and the list is given back as it was. */
let chromium: Chromium
let consoles: Awaited<ReturnType<typeof startConsoles>>

beforeAll(async () => {
  consoles = await startConsoles({})
  chromium = await launchChromium({ extension: outputs.chromiumDemo, flags: toolbarFlags })
  const options = await chromium.open('options.html')
  await addConsole(options, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
  await addConsole(options, { origin: consoles.tandan.origin, profile: tandanWalk.profile })
  await options.close()
})
afterAll(async () => {
  await chromium.close()
  await consoles.close()
})

/** The list's own requests; two consoles count their menus anew with every list they show. */
describe.each<[ConsoleName, RegExp]>([
  ['opencps', /^\/o\/rest\/(?:v2\/dossiers|v2_1\/menuconfigs\/todo)$/],
  ['tandan', /^\/api\/v1\/(?:hosos|menus)$/],
  ['plain', /^\/mot-cua\/danh-sach-ho-so$/],
  ['framed', /danhsach\.aspx$/],
  // Its rows ask for their due dates themselves.
  ['tworow', /^\/api\/(?:danh-sach|han)$/],
  ['igate', /^\/pa\/dossier\/search$/],
])('%s', (name, listPath) => {
  test('all pages are read, the list is given back, and only lists were asked for', async () => {
    const page = await openConsole(name)
    if (name !== 'opencps' && name !== 'tandan') await teach(page, mouseOf(chromium))
    await untilBadges(page)
    const before = await numbersOn(page)
    const asked =
      consoles.control.answerLog().filter(({ origin }) => origin === consoles[name].origin).length - 1
    const paths = watchPaths(page)
    await startWalk(page)
    const says = await walkEnd(page)

    const { seen, all } = shownTotal(says)
    expect(says).toContain('Đã đọc hết các trang')
    expect(says).not.toContain('trang khác')
    expect(seen).toBeGreaterThan(before.length)
    expect(seen).toBe(all)
    await untilShown(page, before)
    expect(paths.filter((path) => !listPath.test(path))).toEqual([])
    const answers = consoles.control.answerLog().filter(({ origin }) => origin === consoles[name].origin)
    expect(new Set(answers.slice(asked).map(({ view }) => view)).size).toBe(1)
    await page.close()
  })
})

test('begun from the drawer in the middle of a list, it reads what stands before and behind, and comes back', async () => {
  const page = await openConsole('plain', '?trang=3')
  await untilBadges(page)
  const before = await numbersOn(page)
  // Its button is in the drawer whether or not a dossier on this page is urgent.
  await pressShortcut(page, 'open-drawer')
  await (await seenInOverlay(page, '[data-dh-walk]')).click()
  const says = await walkEnd(page)
  const { seen, all } = shownTotal(says)
  expect(seen).toBe(all)
  expect(says).not.toContain('trang khác')
  await untilShown(page, before)
  expect(await page.$(inOverlay('.drawer'))).toBeNull()
  await expectNoBarrier({ page, media: await mediaOf(page), host: 'dung-hen-walk', part: '.walk' })
  await page.close()
})

test('that it has begun is answered when it begins, not when it ends', async () => {
  const page = await openConsole('opencps')
  await untilBadges(page)
  const client = await page.createCDPSession()
  const { result } = await client.send('Runtime.evaluate', {
    contextId: await ourWorld(client, chromium.id),
    expression: "chrome.runtime.sendMessage({ type: 'walkHere' }).then(JSON.stringify)",
    awaitPromise: true,
    returnByValue: true,
  })
  expect(result.value).toBe('{"ok":true}')
  const worker = await chromium.worker()
  const walk = await worker?.evaluate("chrome.storage.session.get('walk').then(({ walk }) => walk.state)")
  expect(walk).toMatchObject({ end: null })
  await walkEnd(page)
  await page.close()
})

test('"Dừng" ends it where it is, with the list as it was', async () => {
  const page = await openConsole('opencps')
  await untilBadges(page)
  const before = await numbersOn(page)
  await startWalk(page)
  const stop = await seen(page, inBar('button'))
  await stop?.click()
  expect(await walkEnd(page)).toContain('Đã dừng theo yêu cầu')
  await untilShown(page, before)
  await page.close()
})

test('Escape stops it, too', async () => {
  const page = await openConsole('tandan')
  await untilBadges(page)
  const before = await numbersOn(page)
  await startWalk(page)
  await seen(page, inBar('button'))
  await page.keyboard.press('Escape')
  expect(await walkEnd(page)).toContain('Đã dừng theo yêu cầu')
  await untilShown(page, before)
  await page.close()
})

test('whatever the officer does on the page ends it', async () => {
  const page = await openConsole('opencps')
  await untilBadges(page)
  await page.evaluate(() => {
    const word = document.body.appendChild(document.createElement('p'))
    word.id = 'word'
    word.textContent = 'Chữ'
    word.style.cssText = 'position: fixed; top: 0; left: 0; z-index: 9999'
  })
  await startWalk(page)
  await seen(page, inBar('progress'))
  await page.click('#word')
  expect(await walkEnd(page)).toContain('cán bộ đang thao tác')
  await page.close()
})

test('a walk that was left long ago is not taken up again by a page that is loaded later', async () => {
  const options = await chromium.open('options.html')
  const age = (ms: number) =>
    options.evaluate(
      `chrome.storage.session.get('walk').then(({ walk }) => chrome.storage.session.set({ walk: { ...walk, at: walk.at - ${ms} } }))`,
    )
  const page = await openConsole('plain')
  await untilBadges(page)
  const asked = () => consoles.control.lists(consoles.plain.origin).count
  const leave = async () => {
    const before = asked()
    await startWalk(page)
    await until(async () => asked() > before, 'a walk that has pressed something')
    await page.goto('about:blank')
  }
  await leave()
  await page.goto(consoles.plain.url)
  await walkEnd(page)

  await leave()
  await age(61_000)
  await page.goto(consoles.plain.url)
  await untilBadges(page)
  expect(await page.$('dung-hen-walk')).toBeNull()
  await options.close()
  await page.close()
})

test('a clock that never stands still holds nothing up', async () => {
  const page = await openConsole('tandan')
  await untilBadges(page)
  await page.evaluate(() => {
    const clock = document.body.appendChild(document.createElement('p'))
    setInterval(() => {
      clock.textContent = `${performance.now()}`
    }, 50)
  })
  await startWalk(page)
  const says = await walkEnd(page)
  expect(says).toContain('Đã đọc hết các trang')
  const { seen, all } = shownTotal(says)
  expect(seen).toBe(all)
  await page.close()
})

test('a console that asks for a password on the way ends it by itself, and says where it leaves the list', async () => {
  const page = await openConsole('plain')
  await untilBadges(page)
  await page.setRequestInterception(true)
  const login = '<!doctype html><title>Đăng nhập</title><form><input type="password"></form>'
  page.on('request', (request) => {
    if (!request.url().includes('trang=3')) return request.continue()
    return request.respond({ contentType: 'text/html; charset=utf-8', body: login })
  })
  await startWalk(page)
  const says = await walkEnd(page)
  expect(says).toContain('đăng nhập lại')
  expect(says).toContain('Danh sách đang ở trang khác với lúc bắt đầu')
  await page.close()
})

test('a dialog of the console ends it by itself', async () => {
  const page = await openConsole('opencps')
  await untilBadges(page)
  await page.evaluate(() => {
    const dialog = document.createElement('div')
    dialog.setAttribute('role', 'dialog')
    dialog.textContent = 'Phiên làm việc sắp hết hạn'
    document.body.append(dialog)
  })
  await startWalk(page)
  expect(await walkEnd(page)).toContain('hộp thoại')
  await page.close()
})

test('an error of the server in the middle ends it by itself; what was seen is kept, and that it was not all is told', async () => {
  const page = await openConsole('plain')
  await untilBadges(page)
  const { length } = await numbersOn(page)
  await page.setRequestInterception(true)
  page.on('request', (request) =>
    request.url().includes('trang=3')
      ? request.respond({ status: 500, contentType: 'text/html; charset=utf-8', body: '<h1>Lỗi 500</h1>' })
      : request.continue(),
  )
  await startWalk(page)
  const says = await walkEnd(page)
  expect(says).toContain('trang sau không hiện ra')
  expect(says).toContain('bấm “Đọc hết các trang” lần nữa')
  expect(shownTotal(says).seen).toBe(2 * length)
  expect(await coverageOn('plain')).toMatch(brokenOff)
  await page.close()
})

test('a console that goes where nothing of ours runs: what was seen is told all the same', async () => {
  const page = await openConsole('plain')
  await untilBadges(page)
  const { length } = await numbersOn(page)
  await page.setRequestInterception(true)
  const left = new Promise<void>((leave) => {
    page.on('request', (request) => {
      if (!request.url().includes('trang=4')) return request.continue()
      leave()
      return request.abort('connectionfailed')
    })
  })
  await startWalk(page)
  await left
  const says = await coverageOn('plain')
  expect(says).toContain(`đã thấy ${3 * length}/`)
  expect(says).toMatch(brokenOff)
  await page.close()
})

test('a pager on which nothing happens ends it by itself', async () => {
  const page = await openConsole('opencps')
  await untilBadges(page)
  const before = await numbersOn(page)
  await page.evaluate(() => {
    const swallow = (event: Event) => event.isTrusted || event.stopImmediatePropagation()
    addEventListener('click', swallow, { capture: true })
  })
  await startWalk(page)
  const says = await walkEnd(page)
  expect(says).toContain('trang sau không hiện ra')
  expect(shownTotal(says).seen).toBe(before.length)
  expect(await numbersOn(page)).toEqual(before)
  await page.close()
})

test('a pager that leads to the same page ends it by itself', async () => {
  const page = await openConsole('plain')
  await untilBadges(page)
  const { length } = await numbersOn(page)
  const first = await (await fetch(page.url())).text()
  await page.setRequestInterception(true)
  page.on('request', (request) =>
    request.url().includes('trang=2')
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: first })
      : request.continue(),
  )
  await startWalk(page)
  const says = await walkEnd(page)
  expect(says).toMatch(/Đã tự dừng: (trang vừa mở lặp lại|hệ thống đã chuyển sang)/)
  expect(shownTotal(says).seen).toBe(length)
  await page.close()
})

test('a dossier that comes to the list in the middle ends it by itself: some may have been missed', async () => {
  const page = await openConsole('plain')
  await untilBadges(page)
  const { length } = await numbersOn(page)
  await page.setRequestInterception(true)
  page.on('request', async (request) => {
    if (!request.url().includes('trang=3')) return request.continue()
    const text = await (await fetch(request.url())).text()
    const total = /(?<=Tổng số: <b>)\d+/u
    expect(text).toMatch(total)
    const body = text.replace(total, (count) => `${Number(count) + 1}`)
    return request.respond({ contentType: 'text/html; charset=utf-8', body })
  })
  await startWalk(page)
  const says = await walkEnd(page)
  expect(says).toContain('tổng số hồ sơ của danh sách thay đổi')
  expect(shownTotal(says).seen).toBe(2 * length)
  // The drawer, a dossier's course and the papers for many say it as well as the popup does.
  expect(await coverageOn('plain')).toMatch(brokenOff)
  await openDrawer(page)
  await page.waitForFunction(() => {
    const drawer = document.querySelector('dung-hen')?.shadowRoot?.querySelector('.drawer')
    return /đã thấy [\d.]+\/[\d.]+ hồ sơ của danh sách này, lúc .* còn trang chưa đọc/.test(
      drawer?.textContent ?? '',
    )
  })
  const [number] = await numbersOn(page)
  const key = `${consoles.plain.origin} ${number}`
  await page.close()
  for (const path of ['notice.html?batch=open', `timeline.html?${new URLSearchParams({ key })}`]) {
    const shown = await chromium.open(path)
    await shown.waitForFunction(() =>
      document.querySelector('[data-walks]')?.textContent?.includes('Đọc hết các trang'),
    )
    await shown.close()
  }
})

test('the popup says how much of each list its figures rest on', async () => {
  const popup = await chromium.open('popup.html')
  await popup.waitForFunction(() =>
    /đã thấy (\d+)\/\1 hồ sơ của danh sách này/i.test(document.body.textContent ?? ''),
  )
  await popup.close()
})

/** Of a walk that did not come to its end. */
const brokenOff = /đã thấy \d+(\/\d+)? hồ sơ .* Lần đọc này dừng giữa chừng, còn trang chưa đọc/

/** What the popup says of the last walk through a console's list. */
async function coverageOn(name: ConsoleName): Promise<string> {
  const popup = await chromium.open('popup.html')
  await popup.waitForSelector('[data-walks]')
  const lines = await popup.$$eval('[data-walks] li', (all) =>
    all.map(({ textContent }) => textContent ?? ''),
  )
  await popup.close()
  return lines.find((line) => line.includes(new URL(consoles[name].origin).host)) ?? lines.join()
}

const inBar = (selector: string) => `dung-hen-walk >>> ${selector}`

async function openConsole(name: ConsoleName, query = ''): Promise<Page> {
  const page = await chromium.browser.newPage()
  await page.goto(consoles[name].url + query)
  await untilListed(page)
  return page
}

async function untilBadges(page: Page): Promise<void> {
  await until(async () => (await rowTexts(page)).some(({ badge }) => badge !== ''), 'badges')
}

/** Waits until the list shows these dossiers again, in this order. */
async function untilShown(page: Page, numbers: string[]): Promise<void> {
  await until(async () => (await numbersOn(page)).join() === numbers.join(), 'the list as it was')
}

/** The dossiers on the page, in their order. */
async function numbersOn(page: Page): Promise<string[]> {
  const rows = await rowTexts(page)
  return rows.flatMap(({ text }) => /H00[\w.]*-?[\d.-]+\d/.exec(text)?.[0] ?? [])
}

async function startWalk(page: Page): Promise<void> {
  const popup = await openPopup(chromium, page)
  popup
    .locator('[data-action="walk"]')
    .click()
    .catch(() => {})
}

/** What the bar says once the walk is over. */
async function walkEnd(page: Page): Promise<string> {
  let says = ''
  const ended = async () => {
    says = await page
      .evaluate(() => {
        const root = document.querySelector('dung-hen-walk')?.shadowRoot
        const isOver = root && root.querySelector('progress') === null
        return (isOver && root.querySelector('[role="status"]')?.textContent) || ''
      })
      // The page is just being left for the next one.
      .catch(() => '')
    return says !== ''
  }
  await until(ended, 'the end of the walk', 60_000)
  return says
}

function shownTotal(says: string): { seen: number; all: number } {
  const [, seen, all] = /(\d+)\/(\d+)/.exec(says) ?? []
  return { seen: Number(seen), all: Number(all) }
}

/** Paths asked for from now on, without the demo server's own assets and clock. */
function watchPaths(page: Page): string[] {
  const paths: string[] = []
  page.on('request', (request: HTTPRequest) => {
    const { protocol, pathname } = new URL(request.url())
    if (protocol.startsWith('http') && !pathname.startsWith('/__')) paths.push(pathname)
  })
  return paths
}
