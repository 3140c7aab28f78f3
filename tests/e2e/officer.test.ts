import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDrawer, showDossierNumbered, writeApology } from '../../scripts/demo/officer-at-work.mjs'
import { turn } from '../../scripts/lib/console-walks.mjs'
import { findProgram } from '../../scripts/lib/find-browser.mjs'
import { goneFromOverlay, inOverlay, seenInOverlay, until } from '../../scripts/lib/officer.mjs'
import { clockOf, dateOf, workingDaysBetween } from '../oracle/working-days.mjs'
import { type ConsolePage, type Office, openOffice } from './office'

/** The officer's part of the main job, with the keyboard, from a warning to a letter that an office program opens. */
let office: Office
let page: ConsolePage
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dung-hen-letter-'))
  office = await openOffice()
  page = await office.open('opencps')
  await office.auditor.untilRecorded(page)
})
afterAll(async () => {
  await office.close()
  rmSync(folder, { recursive: true, force: true })
})

const entriesOf = async (kind: string) =>
  (await office.auditor.rows('entries')).filter(
    ({ entry }: { entry: { kind: string } }) => entry.kind === kind,
  )

test('the drawer lists the dossiers by urgency and is walked by arrow keys', async () => {
  const drawer = await openDrawer(page)
  const tones = await page.$$eval(inOverlay('.drawer .countdown'), (all) =>
    all.map((each) => each.getAttribute('data-tone')),
  )
  const order = ['late', 'today', 'soon', 'calm', 'still']
  const ranks = tones.map((tone) => order.indexOf(tone ?? ''))
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  expect(new Set(tones).size).toBeGreaterThan(2)

  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const card = await seenInOverlay(page, '.card')
  const second = await page.$$eval(inOverlay('.drawer .entry .number'), (all) => all[1]?.textContent)
  expect(await card?.evaluate((element) => element.textContent)).toContain(second)
  await page.keyboard.press('Escape')
  await drawer.close()
})

test('"Không kịp" is asked once, kept, and asks for the letter', async () => {
  const drawer = await openDrawer(page)
  await drawer.answerLate()
  await until(async () => (await entriesOf('onTimeAnswer')).length === 1, 'the answer in history')
  const [{ entry }] = await entriesOf('onTimeAnswer')
  expect(entry.answer).toBe('late')
  await drawer.close()
  expect((await office.popup()).figures.notOnTime).toBe(1)
})

test('a letter is drafted from a late dossier, opens in an office program and is recorded without identity', async () => {
  const late = office
    .lastShown('opencps')
    .find(
      ({ dueAt, status }) =>
        status === 'processing' &&
        dueAt &&
        workingDaysBetween(dateOf(dueAt.at), dateOf(office.control.now())) > 0,
    )
  if (!late?.number || !late.dueAt) throw new Error('No late dossier on the first page')
  await page.bringToFront()
  await showDossierNumbered(page, late.number)
  const { file, page: notice } = await writeApology(office.chromium, page, folder)
  expect(file).toContain(late.number)

  const text = textOf(join(folder, file ?? ''))
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  expect(text).toContain(late.number)
  expect(text).toContain(late.applicant.name.normalize('NFC'))
  expect(text).toMatch(/xin lỗi/i)
  const [day, month] = [dateOf(late.dueAt.at).slice(8, 10), Number(dateOf(late.dueAt.at).slice(5, 7))]
  expect(text.replace(/\s+/g, ' ')).toMatch(new RegExp(`ngày ${day} tháng 0?${month} năm 2026`))

  const [{ entry }] = await entriesOf('noticeDrafted')
  expect(entry.notice).toMatchObject({
    oldDue: dateOf(late.dueAt.at),
    daysAsked: 5,
    reasonCode: 'verification',
  })
  expect(JSON.stringify(entry)).not.toContain(late.applicant.name)
  await notice.close()
})

test('the date in the letter is five working days on, by a calendar of its own', async () => {
  const [{ entry }] = await entriesOf('noticeDrafted')
  expect(workingDaysBetween(dateOf(office.control.now()), entry.notice.newDue)).toBe(5)
  expect(clockOf(office.control.now())).toBe('09:05')
})

test('the background killed in between still records the next look', async () => {
  const tour = office.tour('opencps', page)
  await page.bringToFront()
  await page.$eval('.form-chitiet .back', (button) => (button as HTMLElement).click())
  await goneFromOverlay(page, '.panel')
  await office.endWorker()

  const before = (await office.auditor.rows('looks')).length
  await turn(tour, () => tour.console.openMenu(page, 2))
  expect((await office.auditor.rows('looks')).length).toBeGreaterThan(before)
})

/** The text of a .docx as LibreOffice reads it. */
function textOf(file: string): string {
  const soffice = findProgram('soffice')
  if (!soffice) throw new Error('LibreOffice is not installed')
  execFileSync(soffice, [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    folder,
    file,
  ])
  return readFileSync(file.replace(/\.docx$/, '.txt'), 'utf8')
}
