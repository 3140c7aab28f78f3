import { useState } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import type { DossierKey } from '@/utils/dossier/key'
import { pageWords } from '@/utils/i18n/pages'
import { popupWords } from '@/utils/i18n/popup'
import type { ListFilter } from '@/utils/reports/dossier-list'
import type { SummaryFigures } from '@/utils/reports/summary'
import type { SummaryCache } from '@/utils/reports/summary-cache'
import { EmptyState } from './empty-state'
import type { LiveState } from './live'
import type { Opened } from './opened'
import { Overview } from './overview'
import { useLate } from './use-late'

interface FiguresProps {
  /** The figures last counted, to be shown until they have been counted anew. */
  cached: SummaryCache | null
  state: LiveState
  onWrite(key: DossierKey): void
  onExplain(key: DossierKey): void
  onTimeline(key: DossierKey): void
  onDashboard(filter: ListFilter): void
}

/** What several accounts use is nobody's until one is chosen. */
function paintable(cached: SummaryCache | null): SummaryCache | null {
  return cached?.labels.shared ? null : cached
}

/** Nothing was seen, here or on a computer whose file was taken in. */
function isEmpty({ seen, elsewhere }: SummaryFigures): boolean {
  return seen === 0 && elsewhere.dossiers === 0
}

const loadList = () => import('./opened-list')

/** The figures, or a list, or why there are none. */
export function Figures({ cached, state, ...actions }: FiguresProps) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [left, setLeft] = useState<Opened | null>(null)
  const list = useLate(loadList, opened !== null)

  if (state.kind === 'failed') return <NoticeBar kind="problem">{pageWords.historyUnreadable}</NoticeBar>
  if (state.kind === 'choosing') return null
  const shown = state.kind === 'ready' ? { figures: state.summary, labels: state.labels } : paintable(cached)
  if (shown && isEmpty(shown.figures)) return <EmptyState consoles={shown.labels.consoles} />
  const back = () => {
    setLeft(opened)
    setOpened(null)
  }
  if (opened) {
    if (state.kind === 'reading' || !list) return <p class="soft">{pageWords.reading}</p>
    return (
      <list.OpenedList
        opened={opened}
        summary={state.summary}
        labels={state.labels}
        whose={state.whose}
        onBack={back}
        {...actions}
      />
    )
  }

  if (!shown) return <p class="soft">{pageWords.reading}</p>
  return (
    <>
      {shown.figures.leftOut > 0 && (
        <NoticeBar kind="warning">{popupWords.leftOut(shown.figures.leftOut)}</NoticeBar>
      )}
      <Overview
        figures={shown.figures}
        labels={shown.labels}
        counting={state.kind === 'reading'}
        left={left}
        onOpen={setOpened}
      />
    </>
  )
}
