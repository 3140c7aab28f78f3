import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { DossierKey } from '@/utils/dossier/key'
import type { ListFilter } from '@/utils/reports/dossier-list'
import type { SummaryCache } from '@/utils/reports/summary-cache'
import { type Whose, whoseText } from '@/utils/reports/whose'
import { Figures } from './figures'
import { firstPaint } from './first-paint'
import type { LiveProps, LiveState } from './live'
import { PopupHeader } from './popup-header'

/**
 * The team lead's page: what will go wrong, where, and what is still owed. It paints the figures last counted, if
 * they still hold, and fetches all that counts anew only once they stand on the screen.
 */
export function Popup({ cached }: { cached: SummaryCache | null }) {
  const [Live, setLive] = useState<ComponentType<LiveProps> | null>(null)
  const [state, setState] = useState<LiveState>({ kind: 'reading' })
  useEffect(() => {
    const ready = cached ? firstPaint() : Promise.resolve()
    ready.then(() => import('./live')).then((live) => setLive(() => live.Live))
  }, [cached])

  const whose = state.kind === 'ready' && state.labels.shared ? state.whose : undefined
  const labels = state.kind === 'ready' ? state.labels : cached?.labels
  return (
    <>
      <PopupHeader
        desk={labels?.desk ?? ''}
        onDashboard={() => openDashboard({}, whose)}
        onSettings={openSettings}
      />
      <main>
        <Figures
          cached={cached}
          state={state}
          onWrite={openPage('/notice.html')}
          onExplain={openPage('/explain.html')}
          onTimeline={openPage('/timeline.html')}
          onDashboard={(filter) => openDashboard(filter, whose)}
        />
        {Live && <Live onState={setState} />}
      </main>
    </>
  )
}

/** Opens one of the pages about a single dossier. */
function openPage(page: '/notice.html' | '/explain.html' | '/timeline.html') {
  return (key: DossierKey): void => {
    browser.tabs.create({ url: `${browser.runtime.getURL(page)}?${new URLSearchParams({ key })}` })
  }
}

/** The list narrowed to what was opened, or the whole list; of the account whose figures are shown. */
function openDashboard(filter: ListFilter, whose?: Whose): void {
  const account = whose ? whoseText(whose) : null
  const query = new URLSearchParams({
    ...filter,
    ...(account === null ? {} : { whose: account }),
  })
  browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}?${query}` })
}

function openSettings(): void {
  browser.runtime.openOptionsPage()
}
