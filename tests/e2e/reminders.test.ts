import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reminderWords } from '@/utils/i18n/reminders'
import { outputs } from '../../scripts/lib/build.mjs'
import { until } from '../../scripts/lib/officer.mjs'
import { truth } from '../oracle/truth.mjs'
import { giveLooksTo } from './looks-of-accounts'
import { type ConsolePage, type Office, openOffice } from './office'

/** The bundled notification, in the built extension: by the real alarm handler, at moved clocks, over the real interface. */
let office: Office
let page: ConsolePage
let folder: string

beforeAll(async () => {
  folder = withNotifications()
  office = await openOffice(folder)
  page = await office.open('opencps')
  await office.auditor.untilRecorded(page)
})
afterAll(async () => {
  await office.close()
  rmSync(folder, { recursive: true })
})

/** The demo build as it is once the officer has said yes: the browser's question never resolves without a screen. */
function withNotifications(): string {
  const copy = mkdtempSync(join(tmpdir(), 'dung-hen-reminders-'))
  cpSync(outputs.chromiumDemo, copy, { recursive: true })
  const file = join(copy, 'manifest.json')
  const { optional_permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'))
  expect(optional_permissions).toEqual(['notifications'])
  const permissions = [...manifest.permissions, ...optional_permissions]
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }))
  return copy
}

/** On the screen now, by the browser's own account. */
const onScreen = () => inPage<string[]>('chrome.notifications.getAll().then(Object.keys)')
const takeAway = () => inPage<boolean>("chrome.notifications.clear('dung-hen-reminder')")

function inPage<Result>(expression: string): Promise<Result> {
  return office.auditor.page.evaluate(expression) as Promise<Result>
}

/** The extension's clock follows the console's page. */
async function setClock(moment: string): Promise<void> {
  office.control.setNow(`${moment}:00+07:00`)
  await page.bringToFront()
  await page.reload()
  await office.walks.opencps.settled(page)
  const offset = () =>
    inPage<number>("chrome.storage.local.get('demoClockOffset').then((all) => all.demoClockOffset)")
  await until(
    async () => Math.abs((await offset()) + Date.now() - office.control.now()) < 5000,
    'the extension’s clock is the console’s',
  )
}

/** Fires the alarm's handler and waits for its last step, the planning of the next alarm. */
async function fire(): Promise<void> {
  await inPage("chrome.alarms.clear('reminder')")
  await office.fireAlarm('reminder')
  await until(
    () => inPage<boolean>("chrome.alarms.get('reminder').then(Boolean)"),
    'the next alarm is planned',
  )
}

/** Ends the background, and has it started again by what a page of ours says. */
async function restartWorker(): Promise<void> {
  await office.endWorker()
  await inPage("chrome.runtime.sendMessage({ type: 'refresh' })")
}

/** Changes the office's settings as its settings page would. */
async function changeSettings(change: string): Promise<void> {
  await inPage(
    `chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: ${change} }))`,
  )
}

async function switchOn(label: string): Promise<void> {
  const { page: options } = office.auditor
  await options.bringToFront()
  await options.click(`#reminders ::-p-aria([role="checkbox"][name="${label}"])`)
}

/** The sentence that the servers' own log gives. */
function expectedMessage(): string {
  const { control } = office.consoles
  const { overdue, dueToday, dueTomorrow, letterDue } = truth(control.answerLog(), { now: control.now() })
  const parts = [
    [overdue, 'hồ sơ quá hạn'],
    [dueToday, 'hồ sơ hẹn trả hôm nay'],
    [dueTomorrow, 'hồ sơ hẹn trả ngày làm việc tới'],
    [letterDue, 'hồ sơ cần gửi văn bản xin lỗi'],
  ] as const
  return `${parts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : [])).join(', ')}.`
}

test('nothing is shown until somebody switches it on', async () => {
  await setClock('2026-11-20T07:05')
  await office.fireAlarm('reminder')
  expect(await onScreen()).toEqual([])
})

