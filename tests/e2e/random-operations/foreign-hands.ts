import type { Frame, Page } from 'puppeteer-core'
import type { createRandom } from '../../consoles/random.mjs'

export type ForeignName = 'plain' | 'framed' | 'tworow' | 'virtual'
type Random = ReturnType<typeof createRandom>

/** One thing an officer does on a console: what is clicked, or done in the page. Gives whether it could be done. */
export type Deed = (page: Page, random: Random) => Promise<boolean>

const words = ['', '', 'khai sinh', 'Nguyễn', 'không có hồ sơ nào như thế']

/** The document that holds the list. */
function listFrame(page: Page): Frame {
  return page.frames().find((frame) => frame.name() === 'noidung') ?? page.mainFrame()
}

/** Clicks one of the elements, if there are any. A click that leads to another page leaves the answer behind. */
const clickOne =
  (selector: string, frameOf: (page: Page) => Frame = listFrame): Deed =>
  (page, random) =>
    frameOf(page)
      .evaluate(
        (selector, dice) => {
          const found = [...document.querySelectorAll<HTMLElement>(selector)]
          found[Math.floor(dice * found.length)]?.click()
          return found.length > 0
        },
        selector,
        random.next(),
      )
      .catch(() => true)

const search =
  (form: string): Deed =>
  (page, random) =>
    listFrame(page)
      .evaluate(
        (form, word) => {
          const element = document.querySelector<HTMLFormElement>(form)
          const field = element?.elements.namedItem('tu-khoa')
          if (field instanceof HTMLInputElement) field.value = word
          element?.submit()
          return element !== null
        },
        form,
        random.pick(words) ?? '',
      )
      .catch(() => true)

/** To a dossier and back again, to a page that the browser may have kept as it was. */
const detailAndBack =
  (link: string, detail: string): Deed =>
  async (page, random) => {
    if (!(await clickOne(link)(page, random))) return false
    await listFrame(page).waitForSelector(detail)
    await page.evaluate(() => history.back())
    await page.waitForFunction(
      (detail) => {
        const inner = document.querySelector('iframe')?.contentDocument ?? document
        return inner.readyState === 'complete' && inner.querySelector(detail) === null
      },
      {},
      detail,
    )
    return true
  }

const reload: Deed = (page) => page.reload().then(() => true)

/** Another place of the grid, near or far, in one go or in several. */
const scroll: Deed = (page, random) =>
  page.evaluate(
    async (dice, steps) => {
      const grid = document.querySelector('.khung')
      if (!grid) return false
      const goal = dice * grid.scrollHeight
      for (let left = steps; left > 0; left--) {
        grid.scrollTop += (goal - grid.scrollTop) / left
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      return true
    },
    random.next() ** 4,
    1 + random.below(12),
  )

/** Two wishes in one turn: the first one's answer comes late or never. */
const hurry: Deed = async (page, random) => {
  const [one, other] = [random.next(), random.next()]
  return page.evaluate(
    (...dice) => {
      for (const each of dice) {
        const found = [...document.querySelectorAll<HTMLElement>('#muc button, #sau, #truoc, [data-sap-xep]')]
        found[Math.floor(each * found.length)]?.click()
      }
      return true
    },
    one,
    other,
  )
}

const shell = (page: Page) => page.mainFrame()

/** What can be done on each console with its own controls. */
export const hands: Record<ForeignName, Record<string, Deed>> = {
  plain: {
    menu: clickOne('.thuc-don a'),
    turn: clickOne('.phan-trang a'),
    sort: clickOne('.tieu-de a'),
    search: search('form'),
    detail: detailAndBack('.bang td a[href*="xem-ho-so"]', '.chi-tiet'),
    reload,
  },
  framed: {
    menu: clickOne('.menu a', shell),
    turn: clickOne('.nut:not(:disabled)'),
    search: search('#tim'),
    detail: detailAndBack('.luoi .trong a', '.bieumau'),
    reload,
  },
  tworow: {
    menu: clickOne('#muc button'),
    turn: clickOne('#trang button:not(:disabled)'),
    sort: clickOne('[data-sap-xep]'),
    hurry,
    reload,
  },
  virtual: {
    scroll,
    further: scroll,
    sort: clickOne('.dau > :is(:nth-child(1), :nth-child(6))'),
    reload,
  },
}
