/**
 * The protocol between the content script, the background and the extension's own pages. Every message is
 * checked by its receiver (messages-check.ts), since a compromised page process could send anything.
 */
import type { PageReport } from './consoles/page-report'
import type { ConsoleProfile, ProfileSource } from './consoles/profile'
import type { ProofReason } from './consoles/proof'
import type { WalkEnd, WalkOrder, WalkPage } from './consoles/walk'
import type { Applicant } from './dossier/applicant'
import type { AbsenceDraft, EntryDraft, ListedAbsence, WorkEntry } from './dossier/entry'
import type { DossierKey } from './dossier/key'
import type { Sighting } from './dossier/sighting'
import type { MenuCommand, ShortcutCommand } from './settings/commands'
import type { ConsoleDisplay } from './settings/display'
import type { Language } from './settings/language'
import type { UnknownUnitRule } from './settings/settings'
import type { Warning } from './warnings/rule'
import type { OfficeHours } from './working-time/hours'
import type { DateText } from './working-time/schedule'
import type { TimeLimit } from './working-time/time-limit'

/** Content script → background: "may I run here, and with what?" */
export interface HelloMessage {
  type: 'hello'
}

/** What the countdowns of a console's page are worked out from. */
export interface CountedBy {
  hours: OfficeHours
  /** Agencies that keep hours or days of their own. */
  agencies: { unit: string; schedule: OfficeHours }[]
  unknownUnit: UnknownUnitRule
  /** "Sắp đến hạn" within this many working days. */
  dueSoonDays: number
}

/** `active: false` when this origin is not one of the office's consoles. */
export type HelloAnswer =
  | { active: false }
  | (CountedBy & {
      active: true
      language: Language
      profile: ConsoleProfile
      /** The profile was made from what the page shows now; when it no longer fits, another can be made. */
      provisional: boolean
      display: ConsoleDisplay
    })

/** Content script → background: one look at a page. The background stamps the time. */
export interface LookMessage {
  type: 'look'
  /** The view, named by the profile, without query or ids. */
  page: string
  /** The signed-in account where the page shows one. */
  account: string | null
  sightings: Sighting[]
  /** Place in `sightings` of the dossier whose detail view is open; absent when none is. */
  opened?: number | undefined
}

/** What is to be shown of one dossier besides its countdown. */
export interface Verdict {
  /** Null when the dossier could not be recorded (no number, no row id). */
  key: DossierKey | null
  /** Gravest first. */
  warnings: Warning[]
  /** What was seen of it and when, and why a rule can say nothing of it: lines for the panel, empty when unrecorded. */
  seen: string[]
  /** When its change into waiting for the applicant was seen, if it was. */
  waitingSince: number | null
  /** The term that another page of the console showed, or the office's catalogue has; where this one shows none, it says how lateness is counted. */
  term?: TimeLimit
  /** The unit as last seen; where this page shows none, it says whose calendar counts. */
  unit?: string
  /** Whether to ask "Kịp / Không kịp trả đúng hẹn". */
  askOnTime: boolean
  answer: 'onTime' | 'late' | null
  notice: 'none' | 'drafted' | 'sent'
  /** Whether a letter of apology may be due, so that writing is the first thing to offer. */
  letterFirst: boolean
}

/** Verdicts in the order of the look's sightings. `trouble`: why it was not recorded, in words for the officer. */
export interface LookAnswer {
  verdicts: Verdict[]
  trouble?: { kind: 'problem' | 'shutOut'; reason: string }
}

/** Content script → background: the ledger behind a countdown, as lines of text. */
export interface ExplainMessage {
  type: 'explain'
  sighting: Sighting
}
export interface ExplainAnswer {
  lines: string[]
}

/**
 * Content script → background: put this tool's script into my page (components/overlay/meeting-point.ts).
 * `ok: false` when the browser refused.
 */
export interface OpenToolMessage {
  type: 'openTool'
  tool: 'panel' | 'mover'
}

/**
 * Wizard → background: the officer has taught how this page is read. `permitted`: whether the browser already lets us
 * read it; else the officer must be asked by a page of ours.
 */
export interface TeachMessage {
  type: 'teach'
  profile: ProfileSource
}
export type TeachAnswer = { ok: true; permitted: boolean } | { ok: false; problem: string }

