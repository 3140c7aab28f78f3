// Going through the demo consoles' lists with their own menus and pagers, as an officer does.

import { until } from './officer.mjs'

const patience = { timeout: 20_000, polling: 'mutation' }

/** The OpenCPS-shaped console: menus on the left, hash routes, a pager below the list. */
export const opencpsWalk = {
  profile: 'opencps',
  list: '#table-dossier',
  /** The running dossiers; those waiting; those with a result; those returned. */
  menus: [1, 2, 3, 4],
  openMenu: (page, index) =>
    page.evaluate((at) => {
      document.querySelectorAll('.nav_trang_thai_ho_so .v-list__tile--link')[at].click()
    }, index),
  next: '.tiny-pagination [aria-label="Trang sau"]:not(.disabled)',
  settled: (page) =>
    page.waitForFunction(
      () =>
        document.querySelector('#table-dossier tbody tr') &&
        !document.querySelector('.vue-content-placeholders'),
      patience,
    ),
}

/** The Tân Dân-shaped console: antd's table and pager, routes by the history API. */
export const tandanWalk = {
  profile: 'tan-dan',
  list: '.ant-table',
  menus: [0, 4, 5, 10],
  openMenu: (page, index) =>
    page.evaluate((at) => {
      document.querySelectorAll('nav.menu a')[at].click()
    }, index),
  next: '.ant-pagination-next:not(.ant-pagination-disabled) button',
  settled: (page) =>
    page.waitForFunction(
      () => document.querySelector('tr.ant-table-row') && !document.querySelector('.ant-spin-spinning'),
      patience,
    ),
}

/**
 * Does something that makes a console ask its server, and waits until the page shows the answer and the
 * extension has recorded it.
 * @param {Tour} tour
 * @param {() => Promise<unknown>} action
 */
export async function turn(tour, action) {
  await ask(tour, action)
  await tour.auditor.untilRecorded(tour.page)
}

/**
 * Does something that makes a console ask its server, and waits until the page shows the answer.
 * @param {Omit<Tour, 'auditor'>} tour
 * @param {() => Promise<unknown>} action
 */
export async function ask({ page, console, control }, action) {
  const { origin } = new URL(page.url())
  const before = control.lists(origin).count
  await action()
  await until(async () => control.lists(origin).count > before, `hệ thống ${origin} trả lời`)
  await console.settled(page)
  await until(() => showsRows(page, control.lists(origin).rows), `trang ${page.url()} hiện danh sách mới`)
}

/** Whether the list on the page is this answer, row by row; rows without a number are only counted. */
async function showsRows(page, rows) {
  const shown = await page.$$eval('#table-dossier tbody > tr, tr.ant-table-row', (trs) =>
    trs.map((tr) => tr.textContent),
  )
  if (rows.length === 0) return true
  return (
    shown.length === rows.length && rows.every(({ number }, index) => shown[index].includes(number ?? ''))
  )
}

/**
 * Opens each of the console's lists and turns all their pages; `onPage` runs on every page once recorded.
 * @param {Tour} tour
 */
export async function walk(tour, onPage = async () => {}) {
  const { page, console } = tour
  await page.bringToFront()
  for (const menu of console.menus) {
    await turn(tour, () => console.openMenu(page, menu))
    await onPage()
    for (;;) {
      const next = await page.$(console.next)
      if (!next) break
      await turn(tour, () => next.evaluate((button) => button.click()))
      await onPage()
    }
  }
}

/**
 * @typedef {object} Tour
 * @property {import('puppeteer-core').Page} page
 * @property {typeof opencpsWalk | typeof tandanWalk} console
 * @property {{untilRecorded(page: import('puppeteer-core').Page): Promise<void>}} auditor
 * @property {{lists(origin: string): {count: number, rows: {number: string | null}[]}}} control of the demo
 *   consoles' server
 */
