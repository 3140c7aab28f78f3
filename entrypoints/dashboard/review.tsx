import { useEffect, useMemo } from 'preact/hooks'
import { appendSafely } from '@/components/append-safely'
import type { DossierKey } from '@/utils/dossier/key'
import { openHistory } from '@/utils/history/database'
import { groundsOf } from '@/utils/reports/context'
import type { Summary } from '@/utils/reports/summary'
import type { Settings } from '@/utils/settings/settings'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { ReviewView } from './review-view'

interface ReviewProps {
  summary: Summary
  settings: Settings
  catalogue: ProcedureCatalogue
  onUnopenedDays(days: number): void
  onOpen(key: DossierKey): void
}

/** The review over this computer's history. */
export function Review({ summary, settings, catalogue, ...actions }: ReviewProps) {
  const db = useMemo(() => openHistory(), [])
  useEffect(() => () => db.close(), [db])
  const grounds = useMemo(() => groundsOf(settings, catalogue), [settings, catalogue])
  const context = useMemo(() => ({ ...grounds, now: summary.at }), [grounds, summary.at])
  return (
    <ReviewView
      judged={summary.judged}
      context={context}
      unopenedDays={settings.lead.unopenedDays}
      append={(key, ...entries) => appendSafely(db, key, ...entries)}
      {...actions}
    />
  )
}
