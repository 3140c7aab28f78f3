// Going through the demo consoles' lists with their own menus and pagers, as an officer does.

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
 * Opens each of the lists and turns all their pages; `onPage` runs on every page once it has settled and the
 * extension has recorded it.
 * @param {import('puppeteer-core').Page} page
 * @param {{untilRecorded(page: import('puppeteer-core').Page): Promise<void>}} auditor
 */
export async function walk(page, auditor, console, onPage = async () => {}, menus = console.menus) {
  await page.bringToFront()
  const arrived = async (menu) => {
    await console.settled(page)
    await auditor.untilRecorded(page)
    await onPage(menu)
  }
  for (const menu of menus) {
    await console.openMenu(page, menu)
    await arrived(menu)
    for (;;) {
      const next = await page.$(console.next)
      if (!next) break
      await next.evaluate((button) => button.click())
      await arrived(menu)
    }
  }
}
