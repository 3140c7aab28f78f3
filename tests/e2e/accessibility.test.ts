import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Tone } from '@/utils/i18n/countdown'
import { defaultSettings } from '@/utils/settings/defaults'
import type { Settings } from '@/utils/settings/settings'
import { firstLateNumber, openDrawer, showDossierNumbered } from '../../scripts/demo/officer-at-work.mjs'
import { counterScreen } from '../../scripts/lib/extension-browser.mjs'
import {
  dossierNumberIn,
  goneFromOverlay,
  inOverlay,
  panelText,
  pressShortcut,
  readBadges,
  seenInOverlay,
  until,
} from '../../scripts/lib/officer.mjs'
import { faint } from './accessibility/contrast'
import { beyondSides, keepPainted, moving, plantFaults, unmarked, vanished } from './accessibility/in-page'
import { expectNoBarrier, type Media, mediaOf, setScheme } from './accessibility/surface'
import { findings, findsFaintWords } from './axe'
import { type Office, openOffice } from './office'
import { shownPages } from './shown-pages'
import { lookTwice } from './two-looks'

/**
 * Whoever needs a keyboard, a screen reader, large print, strong colours or stillness gets the same: every page of the
 * extension (shown-pages.ts) and everything that stands inside a console, with an office's data in it.
 */
let office: Office
/** Of a dossier that is late, has a term, and has changed. */
let key: string

/** Screenshots are left here when it is named. */
const pictures = process.env.DUNG_HEN_PICTURES

const tones = Object.keys({
  late: true,
  today: true,
  soon: true,
  calm: true,
  still: true,
} satisfies Record<Tone, true>)

const sizes = [
  { name: 'narrow', width: 420, height: 800, deviceScaleFactor: 1 },
  { name: 'at 200 %', width: 683, height: 384, deviceScaleFactor: 2 },
]

beforeAll(async () => {
  office = await openOffice()
  // From here on it is known which dossiers are opened: five days later most of them were not.
  await readDossier()
  await lookTwice(office)
  await office.auditor.page.evaluate(
    `chrome.storage.local.get('settings').then(({ settings }) =>
      chrome.storage.local.set({ settings: { ...settings, ...${JSON.stringify(busy)} }, errorLog: ${JSON.stringify(faults)} }))`,
  )
  key = await readDossier()
}, 180_000)
afterAll(() => office.close())

describe.each(shownPages)('$entrypoint: $shows', ({ entrypoint, shows, query, ready, act, width }) => {
  let page: Page
  let media: Media
  const usual = width ? { width, height: 600 } : counterScreen
  const take = (name: string) => picture(page, `${entrypoint} ${shows} ${name}`, true)

  beforeAll(async () => {
    page = await office.chromium.browser.newPage()
    media = await mediaOf(page)
    await page.setViewport(usual)
    await page.goto(office.chromium.url(`${entrypoint}.html${query?.(key) ?? ''}`))
    await page.waitForSelector(ready)
    await act?.(page)
    await unfold(page)
  })
  afterAll(() => page.close())

  test.each(['light', 'dark'])('axe finds nothing wrong with it, %s', async (scheme) => {
    await media({ 'prefers-color-scheme': scheme })
    // Once it has settled: before, a picture would show colours on their way.
    const found = await findings(page)
    await take(scheme)
    expect(found).toEqual([])
  })

  test.each(sizes)('nothing is cut off, $name', async ({ name, ...size }) => {
    // A browser shows a popup as wide as it wants to be, at any zoom.
    if (width) await page.setViewport({ ...size, width })
    else await page.setViewport(size)
    await take(name)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    expect(await page.evaluate(beyondSides, 'body')).toEqual([])
    await page.setViewport(usual)
  })

  test.each(['light', 'dark'])('with forced colours, %s, nothing that is seen is lost', async (scheme) => {
    await media({ 'prefers-color-scheme': scheme })
    await page.evaluate(keepPainted, 'body')
    await media({ 'prefers-color-scheme': scheme, 'forced-colors': 'active' })
    await take(`forced ${scheme}`)
    expect(await page.evaluate(vanished)).toEqual([])
    expect(await page.evaluate(unmarked)).toEqual([])
  })

  test('nothing moves for who wants stillness', async () => {
    await media({ 'prefers-reduced-motion': 'reduce', 'prefers-color-scheme': 'light' })
    expect(await page.evaluate(moving, 'html')).toEqual([])
    await media({ 'prefers-reduced-motion': 'reduce', 'prefers-color-scheme': 'dark' })
    expect(await page.evaluate(moving, 'html')).toEqual([])
  })

  test('what is wrong would be found', async () => {
    await media({ 'prefers-color-scheme': 'light' })
    await page.evaluate(plantFaults, 'body')
    const wrong = await findings(page)
    expect(wrong.map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['color-contrast', 'button-name']),
    )
    // Both the words and the placeholder.
    expect(wrong.filter((line) => line.startsWith('contrast:'))).toHaveLength(2)
    expect(await page.evaluate(beyondSides, 'body')).toHaveLength(1)
    expect(await page.evaluate(moving, 'body')).not.toEqual([])
    await page.evaluate(keepPainted, 'body')
    await media({ 'forced-colors': 'active' })
    expect(await page.evaluate(vanished)).toHaveLength(1)
    expect(await page.evaluate(unmarked)).toHaveLength(1)
  })
})