test('switched on in working hours, one notification says what the servers have shown', async () => {
  const given = await office.recordInWorker('notifications', 'create')
  await switchOn('Thông báo đầu giờ làm việc')
  await until(async () => (await onScreen()).length === 1, 'one notification')
  expect(await given()).toMatchObject([
    ['dung-hen-reminder', { title: 'Đúng Hẹn: việc cần chú ý đầu giờ', message: expectedMessage() }],
  ])
})

test('it comes once, however many pages are open and however often the worker starts', async () => {
  await takeAway()
  await office.chromium.open('popup.html')
  await office.chromium.open('dashboard.html')
  await fire()
  await restartWorker()
  await fire()
  await fire()
  await office.dispatchInWorker('runtime.onStartup')
  await fire()
  expect(await onScreen()).toEqual([])
})

test('it comes again before the last hand-over of the day', async () => {
  await switchOn('Thông báo trước giờ chốt chuyển hồ sơ trong ngày (15:00)')
  await setClock('2026-11-20T14:29')
  await fire()
  expect(await onScreen()).toEqual([])
  await setClock('2026-11-20T14:30')
  await fire()
  expect(await onScreen()).toEqual(['dung-hen-reminder'])
})

test('it does not come any more once the last hand-over is over', async () => {
  await takeAway()
  await setClock('2026-11-23T15:00')
  await fire()
  expect(await onScreen()).toEqual([])
})

test('it never comes on a day off: a Saturday, a holiday, a day the office itself has off', async () => {
  const dayOff = "{ date: '2026-11-26', kind: 'off', note: '' }"
  const worked = "{ date: '2026-11-28', kind: 'worked', note: '' }"
  await changeSettings(`{ ...settings, calendar: { ...settings.calendar, edits: [${dayOff}, ${worked}] } }`)
  for (const moment of ['2026-11-21T08:00', '2026-11-24T14:45', '2026-11-26T08:00']) {
    await setClock(moment)
    await fire()
    expect(await onScreen(), moment).toEqual([])
  }
})

test('it comes on a Saturday that is worked', async () => {
  await setClock('2026-11-28T07:05')
  await fire()
  expect(await onScreen()).toEqual(['dung-hen-reminder'])
  await takeAway()
})

test('it waits until quiet hours end', async () => {
  await changeSettings("{ ...settings, reminders: { ...settings.reminders, quiet: ['06:30', '08:00'] } }")
  await setClock('2026-11-30T07:30')
  await fire()
  expect(await onScreen()).toEqual([])
  await setClock('2026-11-30T08:00')
  await fire()
  expect(await onScreen()).toEqual(['dung-hen-reminder'])
  await takeAway()
})

test('a click leads to the list and takes it away', async () => {
  await setClock('2026-12-01T08:10')
  await fire()
  expect(await onScreen()).toEqual(['dung-hen-reminder'])
  await restartWorker()
  await office.dispatchInWorker('notifications.onClicked', 'dung-hen-reminder')
  const target = await office.chromium.browser.waitForTarget((each) => each.url().includes('view=review'))
  const review = await target.page()
  await review?.waitForSelector('.review li')
  expect(await onScreen()).toEqual([])
})

test('on a computer that several accounts use it gives no figures: whose are shown is chosen first', async () => {
  await setClock('2026-12-02T08:10')
  await giveLooksTo(office, 'an.tv', 'binh.lt')
  const given = await office.recordInWorker('notifications', 'create')
  await fire()
  expect(await onScreen()).toEqual(['dung-hen-reminder'])
  expect(await given()).toMatchObject([['dung-hen-reminder', { message: reminderWords.shared }]])
})

test('a click opens a window where none is left', async () => {
  const { browser } = office.chromium
  for (const open of await browser.pages()) await open.close()
  await until(async () => (await office.windows()) === 0, 'no window is left')
  await office.dispatchInWorker('notifications.onClicked', 'dung-hen-reminder')
  const target = await browser.waitForTarget((each) => each.url().includes('view=review'))
  await target.page().then((review) => review?.waitForSelector('main h2'))
  expect(await office.windows()).toBe(1)
})
