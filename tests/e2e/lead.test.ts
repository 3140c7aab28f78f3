import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { showDossierNumbered } from '../../scripts/demo/officer-at-work.mjs'
import { passFiveWorkingDays } from '../../scripts/demo/working-week.mjs'
import { turn, walk } from '../../scripts/lib/console-walks.mjs'
import { allowLeadViews, panelText, readPopup, until } from '../../scripts/lib/officer.mjs'
import { detailView } from '../consoles/store.mjs'
import { truth } from '../oracle/truth.mjs'
import { dateOf, workingDaysBetween } from '../oracle/working-days.mjs'
import { type ConsolePage, type Office, openOffice } from './office'

/**
 * What the lead's popup shows, against the truth of what the servers have shown, worked out from their own
 * answer log by code that shares nothing with the extension.
 */
let office: Office
let pages: { opencps: ConsolePage; tandan: ConsolePage }
let moved: string[]

beforeAll(async () => {
  office = await openOffice()
  await allowLeadViews(office.auditor.page)
  pages = { opencps: await office.open('opencps'), tandan: await office.open('tandan') }
})
afterAll(() => office.close())

async function walkBoth(): Promise<void> {
  await walk(office.tour('opencps', pages.opencps))
  await walk(office.tour('tandan', pages.tandan))
}

const groupFigures = ['overdue', 'dueToday', 'dueSoon', 'letterDue', 'stalled', 'open']

type Groups = Record<string, Record<string, number>>

/** The truth's groups as the popup shows them. */
function asShown(groups: Groups, nameless: string): Groups {
  return Object.fromEntries(
    Object.entries(groups).map(([name, figures]) => [
      name || nameless,
      Object.fromEntries(groupFigures.map((figure) => [figure, figures[figure] ?? 0])),
    ]),
  )
}

async function expectTheTruth(): Promise<void> {
  const { control } = office.consoles
  const expected = truth(control.answerLog(), { now: control.now() })
  const shown = await office.popup()
  expect(shown.figures).toEqual({
    overdue: expected.overdue,
    dueToday: expected.dueToday,
    dueTomorrow: expected.dueTomorrow,
    dueNextWeek: expected.dueNextWeek,
    dueSoon: expected.dueSoon,
    stalled: expected.stalled,
    dueMoved: expected.dueMoved,
    letterDue: expected.letterDue,
    notOnTime: 0,
    otherGrave: 0,
    acknowledged: 0,
    resultReady: expected.resultReady,
  })
  expect(shown.seen).toBe(expected.seen)
  expect(shown.byUnit).toEqual(asShown(expected.byUnit, 'Hệ thống không ghi đơn vị'))
  expect(shown.byField).toEqual(asShown(expected.byField, 'Hệ thống không ghi lĩnh vực'))
  expect(shown.byHolder).toEqual(asShown(expected.byHolder, 'Hệ thống không ghi người xử lý'))
  const onToolbar = () => office.auditor.page.evaluate('chrome.action.getBadgeText({})')
  const urgent = String(expected.overdue + expected.dueToday)
  await until(
    async () => (await onToolbar()) === urgent,
    'the toolbar says how many are overdue or due today',
  )
}

test('a popup that stays open follows what a console page shows meanwhile', async () => {
  const { control } = office.consoles
  const expected = () => truth(control.answerLog(), { now: control.now() })
  // A page that is not in front is not read.
  for (const name of ['opencps', 'tandan'] as const) {
    await pages[name].bringToFront()
    await office.auditor.untilRecorded(pages[name])
  }
  const popup = await office.chromium.open('popup.html')
  const before = await readPopup(popup)
  expect(before.seen).toBe(expected().seen)
  const tour = office.tour('opencps', pages.opencps)
  await tour.page.bringToFront()
  await turn(tour, () => tour.console.openMenu(tour.page, 2))
  expect(expected().seen).toBeGreaterThan(before.seen)
  await until(
    async () => (await readPopup(popup)).seen === expected().seen,
    'the popup has counted what was shown since it was opened',
  )
  await popup.close()
})

describe('after a first look', () => {
  beforeAll(walkBoth)
  test('the popup says what the servers have shown', expectTheTruth)
  test('nothing lies still and no date has moved yet', async () => {
    const { figures } = await office.popup()
    expect(figures).toMatchObject({ stalled: 0, dueMoved: 0 })
  })
})

