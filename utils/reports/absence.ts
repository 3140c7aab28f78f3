import type { ListedAbsence } from '@/utils/dossier/entry'
import { clockState } from '@/utils/dossier/status'
import { labelKey } from '@/utils/dossier/text'
import { concerns, daysOf } from '@/utils/warnings/away'
import { dayOf } from '@/utils/working-time/dates'
import type { JudgedDossier } from './judged'

/** A dossier that falls due while its holder is away, or is late already. */
export interface LeftDossier {
  judged: JudgedDossier
  /**
   * Officers who hold dossiers of the same procedure in the same unit, by name: those that could stand in. The console
   * names one holder a dossier and no deputy, so this is what was seen, not a rule.
   */
  standIns: string[]
}

/** Somebody away, and what of his must be seen to (law.md §4, D4). */
export interface Absent {
  absence: ListedAbsence
  /** In the order of their dates. */
  left: LeftDossier[]
}

/** What each absence leaves behind; those that are over are left out. The soonest first. */
export function absentHolders(
  judged: readonly JudgedDossier[],
  absences: readonly ListedAbsence[],
  now: number,
): Absent[] {
  const today = dayOf(now)
  return absences
    .filter((absence) => (daysOf(absence)?.to ?? 0) >= today)
    .map((absence) => ({ absence, left: leftBy(absence, judged, absences) }))
    .sort((a, b) => (a.absence.from < b.absence.from ? -1 : Number(a.absence.from > b.absence.from)))
}

/** Running dossiers that are promised for a day up to the last of the absence. */
function leftBy(
  absence: ListedAbsence,
  judged: readonly JudgedDossier[],
  absences: readonly ListedAbsence[],
): LeftDossier[] {
  const to = daysOf(absence)?.to
  if (to === undefined) return []
  const left = judged.filter(
    ({ dossier }) =>
      concerns(absence, dossier) &&
      clockState(dossier.current.status) === 'running' &&
      dossier.current.dueAt !== undefined &&
      dayOf(dossier.current.dueAt.at) <= to,
  )
  const away = absences.filter((other) => other.from <= absence.to && absence.from <= other.to)
  return left
    .map((one) => ({ judged: one, standIns: standInsFor(one, judged, away) }))
    .sort((a, b) => dueOf(a) - dueOf(b))
}

function standInsFor(
  { dossier: { current, origin } }: JudgedDossier,
  judged: readonly JudgedDossier[],
  away: readonly ListedAbsence[],
): string[] {
  if (current.procedure === undefined) return []
  const names = new Map<string, string>()
  for (const { dossier } of judged) {
    const { holder, procedure, unit } = dossier.current
    const isLike = procedure === current.procedure && unit === current.unit && dossier.origin === origin
    if (holder && isLike && !away.some((absence) => concerns(absence, dossier)))
      names.set(labelKey(holder), holder)
  }
  return [...names.values()].sort(new Intl.Collator('vi').compare)
}

function dueOf({ judged }: LeftDossier): number {
  return judged.dossier.current.dueAt?.at ?? Number.POSITIVE_INFINITY
}
