/** The first wait for a page that fills itself, ms; each further one is twice as long. */
const firstWaitMs = 500
/** A page that stays as it is isn't asked more often. */
const mostTries = 5

/**
 * For a way to read that is made from what the page shows at one moment: has another one made when that does not fit.
 */
export interface Retry {
  /** The page is looked over, until the signal ends it. */
  begin(signal: AbortSignal): void
  /** A reading does not fit. While nothing changes on the page it is given up after a few tries. */
  again(): void
}

/** @param start looks the page over anew */
export function createRetry(page: Document, start: () => void): Retry {
  const elements = page.getElementsByTagName('*')
  let tries = 0
  let isFirst = true
  let timer: ReturnType<typeof setTimeout> | undefined
  let address = ''
  /** The most elements that the page had at this address when it was looked over. */
  let most = 0

  return {
    begin(signal) {
      most = Math.max(elements.length, page.URL === address ? most : 0)
      address = page.URL
      isFirst = true
      timer = undefined
      signal.addEventListener('abort', () => clearTimeout(timer))
    },
    again() {
      // A list may have come. A page that is never at rest seldom passes its own mark, and one that grows without end
      // does so ever more seldom.
      const hasGrown = page.URL !== address || elements.length > most * 1.03 + 8
      // Every reading but the first was made because the page had changed.
      const next = isFirst && !hasGrown ? tries + 1 : 0
      isFirst = false
      if (hasGrown) clearTimeout(timer)
      else if (timer !== undefined || next > mostTries) return
      tries = next
      timer = setTimeout(start, hasGrown ? 0 : firstWaitMs * 2 ** next)
    },
  }
}
