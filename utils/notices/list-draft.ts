import type { Dossier, NoticeRecord } from '@/utils/dossier/dossier'
import type { PaperSettings } from '@/utils/settings/papers'
import type { OfficeSettings } from '@/utils/settings/settings'
import { type Day, dateText, parseDate } from '@/utils/working-time/dates'
import type { DaySpan } from '@/utils/working-time/spans'
import { isFormChecked, symbolOf } from './catalogue'
import { type Draft, linesOf, promisedDay } from './draft'
import type { Answers, ListedDossier, ListInput, ListPaper } from './paper'

/** What a draft about several dossiers stands on. */
export interface ListGround {
  paper: ListPaper
  office: OfficeSettings
  papers: PaperSettings
  today: Day
}

/** One document of a list paper: all the dossiers, or those of one agency. */
export interface ListPart {
  /** The agency in charge; null where the paper is not made for each. */
  agency: string | null
  rows: readonly ListedDossier[]
}

/** The input of a list paper's fields. Kính gửi is the agency itself, unless the officer has written another. */
export function listInput(
  draft: Draft,
  { paper, office, papers, today }: ListGround,
  part: ListPart,
): ListInput {
  const { role, title, signer, answers } = draft
  const typed = linesOf(draft.agencies)
  return {
    role,
    title,
    signer,
    answers,
    today,
    office,
    symbol: symbolOf(paper, office, papers),
    formChecked: isFormChecked(paper, title, papers),
    agencies: typed.length > 0 || part.agency === null ? typed : [part.agency],
    rows: part.rows,
  }
}

/** The documents that a list paper becomes: one, or one for each agency in charge, by name. */
export function listParts({ perAgency }: ListPaper, rows: readonly ListedDossier[]): ListPart[] {
  if (!perAgency) return [{ agency: null, rows }]
  const agencies = [...new Set(rows.map(({ dossier }) => dossier.current.unit ?? ''))].sort(
    vietnamese.compare,
  )
  return agencies.map((agency) => ({
    agency: agency === '' ? null : agency,
    rows: rows.filter(({ dossier }) => (dossier.current.unit ?? '') === agency),
  }))
}

/** The period that a paper is about, both days included; null while the officer has not said it, or it runs backwards. */
export function periodOf(
  { ofPeriod }: Pick<ListPaper, 'ofPeriod'>,
  { tuNgay, denNgay }: Answers,
): DaySpan | null {
  const from = parseDate(tuNgay ?? '')
  const to = parseDate(denNgay ?? '')
  return ofPeriod && from !== null && to !== null && from <= to ? { from, to } : null
}

/** What a list paper's questions begin with: the next reminder's count, the month so far. */
export function firstAnswers({ asks }: ListPaper, rows: readonly ListedDossier[], today: Day): Answers {
  const first: Record<string, string> = {
    lanDonDoc: String(1 + Math.max(0, ...rows.map(({ dossier }) => timesReminded(dossier)))),
    tuNgay: `${dateText(today).slice(0, 'yyyy-mm-'.length)}01`,
    denNgay: dateText(today),
  }
  return Object.fromEntries(asks.flatMap(({ tag }) => (first[tag] === undefined ? [] : [[tag, first[tag]]])))
}

/** What history keeps of a list paper, in each of its dossiers. */
export function listRecord(
  { role }: Pick<Draft, 'role'>,
  paper: ListPaper,
  dossier: Dossier,
  { templateHash, account }: { templateHash: string; account: string | null },
): NoticeRecord {
  const due = promisedDay(dossier)
  return {
    paper: paper.id,
    templateHash,
    oldDue: due === null ? null : dateText(due),
    newDue: null,
    daysAsked: null,
    reasonCode: null,
    by: { role, account },
  }
}

const vietnamese = new Intl.Collator('vi')

function timesReminded({ entries }: Dossier): number {
  return entries.filter((entry) => entry.kind === 'noticeDrafted' && entry.notice.paper === 'reminder').length
}
