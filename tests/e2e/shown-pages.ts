import type { Page } from 'puppeteer-core'
import { views } from '@/entrypoints/dashboard/address'
import { welcomeSteps } from '@/utils/settings/welcome-progress'
import { colleagueFile } from './colleague-file'

/** A page of the extension as an officer sees it who has been at work for some days. */
export interface ShownPage {
  /** Its folder in `entrypoints`. */
  entrypoint: string
  /** What of it is shown. */
  shows: string
  /** The rest of its address. @param key of a dossier that is late and whose term is known */
  query?(key: string): string
  /** Stands there once the page has read what it shows. */
  ready: string
  /** Does what the address cannot: chooses, fills in, opens. */
  act?(page: Page): Promise<unknown>
  /** The popup is as wide as it is. */
  width?: number
}

const popup = { entrypoint: 'popup', ready: '[aria-busy="false"] [data-figure]', width: 400 }
const dashboard = { entrypoint: 'dashboard', ready: 'main .card, main table, main .charts' }
const about = (key: string) => `?key=${encodeURIComponent(key)}`

const choiceOf = (option: Element) => (option as HTMLOptionElement).value

/**
 * Every page of the extension in every state that looks different: the sweeps for accessibility go through this table.
 * A new page is a line here; tests/unit/repository/shown-pages.test.ts asks for it.
 */
export const shownPages: readonly ShownPage[] = [
  { ...popup, shows: 'the figures' },
  {
    ...popup,
    shows: 'a figure’s dossiers',
    async act(page) {
      await page.click('[data-figure="overdue"]')
      await page.waitForSelector('.list-head')
    },
  },
  // As wide as Chromium opens it.
  { ...popup, entrypoint: 'sidepanel', shows: 'the figures beside the page', width: 360 },
  ...views.map((view) => ({
    ...dashboard,
    shows: view,
    query: () => `?view=${view}`,
  })),
  {
    ...dashboard,
    shows: 'what nobody opened',
    query: () => '?view=review',
    ready: '.unopened tbody tr',
  },
  {
    ...dashboard,
    shows: 'somebody away',
    query: () => '?view=away',
    async act(page) {
      await page.waitForSelector('select option:nth-child(2)')
      await page.select('select', await page.$eval('select option:nth-child(2)', choiceOf))
      for (const [name, date] of [
        ['Từ ngày', '20/11/2026'],
        ['Đến hết ngày', '31/12/2026'],
      ]) {
        await page.type(`::-p-aria([name="${name}"][role="textbox"])`, date ?? '')
        await page.keyboard.press('Tab')
      }
      await page.click('button.main')
      await page.waitForSelector('section[aria-label] tbody tr')
    },
  },
  {
    ...dashboard,
    shows: 'a recorded sample',
    query: () => '?view=sample',
    async act(page) {
      await page.click('.report-tools > .button:last-child')
      await page.waitForSelector('.report-tools > .button:first-child')
    },
  },
  {
    ...dashboard,
    shows: 'several computers',
    query: () => '?view=sources',
    async act(page) {
      const field = await page.waitForSelector('input[type="file"]')
      const stored =
        'chrome.storage.local.get("settings").then(({ settings }) => settings.consoles[0].origin)'
      await field?.uploadFile(await colleagueFile(String(await page.evaluate(stored))))
      await (await page.waitForSelector('.button.main'))?.click()
      await page.waitForSelector('.notice.done')
    },
  },
  // What that file tells of is enough to forecast from.
  { ...dashboard, shows: 'a forecast', query: () => '?view=forecast', ready: '.report tbody tr' },
  { entrypoint: 'options', shows: 'all sections', ready: '#about .adding' },
  ...welcomeSteps.map((step) => ({
    entrypoint: 'welcome',
    shows: step,
    ready: 'main h2',
    async act(page: Page) {
      await page.evaluate(`chrome.storage.local.set({ welcomeStep: '${step}' })`)
      await page.reload()
      await page.waitForSelector(
        `.steps li:nth-child(${Math.min(welcomeSteps.indexOf(step) + 1, 3)}):is([aria-current], [data-done="true"])`,
      )
    },
  })),
  { entrypoint: 'notice', shows: 'a paper', query: about, ready: '.sheet' },
  {
    entrypoint: 'notice',
    shows: 'a paper with what is wrong with it',
    query: about,
    ready: '.sheet',
    async act(page) {
      await page.type('#days-asked', '0')
      await page.waitForSelector('#days-outcome .wrong')
    },
  },
  { entrypoint: 'notice', shows: 'papers for many', query: () => '?batch=open', ready: '.picker tbody tr' },
  { entrypoint: 'explain', shows: 'a due date', query: about, ready: '.sheet' },
  { entrypoint: 'timeline', shows: 'a course', query: about, ready: '.course svg' },
]
