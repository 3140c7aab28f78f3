import type { CDPSession, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { expectRightBadges, untilListed } from './any-rows'
import { type Chromium, launchChromium } from './browsers'
import { mouseOf, teach } from './teaching'
import { toolbarFlags } from './toolbar'

/** Where the badge stands on a console that shows each dossier in two rows: in the first, by the boxes it is drawn in. */
let chromium: Chromium
let consoles: Awaited<ReturnType<typeof startConsoles>>
let page: Page

beforeAll(async () => {
  consoles = await startConsoles({})
  chromium = await launchChromium({ extension: outputs.chromiumDemo, flags: toolbarFlags })
  page = await chromium.browser.newPage()
  await page.setViewport({ width: 1366, height: 768 })
  await page.goto(consoles.tworow.url)
  await untilListed(page)
  await teach(page, mouseOf(chromium))
  await page.reload()
  await expectRightBadges(page, consoles, 'tworow')
})
afterAll(async () => {
  await chromium.close()
  await consoles.close()
})

test.each([1366, 1100, 600])(
  'at %i px every dossier has one badge, in its first row, where it hides neither the number nor the second row',
  async (width) => {
    await page.setViewport({ width, height: 768 })
    await expectRightBadges(page, consoles, 'tworow')
    const rows = await placesOf(page)
    expect(rows.length).toBeGreaterThan(10)
    const crowded = rows.filter(({ badges: [badge], own }) =>
      own.some((text) => badge && overlaps(badge, text)),
    )
    expect(crowded.length, 'rows in which it lies on words of its own cell').toBeLessThan(rows.length / 10)
    for (const { number, badges, followers, row, texts } of rows) {
      expect({ number, followers, badges: badges.length }).toEqual({ number, followers: 0, badges: 1 })
      const [badge] = badges
      expect(badge && isWithin(badge, row), `${number}: within its row`).toBe(true)
      expect(texts.length).toBeGreaterThan(0)
      const covered = texts.filter((text) => badge && overlaps(badge, text))
      expect(covered, `${number}: on its number or its second row`).toEqual([])
    }
  },
)

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** A dossier's two rows: the boxes of the first one's badges, and of the text that no badge may cover. */
interface Place {
  number: string
  badges: Box[]
  /** Badges in the rows that follow. */
  followers: number
  row: Box
  texts: Box[]
  /** The text of the badge's own cell. */
  own: Box[]
}

async function placesOf(page: Page): Promise<Place[]> {
  const session = await page.createCDPSession()
  const rows = await page.$$eval('#ds tr.hs', (all) =>
    all.map((row) => {
      const boxOf = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom })
      const textOf = (element: Element | null | undefined) => {
        const range = document.createRange()
        if (element) range.selectNodeContents(element)
        return [...range.getClientRects()].filter((rect) => rect.width > 0).map(boxOf)
      }
      const next = row.nextElementSibling
      return {
        number: row.children[1]?.textContent ?? '',
        followers: next?.querySelectorAll('[data-dh-text]').length ?? 0,
        row: boxOf(row.getBoundingClientRect()),
        texts: [...textOf(row.children[1]), ...textOf(next)],
        own: textOf(row.querySelector('[data-dh-text]')),
      }
    }),
  )
  const handles = await page.$$('#ds tr.hs')
  const badges = await Promise.all(
    handles.map(async (row) => {
      const cells = await row.$$('[data-dh-text]')
      return Promise.all(cells.map(async (cell) => badgeBoxOf(session, await cell.backendNodeId())))
    }),
  )
  await session.detach()
  return rows.map((row, index) => ({ ...row, badges: badges[index] ?? [] }))
}

/** The box in which the cell's generated content is drawn. */
async function badgeBoxOf(session: CDPSession, backendNodeId: number): Promise<Box> {
  const { node } = await session.send('DOM.describeNode', { backendNodeId })
  const badge = node.pseudoElements?.find(({ pseudoType }) => pseudoType === 'after')
  if (!badge) throw new Error('A cell has a badge’s words and no badge')
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: badge.backendNodeId })
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border
  return { left, top, right, bottom }
}

/** Boxes are told to the hundredth of a pixel, lines of text to the next whole one. */
const grain = 1

const isWithin = (inner: Box, outer: Box) =>
  inner.left >= outer.left - grain &&
  inner.right <= outer.right + grain &&
  inner.top >= outer.top - grain &&
  inner.bottom <= outer.bottom + grain

const overlaps = (one: Box, other: Box) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > grain &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > grain
