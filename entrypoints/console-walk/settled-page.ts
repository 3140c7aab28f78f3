import type { PageReader, PageReading } from '@/utils/consoles/read-page'
import { obstacleOn } from './obstacle'

/** A list that stands still this long is taken for loaded. */
const stillMs = 400
/** A console that takes longer is not waited for. */
const patienceMs = 20_000

/**
 * The list once it shows other dossiers than `before` and stands still, or once something has come between; null
 * when neither happens in time.
 */
export function settledPage(page: Document, reader: PageReader, before: string): Promise<PageReading | null> {
  return new Promise((resolve) => {
    let still: ReturnType<typeof setTimeout> | undefined
    const observer = new MutationObserver(wait)
    const patience = setTimeout(() => end(null), patienceMs)

    function end(reading: PageReading | null): void {
      observer.disconnect()
      clearTimeout(still)
      clearTimeout(patience)
      resolve(reading)
    }

    function wait(): void {
      clearTimeout(still)
      still = setTimeout(look, stillMs)
    }

    function look(): void {
      const reading = reader.read(page)
      const isNew = reading.rows.length > 0 && namesOf(reading).join() !== before
      const isUnread = reading.lists.length > 0 && !reading.proof.ok
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
