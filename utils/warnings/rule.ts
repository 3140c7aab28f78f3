import type { Dossier } from '@/utils/dossier/dossier'
import type { Absence, EntryDraft } from '@/utils/dossier/entry'
import type { RuleSettings } from '@/utils/settings/rule-settings'
import type { Basis, OfficeSettings, Thresholds, UnknownUnitRule } from '@/utils/settings/settings'
import type { CalendarOf } from '@/utils/working-time/agency-calendars'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import type { Acknowledgement } from './acknowledged'
import type { Threshold } from './threshold'
import type { UsualTimes } from './usual-times'

/** `grave` needs a hand today, `warning` a look today, `note` only to be known. */
export type Severity = 'grave' | 'warning' | 'note'

/** What a rule has found in one dossier. It accuses nobody: "cần kiểm tra". */
export interface Finding {
  severity: Severity
  /** Since when it holds; null when that was not observed. Epoch ms. */
  since: number | null
  /** One plain sentence in Vietnamese. */
  sentence: string
  /** What it rests on, one observation a line: "lúc 09:12 ngày 18/11 hệ thống ghi hẹn trả 20/11". */
  evidence: string[]
}

/** Something about a dossier that should be looked at. */
export interface Warning extends Finding {
  /** Id of the rule, which is its file's name. */
  rule: string
  /** Two to five words for the mark on the row. */
  label: string
  /** What an officer has said of it; null for nothing that still holds. */
  acknowledged: Acknowledgement | null
  /** Whether he may. */
  mayAcknowledge: boolean
  nextSteps: readonly NextStep[]
  /** Id of the paper that fits this side of the office's duties; null: the one that fits the dossier. */
  paper: string | null
  /** The form of Ghi việc that answers it. */
  form: EntryDraft['kind'] | null
  /** What it rests on, as the office has held it against the text itself; null while nobody has. */
  basis: Basis | null
}

/** All a rule may look at besides the dossier. */
export interface JudgeContext {
  now: number
  calendar: WorkingCalendar
  /** By unit, where agencies keep calendars of their own; rules are given theirs as `calendar`. */
  calendarOf?: CalendarOf
  /** When dossiers are received, by unit, where that is not when terms count. */
  intakeOf?: CalendarOf
  thresholds: Thresholds
  unknownUnit: UnknownUnitRule
  /** Which rules are on, and the thresholds of single procedures and steps. */
  rules: RuleSettings
  catalogue: ProcedureCatalogue
  /** How long steps usually take here. */
  usual: UsualTimes
  /** Which side of the office's duties this office stands on: who resolves writes the letter, the desk urges it. */
  role: OfficeSettings['role']
  /** Officers away, as entered here. */
  absences: readonly Absence[]
  /** This PC's clock stands before an instant it has already shown: it was set back. */
  clockSetBack: boolean
}

/** What a rule is about: the parts of the settings screen and of the documentation. */
export const ruleGroups = ['time', 'stillness', 'paperAgainstFact', 'duties', 'responsibility'] as const
export type RuleGroup = (typeof ruleGroups)[number]

/** How a rule is told of. `words` of a rule may hold its sentences besides. */
export interface RuleWords {
  /** Heading in lists and settings. */
  title: string
  /** When it fires, in one sentence an officer understands. */
  description: string
  /** Two to five words for the mark on the row. */
  label: string
}

/** What the officer may do about a warning, besides opening the dossier. */
export type NextStep =
  /** Write the paper that fits the office's role. */
  | 'write'
  /** Enter what happened ("Ghi việc"). */
  | 'enter'
  /** Say why it is so, for a while or for good, by the rule's `acknowledging`. */
  | 'acknowledge'

/**
 * What an acknowledgement does: `rests` takes the mark off until it expires, `noted` stands beside the warning and
 * hides nothing, `never`: the warning ends by doing what it asks for.
 */
export type Acknowledging = 'rests' | 'noted' | 'never'

/** One rule, one file in ./rules; its default export is this, its id is the file's name. */
export interface WarningRule {
  id: string
  group: RuleGroup
  words: RuleWords
  /** The demands it answers, of those that were put to the offices (utils/warnings/README.md): "D3". Empty for none of them. */
  demands: readonly string[]
  /** Whether an office hears of it before it has chosen; `always`: it is about this PC, and there is no choice. */
  onByDefault: boolean | 'always'
  /**
   * Whether it speaks of terms of three working days and less too. These "get only today and overdue" (issue 5, point
   * 2), or nearly every row of them would carry a mark. The group `paperAgainstFact` does where the office wants it
   * (`paperOnShortTerms`).
   */
  forShortTerms?: boolean
  thresholds?: readonly Threshold[]
  nextSteps: readonly NextStep[]
  /** Id of the paper to write, by the side the office stands on; without one it is the one that fits the dossier. */
  paper?: Record<OfficeSettings['role'], string>
  /** The form of Ghi việc that answers it, where the officer may enter something. */
  form?: EntryDraft['kind']
  acknowledging: Acknowledging
  /** What it has found, or null when there is nothing to say. */
  check(dossier: Dossier, context: JudgeContext): Finding | null
  /** Why `check` can say nothing of this dossier, for the panel; null when it can. */
  silence?(dossier: Dossier, context: JudgeContext): string | null
}
