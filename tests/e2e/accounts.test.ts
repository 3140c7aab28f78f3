import { afterAll, beforeAll, expect, test } from 'vitest'
import { turn } from '../../scripts/lib/console-walks.mjs'
import { readPopup, until } from '../../scripts/lib/officer.mjs'
import { truth } from '../oracle/truth.mjs'
import { giveLooksTo } from './looks-of-accounts'
import { type ConsolePage, type Office, openOffice } from './office'

/** A counter's computer that two officers use: each sees what was shown to him, once he has said who he is. */
let office: Office
let page: ConsolePage

const accounts = ['an.tv', 'binh.lt']
const open = (query = '') => office.chromium.open(`popup.html${query}`)

beforeAll(async () => {
  office = await openOffice()
  page = await office.open('opencps')
  await office.auditor.untilRecorded(page)
  office.control.advance({ workingDays: 1 })
  await page.reload()
  await office.walks.opencps.settled(page)
  const tour = office.tour('opencps', page)
  for (const menu of [1, 2, 3]) await turn(tour, () => tour.console.openMenu(page, menu))
  // One for each officer; what is recorded of a list that was turned at once may still be on its way.
  await until(async () => (await office.auditor.rows('looks')).length > 1, 'two looks')
  await page.close()
})
afterAll(() => office.close())

interface Look {
  account: string
  ids: number[]
}

/** How many dossiers an account was shown, by the stored looks alone. */
async function shownTo(account: string): Promise<number> {
  const looks: Look[] = await office.auditor.rows('looks')
  return new Set(looks.filter((look) => look.account === account).flatMap(({ ids }) => ids)).size
}

const choice = (name: string) => `.accounts ::-p-aria([role="button"][name="${name}"])`

test('a computer of one account asks nothing', async () => {
  await giveLooksTo(office, 'an.tv', 'an.tv')
  const popup = await open()
  const { seen } = await readPopup(popup)
  expect(seen).toBe(await shownTo('an.tv'))
  expect(await popup.$('.accounts')).toBeNull()
  await popup.close()
})

test('a shared one shows no figure before an account is chosen, by keyboard', async () => {
  await giveLooksTo(office, 'an.tv', 'binh.lt')
  const popup = await open()
  await popup.waitForSelector('.accounts')
  expect(await popup.$('[data-figure]')).toBeNull()
  // The whole computer's figures are for who may see them.
  expect(await popup.$$eval('.accounts button', (all) => all.map((each) => each.textContent))).toEqual(
    accounts,
  )
  await until(
    () => popup.evaluate(() => document.activeElement?.textContent === 'an.tv'),
    'the first account has the focus',
  )
  await popup.keyboard.press('Tab')
  await popup.keyboard.press('Enter')
  expect(await shownTo('binh.lt')).toBeGreaterThan(0)
  const { seen } = await readPopup(popup)
  expect(seen).toBe(await shownTo('binh.lt'))
  expect(seen).not.toBe(await shownTo('an.tv'))
  await popup.close()
})

test('the kept figures, which are everyone’s, are not painted either', async () => {
  await office.fireAlarm('toolbar')
  const kept = () =>
    office.auditor.page.evaluate(
      "chrome.storage.local.get('summaryCache').then((all) => all.summaryCache?.labels.shared === true)",
    ) as Promise<boolean>
  await office.auditor.page.evaluate("chrome.storage.local.remove('summaryCache')")
  await office.fireAlarm('toolbar')
  await until(kept, 'figures are kept')
  const popup = await office.chromium.browser.newPage()
  await popup.evaluateOnNewDocument(() => {
    const painted: string[] = []
    Object.assign(globalThis, { painted })
    new MutationObserver(() => {
      if (document.querySelector('[data-figure]')) painted.push('figures')
    }).observe(document, { subtree: true, childList: true })
  })
  await popup.goto(office.chromium.url('popup.html'))
  await popup.waitForSelector('.accounts')
  expect(await popup.evaluate('painted')).toEqual([])
  await popup.close()
})

test('the dashboard asks too, and keeps the answer over a reload', async () => {
  const dashboard = await office.chromium.open('dashboard.html')
  await dashboard.waitForSelector('.accounts')
  expect(await dashboard.$('table')).toBeNull()
  await dashboard.click(choice('an.tv'))
  await dashboard.waitForSelector('table')
  expect(new URL(dashboard.url()).searchParams.get('whose')).toBe('an.tv')
  await dashboard.reload()
  await dashboard.waitForSelector('table')
  expect(await dashboard.$eval('.whose', (line) => line.textContent)).toContain('an.tv')
  await dashboard.goto(office.chromium.url('dashboard.html?whose=*'))
  await dashboard.waitForSelector('.accounts')
  await dashboard.close()
})

test('the toolbar’s number is theirs who are signed in in the tab, and stands on no other', async () => {
  const { control } = office
  const answered = control.answerLog().length
  const console = await office.open('opencps')
  await office.auditor.untilRecorded(console)
  const { overdue, dueToday } = truth(control.answerLog().slice(answered), { now: control.now() })
  expect(overdue + dueToday).toBeGreaterThan(0)

  await until(async () => (await numberOn(console)) === String(overdue + dueToday), 'the tab’s own number')
  expect(await numberOn(office.auditor.page)).toBe('')
  await office.endWorker()
  await office.auditor.page.evaluate("chrome.runtime.sendMessage({ type: 'refresh' })")
  await office.fireAlarm('toolbar')
  expect(await numberOn(console)).toBe(String(overdue + dueToday))
  expect(await numberOn(office.auditor.page)).toBe('')
  await console.close()
})

/** What the toolbar's button says while a page is in front. */
function numberOn(shown: { url(): string }): Promise<string> {
  const url = JSON.stringify(shown.url())
  return office.auditor.page.evaluate(
    `chrome.tabs.query({}).then((all) => chrome.action.getBadgeText({ tabId: all.find((each) => each.url === ${url}).id }))`,
  ) as Promise<string>
}
