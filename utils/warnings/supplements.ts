import type { Dossier } from '@/utils/dossier/dossier'
import { statusChanges } from './observed'

/** A supplement request (yêu cầu bổ sung) as it was seen; `seenBefore` is null when the first look already showed it. */
export interface SupplementRequest {
  seenBefore: number | null
  seenAfter: number
}

/** Every time a dossier was seen to go over to waiting for the applicant, oldest first. */
export function supplementRequests(dossier: Dossier): SupplementRequest[] {
  const changes = statusChanges(dossier)
  const atFirst = changes[0]?.before ?? dossier.current.status
  const later = changes
    .filter(({ after }) => after === 'awaitingApplicant')
    .map(({ seenBefore, seenAfter }) => ({ seenBefore, seenAfter }))
  return atFirst === 'awaitingApplicant'
    ? [{ seenBefore: null, seenAfter: dossier.firstSeen }, ...later]
    : later
}
