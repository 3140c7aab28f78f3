import type { Dossier } from '@/utils/dossier/dossier'
import type { OfficeSettings, Signer } from '@/utils/settings/settings'
import type { Day } from '@/utils/working-time/dates'
import type { NoticeValue } from './notice-data'

/** On which side of the duty a paper is written: cơ quan giải quyết, or Bộ phận Một cửa. */
export type Role = OfficeSettings['role']

/** A name the paper goes by. Forms are renamed by circulars while offices keep the old word. */
export interface PaperTitle {
  id: string
  /** As an officer calls it, in sentence case. */
  name: string
  /** Tên loại as printed, where it is not the name: "Báo cáo". */
  heading?: string
  /** Trích yếu without the dossier's number; of a công văn it follows "V/v", in lower case. */
  subject: string
  /** Mẫu số in the circular or decree. */
  formNumber: string
  /** What the form rests on. Until the office has checked it against the original, none of it is printed as law. */
  basis: string
  /** `YYYY-MM-DD`, both days included. */
  validFrom?: string
  validTo?: string
  /**
   * The circular gives this form a body of its own, which was not to be had: until the office has held it against the
   * original, the paper says so itself.
   */
  hasOfficialBody?: true
}

/** Whom a letter is written to. Known from the open page or the officer's keyboard, never stored. */
export interface Addressee {
  kind: 'person' | 'organisation'
  name: string
  address: string
}

/** The new date asked for: so many working days after a day. */
export interface Extension {
  days: number
  countedFrom: Day
  newDue: Day
}

/** What the officer typed for the paper's asks, by tag. In memory only: it may hold anything. */
export type Answers = Readonly<Record<string, string>>

/** All that the fields of any paper may draw on. */
export interface PaperInput {
  role: Role
  title: PaperTitle
  today: Day
  office: OfficeSettings
  /** Ký hiệu of this paper. */
  symbol: string
  /** Whether the office has held this title's form against the original. */
  formChecked: boolean
  signer: Signer | null
  /** Kính gửi of a paper to offices; the applicant is no office. */
  agencies: readonly string[]
  answers: Answers
}

/** What a paper about one dossier may draw on. */
export interface NoticeInput extends PaperInput {
  dossier: Dossier
  /** Chủ hồ sơ. */
  addressee: Addressee
  /** Người nộp; without a name where neither page nor officer has said one. */
  submitter: Addressee
  /** Whether the letter is written to him, and not to the owner. */
  toSubmitter: boolean
  /** Tên thủ tục hành chính, as the officer leaves it. */
  procedure: string
  /** Đơn vị chủ trì, as the officer leaves it. */
  resolvingUnit: string
  /** Reason in words, one paragraph a line. */
  reason: string
  /** Null until a valid number of days is entered. */
  extension: Extension | null
  /** How many times the date was moved by a letter before this one. */
  timesBefore: number
}

/** One dossier of a list, and how it stands: "Quá hạn 3 ngày làm việc". */
export interface ListedDossier {
  dossier: Dossier
  standing(): string
}

/** What a paper about several dossiers may draw on. */
export interface ListInput extends PaperInput {
  rows: readonly ListedDossier[]
}

/** Where a field's value comes from, so that an officer knows where to look for a missing one. */
export type FieldSource = 'dossier' | 'applicant' | 'office' | 'officer' | 'blank'

/** One tag a template may use. */
export interface Field<Input = PaperInput> {
  /** As offices' own templates name it already. */
  tag: string
  source: FieldSource
  /** Dots as long as what a pen would write there. */
  dots?: string
  /** Of a tag that stands for several: the names in one of its rows, or "." for each of its paragraphs. */
  repeats?: readonly string[]
  /** Empty when unknown: the paper then shows dots, or leaves the section out. */
  value(input: Input): NoticeValue
}

/** Something only the officer can say. It fills the tag of the same name. */
export interface Ask {
  tag: string
  kind: 'line' | 'paragraphs' | 'date' | 'number'
  /** Without it the paper says nothing, and is not drafted. */
  required?: true
}

/** How a dossier stands when a paper is first thought of. */
export type Situation = 'late' | 'running' | 'waiting' | 'finished' | 'ended'

interface PaperOf<Input> {
  id: string
  /** The one in force first. */
  titles: readonly [PaperTitle, ...PaperTitle[]]
  /** Default template in public/templates, by the role that writes it. */
  templates: Partial<Record<Role, string>>
  /** Whom it is written to: the applicant, offices, or nobody (a biên bản, a list). */
  to: 'applicant' | 'agency' | 'nobody'
  asks: readonly Ask[]
  fields: readonly Field<Input>[]
}

/** A paper about one dossier. */
export interface DossierPaper extends PaperOf<NoticeInput> {
  scope: 'one'
  /** Whether it moves the promised date: then working days and a reason are asked for. */
  movesDue: boolean
  /** When it is among the first to be offered. */
  suits: readonly Situation[]
  /** Of a paper to the applicant: the same in a short message to copy; null while that would say nothing. */
  shortMessage?(input: NoticeInput): string | null
}

/** A paper about several dossiers. */
export interface ListPaper extends PaperOf<ListInput> {
  scope: 'many'
  /** Whether there is one for each agency in charge, with its own dossiers. */
  perAgency: boolean
  /** Whether it tells of all that was late in a period (its asks tuNgay and denNgay), be it finished or not. */
  ofPeriod: boolean
}

/** One paper, one file in ./papers; its default export is this, its id is the file's name. */
export type Paper = DossierPaper | ListPaper
