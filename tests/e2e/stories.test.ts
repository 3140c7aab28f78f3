import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rules } from '@/utils/warnings/registry'
import { openDrawer } from '../../scripts/demo/officer-at-work.mjs'
import { turn } from '../../scripts/lib/console-walks.mjs'
import { until } from '../../scripts/lib/officer.mjs'
import { appendEntries, storeWarnings, tell } from './extension-page.mjs'
import { type ConsolePage, type Office, openOffice } from './office'
import {
  allDays,
  type Day,
  days,
  detailed,
  dossiers,
  happens,
  lettersSent,
  ruleStories,
  seedStories,
} from './stories'

/**
 * For every rule, days at an office on which it speaks of one dossier exactly when it should, and never of another.
 * All rules are on; what the officer sees is read off the popup's list of the dossiers searched for.
 */
let office: Office
let pages: { opencps: ConsolePage; tandan: ConsolePage }
const seen = new Map<Day, Map<string, string>>()

/** Told by the clock itself, once the days are over. */
const elsewhere = ['clock-doubtful']

beforeAll(async () => {
  office = await openOffice()
  await chooseRules()
  seedStories(office)
  for (const day of allDays) {
    office.control.setNow(days[day])
    happens[day]?.(office.control)
    pages = { opencps: await office.open('opencps'), tandan: await office.open('tandan') }
    await look()
    if (day === 'wed') for (const number of detailed) await openDetail(number)
    if (day === 'thu') await writeDown()
    if (day === 'thu') await answerLate()
    seen.set(day, await cards())
    if (day !== 'next') await goHome()
  }
})
afterAll(() => office.close())

/** Every rule on, and patience that fits into a week. */
function chooseRules(): Promise<void> {
  const ids = rules.map(({ id }) => id)
  const patience = { applicantDays: 3, unseenDays: 2, handOversMost: 1 }
  return storeWarnings(office.auditor.page, ids, patience)
}

/** The lists an officer opens in the morning. */
async function look(): Promise<void> {
  const lists = [
    { name: 'tandan', menus: [0, 10] },
    { name: 'opencps', menus: [1, 3] },
  ] as const
  for (const { name, menus } of lists) {
    const page = pages[name]
    await page.bringToFront()
    for (const menu of menus) {
      const tour = office.tour(name, page)
      await turn(tour, () => tour.console.openMenu(page, menu))
    }
  }
}

/** A list left open overnight would be seen again the next morning, with what has vanished from it since. */
async function goHome(): Promise<void> {
  await Promise.all([pages.opencps.close(), pages.tandan.close()])
}

async function openDetail(number: string): Promise<void> {
  const { tandan } = pages
  await tandan.bringToFront()
  await tandan.evaluate((wanted) => {
    const rows = [...document.querySelectorAll('tr.ant-table-row')]
    const row = rows.find((each) => each.textContent?.includes(wanted))
    row?.querySelector<HTMLElement>('[role="button"]')?.click()
  }, number)
  const recorded = async () =>
    (await office.auditor.rows('dossiers')).some(
      ({ current }: { current: { number: string; term?: unknown } }) =>
        current.number === number && current.term !== undefined,
    )
  await until(recorded, `the detail of ${number} recorded`)
  await tandan.click('.ant-modal-close')
}

