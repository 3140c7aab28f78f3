import type { Change, Dossier } from '@/utils/dossier/dossier'
import { dossierStatuses, isOpen } from '@/utils/dossier/status'

/**
 * When the present status was first seen after another one, epoch ms; null when the change was not observed
 * (the dossier has shown no other status here).
 */
export function statusSince({ changes }: Pick<Dossier, 'changes'>): number | null {
  return changes.findLast(({ field }) => field === 'status')?.seenAfter ?? null
}

/** When it was first seen closed, epoch ms; null while the office has it in hand. */
export function closedSince(dossier: Pick<Dossier, 'current' | 'changes' | 'firstSeen'>): number | null {
  if (isOpen(dossier.current.status)) return null
  const closing = dossier.changes.findLast(({ field, before }) => field === 'status' && wasOpen(before))
  return closing?.seenAfter ?? dossier.firstSeen
}

function wasOpen(status: Change['before']): boolean {
  return dossierStatuses.some((each) => each === status && isOpen(each))
}