describe.each(['opencps', 'tandan'] as const)('inside the console %s', (name) => {
  let page: Page
  let media: Media
  beforeAll(async () => {
    page = await office.open(name)
    media = await mediaOf(page)
    await until(async () => (await readBadges(page)).some(({ badge }) => badge), 'badges')
    await office.auditor.untilRecorded(page)
  })
  afterAll(() => page.close())

  /** @param part where in the overlay it lies */
  const expectOpen = (what: string, part: string) =>
    expectNoBarrier({ page, media, host: 'dung-hen', part }, (how) =>
      picture(page, [name, what, how].join(' ').trim()),
    )

  test('badges add no fault to the page, and stand out from their ground', async () => {
    const dressed = await findings(page, 'body')
    expect(await page.evaluate(faint, badges)).toEqual([])
    const bare = await office.chromium.browser.newPage()
    await bare.goto(office.consoles[name].url)
    await office.walks[name].settled(bare)
    await until(async () => (await readBadges(bare)).some(({ badge }) => badge), 'badges')
    await bare.evaluate(undress)
    const without = (await findings(bare, 'body')).map((line) => line.split(':')[0])
    await bare.close()
    expect(dressed.map((line) => line.split(':')[0]).sort()).toEqual(without.sort())
  })

  test.each(['light', 'dark'])(
    'a badge of any tone can be read, %s; one that cannot would be found',
    async (scheme) => {
      await media({ 'prefers-color-scheme': scheme })
      await page.evaluate(setScheme, scheme)
      expect(await page.evaluate(wearEveryTone, tones)).toBe(tones.length * 4)
      expect(await page.evaluate(faint, badges)).toEqual([])
      await page.evaluate(makeBadgesFaint)
      expect(await page.evaluate(faint, { ...badges, selector: '.worn' })).toHaveLength(tones.length * 4)
      await page.evaluate(takeTonesOff)
      await page.evaluate(setScheme, 'light')
    },
  )

  test('the drawer, and the card of a dossier opened from it', async () => {
    await page.bringToFront()
    const drawer = await openDrawer(page)
    await seenInOverlay(page, '.display')
    await unfoldOverlay(page)
    await seenInOverlay(page, '.display[open] input')
    await expectOpen('drawer', '.drawer')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await untilExplained()
    await unfoldOverlay(page)
    await expectOpen('card', '.card')
    await page.keyboard.press('Escape')
    await drawer.close()
  })

  test('each form of Ghi việc, with what is wrong in it', async () => {
    const other = await office.open(name)
    await until(async () => (await readBadges(other)).some(({ badge }) => badge), 'badges')
    await other.bringToFront()
    await openDrawer(other)
    await other.keyboard.press('Home')
    await other.keyboard.press('Enter')
    await untilExplained(other)
    await unfoldOverlay(other)
    const choice = await seenInOverlay(other, '.work-notes select')
    const kinds = await choice.evaluate((select) =>
      // Whoever presses in the form of the review, which asks nothing, has written it down.
      [...(select as HTMLSelectElement).options].flatMap(({ value }) =>
        value && value !== 'reviewed' ? value : [],
      ),
    )
    expect(kinds.length).toBeGreaterThanOrEqual(5)
    await choice.focus()
    for (const kind of kinds) {
      await choice.select(kind)
      await (await seenInOverlay(other, '.work-notes form .primary')).click()
      await seenInOverlay(other, '.work-notes form .wrong')
      expect(await findings(other, 'dung-hen'), kind).toEqual([])
    }
    const wrong = await textOf(other, '.work-notes form')
    await expectNoBarrier(
      { page: other, media: await mediaOf(other), host: 'dung-hen', part: '.work-notes' },
      (how) => picture(other, [name, 'form', how].join(' ').trim()),
    )
    // Another size makes a console write its rows anew; what is being written, and the focus, stay.
    expect(await textOf(other, '.work-notes form')).toBe(wrong)
    await other.keyboard.press('Escape')
    await goneFromOverlay(other, '.card')
    await other.evaluate(() => (document.activeElement as HTMLElement).blur())
    await other.keyboard.press('Escape')
    await goneFromOverlay(other, '.drawer')
    await other.close()
    await page.bringToFront()
  })

  test('the card that comes with the pointer', async () => {
    await page.hover('[data-dh-text]')
    await untilExplained()
    await expectOpen('hover card', '.card')
    await page.mouse.move(0, 0)
    await until(async () => (await page.$(inOverlay('.card'))) === null, 'no card')
  })

  test('the row that a shortcut has gone to, and what is said of it', async () => {
    // In a tab of its own: what lies over a fault would hide it from the test after this one.
    const other = await office.open(name)
    await until(async () => (await readBadges(other)).some(({ badge }) => badge), 'badges')
    await pressShortcut(other, 'next-urgent')
    await seenInOverlay(other, '.told[data-shown]')
    await seenInOverlay(other, '.ring:not([hidden])')
    expect(await findings(other, 'dung-hen')).toEqual([])
    expect(await findsFaintWords(other, 'dung-hen', '.told')).toBe(true)
    await picture(other, `${name} ring`)
    await other.close()
    await page.bringToFront()
  })

  test('the panel beside a dossier’s detail; and what is wrong would be found', async () => {
    const [number] = (await readBadges(page)).flatMap(({ text }) => dossierNumberIn(text ?? '') ?? [])
    if (name === 'opencps') await showDossierNumbered(page, number)
    else await page.$eval('tr.ant-table-row [role="button"]', (button) => (button as HTMLElement).click())
    await panelText(page)
    await unfoldOverlay(page)
    await expectOpen('panel', '.panel')
    await page.evaluate(plantFaults, 'dung-hen')
    expect((await findings(page, 'dung-hen')).map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['contrast', 'button-name']),
    )
  })

  /** The card stands there and has said why. */
  const untilExplained = (where = page) =>
    until(async () => /Tiện ích đã thấy hồ sơ này/.test(await textOf(where, '.card')), 'the card')
})

