// The officer's steps beyond reading lists: the drawer by keyboard, a dossier's detail, an apology letter.
import { existsSync, readdirSync } from 'node:fs'
import { hostileTexts } from '../../tests/consoles/seed-words.mjs'
import { opencpsWalk, turn } from '../lib/console-walks.mjs'
import {
  dossierNumberIn,
  goneFromOverlay,
  inOverlay,
  panelText,
  pressShortcut,
  readBadges,
  seenInOverlay,
  until,
} from '../lib/officer.mjs'
import { fail } from '../lib/progress.mjs'

const patience = { timeout: 20_000 }

/** Opens the drawer by its shortcut. */
export async function openDrawer(page) {
  await pressShortcut(page, 'open-drawer')
  await seenInOverlay(page, '.drawer .entry')
  return {
    /** Answers the first "Kịp / Không kịp trả đúng hẹn" with "Không kịp". */
    async answerLate() {
      const question = await seenInOverlay(page, '[data-dh-answer="late"]')
      const questions = await page.$$(inOverlay('[data-dh-answer="late"]'))
      await question.click()
      await until(
        async () => (await page.$$(inOverlay('[data-dh-answer="late"]'))).length < questions.length,
        'câu trả lời được ghi nhận',
      )
    },
    async close() {
      await page.keyboard.press('Escape')
      await goneFromOverlay(page, '.drawer')
    },
  }
}

/**
 * Turns the list's pages until no record on the page attacks whoever shows it, and shows its beginning: those records
 * are of use to tests, not in a shop window.
 */
export async function showOrdinaryPage(tour) {
  const { page, console } = tour
  const isAttacked = async () => {
    const shown = await page.$eval(console.list, ({ textContent }) => textContent.normalize())
    return hostileTexts.some((text) => shown.includes(text.normalize()))
  }
  while (await isAttacked()) await turn(tour, () => page.click(console.next))
  await page.evaluate(() => window.scrollTo(0, 0))
}

/** The number of the first dossier on the list whose badge says that it is overdue. */
export async function firstLateNumber(page) {
  const late = (await readBadges(page)).find(({ badge }) => badge.startsWith('Quá hạn'))
  return late ? dossierNumberIn(late.text) : fail('Trang không có hồ sơ nào quá hạn.')
}

/** Searches an OpenCPS list for a number and opens the dossier's detail. */
export async function showDossierNumbered(page, number) {
  await page.bringToFront()
  const search = 'input[placeholder^="Tìm kiếm theo tên hồ sơ"]'
  // A field that the console draws anew meanwhile loses what was typed into it.
  await until(async () => {
    await page.$eval(search, (input) => input.select())
    await page.type(search, number)
    return (await page.$eval(search, (input) => input.value)) === number
  }, `mã ${number} trong ô tìm kiếm`)
  await page.keyboard.press('Enter')
  await page.waitForFunction(
    (wanted) => {
      const rows = [...document.querySelectorAll('#table-dossier tbody > tr')]
      return rows.length === 1 && rows[0].textContent.includes(wanted)
    },
    patience,
    number,
  )
  await opencpsWalk.settled(page)
  await page.$$eval('#table-dossier tbody > tr td div[style*="cursor"]', ([first]) => first.click())
  await page.waitForSelector('.form-chitiet', patience)
  await panelText(page)
}

/** From a dossier's open detail to the saved letter. */
export async function writeApology(chromium, page, folder) {
  const write = await seenInOverlay(page, '.panel [data-dh-write]')
  await write.click()
  const target = await chromium.browser.waitForTarget((each) => each.url().includes('/notice.html'), patience)
  const notice = await target.page()
  await notice.setViewport({ width: 1366, height: 768 })
  await notice.bringToFront()
  await saveDownloadsTo(chromium, folder)
  await (await notice.waitForSelector('#days-asked', patience)).type('5')
  await notice.select('#reason', 'verification')
  const download = await notice.waitForSelector('.actions .button.main:not([disabled])', patience)
  await download.click()
  const find = () => readdirSync(folder).find((name) => name.endsWith('.docx'))
  await until(async () => find() !== undefined && !existsSync(`${find()}.crdownload`), 'tệp .docx được lưu')
  return { page: notice, file: find() }
}

/** Saves the browser’s downloads to `folder` without asking. */
export async function saveDownloadsTo({ browser }, folder) {
  const session = await browser.target().createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
}