/** Popup → background: read all pages of the list in this tab. */
export interface StartWalkMessage {
  type: 'startWalk'
  tabId: number
}

/** Content script → background: the officer wants all pages of the list in this frame read. */
export interface WalkHereMessage {
  type: 'walkHere'
}

/** Walk → background: what am I to read with? Null where no walk is under way in this frame. */
export interface WalkHelloMessage {
  type: 'walkHello'
}
export type WalkHelloAnswer = { profile: ConsoleProfile | null }

/** Walk → background: one page has been read and recorded; or it did not come; or the officer stops. */
export interface WalkMessage {
  type: 'walk'
  /** The same when it is told again because no answer came. */
  id: number
  event: { kind: 'page'; page: WalkPage } | { kind: 'stuck' | 'stop' | 'officer' }
}
/** What to press, and how far it is. */
export interface WalkAnswer {
  order: WalkOrder
  pages: number
  seen: number
  total: number | null
  end: WalkEnd | null
  /** Whether the list stands again as it stood before. */
  isBack: boolean
}

/** Content script → background: the officer wants this console's overlay to look so. */
export interface SetDisplayMessage {
  type: 'setDisplay'
  display: ConsoleDisplay
}

/** Content script → background: the officer's answer "Kịp / Không kịp". */
export interface AnswerOnTimeMessage {
  type: 'answerOnTime'
  sighting: Sighting
  answer: 'onTime' | 'late'
}

/**
 * Content script → background: open the writing page for this dossier, with this paper of the catalogue; without one
 * it begins with the paper that fits the dossier.
 */
export interface WriteNoticeMessage {
  type: 'writeNotice'
  sighting: Sighting
  paper?: string
}

/** Content script → background: open the page that explains this dossier's due date. */
export interface OpenExplainMessage {
  type: 'openExplain'
  sighting: Sighting
}

/** Content script → background: open the page with this dossier's course. */
export interface OpenTimelineMessage {
  type: 'openTimeline'
  sighting: Sighting
}

/** A dossier's panel, in the console or in a page of ours → background: what has been written down about it. */
export interface EntriesMessage {
  type: 'entries'
  key: DossierKey
}
/**
 * Those that stand, oldest first; `today` is the day that a form may not go beyond; `absences` are those of the
 * officer who has the dossier.
 */
export type EntriesAnswer =
  | { ok: true; today: DateText; entries: WorkEntry[]; absences: ListedAbsence[] }
  | { ok: false; problem: string }

/** The same → background: write this down about the dossier (Ghi việc). */
export interface AddEntryMessage {
  type: 'addEntry'
  key: DossierKey
  entry: EntryDraft
}

/** The same → background: absences of holders that stand; a new one; one to be taken back. */
export interface AbsencesMessage {
  type: 'absences'
}
export type AbsencesAnswer = { ok: true; absences: ListedAbsence[] } | { ok: false; problem: string }
export interface AddAbsenceMessage {
  type: 'addAbsence'
  absence: AbsenceDraft
}
export interface RemoveAbsenceMessage {
  type: 'removeAbsence'
  seq: number
}
/** `field`: the one the problem is about, as the form names it. */
export type WrittenAnswer = { ok: true } | { ok: false; problem: string; field?: string }

/** Writing page → background → content script: the applicant as the open page shows him now. In memory only. */
export interface ApplicantMessage {
  type: 'applicant'
  key: DossierKey
}
export type ApplicantAnswer = { applicant: Applicant | null }

/** Content script → background: how much of this list of mine was seen when all its pages were gone through last? */
export interface ListCoverageMessage {
  type: 'listCoverage'
  /** The view by its name in the profile. */
  list: string
}
export interface ListCoverageAnswer {
  /** In a sentence; null where nobody has gone through it. */
  line: string | null
}

/** Background → content script: of all consoles only these origins may still be read. Nobody answers. */
export interface ShutOutMessage {
  type: 'shutOut'
  readable: string[]
  /** For the officer. */
  reason: string
}

/**
 * Settings, history or entries changed; look again. The extension's own pages send it to the background, which
 * sends it to the content scripts.
 */
export interface RefreshMessage {
  type: 'refresh'
}

/** Background → content script: the office's hours, days or thresholds may have changed; count by these from now on. */
export interface CountByMessage extends CountedBy {
  type: 'countBy'
}