describe('five working days later', () => {
  beforeAll(async () => {
    moved = passFiveWorkingDays(office.control).moved
    await Promise.all([pages.opencps.reload(), pages.tandan.reload()])
    await walkBoth()
  })

  test('the popup says what the servers have shown', expectTheTruth)

  test('dossiers lie still and silently moved dates are known', async () => {
    const { figures } = await office.popup()
    expect(figures.dueMoved).toBe(moved.length)
    expect(figures.stalled).toBeGreaterThan(10)
  })

  test('a dossier whose date was moved says so on its detail, with both dates in the evidence', async () => {
    const tour = office.tour('opencps', pages.opencps)
    await tour.page.bringToFront()
    await turn(tour, () => tour.console.openMenu(tour.page, 1))
    await showDossierNumbered(pages.opencps, moved[0])
    const text = await panelText(tour.page)
    expect(text).toMatch(/hệ thống ghi hẹn trả .*hệ thống ghi hẹn trả /)
  })
})

/** What the servers' log says nobody opened: lists showed it, and no detail of it was asked for, for `limit` working days. */
function unopenedTruth(origin: string, limit: number): string[] {
  const { control } = office.consoles
  const log = control.answerLog().filter((answer) => answer.origin === origin)
  const details = log.filter(({ view }) => view === detailView)
  const known = dateOf(details[0]?.at ?? control.now())
  const first = new Map<string, string>()
  for (const { at, rows } of log)
    for (const { number } of rows) if (number && !first.has(number)) first.set(number, dateOf(at))
  const last = new Map(
    details.flatMap(({ at, rows }) => rows.map(({ number }) => [number ?? '', dateOf(at)] as const)),
  )
  return truth(log, { now: control.now() })
    .dossiers.filter(({ status }) =>
      ['accepted', 'processing', 'consulting', 'awaitingSignature', 'unknown'].includes(status),
    )
    .flatMap(({ number }) => number ?? [])
    .filter((number) => {
      const since = [known, last.get(number) ?? first.get(number) ?? known].sort().at(-1) ?? known
      return workingDaysBetween(since, dateOf(control.now())) >= limit
    })
}

describe('when another five working days have passed', () => {
  const opencps = () => office.consoles.opencps.origin
  const tandan = () => office.consoles.tandan.origin
  let review: ConsolePage

  beforeAll(async () => {
    const passDays = async (workingDays: number) => {
      // A detail that is loaded anew and left at once is asked for at the server, and opened by nobody.
      const tour = office.tour('opencps', pages.opencps)
      await tour.page.bringToFront()
      await turn(tour, () => tour.console.openMenu(tour.page, 1))
      office.control.advance({ workingDays })
      await Promise.all([pages.opencps.reload(), pages.tandan.reload()])
      await walkBoth()
    }
    await passDays(2)
    await openDossier(moved[1] ?? '')
    await passDays(3)
    review = await office.chromium.open('dashboard.html?view=review')
  })
  afterAll(() => review.close())

  const openDossier = async (number: string) => {
    const tour = office.tour('opencps', pages.opencps)
    await tour.page.bringToFront()
    await turn(tour, () => tour.console.openMenu(tour.page, 1))
    await showDossierNumbered(tour.page, number)
  }
  const says = () => review.$eval('.unopened', (card) => card.textContent ?? '')
  const saysCount = async (count: number) =>
    until(async () => (await says()).includes(`${count} hồ sơ`), `${count} dossiers that nobody opened`)
  const listed = () =>
    review.$$eval('.unopened tbody th', (cells) => cells.map((cell) => cell.textContent ?? ''))

  test('the review lists what lists showed and nobody opened, and says where that is not known', async () => {
    await review.waitForSelector('.unopened')
    const expected = unopenedTruth(opencps(), 5)
    expect(expected.length).toBeGreaterThan(10)
    expect(expected).not.toContain(moved[1])
    expect(unopenedTruth(tandan(), 5)).toEqual([])
    await saysCount(expected.length)
    const numbers = await listed()
    expect(numbers).toHaveLength(Math.min(50, expected.length))
    expect(expected).toEqual(expect.arrayContaining(numbers))
    expect(await says()).toContain('chưa nhận ra trang chi tiết nào trên máy này')
  })

  test('one that is opened leaves the list', async () => {
    const [number = ''] = await listed()
    await openDossier(number)
    await review.bringToFront()
    await saysCount(unopenedTruth(opencps(), 5).length)
    expect(unopenedTruth(opencps(), 5)).not.toContain(number)
    expect(await listed()).not.toContain(number)
  })
})
