import type { HistoryDatabase } from '@/utils/history/database'
import { allDossiers } from '@/utils/history/read'

/** What is known, whatever ids its rows have and however often a look was sent. */
export async function knownIn(db: HistoryDatabase) {
  const { dossiers, corrupt } = await allDossiers(db)
  const looks = await db.looks.toArray()
  return {
    corrupt,
    dossiers: [...dossiers].sort((a, b) => (a.key < b.key ? -1 : 1)),
    changes: await db.changes.count(),
    looks: [...new Set(looks.map(({ at, ids }) => `${at} ${ids.length}`))].sort(),
  }
}
