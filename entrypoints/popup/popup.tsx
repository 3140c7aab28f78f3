import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { NoticeBar } from '@/components/notice-bar'
import { useSettings } from '@/components/use-settings'
import type { DossierKey } from '@/utils/dossier/key'
import { pageWords } from '@/utils/i18n/pages'
import { popupWords } from '@/utils/i18n/popup'
import type { Figure } from '@/utils/reports/summary'
import type { Settings } from '@/utils/settings/settings'
import { offerFor, useCurrentTab } from './current-tab'
import { EmptyState } from './empty-state'
import { FigureList } from './figure-list'
import { LateOffer } from './late-offer'
import { Overview } from './overview'
import { PopupHeader } from './popup-header'
import { type SummaryState, useSummary } from './use-summary'

/** The team lead's page: what will go wrong, where, and what is still owed. */
export function Popup() {
  const loaded = useSettings()
  const state = useSummary(loaded?.settings ?? null)
  const tab = useCurrentTab()
  if (!loaded) return <PopupHeader desk="" onSettings={openSettings} />

  const { settings, problem } = loaded
  return (
    <>
      <PopupHeader desk={settings.office.desk} onSettings={openSettings} />
      <main>
        {problem && <NoticeBar kind="warning">{problem}</NoticeBar>}
        <Figures state={state} settings={settings} />
        <LateOffer offer={offerFor(tab, settings.consoles)} isFirst={settings.consoles.length === 0} />
      </main>
    </>
  )
}

function Figures({ state, settings }: { state: SummaryState; settings: Settings }) {
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
        onWrite={openNotice}
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

function openNotice(key: DossierKey): void {
  const page = `${browser.runtime.getURL('/notice.html')}?${new URLSearchParams({ key })}`
  browser.tabs.create({ url: page })
}

function openSettings(): void {
  browser.runtime.openOptionsPage()
}