/** Opens whatever is folded, until nothing more unfolds, and waits until the page says the same twice. */
async function unfold(page: Page): Promise<void> {
  let before = ''
  await until(async () => {
    const now = await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
      return document.body.innerText
    })
    const isSame = now === before && now !== ''
    before = now
    return isSame
  }, 'a page at rest')
}

/** What is said there in the overlay; nothing where it is not there. */
function textOf(where: Page, selector: string): Promise<string> {
  return where.$eval(inOverlay(selector), ({ textContent }) => textContent ?? '').catch(() => '')
}

async function unfoldOverlay(page: Page): Promise<void> {
  await page.$$eval(inOverlay('details'), (all) => {
    for (const folded of all) (folded as HTMLDetailsElement).open = true
  })
}

const badges = { selector: '[data-dh-text]', part: '::after' }

/** Cells with a badge of each tone, above and below, coloured and plain; how many. */
function wearEveryTone(tones: string[]): number {
  for (const tone of tones) {
    for (const way of [[], ['top'], ['plain'], ['top', 'plain']]) {
      const cell = document.createElement('div')
      cell.className = 'worn'
      cell.setAttribute('data-dh-text', 'Còn 2 ngày làm việc')
      cell.setAttribute('data-dh-tone', tone)
      for (const each of way) cell.setAttribute(`data-dh-${each}`, '')
      document.body.append(cell)
    }
  }
  return document.querySelectorAll('.worn').length
}

