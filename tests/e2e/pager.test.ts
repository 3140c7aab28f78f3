import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk, tandanWalk } from '../../scripts/lib/console-walks.mjs'
import { addConsole, until } from '../../scripts/lib/officer.mjs'
import { profileSource } from '../../utils/consoles/profiles'
import { startConsoles } from '../consoles/server.mjs'
import { untilListed } from './any-rows'
import { type Chromium, launchChromium } from './browsers'

// The shipped profiles' pagers: what leads on leads to the next page and is dead on the last one, and the total that is
// read is what the console's own server answered, on every page.

let chromium: Chromium
let consoles: Awaited<ReturnType<typeof startConsoles>>
let options: Page

const profiles = { opencps: opencpsWalk.profile, tandan: tandanWalk.profile, igate: 'igate' } as const
const dead = '[disabled], [aria-disabled="true"], .disabled'

beforeAll(async () => {
  consoles = await startConsoles({})
  chromium = await launchChromium({ extension: outputs.chromiumDemo })
  options = await chromium.open('options.html')
  for (const name of ['opencps', 'tandan', 'igate'] as const) {
    await addConsole(options, { origin: consoles[name].origin, profile: profiles[name] })
  }
})
afterAll(async () => {
  await chromium.close()
  await consoles.close()
})

test.each(['opencps', 'tandan', 'igate'] as const)('%s: page by page to the end', async (name) => {
  const pager = profileSource(profiles[name])?.lists[0]?.pager
  if (!pager) throw new Error(`The profile of ${name} knows no pager`)
  const { origin, url } = consoles[name]
  const page = await chromium.browser.newPage()
  const totals: number[] = []
  page.on('response', async (response) => {
    const { total }: { total?: unknown } = Object(await response.json().catch(() => null))
    if (typeof total === 'number') totals.push(total)
  })
  await page.goto(url)
  await untilListed(page)
  let seen = 0
  let pages = 0
  for (let isLast = false; !isLast; pages++) {
    await until(async () => (await totalRead(page)) === totals.at(-1), `the total of page ${pages + 1}`)
    const { count, rows } = consoles.control.lists(origin)
    await until(
      () =>
        shows(
          page,
          rows.map(({ number }) => number),
        ),
      `page ${pages + 1} drawn`,
    )
    seen += rows.length
    isLast = await page.$eval(pager.next, (next, selector) => next.closest(selector) !== null, dead)
    if (isLast) break
    await page.click(pager.next)
    await until(async () => consoles.control.lists(origin).count > count, `page ${pages + 2} of ${name}`)
  }
  expect(pages).toBeGreaterThan(0)
  expect(seen).toBe(totals.at(-1))
  await page.close()
})

/** Whether the page has drawn these dossiers; some have no number yet. */
async function shows(page: Page, numbers: (string | null)[]): Promise<boolean> {
  const text = await page.$eval('body', ({ innerText }) => innerText)
  return numbers.every((number) => number === null || text.includes(number))
}

/** What the extension says of the page in this tab; null while it has nothing to say of it. */
async function totalRead(page: Page): Promise<number | null> {
  const said = await options.evaluate(
    `chrome.tabs.query({ url: '${new URL(page.url()).origin}/*' })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: 'pageReport' }))
      .then((report) => report?.total, () => null)`,
  )
  return typeof said === 'number' ? said : null
}
