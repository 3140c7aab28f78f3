import type { DossierStatus } from '@/utils/dossier/status'
import { countdownText } from '@/utils/i18n/countdown'
import type { ListedDossier } from '@/utils/notices/paper'
import type { JudgedDossier } from '@/utils/reports/judged'
import { figureDossiers, type Summary } from '@/utils/reports/summary'

/** Which dossiers are offered to be written about. */
export const batchFilters = [
  'overdue',
  'dueToday',
  'dueSoon',
  'letterDue',
  /** Lấy ý kiến: to be reminded. */
  'consulting',
  /** Có kết quả, chờ trả: to be told so before the promised day. */
  'resultReady',
  'open',
] as const
export type BatchFilter = (typeof batchFilters)[number]

export function isBatchFilter(text: string): text is BatchFilter {
  return batchFilters.some((filter) => filter === text)
}

/** The dossiers of a filter and a unit, the longest past due first. */
export function offered(summary: Summary, filter: BatchFilter, unit: string): ListedDossier[] {
  return ofUnit(judgedBy(summary, filter).map(listed), unit)
}

function judgedBy(summary: Summary, filter: BatchFilter): readonly JudgedDossier[] {
  const withStatus = (wanted: DossierStatus) =>
    summary.judged.filter(({ dossier }) => dossier.current.status === wanted)
  switch (filter) {
    case 'open':
      return summary.judged
    case 'consulting':
      return withStatus('consulting')
    case 'resultReady':
      return withStatus('finished')
    default:
      return figureDossiers(summary, filter)
  }
}

/** Those of a unit; all of them for none. */
export function ofUnit(rows: readonly ListedDossier[], unit: string): ListedDossier[] {
  return rows.filter(({ dossier }) => unit === '' || dossier.current.unit === unit)
}

/** The units of the dossiers in hand, by name. */
export function unitsOf({ judged }: Summary): string[] {
  const units = judged.flatMap(({ dossier }) => dossier.current.unit ?? [])
  return [...new Set(units)].sort(new Intl.Collator('vi').compare)
}

function listed({ dossier, countdown }: JudgedDossier): ListedDossier {
  return { dossier, standing: () => countdownText(countdown, { status: dossier.current.status }) }
}
