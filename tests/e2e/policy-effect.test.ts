import { afterAll, beforeAll, expect, test } from 'vitest'
import { turn } from '../../scripts/lib/console-walks.mjs'
import { until } from '../../scripts/lib/officer.mjs'
import { dateOf, shiftDate } from '../oracle/working-days.mjs'
import { daysLeftOn, nationalDayOff, workedAllTheSame } from './days-left'
import { type ConsolePage, type Office, openOffice } from './office'
import { policyPlaces, putPolicy } from './policy-file'

/**
 * Hours, days off, thresholds and retention that an administrator sets are what open consoles are counted by, from the
 * moment the policy is there and until it is taken away: a real policy file, written and removed while a real Chromium
 * runs. What is expected is counted here, by dates alone.
 */
let office: Office
let page: ConsolePage
let today: string
let remove = () => {}

/** The browser sees for itself that the file is there, some seconds later. */
const untilSeen = 90_000
const hours = [
  ['07:00', '11:30'],
  ['13:30', '17:00'],
]
/** No Fridays, and a Thursday off that nobody else has. */
const dayOff = '2026-11-26'
const policy = {
  calendar: {
    week: { 1: hours, 2: hours, 3: hours, 4: hours },
    edits: [{ date: dayOff, kind: 'off', note: 'Ngày truyền thống của tỉnh' }],
  },
  thresholds: { dueSoonDays: 4 },
  history: { closedDays: 30 },
}

beforeAll(async () => {
  office = await openOffice()
  page = await office.open('opencps')
  today = dateOf(office.control.now())
  await until(async () => (await daysLeft()).length > 4, 'dossiers that are due on later days')
})
afterAll(async () => {
  await office.close().finally(() => remove())
})

function setPolicy(set: object = policy): void {
  const file = { '3rdparty': { extensions: { [office.chromium.id]: set } } }
  remove = putPolicy(policyPlaces.chromium, JSON.stringify(file))
}

const daysLeft = () => daysLeftOn(page, office.lastShown('opencps'))

function isOffByPolicy(date: string): boolean {
  return date === dayOff || new Date(`${date}T00:00:00Z`).getUTCDay() === 5
}

/** How many days fewer are left until a date, since the policy has them off. */
function fewerUntil(due: string): number {
  let fewer = 0
  for (let date = shiftDate(today, 1); date <= due; date = shiftDate(date, 1)) {
    // 24 November 2026 is off for everybody, and no Friday.
    if (isOffByPolicy(date)) fewer++
  }
  return fewer
}

test('open consoles are counted by the administrator’s hours, days off and thresholds as soon as they are set, and by the office’s own once they are gone', async () => {
  const own = await daysLeft()
  expect(own.map(({ days, isSoon }) => isSoon === days <= 2)).toEqual(own.map(() => true))
  // A date that the policy has off is worded in another way.
  const compared = own.filter(({ due }) => !isOffByPolicy(due))
  const expected = compared.map(({ due, days }) => {
    const left = days - fewerUntil(due)
    return { due, days: left, isSoon: left <= 4 }
  })
  expect(compared.some(({ due }) => fewerUntil(due) > 1)).toBe(true)
  const seen = async () => (await daysLeft()).filter(({ due }) => !isOffByPolicy(due))
  const isAsBy = async (rows: object) => JSON.stringify(await seen()) === JSON.stringify(rows)

  setPolicy()
  await until(() => isAsBy(expected), 'the days that are left by the policy', untilSeen)
  remove()
  await until(() => isAsBy(compared), 'the days that are left by the office’s own hours', untilSeen)
})

test('a national day off that the administrator has worked is counted as a working day, until his policy is gone', async () => {
  const own = (await daysLeft()).filter(({ due }) => due !== nationalDayOff)
  const expected = own.map(({ due, days }) => ({ due, days: due > nationalDayOff ? days + 1 : days }))
  expect(own.filter(({ due }) => due > nationalDayOff).length).toBeGreaterThan(1)
  const isAsBy = async (rows: { due: string; days: number }[]) => {
    const seen = (await daysLeft()).filter(({ due }) => due !== nationalDayOff)
    const inDays = (all: typeof rows) => JSON.stringify(all.map(({ due, days }) => [due, days]))
    return inDays(seen) === inDays(rows)
  }
  setPolicy({ calendar: { edits: [workedAllTheSame] } })
  await until(() => isAsBy(expected), 'the days that are left by the policy', untilSeen)
  remove()
  await until(() => isAsBy(own), 'the days that are left by the national calendar', untilSeen)
})

/** Has the history kept small, and waits until the alarm has come so far: drafts go first. */
async function keepHouse(): Promise<void> {
  const inPage = (expression: string) => office.auditor.page.evaluate(expression)
  await inPage("chrome.storage.local.set({ keptDrafts: { 'https://motcua.example H1': { at: 1 } } })")
  await office.fireAlarm('house')
  const gone =
    "chrome.storage.local.get('keptDrafts').then(({ keptDrafts }) => !Object.keys(keptDrafts).length)"
  await until(async () => inPage(gone) as Promise<boolean>, 'the alarm')
}

test('closed dossiers are deleted after the administrator’s time, not before it and not after the office’s own', async () => {
  const tour = office.tour('opencps', page)
  for (const menu of tour.console.menus) await turn(tour, () => tour.console.openMenu(page, menu))
  const closed = async () => {
    const rows: { open: 0 | 1 }[] = await office.auditor.rows('dossiers')
    return rows.filter(({ open }) => open === 0).length
  }
  await until(async () => (await closed()) > 0, 'closed dossiers')
  office.control.advance({ days: 40 })
  await page.bringToFront()
  await page.reload()
  await office.walks.opencps.settled(page)
  await office.auditor.untilRecorded(page)
  const before = await closed()
  await keepHouse()
  expect(await closed()).toBe(before)
  expect(await office.auditor.rows('deletions')).toEqual([])

  setPolicy()
  await until(
    async () => {
      await keepHouse()
      return (await office.auditor.rows('deletions')).length > 0
    },
    'the deletion by the policy',
    untilSeen,
  )
  expect(await office.auditor.rows('deletions')).toMatchObject([{ why: 'expired' }])
  expect(await closed()).toBe(0)
})
