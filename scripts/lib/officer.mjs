// What an officer does in the browser, as steps: adds a console, goes through its lists, reads the popup. The
// demo and the browser tests act through these, with the mouse and keyboard on what the screens show.
import { fail } from './progress.mjs'

const patience = { timeout: 20_000, polling: 50 }

/**
 * The history as it lies in the extension's database, read from one of its pages without its code: what was
 * really stored, and the fact to wait for after an action on a console page.
 */
export async function openAuditor(extension) {
  const page = await extension.open('options.html', 'main')
  const rows = (store) =>
    page.evaluate(
      (name) =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('dung-hen')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const db = opening.result
            if (!db.objectStoreNames.contains(name)) return resolve([])
            const all = db.transaction(name).objectStore(name).getAll()
            all.onsuccess = () => {
              db.close()
              // Typed arrays do not cross to the driver in every browser.
              const plain = (_, value) => (ArrayBuffer.isView(value) ? [...value] : value)
              resolve(JSON.parse(JSON.stringify(all.result, plain)))
            }
          }
        }),
      store,
    )
  return {
    page,
    rows,
    /**
     * Waits until the last look at this console is the one at the list that its page shows now. Dossiers that
     * the page shows no number of are not waited for: they may not be recorded at all.
     */
    async untilRecorded(console) {
      const { origin } = new URL(console.url())
      await until(async () => {
        const shown = await shownNumbers(console)
        if (shown.length === 0) return true
        const look = (await rows('looks')).findLast((each) => each.origin === origin)
        if (!look) return false
        const ids = new Set(look.ids)
        const recorded = (await rows('dossiers'))
          .filter(({ id }) => ids.has(id))
          .map(({ current }) => current.number)
        return shown.every((number) => recorded.includes(number))
      }, `lượt xem trang ${console.url()} được ghi lại`)
    },
  }
}

/** The demo consoles' dossier number in a text, or null. */
export function dossierNumberIn(text) {
  return /H00\.\d\d(\.\d{6}\.\d{4}|\.\d\d-\d{6}-\d{4})/.exec(text)?.[0] ?? null
}

/** The dossier numbers on a console's list, as a person reads them. */
async function shownNumbers(console) {
  const rows = await readBadges(console)
  return rows.map(({ text }) => dossierNumberIn(text)).filter((number) => number !== null)
}

/**
 * Waits until `fact` holds, and gives what it says.
 * @template T
 * @param {() => T | Promise<T>} fact
 * @param {string} what
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(fact, what, timeout = patience.timeout) {
  const end = Date.now() + timeout
  for (;;) {
    const said = await fact()
    if (said) return said
    if (Date.now() > end) fail(`Đã chờ ${timeout / 1000} giây mà không thấy: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, patience.polling))
  }
}

/**
 * Adds a console on the options page: types its address, chooses its kind, presses "Thêm".
 * @param {import('puppeteer-core').Page} page the options page
 * @param {{origin: string, profile: string}} console
 */
export async function addConsole(page, { origin, profile }) {
  await page.bringToFront()
  const section = '#consoles'
  await page.waitForSelector(`${section} .adding input`, patience)
  await page.type(`${section} .adding input`, origin)
  await page.keyboard.press('Tab')
  await page.select(`${section} .adding select`, profile)
  await pressAtRest(page, `${section} .adding button.main`)
  await page.waitForFunction(
    (address) =>
      [...document.querySelectorAll('.entry .address')].some((each) => each.textContent === address),
    patience,
    origin,
  )
}

/** A press on a button once it stands still: what is counted above it on the settings page moves it. */
function pressAtRest(page, selector) {
  return page.locator(selector).setTimeout(patience.timeout).click()
}

/**
 * Fills in the office on the options page, so that papers carry its name.
 * @param {import('puppeteer-core').Page} page the options page
 * @param {Record<string, string>} fields texts by the field's label
 */
export async function describeOffice(page, fields) {
  await page.bringToFront()
  for (const [label, text] of Object.entries(fields)) {
    await page.type(`#office ::-p-aria([name="${label}"][role="textbox"])`, text)
    await page.keyboard.press('Tab')
  }
}

/**
 * Records on the options page that the office allows the lead's views and figures about persons.
 * @param {import('puppeteer-core').Page} page the options page
 */
export async function allowLeadViews(page) {
  await page.bringToFront()
  const fields = { 'Số, ký hiệu văn bản cho phép': '12/QĐ-UBND', 'Ngày văn bản': '02/11/2026' }
  for (const [label, text] of Object.entries(fields)) {
    await page.type(`#lead ::-p-aria([name="${label}"][role="textbox"])`, text)
    await page.keyboard.press('Tab')
  }
  await pressAtRest(page, '#lead button.main')
  await page.waitForSelector('#lead .notice.done', patience)
}

/** The popup's tables, by heading. */
const groupFigures = {
  'Quá hạn': 'overdue',
  'Hôm nay': 'dueToday',
  'Sắp đến hạn': 'dueSoon',
  'Cần xin lỗi': 'letterDue',
  'Chưa chuyển biến': 'stalled',
  'Đang giải quyết': 'open',
}

