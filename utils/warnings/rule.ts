import type { Dossier } from '@/utils/dossier/dossier'
import type { Thresholds, UnknownUnitRule } from '@/utils/settings/settings'
import type { CalendarOf } from '@/utils/working-time/agency-calendars'
import type { WorkingCalendar } from '@/utils/working-time/calendar'

/** `grave` needs a hand today, `warning` a look today, `note` only to be known. */
export type Severity = 'grave' | 'warning' | 'note'

/** Something about a dossier that should be looked at. It accuses nobody: "cần kiểm tra". */
export interface Warning {
  /** Id of the rule, which is its file's name. */
  rule: string
  severity: Severity
  /** Since when it holds; null when that was not observed. Epoch ms. */
  since: number | null
  /** Two to five words for the mark on the row. */
  label: string
  /** One plain sentence in Vietnamese. */
  sentence: string
  /** What it rests on, one observation a line: "lúc 09:12 ngày 18/11 hệ thống ghi hẹn trả 20/11". */
  evidence: string[]
}

/** All a rule may look at besides the dossier. */
export interface JudgeContext {
  now: number
  calendar: WorkingCalendar
  /** By unit, where agencies keep calendars of their own; rules are given theirs as `calendar`. */
  calendarOf?: CalendarOf
  thresholds: Thresholds
  unknownUnit: UnknownUnitRule
}

/** One rule, one file in ./rules; its default export is this, its id is the file's name. */
export interface WarningRule {
  id: string
  /** Heading in lists and settings. */
  title: string
  /** When it fires, in one sentence an officer understands. */
  description: string
  /** Where it comes from. Until an office has checked a basis no article of law is printed (design.md, rule 9). */
  basis: string
  /** The warning, or null when there is nothing to say. */
  check(dossier: Dossier, context: JudgeContext): Warning | null
  /** Why `check` can say nothing of this dossier, for the panel; null when it can. */
  silence?(dossier: Dossier): string | null
}
