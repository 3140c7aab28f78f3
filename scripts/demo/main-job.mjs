import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startConsoles } from '../../tests/consoles/server.mjs'
import { opencpsWalk, tandanWalk, turn, walk } from '../lib/console-walks.mjs'
import { counterScreen, launchChromium } from '../lib/extension-browser.mjs'
import {
  addConsole,
  allowLeadViews,
  describeOffice,
  openAuditor,
  readBadges,
  readPopup,
  until,
} from '../lib/officer.mjs'
import { fail, step } from '../lib/progress.mjs'
import {
  firstLateNumber,
  openDrawer,
  showDossierNumbered,
  showOrdinaryPage,
  writeApology,
} from './officer-at-work.mjs'
import { passFiveWorkingDays } from './working-week.mjs'

/** A Wednesday morning; five working days on lies the public holiday of 24/11. */
const start = '2026-11-18T09:05:00+07:00'

/** The fictional office whose name stands on the letter. */
const office = {
  'Cơ quan chủ quản': 'Ủy ban nhân dân tỉnh Ví Dụ',
  'Cơ quan ban hành văn bản': 'Ủy ban nhân dân xã Ví Dụ',
  'Địa danh': 'Ví Dụ',
  'Ký hiệu văn bản': 'PXL-UBND',
}

/**
 * Does the main job as an officer and a team lead would, and leaves in `out`: screenshots, the letter, and
 * summary.json with what the popup shows. Throws unless all of it came about.
 */
export async function doMainJob({ executablePath, extension, out }) {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const consoles = await startConsoles({ now: start })
  const chromium = await launchChromium({ executablePath, extension })
  try {
    const picture = (page, name) => page.screenshot({ path: join(out, `${name}.png`) })
    step('Thêm hai hệ thống một cửa giả lập')
    const auditor = await openAuditor(chromium)
    await addConsole(auditor.page, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
    await addConsole(auditor.page, { origin: consoles.tandan.origin, profile: tandanWalk.profile })
    await describeOffice(auditor.page, office)
    await allowLeadViews(auditor.page)
    const { control } = consoles
    const opencps = {
      console: opencpsWalk,
      page: await openConsole(chromium, consoles.opencps.url),
      auditor,
      control,
    }
    const tandan = {
      console: tandanWalk,
      page: await openConsole(chromium, consoles.tandan.url),
      auditor,
      control,
    }

    step('Xem lần thứ nhất: mở các danh sách, lật hết các trang')
    await walk(opencps)
    await walk(tandan)

    step('Năm ngày làm việc trôi qua')
    const { moved } = passFiveWorkingDays(control)
    await opencps.page.reload()
    await tandan.page.reload()

    step('Xem lần thứ hai')
    const perConsole = {
      opencps: await lookAgain(opencps),
      tandan: await lookAgain(tandan),
    }

    step('Danh sách theo độ gấp, câu hỏi "Kịp / Không kịp", hồ sơ chi tiết, văn bản xin lỗi')
    await showFirstList(tandan)
    await picture(tandan.page, 'tan-dan')
    await showFirstList(opencps)
    await picture(opencps.page, 'opencps')
    await showOrdinaryPage(opencps)
    const drawer = await openDrawer(opencps.page)
    await picture(opencps.page, 'drawer')
    await drawer.answerLate()
    await drawer.close()
    const late = await firstLateNumber(opencps.page)
    await showDossierNumbered(opencps.page, moved[0])
    await picture(opencps.page, 'detail')
    await turn(opencps, () => opencps.page.goBack())
    await showDossierNumbered(opencps.page, late)
    const letter = await writeApology(chromium, opencps.page, out)
    await picture(letter.page, 'notice')

    step('Bảng tổng hợp của người phụ trách')
    const popup = await chromium.open('popup.html')
    await popup.setViewport({ width: 400, height: 600 })
    const shown = await settledPopup(popup)
    // As high as what it says: its lower edge stands still, and would lie across the middle of a longer picture.
    const height = await popup.evaluate(() => document.documentElement.scrollHeight)
    await popup.setViewport({ width: 400, height })
    await picture(popup, 'popup')

    const summary = summaryOf(shown, perConsole)
    writeFileSync(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`)
    checkComplete(summary, readdirSync(out))
    printTable(summary, letter.file)
    step(`Xong. Ảnh, văn bản và summary.json nằm trong ${out}`)
  } finally {
    await chromium.close()
    await consoles.close()
  }
}

async function openConsole(chromium, url) {
  const page = await chromium.browser.newPage()
  await page.setViewport(counterScreen)
  await page.goto(url)
  return page
}

/** Walks all lists and counts rows and badges on the way. */
async function lookAgain(tour) {
  const counted = { rows: 0, badges: 0 }
  await walk(tour, async () => {
    const rows = await readBadges(tour.page)
    counted.rows += rows.length
    counted.badges += rows.filter(({ badge }) => badge !== '').length
  })
  return counted
}

/** The first list again, its verdicts in. */
async function showFirstList(tour) {
  const { page, console } = tour
  await page.bringToFront()
  await turn(tour, () => console.openMenu(page, console.menus[0]))
  await until(
    async () => (await readBadges(page)).some(({ badge }) => badge.includes(' · ')),
    'một dòng có dấu cảnh báo',
  )
}

/** What the popup shows once it has stopped changing: it follows what is still being recorded. */
async function settledPopup(popup) {
  let before = ''
  let shown = await readPopup(popup)
  await until(async () => {
    shown = await readPopup(popup)
    const same = JSON.stringify(shown) === before
    before = JSON.stringify(shown)
    await new Promise((resolve) => setTimeout(resolve, 300))
    return same
  }, 'bảng tổng hợp ổn định')
  return shown
}

function summaryOf({ figures, byUnit, byHolder, seen, from, to }, perConsole) {
  const { overdue, dueToday, dueSoon, stalled, dueMoved, letterDue } = figures
  return {
    overdue,
    dueToday,
    dueSoon,
    stalled,
    dueMoved,
    letterDue,
    seen,
    from,
    to,
    byHolder,
    byUnit,
    perConsole,
  }
}

const wantedFiles = [
  'opencps.png',
  'tan-dan.png',
  'drawer.png',
  'detail.png',
  'notice.png',
  'popup.png',
  'summary.json',
]

/** The demo is a test as well: it fails when something is missing, never shrugs. */
function checkComplete(summary, files) {
  const missing = wantedFiles.filter((name) => !files.includes(name))
  if (!files.some((name) => name.endsWith('.docx'))) missing.push('văn bản .docx')
  for (const figure of ['overdue', 'stalled', 'dueMoved', 'letterDue', 'seen']) {
    if (!(summary[figure] > 0)) missing.push(`con số ${figure}`)
  }
  for (const [name, { rows, badges }] of Object.entries(summary.perConsole)) {
    if (rows === 0 || badges === 0) missing.push(`dòng và nhãn của ${name}`)
  }
  if (missing.length > 0) fail(`Bản trình diễn thiếu: ${missing.join(', ')}`)
}

function printTable({ perConsole, byUnit, byHolder, ...figures }, file) {
  console.table(figures)
  console.table(perConsole)
  process.stdout.write(`Văn bản: ${file}\n`)
}
