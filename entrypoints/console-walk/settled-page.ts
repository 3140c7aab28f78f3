import type { PageReader, PageReading } from '@/utils/consoles/read-page'
import { obstacleOn } from './obstacle'

/** A list that stands still this long is taken for loaded. */
const stillMs = 400
/** Where something always moves, a clock or a counter, the list is looked at this often all the same. */
const restlessMs = 1_500
/** A console that takes longer is not waited for. */
const patienceMs = 20_000

/**
 * The list once it shows other dossiers than `before` and stands still, or reads alike twice in a row on a page that
 * never does, or once something has come between; null when none of it happens in time.
 */
export function settledPage(page: Document, reader: PageReader, before: string): Promise<PageReading | null> {
  return new Promise((resolve) => {
    let still: ReturnType<typeof setTimeout> | undefined
    let lastLook = ''
    const observer = new MutationObserver(wait)
    const restless = setInterval(() => look(lastLook), restlessMs)
    const patience = setTimeout(() => end(null), patienceMs)

    function end(reading: PageReading | null): void {
      observer.disconnect()
      clearTimeout(still)
      clearInterval(restless)
      clearTimeout(patience)
      resolve(reading)
    }

    function wait(): void {
      clearTimeout(still)
      still = setTimeout(() => look(null), stillMs)
    }

    /** @param same what the list must show to be taken for loaded, where the page does not stand still */
    function look(same: string | null): void {
      const reading = reader.read(page)
      const names = namesOf(reading).join()
      const isLoaded = same === null || names === same
      lastLook = names
      const isNew = reading.rows.length > 0 && names !== before && isLoaded
      const isUnread = reading.lists.length > 0 && !reading.proof.ok && isLoaded
      if (isNew || isUnread || obstacleOn(page)) end(reading)
    }

    observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true })
    wait()
  })
}

/** What tells the page's dossiers apart; one without a number or an id, by its dates and its place. */
export function namesOf({ rows }: Pick<PageReading, 'rows'>): string[] {
  return rows.map(({ sighting }, place) => {
    const { number, rowId, submittedAt, receivedAt } = sighting
    return number ?? rowId ?? `#${place} ${submittedAt?.at ?? receivedAt?.at ?? ''}`
  })
}
