import type { HistoryDatabase } from '../database'

/** The name by which other computers know this history: random, given when it is first asked for. */
export async function sourceId(db: HistoryDatabase): Promise<string> {
  const known = await knownSourceId(db)
  if (known !== null) return known
  const value = crypto.randomUUID()
  await db.marks.put({ name: 'source', value })
  return value
}

/** Null as long as this computer has given nothing away. */
export async function knownSourceId(db: HistoryDatabase): Promise<string | null> {
  const mark = await db.marks.get('source')
  return mark?.name === 'source' ? mark.value : null
}
