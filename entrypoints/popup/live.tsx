import { useEffect } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { useCatalogue } from '@/components/use-catalogue'
import { useSettings } from '@/components/use-settings'
import { type SummaryState, useSummary } from '@/components/use-summary'
import type { SummaryLabels } from '@/utils/reports/summary-cache'
import { labelsOf } from '@/utils/reports/summary-labels'
import { offerFor, useCurrentTab } from './current-tab'
import { LateOffer } from './late-offer'

/** The figures with what their screen needs of the settings. */
export type LiveState =
  | Exclude<SummaryState, { kind: 'ready' }>
  | (Extract<SummaryState, { kind: 'ready' }> & { labels: SummaryLabels })

export interface LiveProps {
  onState(state: LiveState): void
}

/** Counts the figures from the history and keeps them counted; and what the popup offers about the current page. */
export function Live({ onState }: LiveProps) {
  const loaded = useSettings()
  const catalogue = useCatalogue()
  const state = useSummary(loaded?.settings ?? null, catalogue?.catalogue ?? null)
  const tab = useCurrentTab()
  useEffect(() => {
    if (state.kind !== 'ready') onState(state)
    else if (loaded) onState({ ...state, labels: labelsOf(loaded.settings) })
  }, [state, loaded, onState])
  if (!loaded) return null

  const { settings, own, problem } = loaded
  if (problem) return <NoticeBar kind="warning">{problem}</NoticeBar>
  return (
    <>
      <LateOffer offer={offerFor(tab, settings.consoles)} own={own} />
    </>
  )
}