/** Ghi việc and absences, as the forms send them. */
async function writeDown(): Promise<void> {
  const { origin } = office.consoles.tandan
  const key = (number: string) => `${origin} ${number}`
  const consultation = {
    kind: 'consultation',
    agency: 'Sở Xây dựng',
    sentOn: '2026-11-16',
    answerDueOn: '2026-11-19',
  }
  const obstacle = { kind: 'obstacle', reasonCode: 'unclearRule', since: '2026-11-18' }
  const reflection = { kind: 'feedback', feedbackKind: 'reflection' }
  const entries = [
    [dossiers.obstacle, obstacle],
    [dossiers.told, { ...obstacle, applicantToldOn: '2026-11-18', superiorToldOn: '2026-11-18' }],
    [dossiers.complaint, { ...reflection, receivedOn: '2026-10-30' }],
    [dossiers.told, { ...reflection, receivedOn: '2026-11-18', moreAskedOn: '2026-11-19' }],
    [dossiers.consulted, consultation],
    [dossiers.consulted, { ...consultation, sentOn: '2026-11-17' }],
    [dossiers.told, { ...consultation, answeredOn: '2026-11-18' }],
  ] as const
  const messages = [
    ...entries.map(([number, entry]) => ({ type: 'addEntry', key: key(number), entry })),
    {
      type: 'addAbsence',
      absence: { holder: 'Mạc Thu Cúc', origin: null, from: '2026-12-01', to: '2026-12-31' },
    },
  ]
  for (const message of messages) {
    const answer = await tell(office.auditor.page, message)
    expect(answer, JSON.stringify(message)).toEqual({ ok: true })
  }
  await appendEntries(office.auditor.page, key(dossiers.reappointed), lettersSent(office.control.now()))
}

async function answerLate(): Promise<void> {
  await pages.tandan.bringToFront()
  const drawer = await openDrawer(pages.tandan)
  await drawer.answerLate()
  await drawer.close()
}

/** What the popup's list says of each story's dossier: countdown and sentences, a line each. */
async function cards(): Promise<Map<string, string>> {
  const page = await office.chromium.open('popup.html')
  const found = new Map<string, string>()
  for (const sought of ['H00.77.01', 'H00.99.2611']) {
    await page.waitForSelector('[data-figure]')
    await page.type('input[type="search"]', sought)
    await page.keyboard.press('Enter')
    await page.waitForSelector('li.dossier')
    const texts = await page.$$eval('li.dossier', (items) =>
      items.map((item) => ({
        number: item.querySelector('.code')?.textContent ?? '',
        says: [...item.querySelectorAll('.countdown, p')].map((line) => line.textContent).join('\n'),
      })),
    )
    for (const { number, says } of texts) found.set(number, says)
    await page.reload()
  }
  await page.close()
  return found
}

const daysOf = (number: string, says: RegExp) =>
  allDays.filter((day) => says.test(seen.get(day)?.get(number) ?? ''))

test('of a term of three working days only today and overdue are told, though its date was moved', () => {
  const linesOn = (day: Day) => seen.get(day)?.get(dossiers.shortMoved)?.split('\n')
  const unit = 'Phòng Tư pháp - Hộ tịch'
  expect(linesOn('mon')).toEqual(['Còn 1 ngày làm việc', unit])
  expect(linesOn('next')).toEqual([expect.stringMatching(/^Hẹn trả hôm nay/), unit])
})

test('every rule has its story', () => {
  expect([...Object.keys(ruleStories), ...elsewhere].sort()).toEqual(rules.map(({ id }) => id).sort())
})

describe.each(Object.entries(ruleStories))('%s', (_, { fires, on, says, silent }) => {
  test(`speaks of "${fires}" exactly when it should`, () => {
    expect(daysOf(dossiers[fires], says)).toEqual(on)
  })

  test(`never speaks of "${silent}"`, () => {
    expect(seen.get('next')?.get(dossiers[silent])).toBeDefined()
    expect(daysOf(dossiers[silent], says)).toEqual([])
  })
})

test('a clock that goes on is not doubted on any day', () => {
  for (const number of Object.values(dossiers)) expect(daysOf(number, /Giờ máy tính có thể sai/)).toEqual([])
})

test('a clock set back is told, and what holds dates against sightings is silent', async () => {
  office.control.setNow(days.fri)
  await pages.tandan.bringToFront()
  await turn(office.tour('tandan', pages.tandan), () =>
    office.tour('tandan', pages.tandan).console.openMenu(pages.tandan, 10),
  )
  const moved = (await cards()).get(dossiers.moved)
  expect(moved).toContain('Giờ máy tính có thể sai')
  expect(moved).not.toContain('Ngày hẹn trả trên hệ thống đã đổi')
})
