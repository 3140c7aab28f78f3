import { afterAll, beforeAll, expect, test } from 'vitest'
import { turn } from '../../scripts/lib/console-walks.mjs'
import { until } from '../../scripts/lib/officer.mjs'
import { type ConsolePage, type Office, openOffice } from './office'

/** The history in the built extension: the browser ends its worker, days go by. */
let office: Office
let page: ConsolePage

beforeAll(async () => {
  office = await openOffice()
  page = await office.open('opencps')
})
afterAll(() => office.close())

const menus = [0, 1, 2, 3, 4, 5]
/** What the tests look at of any stored row. */
interface StoredRow {
  key: string
  id: number
  aliases?: number[]
  open: 0 | 1
  ids: number[]
}
const rowsOf = async (store: string): Promise<StoredRow[]> => office.auditor.rows(store)
const count = async (store: string) => (await rowsOf(store)).length

test('the worker ended again and again while lists are turned loses and doubles nothing', async () => {
  const tour = office.tour('opencps', page)
  for (const menu of menus) {
    await office.endWorker().catch(() => {})
    await turn(tour, () => tour.console.openMenu(page, menu))
  }
  const dossiers = await rowsOf('dossiers')
  expect(dossiers.length).toBeGreaterThan(20)
  expect(new Set(dossiers.map(({ key }) => key)).size).toBe(dossiers.length)
  const ids = new Set(dossiers.flatMap(({ id, aliases = [] }) => [id, ...aliases]))
  const looks = await rowsOf('looks')
  expect(looks.every((look) => look.ids.every((id) => ids.has(id)))).toBe(true)
})

/** A further window: a tab behind another is not read. */
async function openWindow(): Promise<ConsolePage> {
  const { browser } = office.chromium
  const session = await browser.target().createCDPSession()
  const { targetId } = await session.send('Target.createTarget', {
    url: office.consoles.opencps.url,
    newWindow: true,
  })
  const target = await browser.waitForTarget((each) => Reflect.get(each, '_targetId') === targetId)
  const opened = await target.page()
  if (!opened) throw new Error('No second window')
  await office.walks.opencps.settled(opened)
  return opened
}

test('two windows that show the same lists at once lose and double nothing', async () => {
  const second = await openWindow()
  const tours = [page, second].map((each) => office.tour('opencps', each))
  const openBoth = (menu: number) =>
    Promise.all(tours.map((tour) => turn(tour, () => tour.console.openMenu(tour.page, menu))))
  await openBoth(1)
  const looksBefore = await count('looks')
  const changesBefore = await count('changes')
  await openBoth(2)
  await openBoth(3)
  expect(await count('changes')).toBe(changesBefore)

  await openBoth(1)
  const { rows } = office.control.lists(office.consoles.opencps.origin)
  const numbers = rows.flatMap(({ number }) => number ?? [])
  expect(numbers.length).toBeGreaterThan(3)
  for (const number of numbers) office.control.setStep(number, 'Trình lãnh đạo phòng ký')
  await openBoth(2)
  await openBoth(1)
  const stored = await rowsOf('dossiers')
  const changed: { dossier: number; field: string; after: unknown }[] = await office.auditor.rows('changes')
  const stepsOf = (number: string) => {
    const row = stored.find(({ key }) => key.endsWith(` ${number}`))
    return changed.filter(
      ({ dossier, field, after }) =>
        dossier === row?.id && field === 'step' && after === 'Trình lãnh đạo phòng ký',
    )
  }
  expect(numbers.map((number) => stepsOf(number).length)).toEqual(numbers.map(() => 1))
  expect(new Set(stored.map(({ key }) => key)).size).toBe(stored.length)
  // Each window has told of each of its lists.
  await until(async () => (await count('looks')) - looksBefore >= 8, 'a look of each window at each list')
  await second.close()
})

test('a number typed after "hs" in the address bar opens the dossier’s course', async () => {
  const [row] = await rowsOf('dossiers')
  const number = row?.key.split(' ')[1] ?? ''
  const { browser } = office.chromium
  const opened = browser.waitForTarget((target) => target.url().includes('timeline.html'))
  await office.dispatchInWorker('omnibox.onInputEntered', number, 'newForegroundTab')
  const course = await (await opened).asPage()
  await course.waitForFunction((text) => document.body.innerText.includes(text), {}, number)
  await course.close()
})

test('what was closed 90 days ago is deleted by the alarm, and a line stays', async () => {
  const closed = async () => (await rowsOf('dossiers')).filter(({ open }) => open === 0).length
  const open = (await count('dossiers')) - (await closed())
  expect(await closed()).toBeGreaterThan(0)
  office.control.advance({ days: 100 })
  await page.bringToFront()
  await page.reload()
  await office.walks.opencps.settled(page)
  await office.auditor.untilRecorded(page)
  const lines = async () => office.auditor.rows('deletions')
  await office.auditor.page.evaluate(
    `chrome.storage.local.set({ keptDrafts: { 'https://motcua.example H1': ${oldDraft} } })`,
  )
  await office.fireAlarm('house')
  await until(async () => (await lines()).length > 0, 'the closed dossiers are deleted')
  expect(await office.auditor.page.evaluate('chrome.storage.local.get("keptDrafts")')).toEqual({
    keptDrafts: {},
  })
  expect(await lines()).toMatchObject([{ why: 'expired' }])
  expect(await count('dossiers')).toBeGreaterThanOrEqual(open)
})

/** Interrupted long before anything that these tests do. */
const oldDraft = JSON.stringify({
  paper: 'apology',
  role: 'desk',
  title: '',
  daysAsked: '5',
  countFrom: 'due',
  reason: null,
  answers: {},
  at: 1,
})
