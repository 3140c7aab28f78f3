import type { Change, Entry } from '@/utils/dossier/dossier'
import type { Absence } from '@/utils/dossier/entry'
import type { DossierKey } from '@/utils/dossier/key'
import type { Sighting, TrackedField } from '@/utils/dossier/sighting'

/**
 * What leaves a computer in a file. When somebody had a page open leaves it by the day only (issue 5, point 5), so
 * every instant here is the start of a day, give or take the milliseconds that keep the order of what happened on
 * it (rounding.ts); accounts and single looks do not leave at all.
 */
export interface SharedDossier {
  key: DossierKey
  rowKey?: DossierKey
  current: Sighting
  firstSeen: number
  lastSeen: number
  /** The day on which each field was last shown, or was seen to be gone. */
  shown: Partial<Record<TrackedField, number>>
  /** Oldest first. */
  changes: Change[]
  /** Oldest first. */
  entries: Entry[]
}

/** A view of a console that was open on a day. */
export interface CoveredDay {
  origin: string
  page: string
  day: number
}

/** All that one computer saw. */
export interface SharedSource {
  /** Random, given to a computer's history with its first file. */
  id: string
  /** What its officers call it: "Quầy 3". */
  name: string
  /** The day it was last called so. */
  namedOn: number
  dossiers: SharedDossier[]
  covered: CoveredDay[]
  absences: Absence[]
}

/** A file's content: what the computer that wrote it saw, and what it had been given by others. */
export interface BackupContent {
  /** Which of the sources wrote it. */
  writer: string
  sources: SharedSource[]
}
