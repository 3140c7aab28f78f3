import { HistoryDatabase } from '@/utils/history/database'
import { record } from '@/utils/history/record'
import { lookNumber } from './crash-looks'

/** Records look after look from `from` on, telling of each start and end, until it is ended from outside. */
addEventListener('message', async ({ data: { name, from, to } }) => {
  const db = new HistoryDatabase(name)
  await db.open()
  for (let n = from; n < to; n++) {
    postMessage({ started: n })
    const result = await record(db, lookNumber(n))
    if (!result.ok) throw new Error(result.problem)
    postMessage({ done: n + 1 })
  }
})
