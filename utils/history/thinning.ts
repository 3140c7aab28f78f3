import { dayOf } from '@/utils/working-time/dates'
import type { HistoryDatabase, LookRow } from './database'
import { writing } from './revision'

/** Looks are written back in portions, so that the browser may do something else in between. */
const portion = 500

/**
 * Takes out of old looks what later looks say anyway: that a dossier was shown, and which of its fields. When it was
 * last shown, each field of it, and to which account stays as it is, and so does the day on which a page was open.
 * @param before looks from then on stay whole (epoch ms)
 * @returns how many looks are gone
 */
export async function thinLooks(db: HistoryDatabase, before: number): Promise<number> {
  return writing(db, [db.dossiers, db.looks], async () => {
    const alive = await rowIds(db)
    const told = new Map<string, number>()
    const days = new Set<string>()
    const changed: LookRow[] = []
    const gone: number[] = []
    await db.looks.reverse().each((look) => {
      const thin = withoutTold(look, alive, told)
      const isLastOfDay = addNew(days, dayName(look))
      if (look.seq === undefined || look.at >= before || thin.ids.length === look.ids.length) return
      if (thin.ids.length > 0 || isLastOfDay) changed.push({ ...look, ...thin })
      else gone.push(look.seq)
    })
    const first = await firstLooks(db)
    const removable = gone.filter((seq) => !first.has(seq))
    for (let start = 0; start < changed.length; start += portion) {
      await db.looks.bulkPut(changed.slice(start, start + portion))
    }
    await db.looks.bulkDelete(removable)
    return removable.length
  })
}

/** The part of a look that no later look of the same account tells; what it tells is told from now on. */
function withoutTold(
  { account, ids, shown }: LookRow,
  alive: ReadonlySet<number>,
  told: Map<string, number>,
): Pick<LookRow, 'ids' | 'shown'> {
  const kept = [...ids.keys()].filter((index) => {
    const id = ids[index] ?? 0
    const name = `${id} ${account ?? ''}`
    const known = told.get(name)
    const bits = shown[index] ?? 0
    told.set(name, (known ?? 0) | bits)
    return alive.has(id) && (known === undefined || (bits & ~known) !== 0)
  })
  return {
    ids: Uint32Array.from(kept, (index) => ids[index] ?? 0),
    shown: Uint32Array.from(kept, (index) => shown[index] ?? 0),
  }
}

/** Every id by which looks may name a dossier that is still there. */
async function rowIds(db: HistoryDatabase): Promise<Set<number>> {
  const [ids, aliases] = await Promise.all([
    db.dossiers.toCollection().primaryKeys(),
    db.dossiers.orderBy('aliases').keys(),
  ])
  return new Set([...ids, ...aliases.map(Number)])
}

/** The first look at each console: how far back the history reaches is read from it. */
async function firstLooks(db: HistoryDatabase): Promise<Set<number>> {
  const origins = await db.looks.orderBy('origin').uniqueKeys()
  const firsts = await Promise.all(
    origins.map((origin) => db.looks.where('[origin+at]').between([origin], [origin, []]).first()),
  )
  return new Set(firsts.flatMap((look) => look?.seq ?? []))
}

function dayName({ origin, page, account, at }: LookRow): string {
  return JSON.stringify([origin, page, account, dayOf(at)])
}

function addNew(names: Set<string>, name: string): boolean {
  if (names.has(name)) return false
  names.add(name)
  return true
}
