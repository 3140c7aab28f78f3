import type { Channel } from '@/utils/dossier/sighting'
import type { ClockState, DossierStatus } from '@/utils/dossier/status'

/**
 * How to read one console, as plain JSON: no functions and no regular expressions, so that a profile can be
 * sent in a message, exported, and imported from another office without trusting it with code. Places are CSS
 * selectors, labels are compared by `labelKey` (utils/dossier/text).
 */

/** The dates a page may show. `dueAt` (ngày hẹn trả) and `stepDueAt` (hạn xử lý cá nhân) are never mixed. */
export type DateField = 'submittedAt' | 'receivedAt' | 'dueAt' | 'stepDueAt' | 'finishedAt' | 'returnedAt'

/** Words about a dossier that may be stored once the privacy guard has passed them. */
export type WordField = 'step' | 'holder' | 'unit' | 'procedure' | 'field'

/** Read live for a paper, never stored. */
export type ApplicantField = 'applicant' | 'address'

/**
 * What a column heading or a label stands for. `composite`: one cell holds several facts (`ListView.composite`).
 * `ignore`: known, and not to be read: free text, identity, the console's own counting, anything ambiguous.
 */
export type Meaning =
  | 'number'
  | 'composite'
  | 'status'
  | 'channel'
  | 'term'
  | 'ignore'
  | DateField
  | WordField
  | ApplicantField

/** Finds something by its label inside one line of a composite cell: the label, a colon or none, the value. */
export interface LabelledPart {
  label: string
  field: DateField | ApplicantField | 'status' | 'term' | 'unit'
  /** The value ends before this text. */
  until?: string
}

/** A line of a composite cell that begins with its first part's label (after "- "); further parts follow in it. */
export interface LabelledLine {
  parts: LabelledPart[]
  /** The first label itself says how the dossier came in (`Vocabulary.channels`). */
  saysChannel?: true
}

/** How a cell that holds several facts is read. Lines are those of the page's elements, never of its text. */
export interface CompositeCell {
  lines: LabelledLine[]
  /** Where the step stands inside the cell; brackets around it are dropped. */
  step?: string
  /**
   * The console's own "Còn …/Quá …" in the last line. Its figures are not read, but what it counts says whether
   * the term runs, where the cell shows no status.
   */
  clocks?: Partial<Record<ClockState, string[]>>
  /** The procedure's catalogue name: the line with this index. */
  procedureLine?: number
  /** The line with this index is what the citizen wrote; it may imitate a label and is passed over. */
  freeTextLine?: number
}

/** What the address of a page says: the last path or hash segment that is this word. */
export interface Route {
  segment: string
  /** Lists that are defined by a status show none. */
  status?: DossierStatus
}

export interface ListView {
  /** Names the view in looks and reports. */
  name: string
  /** The element that holds the list; the first one that is there. */
  where: string
  /** Header cells within `where`, in column order. */
  header: string
  /** Rows within `where`; a row's cells are its child elements, in column order. */
  row: string
  /** A row that holds one of these is still loading. */
  placeholder?: string
  /** Attribute of the row with the console's own id. */
  rowIdAttribute?: string
  /** Headings of this view; they win over the vocabulary. Keyed by `labelKey` once compiled. */
  columns: Record<string, Meaning>
  /** The variant is this one when these meanings are among its headings. */
  required: Meaning[]
  composite?: CompositeCell
  /** Which cell carries the badge: the first of these that the list has. */
  badge: { columns: Meaning[]; place: BadgePlace }
  routes: Route[]
}

/**
 * The badge stands out of the flow. `top`: in the padding above the first line, for cells that are full of text;
 * `bottom`: below the middle, for cells with one line in rows that others make tall.
 */
export type BadgePlace = 'top' | 'bottom'

export interface DetailView {
  name: string
  /** The element that holds the detail. */
  where: string
  /** Elements within `where` that hold one label and its value. */
  pair: string
  /** Within the pair. */
  label: string
  /** Within the pair; of a form control its value is read. */
  value: string
  /** Labels of this view; they win over the vocabulary. Keyed by `labelKey` once compiled. */
  labels: Record<string, Meaning>
  required: Meaning[]
  /** Where the number stands when no label has it; the first dossier number in there. */
  numberIn?: string
  /** Elements whose style shows and hides the detail. */
  toggle?: string
  /** The console's own id follows this segment of the address. */
  rowIdAfter?: string
}

/** The words for headings, statuses and channels, keyed by `labelKey`. */
export interface Vocabulary {
  headers: Record<string, Meaning>
  statuses: Record<string, { status: DossierStatus; label: string }>
  channels: Record<string, Channel>
}

/** A profile as it is written down in ./profiles. */
export interface ProfileSource {
  version: 1
  /** As the officer calls the system. */
  name: string
  /** The page is this console's when one of these is on it. */
  recognise: string[]
  /** In order of preference: the first variant whose required headings are there is read. */
  lists: ListView[]
  details: DetailView[]
  /** Where the signed-in account's name stands. */
  account?: string
  /** This console's own status labels, beside the common vocabulary. */
  statuses?: Partial<Record<DossierStatus, string[]>>
}

/** A profile ready to read with: compiled by the background and sent to the content script. */
export interface ConsoleProfile extends Omit<ProfileSource, 'statuses'> {
  /** File name in ./profiles. */
  id: string
  vocabulary: Vocabulary
}
