import type { Channel } from '@/utils/dossier/sighting'
import type { ClockState, DossierStatus } from '@/utils/dossier/status'
import type { Meaning, PartField } from './meaning'
import type { ProofReason } from './proof'

/**
 * How to read one console, as plain JSON: no functions and no regular expressions, so that a profile can be
 * sent in a message, exported, and imported from another office without trusting it with code. Places are CSS
 * selectors, labels are compared by `labelKey` (utils/dossier/text).
 */

/** Finds something by its label inside one line of a composite cell: the label, a colon or none, the value. */
export interface LabelledPart {
  label: string
  /** `ignore`: only what the line is known by, as its first label. */
  field: PartField | 'ignore'
  /** The value ends before this text. */
  until?: string
}

/** A line of a composite cell that begins with its first part's label (after "- "); further parts follow in it. */
export interface LabelledLine {
  parts: LabelledPart[]
  /** The first label itself says how the dossier came in (`Vocabulary.channels`). */
  saysChannel?: true
}

/** A line without a label. Where lines come and go their order says nothing: it is read in cells of `of` lines only. */
export interface UnlabelledLine {
  /** From 0. */
  line: number
  of: number
  field: PartField
}

/** How a cell that holds several facts is read. Lines are those of the page's elements, never of its text. */
export interface CompositeCell {
  lines: LabelledLine[]
  unlabelled?: UnlabelledLine[]
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

/**
 * Labels and values side by side, in a detail view or a card. With `label` and `value`, both stand in the pair; with
 * `label` alone, the value is the rest of the pair's text; with `colon`, the pair's text is label, colon and value in one
 * ("Ngày hẹn trả: 21/11/2026"); with `attribute`, the pair's attribute is the label
 * and its text the value; with nothing, the pair is the label itself and the next element its value. Of a form
 * control its value is read.
 */
export interface LabelledPairs {
  pair: string
  /** Within the pair. */
  label?: string
  /** Within the pair; of a form control its value is read. */
  value?: string
  colon?: true
  attribute?: string
}

/** Grids that draw only some columns, or some in a table of their own, name each column in its header and cells. */
export interface ColumnKey {
  /** Attribute of the header cell. */
  header: string
  /** Attribute of the row's cells that has the same value. */
  cell: string
}

/** Further rows of the same dossier: the siblings behind its first row, as far as they match `row`. */
export interface FollowUpRows {
  row: string
  /** Read by labels, as a composite cell is. */
  lines: LabelledLine[]
}

/** The list's own pager (phân trang). Selectors are looked up in the whole page. */
export interface Pager {
  /** What leads to the next page; not there, disabled or marked `aria-disabled` on the last one. */
  next: string
  previous?: string
  /** Shows the number of the present page. */
  current?: string
  /** Text that says how many there are in all: "Tổng số: 120", "1-20 / 120". */
  total?: string
}

export interface ListView {
  /** Names the view in looks and reports. */
  name: string
  /** The elements that hold a list; every one that has the required headings is read. */
  where: string
  /** Header cells within `where`, in column order, of one header row or several; none for cards with `pairs`. */
  header?: string
  /** Rows within `where`. */
  row: string
  /** A row's cells, in column order; its child elements unless said otherwise. */
  cell?: string
  columnKey?: ColumnKey
  /**
   * Some columns stand in a table of their own, frozen (cột cố định): rows with the same value of this attribute are one
   * dossier's, their cells in the page's order.
   */
  joinedBy?: string
  /** Cards: rows without headings, each with its labels inside. */
  pairs?: LabelledPairs
  /** Where the number stands in a card when no label has it; the first dossier number in there. */
  numberIn?: string
  followUp?: FollowUpRows
  pager?: Pager
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
 * `bottom`: below the middle, for cells with one line in rows that others make tall; `end`: beside the text, at the
 * cell's far edge, for lines with no room above or below.
 */
export type BadgePlace = 'top' | 'bottom' | 'end'

/** The steps a dossier has gone through (tiến trình, quá trình xử lý), as a detail view shows them. */
export interface Timeline {
  /** One step; within the detail's element. */
  entry: string
  /** Where the step's name stands within the entry. */
  step?: string
  /** Read by labels: when it was received there and finished, its limit, its officer. */
  lines: LabelledLine[]
  /** Where the steps are the rows of a table: its header cells within the detail, in the order of the rows' cells. */
  header?: string
  /** What those headings mean; the common vocabulary has no say here. Keyed by `labelKey` once compiled. */
  columns?: Record<string, PartField>
}

export interface DetailView extends LabelledPairs {
  name: string
  /** The element that holds the detail. */
  where: string
  timeline?: Timeline
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

/** How a console orders day and month. */
export type DayMonth = 'dayFirst' | 'monthFirst'

/** The words for headings, statuses and channels, keyed by `labelKey`. */
export interface Vocabulary {
  headers: Record<string, Meaning>
  /** Headings that mean one thing here and another there: the officer is asked, and until then they mean nothing. */
  asked: Record<string, Meaning[]>
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
  /** Headings that the officer is asked about, beside those always asked about, with what each may mean. */
  asked?: Record<string, Meaning[]>
  /** Where it is known; else the dates of the page must show it, or the officer is asked. */
  dayMonth?: DayMonth
  /**
   * Dossiers are numbered by digits alone. Only for lists whose heading says that these are dossiers' numbers: elsewhere
   * such digits are a citizen's (design.md, rule 3).
   */
  digitNumbers?: true
}

/** A profile ready to read with: compiled by the background and sent to the content script. */
export interface ConsoleProfile extends Omit<ProfileSource, 'statuses' | 'asked'> {
  /** File name in ./profiles, or `own:…` for one that the office made or imported. */
  id: string
  /** Every CSS selector in it: a page reads nothing before its own parser has taken them all. */
  selectors: string[]
  vocabulary: Vocabulary
  /** What keeps the page from being read, where that was found out in trying to recognise it. */
  hindrance?: ProofReason
}
