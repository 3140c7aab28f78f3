import { useState } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import type { DossierKey } from '@/utils/dossier/key'
import { pageWords } from '@/utils/i18n/pages'
import { popupWords } from '@/utils/i18n/popup'
import type { Figure } from '@/utils/reports/summary'
import type { Settings } from '@/utils/settings/settings'
import { EmptyState } from './empty-state'
import { FigureList } from './figure-list'
import { Overview } from './overview'
import type { SummaryState } from './use-summary'

interface FiguresProps {
  state: SummaryState
  settings: Settings
  onWrite(key: DossierKey): void
  onExplain(key: DossierKey): void
}

/** The figures, or the list of one of them, or why there are none. */
export function Figures({ state, settings, onWrite, onExplain }: FiguresProps) {
  const [opened, setOpened] = useState<Figure | null>(null)
  const [left, setLeft] = useState<Figure | null>(null)

  if (state.kind === 'reading') return <p class="soft">{pageWords.reading}</p>
  if (state.kind === 'failed') return <NoticeBar kind="problem">{pageWords.historyUnreadable}</NoticeBar>
  const { summary, leftOut } = state
  if (summary.seen === 0) return <EmptyState consoles={settings.consoles} />
  if (opened) {
    const back = () => {
      setLeft(opened)
      setOpened(null)
    }
    return (
      <FigureList
        figure={opened}
        summary={summary}
        dueSoonDays={settings.thresholds.dueSoonDays}
        onBack={back}
        onWrite={onWrite}
        onExplain={onExplain}
      />
    )
  }
  return (
    <>
      {leftOut > 0 && <NoticeBar kind="warning">{popupWords.leftOut(leftOut)}</NoticeBar>}
      <Overview summary={summary} settings={settings} focus={left} onOpen={setOpened} />
    </>
  )
}
