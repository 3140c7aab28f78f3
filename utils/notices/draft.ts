import type { Applicant } from '@/utils/dossier/applicant'
import type { Dossier, NoticeRecord } from '@/utils/dossier/dossier'
import type { PaperSettings } from '@/utils/settings/papers'
import type { OfficeSettings, Signer } from '@/utils/settings/settings'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { type Day, dateText, dayOf } from '@/utils/working-time/dates'
import { addresseeKind } from './addressee'
import { isAnswer } from './ask-fields'
import { isFormChecked, rolesOf, symbolOf, titleInForce } from './catalogue'
import {
  type ExtensionResult,
  mostReappointments,
  proposeExtension,
  timesReappointed,
  usualStart,
} from './extension'
import type { Addressee, Answers, DossierPaper, NoticeInput, Paper, PaperTitle, Role } from './paper'
import { otherReason, reasonsOf } from './reasons'

/** What the officer has chosen and typed on the writing page. In memory only: it holds the applicant's name. */
export interface Draft {
  role: Role
  title: PaperTitle
  addressee: Addressee
  /** Người nộp. */
  submitter: Addressee
  /** Whether the letter is written to him, and not to the owner. */
  toSubmitter: boolean
  procedure: string
  resolvingUnit: string
  /** Kính gửi of a paper to offices, one a line. */
  agencies: string
  /** What the paper asks for besides, by tag. */
  answers: Answers
  /** As typed; empty until then. */
  daysAsked: string
  /** From the promised day, or from today once that has passed. */
  countFrom: 'due' | 'today'
  /** A code of the list or of the office's own reasons. */
  reason: string | null
  /** A sentence of the officer's own, printed and never stored. */
  note: string
  signer: Signer | null
  /** "Vẫn cần hẹn lại", past the warning that the date was moved before. */
  insists: boolean
}

/** What any draft about a dossier stands on. */
export interface WriterGround {
  dossier: Dossier
  office: OfficeSettings
  papers: PaperSettings
  calendar: WorkingCalendar
  today: Day
  /** The console's account under which the dossier was last looked at. */
  account: string | null
}

/** What a draft of one paper stands on. */
export interface DraftGround extends WriterGround {
  paper: DossierPaper
}

/** Why a paper cannot be drafted yet, in the order of the form. */
export type DraftGap = 'days' | 'reason' | 'note' | 'insist' | { ask: string } | { badAnswer: string }

/** An addressee not known yet. */
export const nobody: Addressee = { kind: 'person', name: '', address: '' }

/** A draft before it is about any dossier. */
export function emptyDraft({
  paper,
  office,
  today,
}: {
  paper: Paper
  office: OfficeSettings
  today: Day
}): Draft {
  return {
    role: firstRole(paper, office),
    title: titleInForce(paper, dateText(today)),
    addressee: nobody,
    submitter: nobody,
    toSubmitter: false,
    procedure: '',
    resolvingUnit: '',
    agencies: '',
    answers: {},
    daysAsked: '',
    countFrom: 'due',
    reason: null,
    note: '',
    signer: signersOn(office, today)[0] ?? null,
    insists: false,
  }
}

/** The draft a page opens with: everything known is filled. */
export function firstDraft(ground: Pick<DraftGround, 'paper' | 'dossier' | 'office' | 'today'>): Draft {
  return aboutDossier(emptyDraft(ground), ground)
}

/** A draft about this dossier: what the console showed of it takes the place of what stood there. */
export function aboutDossier(
  draft: Draft,
  { dossier, office, today }: Pick<DraftGround, 'dossier' | 'office' | 'today'>,
): Draft {
  const { procedure = '', unit = '' } = dossier.current
  const due = promisedDay(dossier)
  return {
    ...draft,
    procedure,
    resolvingUnit: unit || (office.role === 'resolving' ? office.name : ''),
    countFrom: due !== null && due >= today ? 'due' : 'today',
  }
}

/** The draft with the applicant's side as an open page shows it. */
export function withApplicant(draft: Draft, { name, address = '', submitter = '' }: Applicant): Draft {
  return {
    ...draft,
    addressee: { kind: addresseeKind(name), name, address },
    submitter: submitter ? { kind: addresseeKind(submitter), name: submitter, address: '' } : draft.submitter,
  }
}

