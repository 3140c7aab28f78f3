import { existsSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk, tandanWalk } from '../../scripts/lib/console-walks.mjs'
import { readBadges, until } from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { allowHost } from './allow-host'
import { type Chromium, type Firefox, launchChromium, launchFirefox } from './browsers'
import { policyPlaces, putPolicy, unpackedId, untilLocked } from './policy-file'
import { openPopup, toolbarFlags } from './toolbar'

/**
 * What an administrator sets reaches the production build by a real policy file in real browsers: it holds and is shown as
 * his. In Firefox, where it is there from the start, nobody is welcomed either; Chromium brings it to an extension that
 * the administrator has not installed himself only after the welcome.
 */
const policy = {
  skipWelcome: true,
  consoles: [{ origin: 'https://motcua.example.gov.vn', name: 'Một cửa tỉnh Ví Dụ', profile: 'opencps' }],
  office: { name: 'UBND tỉnh Ví Dụ' },
  calendar: {
    week: {
      1: [['08:00', '12:00']],
      2: [['08:00', '12:00']],
    },
  },
  thresholds: { dueSoonDays: 4 },
  history: { closedDays: 30, mayDeleteOpen: false },
  reminders: { opening: true, quiet: ['11:30', '13:30'] },
  features: { off: ['colours'] },
}

/** What the settings page says of what was set. */
async function expectLocked(options: Page): Promise<void> {
  await untilLocked(options)
  const locked = await options.$$eval('[data-locked]', (all) =>
    all.map((one) => [one.getAttribute('data-locked') ?? '', one.textContent ?? ''] as const),
  )
  for (const path of [
    'office.name',
    'calendar.week',
    'thresholds.dueSoonDays',
    'history.closedDays',
    'history.mayDeleteOpen',
    'reminders.opening',
    'reminders.quiet',
    'features.off',
  ]) {
    const [, text] = locked.find(([one]) => one === path) ?? []
    expect(text, path).toContain('Do quản trị máy tính đặt')
  }
  const value = (path: string) =>
    options.$eval(`[data-locked="${path}"] input`, (field) => (field as HTMLInputElement).value)
  expect(await value('office.name')).toBe('UBND tỉnh Ví Dụ')
  expect(await value('calendar.week')).toBe('08:00–12:00')
  expect(await value('thresholds.dueSoonDays')).toBe('4')
  expect(await value('history.closedDays')).toBe('30')
  expect(await value('reminders.quiet')).toBe('11:30–13:30')
  const text = await options.$eval('body', ({ innerText }) => innerText)
  expect(text).toContain('Quản trị máy tính đề nghị dùng với Một cửa tỉnh Ví Dụ')
  expect(text).toContain('Đơn vị không cho xóa hồ sơ đang giải quyết')
  expect(text).not.toContain('Xóa toàn bộ lịch sử…')
}

async function badged(list: Page): Promise<number> {
  const rows: { badges: number }[] = await readBadges(list)
  return rows.filter(({ badges }) => badges > 0).length
}

async function addresses(pages: readonly Page[]): Promise<string[]> {
  return Promise.all(pages.map((page) => page.evaluate(() => location.pathname).catch(() => '')))
}

describe('in Chromium', () => {
  let chromium: Chromium
  let demo: Awaited<ReturnType<typeof startConsoles>> | undefined
  let remove = () => {}

  beforeAll(async () => {
    demo = await startConsoles({})
    const proposed = { origin: demo.opencps.origin, name: 'Một cửa xã Ví Dụ', profile: opencpsWalk.profile }
    const another = { origin: demo.tandan.origin, name: 'Một cửa phường Ví Dụ', profile: tandanWalk.profile }
    const set = { ...policy, consoles: [...policy.consoles, proposed, another] }
    const file = { '3rdparty': { extensions: { [unpackedId(outputs.chromium)]: set } } }
    remove = putPolicy(policyPlaces.chromium, JSON.stringify(file))
    chromium = await launchChromium({ extension: outputs.chromium, flags: toolbarFlags })
  })
  afterAll(async () => {
    await chromium?.close().finally(remove)
    await demo?.close()
  })

  test('what is set holds and is shown as the administrator’s', async () => {
    expect(chromium.id).toBe(unpackedId(outputs.chromium))
    await expectLocked(await chromium.open('options.html'))
  })

  test('one press on what it proposes, and the console’s list has badges, without the colours it switched off', async () => {
    if (!demo) throw new Error('No console')
    const { origin, url } = demo.opencps
    const list = await chromium.browser.newPage()
    await list.goto(url)
    await opencpsWalk.settled(list)
    expect(await list.$('[data-dh-text]')).toBeNull()

    await allowHost(chromium.browser, chromium.id, origin)
    const options = await chromium.open('options.html')
    const press = '#consoles button[aria-label="Cho phép đọc Một cửa xã Ví Dụ"]'
    await options.waitForSelector(press)
    // The right to read the host is not enough: the officer's press is what adds the console.
    expect(await options.evaluate('chrome.scripting.getRegisteredContentScripts()')).toEqual([])
    await options.click(press)
    await options.waitForFunction((gone) => !document.querySelector(gone), {}, press)
    const entries = await options.$$eval('#consoles .entry .address', (all) =>
      all.map(({ textContent }) => textContent),
    )
    expect(entries).toEqual([origin])

    await list.bringToFront()
    await until(async () => (await badged(list)) > 0, 'badges on the open page, without a reload')
    expect(await list.$$('[data-dh-text]:not([data-dh-plain])')).toEqual([])
  })

  test('on the console itself the popup asks for that one press, and not what kind of system it is', async () => {
    if (!demo) throw new Error('No console')
    const list = await chromium.browser.newPage()
    await list.goto(demo.tandan.url)
    await tandanWalk.settled(list)
    const popup = await openPopup(chromium, list)
    // On a host that was allowed before: the browser does not ask, and the popup stays.
    const allow = await popup.waitForSelector('[data-action="allow"]')
    expect(await popup.$eval('.page-bar', ({ textContent }) => textContent)).toContain(
      `đề nghị dùng với Một cửa phường Ví Dụ (${demo.tandan.origin})`,
    )
    expect(await popup.$('.offer')).toBeNull()
    await allow?.click()
    const reload = await popup.waitForSelector('[data-action="reload"]')
    await Promise.all([list.waitForNavigation(), reload?.click()])
    await list.bringToFront()
    await until(async () => (await badged(list)) > 0, 'badges after the reload')
  })
})

describe('in Firefox', () => {
  let firefox: Firefox
  let remove = () => {}

  beforeAll(async () => {
    const file = { policies: { '3rdparty': { Extensions: { 'dung-hen@mot-cua.invalid': policy } } } }
    remove = putPolicy(policyPlaces.firefox, JSON.stringify(file))
    firefox = await launchFirefox({ extension: outputs.firefox, welcome: 'none' })
  })
  afterAll(async () => {
    await firefox?.close().finally(remove)
  })

  test('what is set holds and is shown as the administrator’s, and nobody is welcomed', async () => {
    await expectLocked(await firefox.open('options.html', 'main'))
    expect(await addresses(await firefox.browser.pages())).not.toContain('/welcome.html')
  })
})

test('the policies are gone afterwards', () => {
  expect(Object.values(policyPlaces).filter((path) => existsSync(path))).toEqual([])
})
