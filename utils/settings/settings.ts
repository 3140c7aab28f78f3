import type { ConsoleAnswers } from '@/utils/consoles/answers'
import type { Closure, HolidayEdit, Season, WeeklyHours } from '@/utils/working-time/schedule'
import type { AgencyCalendar } from './agency-calendars'
import type { ConsoleDisplay } from './display'
import type { FeatureSettings } from './features'
import type { HistorySettings } from './history-settings'
import type { Language } from './language'
import type { LeadSettings } from './lead'
import type { PaperSettings } from './papers'
import type { ReminderSettings } from './reminders'
import type { RuleSettings } from './rule-settings'

/** A console the office has added: history is kept per origin, so two consoles never mix. */
export interface ConsoleEntry {
  /** `https://motcua.example.gov.vn`, with the port if there is one. */
  origin: string
  name: string
  /** Id of a profile in utils/consoles/profiles, or `own:…` of one of the office's own (profile-store). */
  profile: string
  /** What the officer said where the console's pages leave it open. */
  answers?: ConsoleAnswers
}

/** Who signs (chức vụ, quyền hạn ký). Signers change, so each has a validity. */
export interface Signer {
  name: string
  /** "GIÁM ĐỐC", "PHÓ CHỦ TỊCH". */
  title: string
  /** NĐ 30/2020: KT., TL., TM., TUQ., Q.; empty when the head signs in his own right. */
  authority: '' | 'KT.' | 'TL.' | 'TM.' | 'TUQ.' | 'Q.'
  /** On whose behalf, for KT./TL./TM./TUQ.: "GIÁM ĐỐC". */
  onBehalfOf: string
  validFrom?: string
  validTo?: string
}

export interface OfficeSettings {
  /** Cơ quan ban hành, as on its letters. */
  name: string
  /** Cơ quan chủ quản. */
  parent: string
  /** Địa danh before the date. */
  place: string
  /** The one-stop centre's own name. */
  desk: string
  /** Which side of the law's duty this office stands on: who resolves writes the apology, the desk passes it on. */
  role: 'resolving' | 'desk'
  /** Ký hiệu after the number, e.g. "PXL-TTPVHCC". */
  symbol: string
  /** Nơi trả kết quả, for the letter. */
  returnPlace: string
  signers: Signer[]
  /** Nơi nhận lines after "Như trên". */
  recipients: string[]
}

export interface CalendarSettings {
  week: WeeklyHours
  /** The office's own additions to and removals from the national table. */
  edits: HolidayEdit[]
  /** Giờ mùa hè, mùa đông. */
  seasons?: readonly Season[]
  /** One-off closures within a day. */
  closures?: readonly Closure[]
  /** When dossiers are received, if that is not when terms count. */
  intakeWeek?: WeeklyHours
}

/** Lateness by date or by instant when the page does not show the term's unit (issue 2, point 5). */
export type UnknownUnitRule = 'auto' | 'day' | 'instant'

/** No law that was read fixes these; every office chooses (law.md §6). Days are working days. */
export interface Thresholds {
  /** "Sắp đến hạn": due within this many working days. */
  dueSoonDays: number
  /** Lying still: the smaller of these days and this share of the term. */
  stallDays: number
  stallShareOfTerm: number
  /** The others by the key their rule declares them under; one that is not there is as it comes. */
  [key: string]: number
}

/** Căn cứ: a legal basis as data. Until the office has checked it, no article is printed (design.md, rule 9). */
export interface Basis {
  text: string
  checkedBy: string
  /** `YYYY-MM-DD` */
  checkedOn: string
}

export interface Settings {
  version: 1
  /** Of the screen. */
  language: Language
  office: OfficeSettings
  calendar: CalendarSettings
  /** Of the agencies that work by other hours or days; the office's own holds for all others. */
  agencyCalendars: AgencyCalendar[]
  /** Of the way terms are counted; null until the office has checked one against its text. */
  countingBasis: Basis | null
  unknownUnit: UnknownUnitRule
  thresholds: Thresholds
  history: HistorySettings
  papers: PaperSettings
  rules: RuleSettings
  lead: LeadSettings
  reminders: ReminderSettings
  /** What of this extension runs in consoles' pages. */
  features: FeatureSettings
  /** How each console's overlay is to look, by the console's origin. */
  display: Record<string, ConsoleDisplay>
  consoles: ConsoleEntry[]
}
