import Dexie from 'dexie'
import type { DossierKey } from '@/utils/dossier/key'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { dayOf } from '@/utils/working-time/dates'
import type { HistoryDatabase } from './database'

/** A stretch in which no page of this PC showed a dossier. */
export interface Gap {
  from: number
  to: number
}

/** Shorter ones are an ordinary night, and would only tell when somebody had a page open (design.md, rule 11). */
const leastWorkingDays = 2

/** The longer stretches between the looks that showed a dossier, oldest first. */
export async function readGaps(
  db: HistoryDatabase,
  key: DossierKey,
  calendar: WorkingCalendar,
): Promise<Gap[]> {
  return db.transaction('r', db.dossiers, db.looks, async () => {
    const row = (await db.dossiers.get({ key })) ?? (await db.dossiers.get({ rowKey: key }))
    if (row?.id === undefined) return []
    const ids = [row.id, ...(row.aliases ?? [])]
    const shown: number[] = []
    await db.looks
      .where('[origin+at]')
      .between([row.origin, row.firstSeen], [row.origin, Dexie.maxKey], true, true)
      .each((look) => {
        if (ids.some((id) => look.ids.includes(id))) shown.push(look.at)
      })
    return gapsBetween(shown, calendar)
  })
}

/** The gaps of two working days and more between the instants, which are in order. */
export function gapsBetween(shown: readonly number[], calendar: WorkingCalendar): Gap[] {
  return shown.slice(1).flatMap((to, index) => {
    const from = shown[index] ?? to
    return calendar.daysBetween(dayOf(from), dayOf(to)) >= leastWorkingDays ? [{ from, to }] : []
  })
}
