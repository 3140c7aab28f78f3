import type { Dossier } from '@/utils/dossier/dossier'
import { type Sighting, trackedFields } from '@/utils/dossier/sighting'
import { observe } from '@/utils/history/observe'

/** What a history would know after sightings, without a database: for judging many dossiers over many days. */
export function createObserver() {
  const known = new Map<string, Dossier>()
  const lastShown = new Map<string, number>()

  /** Takes one sighting in, later than those before; gives what is known of its dossier now. */
  function see(number: string, origin: string, sighting: Sighting, seenAt: number): Dossier {
    const before = known.get(number)
    const observed = before && observe(before.current, sighting)
    const changes = (observed?.changes ?? []).map((change) => ({
      ...change,
      seenBefore: lastShown.get(`${number} ${change.field}`) ?? seenAt,
      seenAfter: seenAt,
    }))
    for (const field of trackedFields)
      if (sighting[field] !== undefined) lastShown.set(`${number} ${field}`, seenAt)
    const dossier = {
      key: `${origin} ${number}`,
      origin,
      current: observed?.current ?? sighting,
      firstSeen: before?.firstSeen ?? seenAt,
      lastSeen: seenAt,
      changes: [...(before?.changes ?? []), ...changes],
      entries: before?.entries ?? [],
    }
    known.set(number, dossier)
    return dossier
  }

  return { known, see }
}
