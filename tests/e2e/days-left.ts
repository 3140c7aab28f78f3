import type { Page } from 'puppeteer-core'
import { readBadges } from '../../scripts/lib/officer.mjs'
import { dateOf } from '../oracle/working-days.mjs'
import type { ShownRecord } from './office'

/** A row whose badge says how many working days are left, until which date, and whether that is soon. */
export interface DaysLeft {
  due: string
  days: number
  isSoon: boolean
}

/**
 * The rows of a list whose badge counts the days that are left.
 * @param shown the records of the page's list, in the order of its rows
 */
export async function daysLeftOn(page: Page, shown: readonly ShownRecord[]): Promise<DaysLeft[]> {
  return (await readBadges(page)).flatMap(({ badge, tone }, place) => {
    const days = /^Còn (\d+) ngày làm việc/.exec(badge)?.[1]
    const dueAt = shown[place]?.dueAt
    return days && dueAt ? [{ due: dateOf(dueAt.at), days: Number(days), isSoon: tone === 'soon' }] : []
  })
}

/** A national day off of the demo's autumn (NQ 28/2026/QH16), a Tuesday. */
export const nationalDayOff = '2026-11-24'

/** Works on it all the same, as a province would put it into its policy. */
export const workedAllTheSame = {
  date: nationalDayOff,
  kind: 'worked',
  note: 'Đơn vị làm việc bình thường theo văn bản của tỉnh',
}
