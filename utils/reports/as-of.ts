import type { Change, Dossier } from '@/utils/dossier/dossier'
import { pastTimes, type Sighting } from '@/utils/dossier/sighting'
import { stirring } from '@/utils/warnings/stillness'

/**
 * A dossier as it stood at `at` (epoch ms), from what the pages had shown up to then; null when none had shown it yet.
 * `lastSeen` is the moment up to which it is known to have stood so: between two looks that found it the same it did
 * not move, whenever the second was; where the next look found it changed, up to the look before.
 */
export function asOf(dossier: Dossier, at: number): Dossier | null {
  if (dossier.firstSeen > at) return null
  if (dossier.lastSeen <= at)
    return { ...dossier, entries: dossier.entries.filter((entry) => entry.at <= at) }
  const changes = dossier.changes.filter(({ seenAfter }) => seenAfter <= at)
  const undone = dossier.changes.filter(({ seenAfter }) => seenAfter > at)
  const lastSeen = stoodUntil(undone, at)
  return {
    ...dossier,
    current: knownBy(lastSeen, undone.reduceRight(undo, dossier.current)),
    lastSeen,
    changes,
    entries: dossier.entries.filter((entry) => entry.at <= at),
  }
}

/** How long it stood as it did, up to `at`. */
function stoodUntil(undone: readonly Change[], at: number): number {
  const moving = undone.filter(({ field, seenBefore }) => stirring.includes(field) && seenBefore <= at)
  return moving.length > 0 ? Math.max(...moving.map(({ seenBefore }) => seenBefore)) : at
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
