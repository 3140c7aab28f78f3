import { useEffect, useMemo } from 'preact/hooks'
import { appendSafely } from '@/components/append-safely'
import { useOpenings } from '@/components/use-openings'
import type { DossierKey } from '@/utils/dossier/key'
import { openHistory } from '@/utils/history/database'
import { groundsOf } from '@/utils/reports/context'
import type { Summary } from '@/utils/reports/summary'
import { unopenedList } from '@/utils/reports/unopened'
import type { Settings } from '@/utils/settings/settings'
import type { Day } from '@/utils/working-time/dates'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { ReviewView } from './review-view'
import { UnopenedCard } from './unopened-card'

interface ReviewProps {
  summary: Summary
  settings: Settings
  catalogue: ProcedureCatalogue
  onUnopenedDays(days: number): void
  onOpen(key: DossierKey): void
}

const nothingKnown: ReadonlyMap<string, Day> = new Map()

/** The review over this computer's history. */
export function Review({ summary, settings, catalogue, ...actions }: ReviewProps) {
  const db = useMemo(() => openHistory(), [])
  useEffect(() => () => db.close(), [db])
  const grounds = useMemo(() => groundsOf(settings, catalogue), [settings, catalogue])
  const { unopenedDays } = settings.lead
  const openings = useOpenings()
  // Where details are not read any more, an opening leaves no trace.
  const known = settings.features.off.includes('detail') ? nothingKnown : openings
  const context = useMemo(() => ({ ...grounds, now: summary.at }), [grounds, summary.at])
  return (
    <>
      <ReviewView
        judged={summary.judged}
        context={context}
        unopenedDays={unopenedDays}
        append={(key, ...entries) => appendSafely(db, key, ...entries)}
        {...actions}
      />
      {known && (
        <UnopenedCard
          dossiers={unopenedList(summary.judged, known, context, unopenedDays)}
          consoles={settings.consoles.map(({ origin, name }) => ({
            name,
            knownSince: known.get(origin) ?? null,
          }))}
          limit={unopenedDays}
          onOpen={actions.onOpen}
        />
      )}
    </>
  )
}