/** A style sheet of our own, where the console's policy lets no style be written into the page. */
function makeBadgesFaint(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('.worn::after { color: #b5b5b5 !important; background: #c5c5c5 !important }')
  document.adoptedStyleSheets = [sheet]
}

function takeTonesOff(): void {
  document.adoptedStyleSheets = []
  for (const cell of document.querySelectorAll('.worn')) cell.remove()
}

/** The console's page as it would be without us. */
function undress(): void {
  document.querySelector('dung-hen')?.remove()
  for (const cell of document.querySelectorAll('[data-dh-text]'))
    for (const name of cell.getAttributeNames())
      if (name.startsWith('data-dh') || name === 'title' || name === 'aria-description')
        cell.removeAttribute(name)
}

/** The key of a late dossier whose detail was opened, so that its term is known. */
async function readDossier(): Promise<string> {
  const page = await office.open('opencps')
  await until(async () => (await readBadges(page)).some(({ badge }) => badge.startsWith('Quá hạn')), 'badges')
  await showDossierNumbered(page, await firstLateNumber(page))
  let found: { key: string } | undefined
  await until(async () => {
    found = (await office.auditor.rows('dossiers')).find(
      ({ current }: { current: { term?: object; receivedAt?: object } }) =>
        current.term && current.receivedAt,
    )
    return found !== undefined
  }, 'a dossier with its term')
  await page.close()
  return found?.key ?? ''
}

async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage })
}

/** What an office enters in the course of a year: every list of the settings page has something in it. */
const busy = {
  office: {
    ...defaultSettings.office,
    name: 'UBND xã Ví Dụ',
    place: 'Ví Dụ',
    recipients: ['Lưu: VT'],
    signers: [{ name: 'Lê Minh Khôi', title: 'CHỦ TỊCH', authority: '', onBehalfOf: '' }],
  },
  calendar: {
    ...defaultSettings.calendar,
    edits: [{ date: '2026-12-05', kind: 'worked', note: 'Làm bù' }],
    seasons: [{ from: '04-16', to: '10-15', week: defaultSettings.calendar.week }],
    closures: [{ date: '2026-12-10', from: '08:00', to: '10:00' }],
  },
  agencyCalendars: [{ unit: 'Chi nhánh Văn phòng đăng ký đất đai', calendar: defaultSettings.calendar }],
  rules: {
    ...defaultSettings.rules,
    own: [{ key: 'stallDays', procedure: 'Đăng ký khai sinh', step: '', value: 1 }],
  },
} satisfies Partial<Record<keyof Settings, unknown>>

const faults = [
  { at: Date.UTC(2026, 10, 17), context: 'options', name: 'TypeError', place: 'options.js:1:2' },
]
