import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import {
  firstLateNumber,
  openDrawer,
  showDossierNumbered,
  writeApology,
} from '../../scripts/demo/officer-at-work.mjs'
import {
  dossierNumberIn,
  inOverlay,
  readBadges,
  seen,
  seenInOverlay,
  until,
} from '../../scripts/lib/officer.mjs'
import { createRandom } from '../consoles/random.mjs'
import { paragraphsOf } from '../unit/notices/docx'
import { type Disturbance, disturb, peace } from './disturbance'
import { countByOld, tell } from './extension-page.mjs'
import { type ConsolePage, type Office, openOffice } from './office'

/**
 * Beside the main job (worker-ended.test.ts): all pages of a list are read by the walk, and a letter is written, while
 * the browser ends the background's worker at random moments. What is said, kept and written is that of a run that was
 * left in peace.
 */
const seed = Number(process.env.DUNG_HEN_SEED ?? Date.now() % 1_000_000)
/** Whoever asks the background tries oftener than it is ended here within one step. */
const pace = { longestPeace: 250, mostEnds: 2 }
/** A letter is opened this often: each time its page asks anew who the applicant is. */
const openings = 6

interface Outcome {
  says: string
  shown: string[]
  coverage: unknown
  dossiers: string[]
  sheets: string[]
  letter: string[]
  entries: string[]
}

const numbersOn = async (page: Page) =>
  (await readBadges(page)).flatMap(({ text }) => dossierNumberIn(text ?? '') ?? [])

/** Has all pages read from the drawer, and gives what the bar says at the end. */
async function readAllPages(office: Office, page: ConsolePage, begin: () => Disturbance): Promise<string> {
  await openDrawer(page)
  // What an officer presses while nobody is there he presses again: disturbed is what goes on from there.
  await (await seenInOverlay(page, '[data-dh-walk]')).click()
  await seen(page, 'dung-hen-walk >>> progress')
  const disturbance = begin()
  const log = () => office.control.answerLog().length
  let pages = log()
  let says = ''
  await until(
    async () => {
      if (log() > pages) await disturbance.nextPage()
      pages = log()
      says = await page.evaluate(() => {
        const root = document.querySelector('dung-hen-walk')?.shadowRoot
        const isOver = root && root.querySelector('progress') === null
        return (isOver && root.querySelector('[role="status"]')?.textContent) || ''
      })
      return says !== ''
    },
    'the end of the walk',
    90_000,
  ).finally(disturbance.stop)
  return says
}

/** Opens the letter's page again and again until it names the applicant, and gives what its sheet says each time. */
async function openAgain(notice: Page, applicant: string, disturbance: Disturbance): Promise<string[]> {
  const sheets: string[] = []
  for (let opened = 0; opened < openings; opened++) {
    await disturbance.nextPage()
    await notice.reload()
    let says = ''
    await until(
      async () => {
        says = (await notice.$('.sheet').then((sheet) => sheet?.evaluate((one) => one.textContent))) ?? ''
        return says.includes(applicant)
      },
      `the applicant on sheet ${opened + 1}`,
    )
    sheets.push(says)
  }
  return sheets
}

