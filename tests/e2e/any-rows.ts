import type { Frame, Page } from 'puppeteer-core'
import { until } from '../../scripts/lib/officer.mjs'
import type { startConsoles } from '../consoles/server.mjs'
import { expectedBadge } from '../oracle/expected-badge.mjs'

type Consoles = Awaited<ReturnType<typeof startConsoles>>
export type ConsoleName = 'opencps' | 'tandan' | 'plain' | 'framed' | 'tworow' | 'virtual' | 'igate'

/** A row of any console's list, and the badge on it. */
export interface Row {
  text: string
  badge: string
}

/** The rows that carry a badge, in every frame: the badge stands on one of the row's cells. */
export async function rowTexts(page: Page): Promise<Row[]> {
  const inFrame = (frame: Frame) =>
    frame
      .evaluate(() =>
        [...document.querySelectorAll('[data-dh-text]')].map((cell) => ({
          text: cell.parentElement?.textContent ?? '',
          badge: cell.getAttribute('data-dh-text') ?? '',
        })),
      )
      .catch(() => [])
  return (await Promise.all(page.frames().map(inFrame))).flat()
}

/** Waits until a console shows dossiers, in whatever frame. */
export async function untilListed(page: Page): Promise<void> {
  const inFrame = (frame: Frame) =>
    frame.evaluate(() => document.body.textContent?.match(/H00\./g)?.length ?? 0).catch(() => 0)
  const listed = async () => Math.max(...(await Promise.all(page.frames().map(inFrame)))) > 3
  await until(listed, `a list on ${page.url()}`)
}

/** Waits until the badges on the page are the oracle's; a virtual list shows only some of its rows. */
export async function expectRightBadges(page: Page, consoles: Consoles, name: ConsoleName): Promise<void> {
  let wrong: string[] = []
  const right = async () => {
    const { rows: records } = consoles.control.lists(consoles[name].origin)
    const rows = await rowTexts(page)
    const badged = records.flatMap((record) => {
      const row = rows.find(({ text, badge }) => badge && record.number && text.includes(record.number))
      return row ? [{ record, badge: row.badge.split(' · ')[0] }] : []
    })
    const now = consoles.control.now()
    wrong = badged
      .filter(({ record, badge }) => badge !== expectedBadge(record, now))
      .map(({ record, badge }) => `${record.number}: ${badge}, expected ${expectedBadge(record, now)}`)
    return badged.length >= 5 && wrong.length === 0
  }
  await until(right, `right badges on ${name}`, 15_000).catch(() => {
    throw new Error(`Badges on ${name}:\n${wrong.join('\n') || 'too few'}`)
  })
}
