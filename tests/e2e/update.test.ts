import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openDrawer } from '../../scripts/demo/officer-at-work.mjs'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk } from '../../scripts/lib/console-walks.mjs'
import {
  addConsole,
  inOverlay,
  openAuditor,
  readBadges,
  readPopup,
  seenInOverlay,
  until,
} from '../../scripts/lib/officer.mjs'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { released } from '../unit/history/released'
import { type Chromium, launchChromium, launchFirefox } from './browsers'
import { firstSettings, type PastDossier, putBuild, putStub, writeHistory } from './past-version'

/**
 * An update as a browser makes it: an earlier version lies in a folder and has data; its files are replaced by this
 * version's, and the browser loads it anew under the same id. Nothing that was stored may be lost, and everything goes
 * on by itself, but for pages that were open meanwhile: those say that they are to be reloaded.
 *
 * No version was handed out yet whose zip could be kept, and who rebuilds from the sources zip has no earlier commits: so
 * stand-ins store what each version of the history held (released.ts) and the first settings there were.
 */

/** What the folder is updated to. */
const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))

let consoles: Awaited<ReturnType<typeof startConsoles>>
let folder: string
let chromium: Chromium
/** Ends whatever browser a test has started. */
let close = async () => {}

beforeAll(async () => {
  consoles = await startConsoles({})
})
afterAll(() => consoles.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dung-hen-update-'))
})
afterEach(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(released.map((_, index) => index + 1))('from a history of version %i', (historyVersion) => {
  test('with the first settings there were: all of it is found again, and goes on', async () => {
    putStub(folder)
    await launch('none')
    const past = pastDossier()
    const page = await chromium.open('past.html')
    await writeHistory(page, historyVersion, past)
    await store(page, {
      settings: firstSettings(consoles.opencps.origin),
      keptDrafts: keptDraft(past),
      demoClockOffset: consoles.control.now() - Date.now(),
    })
    await page.close()

    putBuild(folder, outputs.chromiumDemo)
    await loadAnew()

    const auditor = await openAuditor(chromium)
    const named = (label: string) => `::-p-aria([name="${label}"][role="textbox"])`
    await auditor.page.waitForSelector(named('Cơ quan ban hành văn bản'))
    const entered = (label: string) =>
      auditor.page.$eval(named(label), (field: Element) => (field as HTMLInputElement).value)
    expect(await entered('Cơ quan ban hành văn bản')).toBe('UBND xã Ví Dụ')
    expect(await entered('Họ và tên')).toBe('Lê Minh Khôi')
    // What could not be read is told above all sections.
    expect(await auditor.page.$$eval('main > .notice', (all: Element[]) => all.length)).toBe(0)

    const popup = await chromium.open('popup.html')
    expect(await readPopup(popup)).toMatchObject({ seen: 1, figures: { notOnTime: 1 } })
    await popup.close()
    const notice = await chromium.open(`notice.html?key=${encodeURIComponent(keyOf(past))}`)
    await notice.waitForFunction(() => document.body.textContent?.includes('soạn dở lúc'))
    await notice.close()

    const console = await openConsole()
    await auditor.untilRecorded(console)
    const dossier = (await auditor.rows('dossiers')).find(({ key }: { key: string }) => key === keyOf(past))
    expect(dossier).toMatchObject({ id: 7, firstSeen: past.seenAt })
    const looks = (await auditor.rows('looks')).filter(({ ids }: { ids: number[] }) => ids.includes(7))
    expect(looks.length).toBeGreaterThan(2)
  })
})

test('a console that is open under the update says that it is to be reloaded, and then goes on as before', async () => {
  putBuild(folder, outputs.chromiumDemo, '0.0.9')
  await launch('close')
  const before = await openAuditor(chromium)
  await addConsole(before.page, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
  const console = await openConsole()
  await before.untilRecorded(console)
  const recorded = await firstSights(before)
  expect(recorded.length).toBeGreaterThan(5)
  const said: string[] = []
  console.on('console', (message) => said.push(message.text()))
  console.on('pageerror', (error) => said.push(String(error)))
  let loads = 0
  console.on('load', () => loads++)

  putBuild(folder, outputs.chromiumDemo)
  await loadAnew()

  await console.bringToFront()
  await console.$eval('[aria-label="Trang sau"]', (button) => (button as HTMLElement).click())
  await seenInOverlay(console, '[data-dh-trouble="reload"]')
  expect(await console.$eval(inOverlay('.trouble'), ({ textContent }) => textContent)).toContain(
    'Hãy tải lại trang này',
  )
  expect((await readBadges(console)).filter(({ badge }) => badge !== '')).toEqual([])
  expect(said).toEqual([])
  expect(loads).toBe(0)

  await console.reload()
  await untilBadges(console)
  // What is put in on demand works again as well.
  await (await openDrawer(console)).close()
  const after = await openAuditor(chromium)
  await after.untilRecorded(console)
  expect(await firstSights(after)).toEqual(expect.arrayContaining(recorded))
  expect(await after.page.$eval('#consoles .entry .address', ({ textContent }: Element) => textContent)).toBe(
    consoles.opencps.origin,
  )
})

test('in Firefox, what was stored is found again as well, and the console is read without anybody’s doing', async () => {
  putBuild(folder, outputs.firefoxDemo, '0.0.9')
  const firefox = await launchFirefox({ extension: folder })
  close = firefox.close
  const before = await openAuditor(firefox)
  await addConsole(before.page, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
  const console = await firefox.browser.newPage()
  await console.goto(consoles.opencps.url)
  await untilBadges(console)
  await before.untilRecorded(console)
  const recorded = await firstSights(before)
  expect(recorded.length).toBeGreaterThan(5)

  putBuild(folder, outputs.firefoxDemo)
  await firefox.browser.installExtension(folder)

  const after = await openAuditor(firefox)
  expect(await after.page.evaluate('browser.runtime.getManifest().version')).toBe(version)
  await console.reload()
  await untilBadges(console)
  await after.untilRecorded(console)
  expect(await firstSights(after)).toEqual(expect.arrayContaining(recorded))
})

async function launch(welcome: 'none' | 'close'): Promise<void> {
  chromium = await launchChromium({ extension: folder, welcome })
  close = chromium.close
}

/** Loads what lies in the folder now in place of what runs, as the browser does with an update; welcomes nobody. */
async function loadAnew(): Promise<void> {
  const id = await chromium.browser.installExtension(folder)
  expect(id).toBe(chromium.id)
  const page = await chromium.open('options.html')
  await page.waitForSelector('main')
  expect(await page.evaluate('chrome.runtime.getManifest().version')).toBe(version)
  await page.close()
  const paths = await Promise.all((await chromium.browser.pages()).map((each) => each.url()))
  expect(paths.filter((path) => path.includes('/welcome.html'))).toEqual([])
}

async function openConsole(): Promise<Page> {
  const page = await chromium.browser.newPage()
  await page.goto(consoles.opencps.url)
  await untilBadges(page)
  return page
}

async function untilBadges(page: Page): Promise<void> {
  await page.bringToFront()
  await opencpsWalk.settled(page)
  await until(async () => (await readBadges(page)).some(({ badge }) => badge !== ''), 'badges on the rows')
}

/**
 * When each dossier was seen first. A page that is open writes its dossiers anew into a history that was lost, so that
 * their count alone tells of no loss.
 */
async function firstSights({ rows }: Pick<Awaited<ReturnType<typeof openAuditor>>, 'rows'>) {
  const dossiers: { key: string; firstSeen: number }[] = await rows('dossiers')
  return dossiers.map(({ key, firstSeen }) => ({ key, firstSeen }))
}

function store(page: Page, items: object): Promise<unknown> {
  return page.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`)
}

/** One that the console shows on its first page, late by any calendar. */
function pastDossier(): PastDossier {
  const { origin } = consoles.opencps
  const found = consoles.control
    .dossiers('opencps')
    .find(({ status, number, dueAt }) => status === 'processing' && number && dueAt)
  if (!found?.number || !found.dueAt) throw new Error('No dossier')
  const seenAt = consoles.control.now() - 10 * 86_400_000
  return { origin, number: found.number, dueAt: found.dueAt, seenAt }
}

const keyOf = ({ origin, number }: PastDossier) => `${origin} ${number}`

/** A draft that was being written when the browser was closed for the update. */
function keptDraft(past: PastDossier): object {
  const draft = {
    paper: 'apology',
    role: 'resolving',
    title: 'apology',
    daysAsked: '5',
    countFrom: 'today',
    reason: 'verification',
    answers: {},
    at: consoles.control.now() - 3_600_000,
  }
  return { [keyOf(past)]: draft }
}