/** The draft with one more of the paper's questions answered. */
export function withAnswer(draft: Draft, tag: string, answer: string): Draft {
  return { ...draft, answers: { ...draft.answers, [tag]: answer } }
}

/** The draft as it goes on when another paper is chosen: what was entered stays, for whatever paper asks for it. */
export function withPaper(
  draft: Draft,
  { paper, office, today }: { paper: Paper; office: OfficeSettings; today: Day },
): Draft {
  return { ...draft, role: firstRole(paper, office), title: titleInForce(paper, dateText(today)) }
}

/** The office's own role, unless the paper is not written in it. */
function firstRole(paper: Paper, { role }: OfficeSettings): Role {
  return paper.templates[role] === undefined ? (rolesOf(paper)[0] ?? role) : role
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
  const { paper, dossier } = ground
  const gaps = formGaps(draft, paper)
  if (!paper.movesDue) return gaps
  const given = draft.daysAsked.trim() !== ''
  if (given && !draftExtension(draft, ground)?.ok) gaps.unshift('days')
  if (isReappointedAgain(dossier) && !draft.insists) gaps.push('insist')
  return gaps
}

/** What must be entered whatever the dossier is. */
export function formGaps({ daysAsked, reason, note, answers }: Draft, paper: Paper): DraftGap[] {
  const gaps: DraftGap[] = []
  if (paper.scope === 'one' && paper.movesDue) {
    if (daysAsked.trim() === '') gaps.push('days')
    if (reason === null) gaps.push('reason')
    if (reason === otherReason && note.trim() === '') gaps.push('note')
  }
  return [...gaps, ...answerGaps(paper, answers)]
}

/** The paper's own questions that are not answered yet, or not so that it can be printed. */
function answerGaps({ asks }: Pick<Paper, 'asks'>, answers: Answers): DraftGap[] {
  return asks.flatMap((ask): DraftGap[] => {
    const answer = answers[ask.tag] ?? ''
    if (!isAnswer(ask, answer)) return [{ badAnswer: ask.tag }]
    return ask.required && answer.trim() === '' ? [{ ask: ask.tag }] : []
  })
}

/** The input of the paper's fields. */
export function draftInput(draft: Draft, ground: DraftGround): NoticeInput {
  const extension = draftExtension(draft, ground)
  const { role, title, signer, addressee, submitter, toSubmitter, procedure, resolvingUnit, answers } = draft
  const { today, dossier, office, paper, papers } = ground
  return {
    role,
    title,
    signer,
    addressee,
    submitter,
    toSubmitter,
    procedure,
    resolvingUnit,
    answers,
    agencies: linesOf(draft.agencies),
    today,
    dossier,
    office,
    symbol: symbolOf(paper, office, papers),
    formChecked: isFormChecked(paper, title, papers),
    reason: reasonInWords(draft, papers),
    extension: extension?.ok ? extension.extension : null,
    timesBefore: timesReappointed(ground.dossier),
  }
}

/** What history keeps of a finished draft; null while something is to be entered. */
export function draftRecord(draft: Draft, ground: DraftGround, templateHash: string): NoticeRecord | null {
  if (draftGaps(draft, ground).length > 0) return null
  const extension = draftExtension(draft, ground)
  const moved = ground.paper.movesDue && extension?.ok ? extension.extension : null
  const due = promisedDay(ground.dossier)
  return {
    paper: ground.paper.id,
    templateHash,
    oldDue: due === null ? null : dateText(due),
    newDue: moved ? dateText(moved.newDue) : null,
    daysAsked: moved ? moved.days : null,
    reasonCode: moved ? draft.reason : null,
    by: { role: draft.role, account: ground.account },
  }
}

/** Kính gửi as typed, one office a line. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function reasonInWords({ reason, note }: Draft, papers: PaperSettings): string {
  const listed = reason === otherReason ? undefined : reasonsOf(papers).find(({ code }) => code === reason)
  return [listed?.text, note.trim()].filter(Boolean).join('\n')
}
