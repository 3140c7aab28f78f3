import { browser } from 'wxt/browser'
import { NoticeBar } from '@/components/notice-bar'
import { useSettings } from '@/components/use-settings'
import type { DossierKey } from '@/utils/dossier/key'
import { offerFor, useCurrentTab } from './current-tab'
import { Figures } from './figures'
import { LateOffer } from './late-offer'
import { PopupHeader } from './popup-header'
import { useSummary } from './use-summary'

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
        <Figures state={state} settings={settings} onWrite={openNotice} />
        {!problem && <LateOffer offer={offerFor(tab, settings.consoles)} settings={settings} />}
      </main>
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
