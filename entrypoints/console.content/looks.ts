import { type Answer, ask } from '@/components/overlay/bridge'
import { now } from '@/utils/clock'
import { isSame, type PageReading } from '@/utils/consoles/read-page'
import type { Sighting } from '@/utils/dossier/sighting'
import { clockState } from '@/utils/dossier/status'

/** Tells the background what the page shows, once it has settled and only when there is something to tell. */
export interface Looks {
  /** The page was read. */
  take(reading: PageReading): void
  /** Sends the present look even if nothing changed: settings or entries did. */
  repeat(): void
}

/** Frameworks fill a page in several turns; this long after the first of them a look is taken. */
const settleMs = 300
/** A look that shows nothing new is repeated this often, since "last seen" is evidence too. */
const repeatMs = 5 * 60_000

export function createLooks(
  onAnswer: (sightings: Sighting[], answer: Answer<'look'>) => void,
  signal: AbortSignal,
): Looks {
  let latest: PageReading | null = null
  let sent: SentLook | null = null
  let sentAt = 0
  /** Looks in a row that were not recorded, as far as anybody says. */
  let untold = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function send(): Promise<void> {
    timer = undefined
    if (!latest || signal.aborted) return
    const { page, account, detail } = latest
    const sightings = sightingsOf(latest)
    const last = sightings.length - 1
    const look: SentLook = { page, account, sightings }
    if (detail && sightings[last] === detail.sighting) look.opened = last
    if (sightings.length === 0 || (isSameLook(look, sent) && now() - sentAt < repeatMs)) return
    sent = look
    sentAt = now()
    const answer = await ask<'look'>({ type: 'look', ...look })
    onAnswer(sightings, answer)
    if (answer.ok && !answer.value.trouble) untold = 0
    else {
      // The browser may end the background under a look, or storage fail for a while; a page that stays as it is would
      // never tell it again.
      sent = null
      if (answer.ok || !answer.gone) timer ??= setTimeout(send, Math.min(settleMs * 2 ** untold++, repeatMs))
    }
  }

  signal.addEventListener('abort', () => clearTimeout(timer))
  return {
    take(reading) {
      latest = reading
      timer ??= setTimeout(send, settleMs)
    },
    repeat() {
      sent = null
      timer ??= setTimeout(send, settleMs)
    },
  }
}

interface SentLook {
  page: string
  account: string | null
  sightings: Sighting[]
  opened?: number
}

/** The reader gives the same object for a row that says the same; only of others must each field be asked. */
function isSameLook(look: SentLook, sent: SentLook | null): boolean {
  if (sent?.page !== look.page || sent.account !== look.account || sent.opened !== look.opened) return false
  if (sent.sightings.length !== look.sightings.length) return false
  return look.sightings.every((sighting, index) => {
    const before = sent.sightings[index]
    return before === sighting || JSON.stringify(before) === JSON.stringify(sighting)
  })
}

/**
 * The dossiers of the page, each once: an open detail says more than its row. A dossier that the console counts
 * as waiting or done, without saying its status, is left out: recorded without one it would pass for running.
 */
export function sightingsOf({ rows, detail }: PageReading): Sighting[] {
  const listed = detail
    ? [...rows.filter(({ sighting }) => !isSame(sighting, detail.sighting)), detail]
    : rows
  return listed
    .filter(({ saysStatus, status }) => saysStatus || clockState(status) === 'running')
    .map(({ sighting }) => sighting)
}
