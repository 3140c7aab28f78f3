import type { createRandom } from '../consoles/random.mjs'
import type { Office } from './office'

/** What ends the worker while something is done in steps, as pages that are turned. */
export interface Disturbance {
  /** A step is done, as a page that was recorded: the next one is under way. */
  nextPage(): Promise<void>
  /** Gives how often the worker was ended. */
  stop(): Promise<number>
}

export const peace: Disturbance = { nextPage: async () => {}, stop: async () => 0 }

interface Pace {
  /** The longest time that the worker is left alone, ms. */
  longestPeace: number
  /**
   * How often a worker is ended within one step. Each end makes a page wait longer before it asks again, so one that is
   * never left in peace is not told at all, and on a slow computer no pause is long enough.
   */
  mostEnds: number
}

/** Ends the worker after every pause of random length, until it is stopped. */
export function disturb(
  office: Pick<Office, 'endWorker'>,
  random: ReturnType<typeof createRandom>,
  { longestPeace, mostEnds }: Pace,
): Disturbance {
  let isOver = false
  let endedHere = 0
  const disturbing = (async () => {
    let ended = 0
    while (!isOver) {
      await new Promise((resume) => setTimeout(resume, random.below(longestPeace)))
      if (endedHere === mostEnds) continue
      // None may be running just then: nothing was asked of it since it was ended last.
      const isEnded = await office.endWorker().then(
        () => true,
        () => false,
      )
      if (isEnded) {
        ended++
        endedHere++
      }
    }
    return ended
  })()
  return {
    async nextPage() {
      endedHere = 0
    },
    stop() {
      isOver = true
      return disturbing
    },
  }
}
