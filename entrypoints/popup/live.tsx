import { useLayoutEffect } from 'preact/hooks'
import { AccountChoice, WhoseLine } from '@/components/account-choice'
import { NoticeBar } from '@/components/notice-bar'
import { useCatalogue } from '@/components/use-catalogue'
import { useSettings } from '@/components/use-settings'
import { type SummaryState, useSummary } from '@/components/use-summary'
import type { SummaryLabels } from '@/utils/reports/summary-cache'
import { labelsOf } from '@/utils/reports/summary-labels'
import type { Whose } from '@/utils/reports/whose'
import { offerFor, useCurrentTab } from './current-tab'
import { PageOffer } from './page-offer'
import { useBeside } from './use-beside'
import { useWhose } from './use-whose'

/** The figures with what their screen needs of the settings, and whose they are. */
export type LiveState =
  | Exclude<SummaryState, { kind: 'ready' }>
  /** Several accounts use this computer, and nobody has said whose figures. */
  | { kind: 'choosing' }
  | (Extract<SummaryState, { kind: 'ready' }> & { labels: SummaryLabels; whose: Whose })

export interface LiveProps {
  onState(state: LiveState): void
}

/** Counts the figures from the history and keeps them counted; and what the popup offers about the current page. */
export function Live({ onState }: LiveProps) {
  const loaded = useSettings()
  const catalogue = useCatalogue()
  const tab = useCurrentTab()
  const beside = useBeside()
  const asked = useWhose(loaded?.settings ?? null, tab)
  const isUnreadable = asked === 'failed'
  const shown = asked === 'failed' ? null : asked
  const state = useSummary(loaded?.settings ?? null, catalogue?.catalogue ?? null, shown?.scope ?? null)
  // Before anything is painted: figures kept while one account used the computer must not stand beside the question whose.
  useLayoutEffect(() => {
    if (isUnreadable) onState({ kind: 'failed' })
    else if (shown && !shown.whose) onState({ kind: 'choosing' })
    else if (state.kind !== 'ready') onState(state)
    else if (loaded && shown?.whose) {
      onState({ ...state, labels: labelsOf(loaded.settings, shown.accounts), whose: shown.whose })
    }
  }, [state, loaded, shown, isUnreadable, onState])
  if (!loaded) return null

  const { settings, own, problem } = loaded
  if (problem) return <NoticeBar kind="warning">{problem}</NoticeBar>
  return (
    <>
      {shown && !shown.whose && <AccountChoice {...shown} onChoose={shown.choose} />}
      {shown?.whose && shown.accounts.length > 1 && (
        <WhoseLine whose={shown.whose} onOther={() => shown.choose(null)} />
      )}
      {tab !== undefined && beside && (
        <PageOffer offer={offerFor(tab, settings.consoles)} own={own} always={beside} />
      )}
    </>
  )
}
