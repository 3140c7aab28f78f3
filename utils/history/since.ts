import type { Dossier } from '@/utils/dossier/dossier'

/**
 * When the present status was first seen after another one, epoch ms; null when the change was not observed
 * (the dossier has shown no other status here).
 */
export function statusSince({ changes }: Pick<Dossier, 'changes'>): number | null {
  return changes.findLast(({ field }) => field === 'status')?.seenAfter ?? null
}
