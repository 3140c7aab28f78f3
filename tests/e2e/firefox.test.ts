import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk, tandanWalk, turn } from '../../scripts/lib/console-walks.mjs'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { addConsole, openAuditor, readPopup, until } from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { truth } from '../oracle/truth.mjs'
import { type Firefox, launchFirefox } from './browsers'
import { offeredPapers, writePapers } from './every-paper'
import { wrongBadges } from './office'

/** A smoke test of the MV3 build in a real Firefox: badges, the popup's figures, a letter. */
let firefox: Firefox
let consoles: Awaited<ReturnType<typeof startConsoles>>
let auditor: Awaited<ReturnType<typeof openAuditor>>
let downloads: string

beforeAll(async () => {
  const executablePath = findBrowser('firefox')
  if (!executablePath) throw new Error('No Firefox on this computer')
  downloads = mkdtempSync(join(tmpdir(), 'dung-hen-downloads-'))
  consoles = await startConsoles({})
  firefox = await launchFirefox({ executablePath, extension: outputs.firefoxDemo, downloads })
  auditor = await openAuditor(firefox)
  await addConsole(auditor.page, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
  await addConsole(auditor.page, { origin: consoles.tandan.origin, profile: tandanWalk.profile })
})
afterAll(async () => {
  await firefox.close()
  await consoles.close()
  rmSync(downloads, { recursive: true, force: true })
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

test('a letter is saved as .docx', async () => {
  const late = (await auditor.rows('dossiers')).find(
    ({ current }: { current: { status: string; dueAt?: { at: number } } }) =>
      current.status === 'processing' &&
      (current.dueAt?.at ?? Number.POSITIVE_INFINITY) < consoles.control.now(),
  )
  const notice = await firefox.open(`notice.html?${new URLSearchParams({ key: late.key })}`, '#days-asked')
  await notice.type('#days-asked', '5')
  await notice.select('#reason', 'verification')
  const button = await notice.waitForSelector('.actions .button.main:not([disabled])')
  await button?.click()
  await until(
    async () => readdirSync(downloads).some((name) => name.endsWith('.docx')),
    'the .docx among the downloads',
  )
})

test('every paper is written, and says in its file what its preview says', async () => {
  const late = (await auditor.rows('dossiers')).find(
    ({ current }: { current: { status: string } }) => current.status === 'processing',
  )
  const notice = await firefox.open(`notice.html?${new URLSearchParams({ key: late.key })}`, '.sheet')
  const single = await writePapers(notice, await offeredPapers(notice), downloads)
  const batch = await firefox.open('notice.html?batch=open', '.picker tbody tr')
  await batch.locator('::-p-text(Chọn tất cả)').click()
  const lists = await writePapers(
    batch,
    await offeredPapers(batch, 'Một văn bản cho cả danh sách'),
    downloads,
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
    async () => readdirSync(downloads).some((name) => name.startsWith('cong-van-don-doc')),
    'the reminders among the downloads',
  )
})