/** Content script → background: whether this page could be read; the toolbar's button says so on its tab. */
export interface PageStateMessage {
  type: 'pageState'
  reason: ProofReason | null
  /** How many questions about the page wait for the officer. */
  questions: number
}
/** Why nothing is read, in a sentence for the officer; empty where there is nothing to explain. */
export interface PageStateAnswer {
  explanation: string
}

/**
 * Content script → background: something of ours went wrong unnoticed in a console's page. Of what an error says only
 * its class and the place in our own files are kept (settings/error-log.ts).
 */
export interface FaultMessage {
  type: 'fault'
  name: string
  stack: string
}

/** Popup → content script: what the profile found on this page. The frame that has a list answers. */
export interface PageReportMessage {
  type: 'pageReport'
}

/** Background → console-commands: which frame has the list? The one that has it answers, by a name it gave itself. */
export interface ListFrameMessage {
  type: 'listFrame'
}

/** Background → console-commands: the officer has pressed a shortcut, and this frame is to follow it. */
export interface ShortcutMessage {
  type: 'shortcut'
  command: ShortcutCommand
  frame: string
}

/** Background → console-commands in one frame: the officer has chosen this in the menu he opened there. */
export interface MenuMessage {
  type: 'menu'
  command: MenuCommand
}

/** Background → console-walk, where it lies in every page (a province's own build): a walk is under way here. */
export interface BeginWalkMessage {
  type: 'beginWalk'
}

/** Background → console-recognise, where it lies in every page: how can the list of this frame be read? */
export interface RecogniseMessage {
  type: 'recognise'
}
/** What the script finds, as it gives it back where it is put in: a profile's source, `shadow`, or null. */
export interface RecogniseAnswer {
  found: unknown
}

/** Demo build only, content script → background: the demo server's clock minus the computer's, in ms. */
export interface ClockMessage {
  type: 'clock'
  offset: number
}

export type ToBackground =
  | HelloMessage
  | LookMessage
  | ExplainMessage
  | OpenToolMessage
  | SetDisplayMessage
  | TeachMessage
  | StartWalkMessage
  | WalkHereMessage
  | WalkHelloMessage
  | WalkMessage
  | AnswerOnTimeMessage
  | WriteNoticeMessage
  | OpenExplainMessage
  | OpenTimelineMessage
  | EntriesMessage
  | AddEntryMessage
  | AbsencesMessage
  | AddAbsenceMessage
  | RemoveAbsenceMessage
  | ApplicantMessage
  | ClockMessage
  | RefreshMessage
  | PageStateMessage
  | ListCoverageMessage
  | FaultMessage

export type ToContent =
  | RefreshMessage
  | CountByMessage
  | ShutOutMessage
  | ApplicantMessage
  | PageReportMessage

/** Background → the other scripts in a console’s page. */
export type ToTools = ListFrameMessage | ShortcutMessage | MenuMessage | BeginWalkMessage | RecogniseMessage

export interface Answers {
  hello: HelloAnswer
  look: LookAnswer
  explain: ExplainAnswer
  teach: TeachAnswer
  startWalk: { ok: boolean }
  walkHere: { ok: boolean }
  walkHello: WalkHelloAnswer
  walk: WalkAnswer
  openTool: { ok: boolean }
  setDisplay: { ok: boolean }
  answerOnTime: { ok: true } | { ok: false; problem: string }
  writeNotice: { ok: true } | { ok: false; problem: string }
  openExplain: { ok: true } | { ok: false; problem: string }
  openTimeline: { ok: true } | { ok: false; problem: string }
  entries: EntriesAnswer
  addEntry: WrittenAnswer
  absences: AbsencesAnswer
  addAbsence: WrittenAnswer
  removeAbsence: WrittenAnswer
  applicant: ApplicantAnswer
  clock: { ok: true }
  refresh: { ok: true }
  countBy: { ok: true }
  shutOut: { ok: true }
  pageState: PageStateAnswer
  listCoverage: ListCoverageAnswer
  fault: { ok: true }
  pageReport: PageReport
  listFrame: { frame: string }
  shortcut: { ok: true }
  menu: { ok: true }
  beginWalk: { ok: true }
  recognise: RecogniseAnswer
}
