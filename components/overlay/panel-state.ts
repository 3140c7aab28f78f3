import type { WorkDraft } from '@/utils/dossier/entry'
import type { DossierKey } from '@/utils/dossier/key'
import type { EntriesAnswer, WrittenAnswer } from '@/utils/messages'
import type { ConsoleDisplay } from '@/utils/settings/display'
import type { OverlayEntry } from './state'

/** What the drawer, the card and the panel show. */
export interface PanelState {
  /** Most urgent first; empty while the drawer is closed. */
  entries: OverlayEntry[]
  detail: { entry: OverlayEntry; lines: Explanation } | null
  drawerOpen: boolean
  display: ConsoleDisplay
  hasPages: boolean
  /** How much of the list was seen when all its pages were gone through last; empty where nobody has. */
  coverage: string
  panelOpen: boolean
  card: OverlayCard | null
}

/** The explanation of one countdown, opened from a row (`at` beside it) or from the drawer. */
export interface OverlayCard {
  entry: OverlayEntry
  lines: Explanation
  at: { top: number; left: number } | null
}

/** Null while it is being asked for. */
export type Explanation = string[] | 'failed' | null

export interface PanelActions {
  toggleDrawer(): void
  setDisplay(display: ConsoleDisplay): void
  /** Đọc hết các trang. */
  walk(): void
  togglePanel(): void
  openCard(entry: OverlayEntry): void
  closeCard(): void
  answerOnTime(entry: OverlayEntry, answer: 'onTime' | 'late'): void
  /** `paper`: of the catalogue; null for the one that fits the dossier. */
  writeNotice(entry: OverlayEntry, paper: string | null): void
  openExplain(entry: OverlayEntry): void
  openTimeline(entry: OverlayEntry): void
  /** Ghi việc; null when nobody answered. */
  loadEntries(key: DossierKey): Promise<EntriesAnswer | null>
  saveEntry(entry: OverlayEntry, key: DossierKey, draft: WorkDraft): Promise<WrittenAnswer | null>
  removeAbsence(seq: number): Promise<WrittenAnswer | null>
}
