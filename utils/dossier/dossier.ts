import type { Day } from '@/utils/working-time/dates'
import type { WorkEntry } from './entry'
import type { DossierKey } from './key'
import type { Sighting, TrackedField } from './sighting'

/** A field's old and new value, and the two sightings it happened between: never "at", always "from … to …". */
export interface Change {
  field: TrackedField
  before: Sighting[TrackedField] | null
  /** Null where a dossier left step and holder with its result. */
  after: Sighting[TrackedField] | null
  /** The last instant the old value was seen. */
  seenBefore: number
  /** The first instant the new value was seen. */
  seenAfter: number
  /** The other computer that showed the new value, by its file; absent when this one saw it. */
  source?: string
}

/** What an officer enters about a dossier. Append-only: a correction is another entry; `inForce` says what stands. */
export type Entry =
  | WorkEntry
  /** "Kịp / Không kịp trả đúng hẹn". */
  | { kind: 'onTimeAnswer'; at: number; answer: 'onTime' | 'late'; dueAt: number }
  | { kind: 'noticeDrafted'; at: number; notice: NoticeRecord }
  /** "Đã gửi", ticked by the officer; `draftedAt` names the draft. */
  | { kind: 'noticeSent'; at: number; draftedAt: number; sentOn: string; way: SentWay }

export type SentWay = 'counter' | 'email' | 'sms' | 'post' | 'portal'

/** The record of a paper drafted: dates and reason code, never its text and never the addressee. */
export interface NoticeRecord {
  /** Id of the paper in the catalogue (utils/notices). */
  paper: string
  /** SHA-256 of the template it was made from. */
  templateHash: string
  /** The date promised so far, and the one proposed; `YYYY-MM-DD`. No paper but the apology proposes one. */
  oldDue: string | null
  newDue: string | null
  /** Working days asked for, with a new date only. */
  daysAsked: number | null
  reasonCode: string | null
  /** On whose side it was drafted, and under which of the console's accounts where a page showed one. */
  by?: { role: 'resolving' | 'desk'; account: string | null }
}

/** What history knows of a dossier: derived on reading from sightings, changes and entries. */
export interface Dossier {
  key: DossierKey
  origin: string
  /** The values last seen. */
  current: Sighting
  firstSeen: number
  lastSeen: number
  /** The last day on which its detail view was open on this computer; absent when none is known. */
  openedOn?: Day
  /** Oldest first. */
  changes: Change[]
  /** Oldest first. */
  entries: Entry[]
  /**
   * Other computers whose files tell of it, by name, with the day up to which they do. Where this computer saw a
   * field on the same day or later, its own value stands. Absent when no file does.
   */
  elsewhere?: { name: string; lastSeen: number }[]
}