async function play(random: ReturnType<typeof createRandom> | null): Promise<Outcome & { ended: number }> {
  const office = await openOffice()
  const folder = mkdtempSync(join(tmpdir(), 'dung-hen-ended-'))
  const begin = () => (random ? disturb(office, random, pace) : peace)
  let ended = 0
  const counted = (disturbance: Disturbance): Disturbance => ({
    ...disturbance,
    stop: async () => {
      const here = await disturbance.stop()
      ended += here
      return here
    },
  })
  try {
    const page = await office.open('opencps')
    await until(async () => (await readBadges(page)).some(({ badge }) => badge), 'badges')
    await office.auditor.untilRecorded(page)
    const before = await numbersOn(page)
    const says = await readAllPages(office, page, () => counted(begin()))
    await until(async () => (await numbersOn(page)).join() === before.join(), 'the list as it was')
    const dossiers: { key: string; current: object }[] = await office.auditor.rows('dossiers')
    const { listCoverage } = (await office.auditor.page.evaluate(
      "chrome.storage.local.get('listCoverage')",
    )) as { listCoverage: object[] }

    const number = await firstLateNumber(page)
    const known = office.control.dossiers('opencps').find((each) => each.number === number)
    await showDossierNumbered(page, number)
    const { page: notice, file } = await writeApology(office.chromium, page, folder)
    const letter = paragraphsOf(new Uint8Array(readFileSync(join(folder, file ?? ''))))
    const disturbance = counted(begin())
    const sheets = await openAgain(notice, known?.applicant.name.normalize('NFC') ?? '', disturbance).finally(
      disturbance.stop,
    )
    const entries: { entry: { kind: string } }[] = await office.auditor.rows('entries')
    const outcome: Outcome = {
      says,
      shown: before,
      coverage: listCoverage.map((each) => ({ ...each, at: 0 })),
      dossiers: dossiers.map(({ key, current }) => `${key} ${JSON.stringify(current)}`).sort(),
      sheets,
      letter,
      entries: entries.map(({ entry }) => entry.kind),
    }
    const text = JSON.stringify(outcome).replaceAll(office.consoles.opencps.origin, 'opencps')
    return { ...JSON.parse(text), ended }
  } finally {
    await office.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

test('the worker ended at random moments of a walk through a list and of a letter changes nothing of their outcome', {
  timeout: 400_000,
}, async () => {
  console.info(`DUNG_HEN_SEED=${seed}`)
  const { ended: none, ...undisturbed } = await play(null)
  expect(none).toBe(0)
  expect(undisturbed.says).toContain('Đã đọc hết các trang')
  expect(undisturbed.dossiers.length).toBeGreaterThan(undisturbed.shown.length)
  const { ended, ...disturbed } = await play(createRandom(seed))
  console.info(`The worker was ended ${ended} times`)
  expect(ended).toBeGreaterThan(8)
  expect(disturbed).toEqual(undisturbed)
})

test('a worker that was ended under a change of consoles makes up for it when it wakes', {
  timeout: 120_000,
}, async () => {
  const office = await openOffice()
  const { page } = office.auditor
  const registered = () =>
    page.evaluate(
      'chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).join())',
    )
  try {
    // The console added last is registered when its worker has had the time; ended sooner, it would not have been.
    await until(async () => (await registered()) !== '', 'the consoles registered')
    const whole = await registered()
    await page.evaluate('chrome.scripting.unregisterContentScripts()')
    await office.endWorker()
    await tell(page, { type: 'absences' })
    await until(async () => (await registered()) === whole, 'the consoles registered again')
  } finally {
    await office.close()
  }
})

test('a worker that was ended under a change of what is counted by has the open pages count anew when it wakes', {
  timeout: 120_000,
}, async () => {
  const office = await openOffice()
  const { page: extensionPage } = office.auditor
  try {
    const page = await office.open('opencps')
    const tones = async () => (await readBadges(page)).map(({ tone }) => tone).join()
    await until(async () => (await tones()).includes('calm'), 'badges')
    await office.auditor.untilRecorded(page)
    const right = await tones()
    await countByOld(extensionPage, office.consoles.opencps.origin, { dueSoonDays: 30 })
    await until(async () => (await tones()) !== right, 'the old count')
    await office.endWorker()
    await tell(extensionPage, { type: 'absences' })
    await until(async () => (await tones()) === right, 'the count as it is now')
  } finally {
    await office.close()
  }
})

test('an absence told again after the worker was ended is written once, and taking it back again is no failure', {
  timeout: 120_000,
}, async () => {
  const office = await openOffice()
  const { page } = office.auditor
  const absence = { holder: 'Lê Văn B', origin: null, from: '2026-11-23', to: '2026-11-27' }
  const twice = async (message: object) => {
    expect(await tell(page, message)).toEqual({ ok: true })
    await office.endWorker()
    expect(await tell(page, message)).toEqual({ ok: true })
  }
  try {
    await twice({ type: 'addAbsence', absence })
    expect(await office.auditor.rows('absences')).toMatchObject([{ seq: 1, holder: absence.holder }])
    await twice({ type: 'removeAbsence', seq: 1 })
    expect(await tell(page, { type: 'absences' })).toEqual({ ok: true, absences: [] })
  } finally {
    await office.close()
  }
})

test('what is answered in the drawer while the worker ends under it is written, and once', {
  timeout: 120_000,
}, async () => {
  const office = await openOffice()
  const { rows, untilRecorded } = office.auditor
  const question = '[data-dh-answer="late"]'
  let answered = 0
  try {
    for (const name of ['opencps', 'tandan'] as const) {
      const page = await office.open(name)
      await untilRecorded(page)
      await openDrawer(page)
      const asked = async () => (await page.$$(inOverlay(question))).length
      await seenInOverlay(page, question)
      for (let left = await asked(); left > 0; left--) {
        const button = await seenInOverlay(page, question)
        await office.holdWorker()
        await button.click()
        await office.endWorker()
        await until(async () => (await asked()) < left, 'that the answer is taken')
        answered++
      }
      expect(await page.$eval(inOverlay('.trouble'), ({ textContent }) => textContent)).toBe('')
    }
    const entries: { dossier: number; entry: { kind: string } }[] = await rows('entries')
    expect(entries.map(({ entry }) => entry.kind)).toEqual(Array(answered).fill('onTimeAnswer'))
    expect(new Set(entries.map(({ dossier }) => dossier)).size).toBe(answered)
    console.info(`${answered} answers`)
  } finally {
    await office.close()
  }
})
