import type { ElementHandle, Page } from 'puppeteer-core'
import { until } from '../../scripts/lib/officer.mjs'
import type { Chromium } from './browsers'
import { openPopup } from './toolbar'

/** In the popup. */
const teachButton = '[data-action="teach"]'

export const inWizard = (selector: string) => `dung-hen-wizard >>> ${selector}`

/**
 * Waits for an element of the wizard. Asked for again and again: the driver's own waiting looks when the page's
 * document changes, and what changes inside a shadow root does not.
 */
export async function wizardShows(page: Page, selector: string): Promise<ElementHandle<Element>> {
  let found: ElementHandle<Element> | null = null
  await until(async () => {
    found = await page.$(inWizard(selector))
    return found !== null
  }, `${selector} in the wizard`)
  if (!found) throw new Error(`No ${selector}`)
  return found
}

/** The presses of one way of working; each says how many it took. */
export interface Hands {
  /** From the toolbar's button; on a console that is known already the popup leads elsewhere first. */
  start(page: Page, isKnown?: boolean): Promise<number>
  answer(page: Page, question: ElementHandle<HTMLSelectElement>): Promise<number>
  onward(page: Page): Promise<number>
  /** From "Đã lưu" to the dossier that was opened meanwhile. */
  onToDetail(page: Page): Promise<number>
}

/** An officer at the mouse. */
export const mouseOf = (chromium: Chromium): Hands => ({
  async start(page) {
    const popup = await openPopup(chromium, page)
    // The popup closes itself before the press is reported as done.
    popup
      .locator(teachButton)
      .click()
      .catch(() => {})
    await wizardShows(page, 'button.main')
    return 2
  },
  async answer(_page, question) {
    await question.select(await firstProposed(question))
    return 2
  },
  async onward(page) {
    const button = await wizardShows(page, 'button.main:not(:disabled)')
    await button.click()
    return 1
  },
  async onToDetail(page) {
    const button = await wizardShows(page, '.brief footer button:not(.main)')
    await button.click()
    return 1
  },
})

/** An officer at the keyboard. */
export const keyboardOf = (chromium: Chromium): Hands => ({
  async start(page, isKnown = false) {
    const popup = await openPopup(chromium, page)
    const tabs = isKnown ? await tabBackTo(popup, teachButton) : 0
    await popup.waitForSelector(`${teachButton}:focus`)
    popup.keyboard.press('Enter').catch(() => {})
    await wizardShows(page, 'button.main')
    await page.bringToFront()
    return 2 + tabs
  },
  async answer(page) {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    return 2
  },
  async onward(page) {
    await wizardShows(page, 'button.main:focus:not(:disabled)')
    await page.keyboard.press('Enter')
    return 1
  },
  async onToDetail(page) {
    await wizardShows(page, '.brief button.main')
    await page.$eval('dung-hen-wizard', (host) =>
      host.shadowRoot?.querySelector<HTMLElement>('.brief button.main')?.focus(),
    )
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    await page.keyboard.press('Enter')
    return 2
  },
})

/** More than the popup has at its lower edge. */
const mostTabs = 10

/** From a page's end backwards, to what stands at its lower edge; how many presses it took. */
async function tabBackTo(page: Page, selector: string): Promise<number> {
  await page.waitForSelector(selector)
  for (let tabs = 1; tabs <= mostTabs; tabs++) {
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    if (await page.$(`${selector}:focus`)) return tabs
  }
  throw new Error(`By Shift+Tab nobody gets to ${selector}`)
}

/** From the toolbar's button to "Đã lưu"; how many presses it took. */
export async function teach(page: Page, hands: Hands): Promise<number> {
  const started = await hands.start(page)
  return started + (await goThrough(page, hands, ['.tags', '.columns', '.question', '.preview li']))
}

/**
 * The page of a dossier that was opened from its list: from the wizard's own button where it is still there, else
 * from the toolbar's. Gives how many presses it took.
 */
export async function teachDetail(page: Page, hands: Hands, hasSteps: boolean): Promise<number> {
  const isOpen = (await page.$(inWizard('.brief'))) !== null
  const started = isOpen ? await hands.onToDetail(page) : await hands.start(page, true)
  const steps = hasSteps ? ['.check'] : []
  return started + (await goThrough(page, hands, ['.tags', '.columns', ...steps, '.preview li']))
}

async function goThrough(page: Page, hands: Hands, steps: readonly string[]): Promise<number> {
  let actions = 0
  for (const step of steps) {
    await wizardShows(page, step)
    if (step === '.columns') actions += await answerAll(page, hands)
    actions += await hands.onward(page)
  }
  await wizardShows(page, '.brief')
  return actions
}

/** Answers every question of the columns; how many presses it took. */
export async function answerAll(page: Page, hands: Hands): Promise<number> {
  let actions = 0
  for (const question of await page.$$(inWizard('select[data-question]'))) {
    actions += await hands.answer(page, await question.toElement('select'))
  }
  return actions
}

/** The first thing that the list of choices proposes. */
function firstProposed(question: ElementHandle<HTMLSelectElement>): Promise<string> {
  return question.evaluate((select) => [...select.options].find(({ value }) => value !== '')?.value ?? '')
}
