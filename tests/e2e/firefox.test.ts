import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk, tandanWalk, turn } from '../../scripts/lib/console-walks.mjs'
import { addConsole, openAuditor, readPopup, until } from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { truth } from '../oracle/truth.mjs'
import { type Firefox, launchFirefox } from './browsers'
import { offeredPapers, writePapers } from './every-paper'
import { wrongBadges } from './office'

/**
 * The main job in a real Firefox: right badges, the popup's figures, and every paper. An officer's way from a warning to
 * its letter: firefox-letter.test.ts.
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
