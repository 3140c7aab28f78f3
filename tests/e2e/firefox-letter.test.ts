import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { proposedKeys } from '@/utils/settings/commands'
import { showDossierNumbered } from '../../scripts/demo/officer-at-work.mjs'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk } from '../../scripts/lib/console-walks.mjs'
import {
  addConsole,
  dossierNumberIn,
  inOverlay,
  openAuditor,
  seenInOverlay,
  until,
} from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { paragraphsOf } from '../unit/notices/docx'
import { type Firefox, launchFirefox } from './browsers'
import { firefoxWindow } from './firefox-window'

/**
 * An officer's way in a real Firefox: from a warning in the drawer over the dossier's own page to its letter, which is
 * ticked as sent, to the popup, the dashboard and the dossier's course.
 */
let firefox: Firefox
let consoles: Awaited<ReturnType<typeof startConsoles>>
let auditor: Awaited<ReturnType<typeof openAuditor>>
let console: Page
let notice: Page
/** The most urgent dossier of the list. */
let number: string

beforeAll(async () => {
  consoles = await startConsoles({})
  firefox = await launchFirefox({ extension: outputs.firefoxDemo })
  auditor = await openAuditor(firefox)
  await addConsole(auditor.page, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
})
afterAll(async () => {
  await firefox.close()
  await consoles.close()
})

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
  // Firefox draws nothing in a tab that is behind another.
  await found.bringToFront()
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
  await popup.bringToFront()
  await popup.click('[data-figure="letterDue"]')
  await popup.waitForSelector('.list-head')
  expect(await popup.$eval('.list', ({ textContent }) => textContent)).not.toContain(number)
})

test('and is found on the dashboard, whence it leads to the dossier’s course', async () => {
  const dashboard = await firefox.open('dashboard.html', '.filters')
  await dashboard.bringToFront()
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
