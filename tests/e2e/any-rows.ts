import type { Frame, Page } from 'puppeteer-core'
import { until } from '../../scripts/lib/officer.mjs'
import type { startConsoles } from '../consoles/server.mjs'
import { expectedBadge } from '../oracle/expected-badge.mjs'

type Consoles = Awaited<ReturnType<typeof startConsoles>>
export type ConsoleName = 'opencps' | 'tandan' | 'plain' | 'framed' | 'tworow' | 'virtual' | 'igate'

/** What may be a row of any console's list, with the badge on it. */
export interface Row {
  text: string
  badge: string
}

/** Everything that may be a row, in every frame, with the badge on it. */
export async function rowTexts(page: Page): Promise<Row[]> {
  const inFrame = (frame: Frame) =>
    frame
      .evaluate(() =>
        [...document.querySelectorAll('tr, [role="row"], .row, mat-row')]
          .filter(
            (row) => row.querySelector('tr, [role="row"]') === null || row.querySelector('[data-dh-text]'),
          )
          .map((row) => ({
            text: row.textContent ?? '',
            badge: row.querySelector('[data-dh-text]')?.getAttribute('data-dh-text') ?? '',
          })),
      )
      .catch(() => [])
  return (await Promise.all(page.frames().map(inFrame))).flat()
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
