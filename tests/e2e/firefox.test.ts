import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { proposedKeys } from '@/utils/settings/commands'
import { showDossierNumbered } from '../../scripts/demo/officer-at-work.mjs'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk, tandanWalk, turn } from '../../scripts/lib/console-walks.mjs'
import {
  addConsole,
  dossierNumberIn,
  inOverlay,
  openAuditor,
  readPopup,
  seenInOverlay,
  until,
} from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { truth } from '../oracle/truth.mjs'
import { paragraphsOf } from '../unit/notices/docx'
import { type Firefox, launchFirefox } from './browsers'
import { offeredPapers, writePapers } from './every-paper'
import { firefoxWindow } from './firefox-window'
import { wrongBadges } from './office'

/**
 * The main job in a real Firefox: right badges, an officer's way from a warning to its letter, the popup's figures, the
 * dashboard, a dossier's course, and every paper.
 */
let firefox: Firefox
let consoles: Awaited<ReturnType<typeof startConsoles>>
let auditor: Awaited<ReturnType<typeof openAuditor>>

beforeAll(async () => {
  consoles = await startConsoles({})
  firefox = await launchFirefox({ extension: outputs.firefoxDemo })
  auditor = await openAuditor(firefox)
  await addConsole(auditor.page, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
  await addConsole(auditor.page, { origin: consoles.tandan.origin, profile: tandanWalk.profile })
})
afterAll(async () => {
  await firefox.close()
  await consoles.close()
})

test.each([
  ['opencps', opencpsWalk],
  ['tandan', tandanWalk],
] as const)('every badge on the first lists of %s is right', async (name, console) => {
  const page = await firefox.browser.newPage()
  await page.goto(consoles[name].url)
  await console.settled(page)
  for (const menu of console.menus) {
    await turn({ page, console, auditor, control: consoles.control }, () => console.openMenu(page, menu))
    const { rows } = consoles.control.lists(consoles[name].origin)
    let wrong: string[] = []
    await until(async () => {
      wrong = await wrongBadges(page, rows, consoles.control.now())
      return wrong.length === 0
    }, 'right badges').catch(() => expect(wrong).toEqual([]))
  }
})

test('the popup shows the truth of what was shown', async () => {
  const popup = await firefox.open('popup.html', '[data-figure]')
  const { figures, seen } = await readPopup(popup)
  const expected = truth(consoles.control.answerLog(), { now: consoles.control.now() })
  expect(seen).toBe(expected.seen)
  expect(figures).toMatchObject({
    overdue: expected.overdue,
    dueToday: expected.dueToday,
    dueSoon: expected.dueSoon,
    letterDue: expected.letterDue,
  })
})

describe('an officer’s way', () => {
  let console: Page
  let notice: Page
  /** The most urgent dossier of the list. */
  let number: string

  /** The page of ours that has opened by itself: the driver knows no address that an extension has opened. */
  async function openedAt(path: string): Promise<Page> {
    let found: Page | undefined
    await until(async () => {
      for (const page of await firefox.browser.pages()) {
        if ((await page.evaluate(() => location.pathname).catch(() => '')) === path) found = page
      }
      return found !== undefined
    }, path)
    if (!found) throw new Error(`Nothing at ${path}`)
    return found
  }
  const cardText = () =>
    console.$eval(inOverlay('.card'), ({ textContent }) => textContent ?? '').catch(() => '')

  test('leads from the drawer to the reason of a deadline', async () => {
    console = await firefox.browser.newPage()
    await console.goto(consoles.opencps.url)
    await opencpsWalk.settled(console)
    await auditor.untilRecorded(console)
    await console.bringToFront()
    const window = await firefoxWindow(firefox.browser)
    await window.pressAltShift(proposedKeys['open-drawer'].slice(-1))
    await seenInOverlay(console, '.drawer .entry')
    await console.keyboard.press('Home')
    await console.keyboard.press('Enter')
    await until(async () => (await cardText()).includes('Tiện ích đã thấy hồ sơ này'), 'the explanation')
    number = dossierNumberIn(await cardText()) ?? ''
    expect(await cardText()).toMatch(/Quá hạn \d+ ngày làm việc/)
  })

  test('from the dossier’s own page to a letter with the name that it shows, saved as .docx', async () => {
    await console.keyboard.press('Escape')
    await showDossierNumbered(console, number)
    const write = await console.$(inOverlay('.panel [data-dh-write]'))
    await write?.click()
    notice = await openedAt('/notice.html')
    await until(() => notice.$('#days-asked').then(Boolean, () => false), 'the form')
    await notice.type('#days-asked', '5')
    await notice.select('#reason', 'verification')
    const button = await notice.waitForSelector('.actions .button.main:not([disabled])')
    await button?.click()
    const file = join(firefox.downloads, `${number}.docx`)
    await until(async () => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0, 'the letter')
    const text = paragraphsOf(readFileSync(file)).join(' ')
    const { applicant } = consoles.control.dossiers('opencps').find((each) => each.number === number) ?? {}
    expect(text).toContain(number)
    expect(applicant?.name).toBeTruthy()
    expect(text).toContain(applicant?.name.normalize('NFC'))
    expect(text).toMatch(/xin lỗi/i)
  })

  test('which is ticked as sent and asked for no more in the popup', async () => {
    await notice.bringToFront()
    const sent = await notice.waitForSelector('.register ::-p-aria([name="Đánh dấu đã gửi"][role="button"])')
    await sent?.click()
    await notice.waitForSelector('.register .sent')
    const entries: { entry: { kind: string } }[] = await auditor.rows('entries')
    expect(entries.map(({ entry }) => entry.kind)).toEqual(
      expect.arrayContaining(['noticeDrafted', 'noticeSent']),
    )
    const popup = await firefox.open('popup.html', '[aria-busy="false"] [data-figure]')
    await popup.click('[data-figure="letterDue"]')
    await popup.waitForSelector('.list-head')
    expect(await popup.$eval('.list', ({ textContent }) => textContent)).not.toContain(number)
  })

  test('and is found on the dashboard, whence it leads to the dossier’s course', async () => {
    const dashboard = await firefox.open('dashboard.html', '.filters')
    await dashboard.type('::-p-aria([name="Mã hồ sơ"][role="searchbox"])', number)
    await dashboard.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1)
    const row = await dashboard.waitForSelector('tbody tr button')
    expect(await row?.evaluate(({ textContent }) => textContent)).toContain(number)
    await row?.click()
    const course = await openedAt('/timeline.html')
    await until(
      () => course.$eval('.course', ({ textContent }) => /Đã gửi/.test(textContent ?? '')).catch(() => false),
      'that the letter was sent',
    )
  })
})

