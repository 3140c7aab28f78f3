import type { Sighting } from '@/utils/dossier/sighting'
import type { OfficeSettings, Signer } from '@/utils/settings/settings'
import type { Day } from '@/utils/working-time/dates'
import type { NoticeValue } from './notice-data'

/** On which side of the duty a paper is written: cơ quan giải quyết, or Bộ phận Một cửa. */
export type Role = OfficeSettings['role']

/** What a form rests on. Until an office has checked it against the original, none of it is printed as law. */
export interface Basis {
  text: string
  checkedBy?: string
  /** `YYYY-MM-DD`. */
  checkedOn?: string
}

/** A name the paper goes by. Forms are renamed by circulars while offices keep the old word. */
export interface PaperTitle {
  id: string
  /** Tên loại, in sentence case. */
  name: string
  /** Trích yếu, after "V/v": lower case, without the dossier's number. */
  subject: string
  /** Mẫu số in the circular. */
  formNumber: string
  basis: Basis
  /** `YYYY-MM-DD`, both days included. */
  validFrom?: string
  validTo?: string
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

/** All a paper's fields may draw on. */
export interface NoticeInput {
  role: Role
  title: PaperTitle
  today: Day
  dossier: Sighting
  office: OfficeSettings
  signer: Signer | null
  addressee: Addressee
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

/** Where a field's value comes from, so that an officer knows where to look for a missing one. */
export type FieldSource = 'dossier' | 'applicant' | 'office' | 'officer' | 'blank'

/** One tag a template may use. */
export interface Field {
  /** As offices' own templates name it already. */
  tag: string
  source: FieldSource
  /** Dots as long as what a pen would write there. */
  dots?: string
  /** Empty when unknown: the paper then shows dots, or leaves the section out. */
  value(input: NoticeInput): NoticeValue
}

/** One paper, one file in ./papers; its default export is this, its id is the file's name. */
export interface Paper {
  id: string
  /** The one in force first. */
  titles: readonly [PaperTitle, ...PaperTitle[]]
  /** Default template in public/templates, by the role that writes it. */
  templates: Partial<Record<Role, string>>
  fields: readonly Field[]
}
