import type { Sighting } from '@/utils/dossier/sighting'
import type { Tone } from '@/utils/i18n/countdown'
import type { overlayTexts } from '@/utils/i18n/overlay'
import type { Verdict } from '@/utils/messages'

/** What stands on a row: the countdown's words and one mark. */
export interface Badge {
  text: string
  tone: Tone
  /** Label of the gravest warning; empty without one. */
  mark: string
}

/** One dossier of the page as the overlay shows it. */
export interface OverlayEntry {
  /** Number or row id: tells entries of one page apart. */
  id: string
  sighting: Sighting
  badge: Badge
  verdict: Verdict | null
}

/** The explanation of one countdown, opened from a row (`at` beside it) or from the drawer. */
export interface OverlayCard {
  entry: OverlayEntry
  lines: Explanation
  at: { top: number; left: number } | null
}

/** Null while it is being asked for. */
export type Explanation = string[] | 'failed' | null

/** Why the overlay is not showing what it should. */
export interface Trouble {
  /**
   * `unproven`: the profile did not prove itself; `stopped`: the page keeps undoing the badges; `reload`: the
   * extension was updated under the open page; `problem`: nothing could be recorded.
   */
  kind: keyof typeof overlayTexts.troubles
  /** A sentence for the officer; empty where the kind says it all. */
  reason: string
}

export interface OverlayState {
  trouble: Trouble | null
  /** Most urgent first. */
  entries: OverlayEntry[]
  detail: { entry: OverlayEntry; lines: Explanation } | null
  drawerOpen: boolean
  panelOpen: boolean
  card: OverlayCard | null
}

export interface OverlayActions {
  toggleDrawer(): void
  togglePanel(): void
  openCard(entry: OverlayEntry): void
  closeCard(): void
  answerOnTime(entry: OverlayEntry, answer: 'onTime' | 'late'): void
  writeNotice(entry: OverlayEntry): void
  resume(): void
}

const urgency: Record<Tone, number> = { late: 0, today: 1, soon: 2, calm: 3, still: 4 }

/** Most urgent first; of the same tone, the earlier date first. */
export function byUrgency(one: OverlayEntry, other: OverlayEntry): number {
  return urgency[one.badge.tone] - urgency[other.badge.tone] || dueOf(one) - dueOf(other)
}

/** How many need a hand today. */
export function countUrgent(entries: OverlayEntry[]): number {
  return entries.filter(({ badge }) => badge.tone === 'late' || badge.tone === 'today').length
}

function dueOf({ sighting }: OverlayEntry): number {
  return sighting.dueAt?.at ?? Number.MAX_SAFE_INTEGER
}
