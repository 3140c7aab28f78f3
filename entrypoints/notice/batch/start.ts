import type { ListedAbsence } from '@/utils/dossier/entry'
import type { DossierKey } from '@/utils/dossier/key'
import { firstAnswers } from '@/utils/notices/list-draft'
import type { Answers, ListPaper } from '@/utils/notices/paper'
import { absentHolders } from '@/utils/reports/absence'
import type { Summary } from '@/utils/reports/summary'
import { dayOf } from '@/utils/working-time/dates'
import { type BatchFilter, isBatchFilter } from './filters'

/** What the form holds when it is opened. */
export interface BatchStart {
  filter: BatchFilter
  /** Empty for every unit. */
  unit: string
  /** Id of the paper. */
  paper: string
  chosen: ReadonlySet<DossierKey>
  answers: Answers
}

/** Opened from a figure's list: its dossiers are offered, none is chosen yet. */
export function startOf(asked: string): BatchStart {
  const filter = isBatchFilter(asked) ? asked : 'overdue'
  return { filter, unit: '', paper: 'apology', chosen: new Set(), answers: {} }
}

/**
 * Opened from one dossier for a paper about several: that one is chosen, and all in hand are offered; for a paper to
 * the agency in charge, those of the same agency, and of an overdue dossier the overdue ones, so that one letter may
 * name them all.
 */
export function startOfPaper(
  paper: ListPaper,
  dossier: DossierKey | null,
  { judged, at }: Summary,
): BatchStart {
  const asked = judged.filter((one) => dossier === null || one.dossier.key === dossier)
  const rows = asked.map((one) => ({ ...one, standing: () => '' }))
  const agencys = paper.perAgency && dossier !== null ? asked[0] : undefined
  return {
    filter: agencys?.urgency === 'overdue' ? 'overdue' : 'open',
    unit: agencys?.dossier.current.unit ?? '',
    paper: paper.id,
    chosen: new Set(dossier === null ? [] : [dossier]),
    answers: firstAnswers(paper, rows, dayOf(at)),
  }
}

/** Opened from an absence: the minutes about what falls due while somebody is away. */
export function startOfHandOver(
  absence: ListedAbsence,
  absences: readonly ListedAbsence[],
  { judged, at }: Summary,
): BatchStart {
  const absent = absentHolders(judged, absences, at).find((one) => one.absence.seq === absence.seq)
  return {
    filter: 'open',
    unit: '',
    paper: 'handover-minutes',
    chosen: new Set(absent?.left.map(({ judged: { dossier } }) => dossier.key)),
    answers: { benGiao: absence.holder },
  }
}
