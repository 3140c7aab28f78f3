import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk } from '../../scripts/lib/console-walks.mjs'
import { addConsole, inOverlay, openAuditor, until } from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { dateOf, isWorkingDay, shiftDate } from '../oracle/working-days.mjs'
import { type Firefox, launchFirefox } from './browsers'
import { daysLeftOn, nationalDayOff, workedAllTheSame } from './days-left'
import { policyPlaces, putPolicy } from './policy-file'

/**
 * What an administrator sets is what a console is counted and shown by in a real Firefox as well. It reads its
 * policies.json only when it starts; how they come and go while a browser runs: policy-effect.test.ts.
 */
let firefox: Firefox
let consoles: Awaited<ReturnType<typeof startConsoles>>
let page: Page
let remove = () => {}

const hours = [
  ['07:00', '11:30'],
  ['13:30', '17:00'],
]
/** No Fridays, a Thursday off that nobody else has, and a national day off that is worked. */
const dayOff = '2026-11-26'
const soonDays = 4
const policy = {
  skipWelcome: true,
  calendar: {
    week: { 1: hours, 2: hours, 3: hours, 4: hours },
    edits: [{ date: dayOff, kind: 'off', note: 'Ngày truyền thống của tỉnh' }, workedAllTheSame],
  },
  thresholds: { dueSoonDays: soonDays },
  features: { off: ['colours', 'handle'] },
}

beforeAll(async () => {
  const file = { policies: { '3rdparty': { Extensions: { 'dung-hen@mot-cua.invalid': policy } } } }
  remove = putPolicy(policyPlaces.firefox, JSON.stringify(file))
  consoles = await startConsoles({})
  firefox = await launchFirefox({ extension: outputs.firefoxDemo, welcome: 'none' })
  const { page: options } = await openAuditor(firefox)
  await addConsole(options, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
  page = await firefox.browser.newPage()
  await page.goto(consoles.opencps.url)
  await opencpsWalk.settled(page)
})
afterAll(async () => {
  await firefox?.close().finally(remove)
  await consoles?.close()
})

const isFriday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() === 5

/** By the policy; counted here, by dates alone. */
function isWorked(date: string): boolean {
  if (date === nationalDayOff) return true
  return date !== dayOff && !isFriday(date) && isWorkingDay(date)
}

function workedUntil(due: string, today: string): number {
  let days = 0
  for (let date = shiftDate(today, 1); date <= due; date = shiftDate(date, 1)) if (isWorked(date)) days++
  return days
}

test('a list is counted by the administrator’s hours, days off, worked days and thresholds', async () => {
  const shown = consoles.control.lists(consoles.opencps.origin).rows
  const today = dateOf(consoles.control.now())
  // A date that the policy has off is worded in another way.
  const counted = async () =>
    (await daysLeftOn(page, shown)).filter(({ due }) => isWorked(due) && due !== nationalDayOff)
  await until(async () => (await counted()).length > 0, 'days that are left')
  const rows = await counted()
  const expected = rows.map(({ due }) => {
    const days = workedUntil(due, today)
    return { due, days, isSoon: days <= soonDays }
  })
  expect(rows).toEqual(expected)
  expect(rows.some(({ isSoon }) => isSoon) && rows.some(({ isSoon }) => !isSoon)).toBe(true)
  const passes = (date: string) => rows.some(({ due }) => due > date)
  expect([passes(nationalDayOff), passes(dayOff)]).toEqual([true, true])
})

test('what he switched off is not there', async () => {
  await until(async () => (await page.$('[data-dh-text]')) !== null, 'badges')
  expect(await page.$$('[data-dh-text]:not([data-dh-plain])')).toEqual([])
  await until(async () => (await page.$(inOverlay('button.handle'))) !== null, 'the overlay')
  expect(await page.$(inOverlay('button.handle:not([hidden])'))).toBeNull()
})
