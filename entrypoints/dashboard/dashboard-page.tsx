import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { changeSettings } from '@/components/change-settings'
import { ListCoverageLines } from '@/components/list-coverage'
import { Mark } from '@/components/mark'
import { NoticeBar } from '@/components/notice-bar'
import { useCatalogue } from '@/components/use-catalogue'
import { useSettings } from '@/components/use-settings'
import { useSummary } from '@/components/use-summary'
import type { DossierKey } from '@/utils/dossier/key'
import { dashboardWords as words } from '@/utils/i18n/dashboard'
import { pageWords } from '@/utils/i18n/pages'
import { popupWords } from '@/utils/i18n/popup'
import { allowsLeadViews } from '@/utils/settings/lead-permission'
import type { Settings } from '@/utils/settings/settings'
import { leadViews, type PageState, views, writeAddress } from './address'
import { ChartsView } from './charts-view'
import { ForecastView } from './forecast-view'
import { LeadOff } from './lead-off'
import { ListView } from './list-view'
import { ReportView } from './report-view'
import { Review } from './review'
import { SampleView } from './sample-view'
import { useAddress } from './use-address'
import { useSavedViews } from './use-saved-views'

/** Views without a document, which says itself what it rests on. */
const showsFigures: readonly string[] = ['list', 'review', 'charts']

/** The team lead's own page: every open dossier, and what a period came to. */
export function DashboardPage() {
  const [state, change] = useAddress()
  const loaded = useSettings()
  const catalogue = useCatalogue()
  const summary = useSummary(loaded?.settings ?? null, catalogue?.catalogue ?? null)
  const saved = useSavedViews()
  const [problem, setProblem] = useState<string | null>(null)
  if (!loaded || !catalogue) return null

  const { settings } = loaded
  const isLead = allowsLeadViews(settings)
  const view = isLead || !leadViews.includes(state.view) ? state.view : 'off'
  const edit = async (make: (settings: Settings) => Settings) => {
    const result = await changeSettings(make)
    setProblem(result.ok ? null : result.problem)
  }
  return (
    <>
      <header class="page-head">
        <Mark size={32} />
        <div class="names">
          <h1>{words.title}</h1>
          <p class="small soft">{settings.office.desk}</p>
        </div>
        <ViewLinks state={state} onChoose={change} />
      </header>
      <main>
        {loaded.problem && <NoticeBar kind="warning">{loaded.problem}</NoticeBar>}
        {problem && <NoticeBar kind="problem">{problem}</NoticeBar>}
        {view === 'off' && <LeadOff />}
        {summary.kind === 'reading' && <p class="soft">{pageWords.reading}</p>}
        {summary.kind === 'failed' && <NoticeBar kind="problem">{pageWords.historyUnreadable}</NoticeBar>}
        {summary.kind === 'ready' && summary.leftOut > 0 && (
          <NoticeBar kind="warning">{popupWords.leftOut(summary.leftOut)}</NoticeBar>
        )}
        {summary.kind === 'ready' && view === 'list' && (
          <ListView
            state={state}
            summary={summary.summary}
            catalogue={catalogue.catalogue}
            dueSoonDays={settings.thresholds.dueSoonDays}
            persons={isLead}
            saved={saved}
            onChange={change}
            onOpen={openDossier}
          />
        )}
        {summary.kind === 'ready' && view === 'review' && (
          <Review
            summary={summary.summary}
            settings={settings}
            catalogue={catalogue.catalogue}
            onUnopenedDays={(unopenedDays) =>
              edit((before) => ({ ...before, lead: { ...before.lead, unopenedDays } }))
            }
            onOpen={openDossier}
          />
        )}
        {summary.kind === 'ready' && view === 'sample' && (
          <SampleView
            state={state}
            summary={summary.summary}
            settings={settings}
            catalogue={catalogue.catalogue}
            onChange={change}
          />
        )}
        {summary.kind === 'ready' && view === 'forecast' && (
          <ForecastView summary={summary.summary} settings={settings} catalogue={catalogue.catalogue} />
        )}
        {summary.kind === 'ready' && view === 'charts' && (
          <ChartsView summary={summary.summary} settings={settings} catalogue={catalogue.catalogue} />
        )}
        {summary.kind === 'ready' && view === 'report' && (
          <ReportView
            state={state}
            summary={summary.summary}
            settings={settings}
            catalogue={catalogue.catalogue}
            onChange={change}
            onSettings={edit}
          />
        )}
        {summary.kind === 'ready' && showsFigures.includes(view) && (
          <ListCoverageLines walks={summary.summary.walks} />
        )}
      </main>
    </>
  )
}

interface ViewLinksProps {
  state: PageState
  onChoose(change: Partial<PageState>): void
}

/** Links, so that a view can be opened in a tab of its own. */
function ViewLinks({ state, onChoose }: ViewLinksProps) {
  return (
    <nav aria-label={words.viewsLabel}>
      {views.map((view) => (
        <a
          key={view}
          href={writeAddress({ ...state, view }) || '?'}
          aria-current={view === state.view ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return
            event.preventDefault()
            onChoose({ view })
          }}
        >
          {words.views[view]}
        </a>
      ))}
    </nav>
  )
}

function openDossier(key: DossierKey): void {
  browser.tabs.create({ url: `${browser.runtime.getURL('/timeline.html')}?${new URLSearchParams({ key })}` })
}
