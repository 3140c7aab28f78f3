import { dayOf, startOfDay } from '@/utils/working-time/dates'
import type { HistoryDatabase } from './database'
import { deleteExpired } from './deletions'
import { thinLooks } from './thinning'

/** Looks stay whole for this many days: long enough for every question about "this week". */
const wholeLooksDays = 14

/**
 * Keeps the history as small as the office wants it: deletes what was closed more than `closedDays` days ago, and
 * thins out old looks. Done again on the same day it changes nothing.
 * @param at the present instant
 * @returns how many dossiers were deleted
 */
export async function keepHouse(db: HistoryDatabase, closedDays: number, at: number): Promise<number> {
  const today = dayOf(at)
  const deleted = await deleteExpired(db, startOfDay(today - closedDays), at)
  await thinLooks(db, startOfDay(today - wholeLooksDays))
  return deleted
}
