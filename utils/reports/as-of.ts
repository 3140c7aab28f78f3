import type { Change, Dossier } from '@/utils/dossier/dossier'
import { pastTimes, type Sighting } from '@/utils/dossier/sighting'

/**
 * A dossier as this computer knew it at `at` (epoch ms), from what the pages had shown up to then; null when none
 * had shown it yet. When it was last seen by then stands in no change, so `lastSeen` is the latest moment that is
 * sure: rules that count up to the last sighting must not be asked.
 */
export function asOf(dossier: Dossier, at: number): Dossier | null {
  if (dossier.firstSeen > at) return null
  if (dossier.lastSeen <= at)
    return { ...dossier, entries: dossier.entries.filter((entry) => entry.at <= at) }
  const changes = dossier.changes.filter(({ seenAfter }) => seenAfter <= at)
  const undone = dossier.changes.filter(({ seenAfter }) => seenAfter > at)
  const lastSeen = undone.reduce(
    (latest, { seenBefore }) => (seenBefore <= at ? Math.max(latest, seenBefore) : latest),
    changes.at(-1)?.seenAfter ?? dossier.firstSeen,
  )
  return {
    ...dossier,
    current: knownBy(lastSeen, undone.reduceRight(undo, dossier.current)),
    lastSeen,
    changes,
    entries: dossier.entries.filter((entry) => entry.at <= at),
  }
}

/** A field's first value leaves no change to be undone; but what had not happened yet was on no page. */
function knownBy(at: number, current: Sighting): Sighting {
  const later = pastTimes.filter((field) => (current[field]?.at ?? at) > at)
  if (later.length === 0) return current
  return Object.assign({ ...current }, ...later.map((field) => ({ [field]: undefined })))
}

function undo(current: Sighting, { field, before }: Change): Sighting {
  return Object.assign({ ...current }, { [field]: before ?? undefined })
}