/** The popup's figures, tables and coverage, as they stand on the screen. */
export async function readPopup(page) {
  await page.bringToFront()
  // Not the figures kept from before: those counted anew. What is folded is drawn after them.
  await page.waitForSelector('[aria-busy="false"] [data-figure]', patience)
  await page.waitForSelector('[data-grouping="procedure"]', patience)
  const { coverage, ...shown } = await page.evaluate((names) => {
    const number = (text) => Number(text?.replace(/\D/g, '') || 0)
    const table = (element) => {
      const [, ...headings] = [...element.querySelectorAll('thead th')].map((th) => th.textContent)
      return Object.fromEntries(
        [...element.querySelectorAll('tbody tr')].map((row) => [
          row.querySelector('th')?.textContent,
          Object.fromEntries(
            [...row.querySelectorAll('td')].map((td, i) => [names[headings[i]], number(td.textContent)]),
          ),
        ]),
      )
    }
    // There is none by holder until the office has allowed figures about persons.
    const tableBy = (grouping) => {
      const element = document.querySelector(`[data-grouping="${grouping}"] table`)
      return element ? table(element) : null
    }
    return {
      figures: Object.fromEntries(
        [...document.querySelectorAll('[data-figure]')].map((tile) => [
          tile.dataset.figure,
          number(tile.querySelector('.count')?.textContent),
        ]),
      ),
      byUnit: tableBy('unit'),
      byField: tableBy('field'),
      byProcedure: tableBy('procedure'),
      byHolder: tableBy('holder'),
      coverage: document.querySelector('footer')?.textContent ?? '',
    }
  }, groupFigures)
  return { ...shown, ...coverageIn(coverage) }
}

/** How many dossiers, from when to when: out of the popup's sentence. */
function coverageIn(sentence) {
  const seen = Number(/Đã thấy (\d+) hồ sơ/.exec(sentence)?.[1] ?? 0)
  const times = [
    ...sentence.slice(sentence.indexOf('Đã thấy')).matchAll(/(\d\d:\d\d) ngày (\d\d)\/(\d\d)\/(\d{4})/g),
  ]
  const [from = null, to = null] = times.map(
    ([, clock, day, month, year]) => `${year}-${month}-${day}T${clock}+07:00`,
  )
  return { seen, from, to }
}

/** Selector into the overlay's shadow root, which is open in the demo build. */
export const inOverlay = (selector) => `dung-hen >>> ${selector}`

/**
 * Sets off what a shortcut of ours does on a console's page. The keys themselves are the browser's, whom the driver's
 * keys do not reach, so its event is fired in the background's worker.
 * @param {import('puppeteer-core').Page} page
 * @param {'open-drawer' | 'next-urgent' | 'write-notice'} command
 */
export async function pressShortcut(page, command) {
  await page.bringToFront()
  await fireInWorker(page, 'commands.onCommand', JSON.stringify(command))
}

/**
 * Sets off what an entry of the browser's context menu does, in the page's top frame.
 * @param {import('puppeteer-core').Page} page
 * @param {'copy-number' | 'write-apology' | 'open-timeline'} command
 */
export async function chooseInMenu(page, command, frameId = 0) {
  await fireInWorker(page, 'contextMenus.onClicked', JSON.stringify({ menuItemId: command, frameId }))
}

/** Fires an event of the browser's for the page's tab; looks away again, for a watched worker cannot be ended. */
async function fireInWorker(page, event, given) {
  const browser = page.browser()
  await wakeWorker(browser)
  const worker = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().endsWith('/background.js'),
  )
  const session = await worker.createCDPSession()
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    // The one in front, where several show the same.
    expression: `chrome.tabs.query({}).then((tabs) => {
      const same = tabs.filter(({ url }) => url === ${JSON.stringify(page.url())})
      chrome.${event}.dispatch(${given}, same.find(({ active }) => active) ?? same[0])
    })`,
    awaitPromise: true,
  })
  await session.detach()
  if (exceptionDetails) fail(`Không gọi được ${event}: ${exceptionDetails.text}`)
}

/** The text of the panel on a dossier's detail, once its countdown is explained and the history has answered. */
export async function panelText(page) {
  const handle = await page.waitForFunction(
    (explaining) => {
      const facts = document.querySelector('dung-hen')?.shadowRoot?.querySelector('.panel .facts')
      const text = facts?.textContent ?? ''
      return text.includes('Tiện ích đã thấy hồ sơ này') && !text.includes(explaining) && text
    },
    patience,
    'Đang tính…',
  )
  return handle.jsonValue()
}

/** The browser starts an ended worker for an event of its own; here a page of ours asks it something. */
async function wakeWorker(browser) {
  const ours = browser
    .targets()
    .find((each) => each.type() === 'page' && each.url().startsWith('chrome-extension:'))
  const page = await ours?.page()
  await page?.evaluate("chrome.runtime.sendMessage({ type: 'absences' })")
}

/**
 * Waits until a page shows what a selector into a shadow root names, and gives it. Asked again and again: a driver that
 * waits for such a selector by itself asks once, and hears of no change within the root.
 * @param {import('puppeteer-core').Page} page
 * @param {string} selector with ">>>" before what lies in the root
 */
export function seen(page, selector) {
  // A page that is just being left has nothing to show yet.
  return until(() => page.$(selector).catch(() => null), selector)
}

/** Waits until the overlay shows what matches, and gives it. */
export const seenInOverlay = (page, selector) => seen(page, inOverlay(selector))

/** Waits until the overlay shows nothing that matches. */
export function goneFromOverlay(page, selector) {
  return page.waitForFunction(
    (wanted) => !document.querySelector('dung-hen')?.shadowRoot?.querySelector(wanted),
    patience,
    selector,
  )
}

/**
 * What stands on the list of a console page: each row's text and the badge on it.
 * @param {import('puppeteer-core').Page} page
 */
export function readBadges(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('#table-dossier tbody > tr, tr.ant-table-row')]
      .filter((row) => !row.querySelector('.vue-content-placeholders, .v-datatable__progress'))
      .map((row) => {
        const badged = row.querySelectorAll('[data-dh-text]')
        return {
          text: row.textContent,
          badges: badged.length,
          badge: badged[0]?.getAttribute('data-dh-text') ?? '',
          tone: badged[0] ? (badged[0].getAttribute('data-dh-tone') ?? 'calm') : '',
        }
      }),
  )
}
