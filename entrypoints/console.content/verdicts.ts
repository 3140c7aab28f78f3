import type { Sighting } from '@/utils/dossier/sighting'
import type { Verdict } from '@/utils/messages'

/** The background's verdicts, found again by what they were given for. */
export interface Verdicts {
  of(sighting: Sighting): Verdict | null
  put(sightings: Sighting[], verdicts: Verdict[]): void
}

/** As many dossiers as an officer passes by in a day or two. */
const remembered = 5_000

export function createVerdicts(): Verdicts {
  const known = new Map<string, Verdict>()
  /** The same by the very sighting, until others are put: every row is asked for in every pass. */
  let found = new WeakMap<Sighting, Verdict | null>()
  return {
    of(sighting) {
      let verdict = found.get(sighting)
      if (verdict === undefined) {
        verdict = known.get(nameOf(sighting)) ?? null
        found.set(sighting, verdict)
      }
      return verdict
    },
    put(sightings, verdicts) {
      found = new WeakMap()
      if (known.size > remembered) known.clear()
      sightings.forEach((sighting, index) => {
        const verdict = verdicts[index]
        if (verdict) known.set(nameOf(sighting), verdict)
      })
    },
  }
}

/**
 * A verdict holds for a dossier as it was seen: with another date, status, step or officer it is out of date,
 * and no mark is better than an old one.
 */
function nameOf({ number, rowId, status, dueAt, step, holder }: Sighting): string {
  return [number ?? `#${rowId}`, status, dueAt?.at, step, holder].join('\u001f')
}
