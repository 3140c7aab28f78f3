/** The first wait for a page that fills itself, ms; each further one is twice as long. */
const firstWaitMs = 500
/** A page that stays as it is isn't asked more often. */
const mostTries = 5

/**
 * For a way to read that was made from what the page showed a moment ago: call it whenever a reading does not fit, and
 * it has another one made. While nothing changes on the page it gives up after a few tries.
 * @param start begins anew; gets the number of tries so far
 */
export function createRetry(start: (tries: number) => void, tries: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isFirst = true
  signal.addEventListener('abort', () => clearTimeout(timer))
  return () => {
    // Every reading but the first was made because the page had changed.
    const next = isFirst ? tries + 1 : 0
    isFirst = false
    if (timer !== undefined || next > mostTries) return
    timer = setTimeout(() => start(next), firstWaitMs * 2 ** next)
  }
}
