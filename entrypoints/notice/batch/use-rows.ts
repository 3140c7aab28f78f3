import { useMemo, useState } from 'preact/hooks'
import type { DossierKey } from '@/utils/dossier/key'
import type { Draft } from '@/utils/notices/draft'
import { periodOf } from '@/utils/notices/list-draft'
import type { ListedDossier, Paper } from '@/utils/notices/paper'
import { groundsOf } from '@/utils/reports/context'
import type { Summary } from '@/utils/reports/summary'
import type { Settings } from '@/utils/settings/settings'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import type { DaySpan } from '@/utils/working-time/spans'
import { type BatchFilter, offered, ofUnit } from './filters'
import { useLate } from './use-late'

interface RowsGround {
  paper: Paper | null
  draft: Draft | null
  summary: Summary
  settings: Settings
  catalogue: ProcedureCatalogue
  filter: BatchFilter
  unit: string
  /** What is ticked when the page is opened. */
  chosen: ReadonlySet<DossierKey>
}

export interface Rows {
  /** The dossiers offered, and those ticked among them. */
  rows: readonly ListedDossier[]
  ticked: ReadonlySet<DossierKey>
  /** Whether the paper says itself which dossiers it is about, and the period it says so by. */
  ofPeriod: boolean
  period: DaySpan | null
  /** They could not be read. */
  failed: boolean
  tick(keys: ReadonlySet<DossierKey>): void
}

/**
 * Which dossiers are offered and which are ticked. A report is about all of its period unless one is left out; other
 * papers are about what was chosen.
 */
export function useRows({
  paper,
  draft,
  summary,
  settings,
  catalogue,
  filter,
  unit,
  chosen: first,
}: RowsGround): Rows {
  const [chosen, setChosen] = useState(first)
  const [leftOut, setLeftOut] = useState<ReadonlySet<DossierKey>>(new Set())
  const ofPeriod = paper?.scope === 'many' && paper.ofPeriod
  const period = usePeriodOf(paper, draft)
  const context = useMemo(
    () => ({ ...groundsOf(settings, catalogue), now: summary.at }),
    [settings, catalogue, summary.at],
  )
  const late = useLate(period, context)
  const rows = useMemo(() => {
    if (!ofPeriod) return offered(summary, filter, unit)
    return late === 'failed' || late === null ? [] : ofUnit(late, unit)
  }, [ofPeriod, late, summary, filter, unit])
  const keys = rows.map(({ dossier }) => dossier.key)
  return {
    rows,
    ticked: ofPeriod ? new Set(keys.filter((key) => !leftOut.has(key))) : chosen,
    ofPeriod,
    period,
    failed: late === 'failed',
    tick: (next) => (ofPeriod ? setLeftOut(new Set(keys.filter((key) => !next.has(key)))) : setChosen(next)),
  }
}

/** The period of a report, the same object while its days are the same. */
function usePeriodOf(paper: Paper | null, draft: Draft | null): DaySpan | null {
  const span = paper?.scope === 'many' && draft ? periodOf(paper, draft.answers) : null
  const { from, to } = span ?? { from: null, to: null }
  return useMemo(() => (from === null || to === null ? null : { from, to }), [from, to])
}
