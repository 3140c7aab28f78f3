import type { ObservedStep } from '@/utils/consoles/read-timeline'
import type { Sighting } from '@/utils/dossier/sighting'
import type { Tone } from '@/utils/i18n/countdown'
import type { overlayTexts } from '@/utils/i18n/overlay'
import type { Verdict } from '@/utils/messages'
import type { ConsoleDisplay } from '@/utils/settings/display'

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
  /** Of an open detail: the steps that the console shows there. */
  steps?: readonly ObservedStep[]
}

/** Why the overlay is not showing what it should. */
export interface Trouble {
  /**
   * `unproven`: the profile did not prove itself; `stopped`: the page keeps undoing the badges; `reload`: the
   * extension was updated under the open page; `shutOut`: the console may be read no more; `problem`: nothing could be
   * recorded; `tool`: a tool did not open.
   */
  kind: keyof typeof overlayTexts.troubles
  /** A sentence for the officer; empty where the kind says it all. */
  reason: string
}

/** What the content script knows and every tool may show. */
export interface OverlayState {
  trouble: Trouble | null
  /** How many of the page's dossiers need a hand today. */
  urgent: number
  /** The dossier whose detail the console shows. */
  detail: OverlayEntry | null
  drawerOpen: boolean
  display: ConsoleDisplay
  /** There is nothing of ours to show here: another frame of the page may hold the list. */
  idle: boolean
}

const urgency: Record<Tone, number> = { late: 0, today: 1, soon: 2, calm: 3, still: 4 }

/** Most urgent first; of the same tone, the earlier date first. */
export function byUrgency(one: OverlayEntry, other: OverlayEntry): number {
  return urgency[one.badge.tone] - urgency[other.badge.tone] || dueOf(one) - dueOf(other)
}

/** Whether a dossier needs a hand today. */
export function isUrgent({ tone }: Badge): boolean {
  return tone === 'late' || tone === 'today'
}

function dueOf({ sighting }: OverlayEntry): number {
  return sighting.dueAt?.at ?? Number.MAX_SAFE_INTEGER
}