test('every paper is written, and says in its file what its preview says', async () => {
  const late = (await auditor.rows('dossiers')).find(
    ({ current }: { current: { status: string } }) => current.status === 'processing',
  )
  const notice = await firefox.open(`notice.html?${new URLSearchParams({ key: late.key })}`, '.sheet')
  const single = await writePapers(notice, await offeredPapers(notice), firefox.downloads)
  const batch = await firefox.open('notice.html?batch=open', '.picker tbody tr')
  await batch.locator('::-p-text(Chọn tất cả)').click()
  const lists = await writePapers(
    batch,
    await offeredPapers(batch, 'Một văn bản cho cả danh sách'),
    firefox.downloads,
  )
  expect(single.length + lists.length).toBeGreaterThanOrEqual(14)
  for (const { id, words, preview } of [...single, ...lists]) {
    expect(words.length, id).toBeGreaterThan(300)
    expect(words.slice(0, preview.length), id).toBe(preview)
  }
  // Sixteen papers and more, each chosen, answered and saved: longer than the other tests have.
}, 300_000)

test('the agencies’ reminders are made for all late dossiers at once', async () => {
  const batch = await firefox.open('notice.html?batch=overdue', '.picker tbody tr')
  await batch.locator('::-p-text(Chọn tất cả)').click()
  await batch.select('#paper', 'reminder')
  await batch.type('::-p-aria([name="Hạn phản hồi *"][role="textbox"])', '30/11/2026')
  // A window in the background takes no focus away; Enter, too, says that the date is complete.
  await batch.keyboard.press('Enter')
  await batch.waitForFunction(() => document.querySelector('.sheet')?.textContent?.includes('V/v đôn đốc'))
  const button = await batch.waitForSelector('.output .button.main:not([disabled])')
  await button?.click()
  await until(
    async () => readdirSync(firefox.downloads).some((name) => name.startsWith('cong-van-don-doc')),
    'the reminders among the downloads',
  )
})
