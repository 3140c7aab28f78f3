import { HistoryDatabase } from '@/utils/history/database'
import { record } from '@/utils/history/record'
import { lookNumber } from '../../unit/history/crash-looks'
import { knownIn } from '../../unit/history/known'

/** What the test asks of the page. */
export interface Recording {
  /** Records looks `from` up to `to`, telling the console of each that is done. */
  run(name: string, from: number, to: number): Promise<void>
  /** Records looks from `from` on until one is refused: how many are done, and what the officer is told. */
  runUntilRefused(name: string, from: number): Promise<{ done: number; problem: string }>
  /** All that a history knows, as text. */
  known(name: string): Promise<string>
}

const recording: Recording = {
  async run(name, from, to) {
    const db = new HistoryDatabase(name)
    for (let n = from; n < to; n++) {
      const result = await record(db, lookNumber(n))
      if (!result.ok) throw new Error(result.problem)
      console.info(`done ${n + 1}`)
    }
    db.close()
  },
  async runUntilRefused(name, from) {
    const db = new HistoryDatabase(name)
    for (let done = from; ; done++) {
      const result = await record(db, lookNumber(done))
      if (result.ok) continue
      db.close()
      return { done, problem: result.problem }
    }
  },
  async known(name) {
    const db = new HistoryDatabase(name)
    const known = await knownIn(db)
    db.close()
    return JSON.stringify(known)
  },
}
Object.assign(globalThis, { recording })
