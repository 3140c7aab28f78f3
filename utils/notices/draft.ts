import type { Dossier, NoticeRecord } from '@/utils/dossier/dossier'
import { noticeTexts } from '@/utils/i18n/notices'
import type { OfficeSettings, Signer } from '@/utils/settings/settings'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { type Day, dateText, dayOf } from '@/utils/working-time/dates'
import { titleInForce } from './catalogue'
import {
  type ExtensionResult,
  mostReappointments,
  proposeExtension,
  timesReappointed,
  usualStart,
} from './extension'
import type { Addressee, NoticeInput, Paper, PaperTitle, Role } from './paper'
import type { ReasonCode } from './reasons'

/** What the officer has chosen and typed on the writing page. In memory only: it holds the applicant's name. */
export interface Draft {
  role: Role
  title: PaperTitle
  addressee: Addressee
  procedure: string
  resolvingUnit: string
  /** As typed; empty until then. */
  daysAsked: string
  /** From the promised day, or from today once that has passed. */
  countFrom: 'due' | 'today'
  reason: ReasonCode | null
  /** A sentence of the officer's own, printed and never stored. */
  note: string
  signer: Signer | null
  /** "Vẫn cần hẹn lại", past the warning that the date was moved before. */
  insists: boolean
}

/** What a draft stands on. */
export interface DraftGround {
  paper: Paper
  dossier: Dossier
  office: OfficeSettings
  calendar: WorkingCalendar
  today: Day
}

/** Why a paper cannot be drafted yet, in the order of the form. */
export type DraftGap = 'days' | 'reason' | 'note' | 'insist'

/** The draft a page opens with: everything known is filled. */
export function firstDraft({ paper, dossier, office, today }: Omit<DraftGround, 'calendar'>): Draft {
  const { procedure = '', unit = '' } = dossier.current
  const due = promisedDay(dossier)
  return {
    role: office.role,
    title: titleInForce(paper, dateText(today)),
    addressee: { kind: 'person', name: '', address: '' },
    procedure,
    resolvingUnit: unit || (office.role === 'resolving' ? office.name : ''),
    daysAsked: '',
    countFrom: due !== null && due >= today ? 'due' : 'today',
    reason: null,
    note: '',
    signer: signersOn(office, today)[0] ?? null,
    insists: false,
  }
}

/** The signers whose authority holds on a day. */
export function signersOn({ signers }: OfficeSettings, day: Day): Signer[] {
  const date = dateText(day)
  return signers.filter(({ validFrom = date, validTo = date }) => validFrom <= date && date <= validTo)
}

/** The day the dossier's result was promised for (ngày hẹn trả), or null when the console shows none. */
export function promisedDay({ current }: Pick<Dossier, 'current'>): Day | null {
  return current.dueAt ? dayOf(current.dueAt.at) : null
}

/** The new date by the days typed so far; null while nothing is typed. */
export function draftExtension(
  draft: Draft,
  { dossier, calendar, today }: DraftGround,
): ExtensionResult | null {
  if (draft.daysAsked.trim() === '') return null
  const due = promisedDay(dossier)
  const countedFrom = draft.countFrom === 'due' && due !== null ? due : usualStart(due, today)
  return proposeExtension(calendar, { days: Number(draft.daysAsked), countedFrom, today })
}

/** Whether a letter has moved the date as often as it may be moved, so that another needs the officer's insisting. */
export function isReappointedAgain(dossier: Dossier): boolean {
  return timesReappointed(dossier) >= mostReappointments
}

/** What must still be entered before the paper can be drafted; other missing values may stay dotted. */
export function draftGaps(draft: Draft, ground: DraftGround): DraftGap[] {
  const gaps: DraftGap[] = []
  if (!draftExtension(draft, ground)?.ok) gaps.push('days')
  if (draft.reason === null) gaps.push('reason')
  if (draft.reason === 'other' && draft.note.trim() === '') gaps.push('note')
  if (isReappointedAgain(ground.dossier) && !draft.insists) gaps.push('insist')
  return gaps
}

/** The input of the paper's fields. */
export function draftInput(draft: Draft, ground: DraftGround): NoticeInput {
  const extension = draftExtension(draft, ground)
  const { role, title, signer, addressee, procedure, resolvingUnit } = draft
  return {
    role,
    title,
    signer,
    addressee,
    procedure,
    resolvingUnit,
    today: ground.today,
    dossier: ground.dossier.current,
    office: ground.office,
    reason: reasonInWords(draft),
    extension: extension?.ok ? extension.extension : null,
    timesBefore: timesReappointed(ground.dossier),
  }
}

/** What history keeps of a finished draft; null while something is to be entered. */
export function draftRecord(draft: Draft, ground: DraftGround, templateHash: string): NoticeRecord | null {
  const extension = draftExtension(draft, ground)
  if (!extension?.ok || draft.reason === null || draftGaps(draft, ground).length > 0) return null
  const due = promisedDay(ground.dossier)
  return {
    paper: ground.paper.id,
    templateHash,
    oldDue: due === null ? null : dateText(due),
    newDue: dateText(extension.extension.newDue),
    daysAsked: extension.extension.days,
    reasonCode: draft.reason,
  }
}

function reasonInWords({ reason, note }: Draft): string {
  const listed = reason === null || reason === 'other' ? '' : noticeTexts.reasons[reason]
  return [listed, note.trim()].filter(Boolean).join('\n')
}
