import { browser } from 'wxt/browser'
import { NoticeBar } from '@/components/notice-bar'
import { useCatalogue } from '@/components/use-catalogue'
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
  const catalogue = useCatalogue()
  const state = useSummary(loaded?.settings ?? null, catalogue?.catalogue ?? null)
  const tab = useCurrentTab()
  if (!loaded) return <PopupHeader desk="" onSettings={openSettings} />

  const { settings, problem } = loaded
  return (
    <>
      <PopupHeader desk={settings.office.desk} onSettings={openSettings} />
      <main>
        {problem && <NoticeBar kind="warning">{problem}</NoticeBar>}
        <Figures
          state={state}
          settings={settings}
          onWrite={openPage('/notice.html')}
          onExplain={openPage('/explain.html')}
        />
        {!problem && <LateOffer offer={offerFor(tab, settings.consoles)} settings={settings} />}
      </main>
    </>
  )
}

/** Opens one of the pages about a single dossier. */
function openPage(page: '/notice.html' | '/explain.html') {
  return (key: DossierKey): void => {
    browser.tabs.create({ url: `${browser.runtime.getURL(page)}?${new URLSearchParams({ key })}` })
  }
}

function openSettings(): void {
  browser.runtime.openOptionsPage()
}
