import type { Change, Dossier } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'

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
  return {
    ...dossier,
    current: undone.reduceRight(undo, dossier.current),
    lastSeen: undone.reduce(
      (latest, { seenBefore }) => (seenBefore <= at ? Math.max(latest, seenBefore) : latest),
      changes.at(-1)?.seenAfter ?? dossier.firstSeen,
    ),
    changes,
    entries: dossier.entries.filter((entry) => entry.at <= at),
  }
}

function undo(current: Sighting, { field, before }: Change): Sighting {
  return Object.assign({ ...current }, { [field]: before ?? undefined })
}
