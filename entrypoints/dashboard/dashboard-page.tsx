import { useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { AccountChoice, WhoseLine } from '@/components/account-choice'
import { changeSettings } from '@/components/change-settings'
import { ListCoverageLines } from '@/components/list-coverage'
import { Locks } from '@/components/lockable'
import { Mark } from '@/components/mark'
import { NoticeBar } from '@/components/notice-bar'
import { ShownScope } from '@/components/shown-scope'
import { useAccounts } from '@/components/use-accounts'
import { useCatalogue } from '@/components/use-catalogue'
import { useSettings } from '@/components/use-settings'
import { useListedSummary } from '@/components/use-summary'
import type { DossierKey } from '@/utils/dossier/key'
import type { Scope } from '@/utils/history/read'
import { dashboardWords as words } from '@/utils/i18n/dashboard'
import { pageWords } from '@/utils/i18n/pages'
import { popupWords } from '@/utils/i18n/popup'
import { groundsOf } from '@/utils/reports/context'
import { readWhose, scopeOf, whoseShown, whoseText } from '@/utils/reports/whose'
import { allowsLeadViews } from '@/utils/settings/lead-permission'
import type { Settings } from '@/utils/settings/settings'
import { leadViews, type PageState, type View, views, writeAddress } from './address'
import { Away } from './away'
import { ChartsView } from './charts-view'
import { ForecastView } from './forecast-view'
import { LeadOff } from './lead-off'
import { ListView } from './list-view'
import { LongBreakBanner } from './long-break'
import { PrintBasis } from './print-basis'
import { ReportView } from './report-view'
import { Review } from './review'
import { SampleView } from './sample-view'
import { Sources } from './sources'
import { useAddress } from './use-address'
import { useSavedViews } from './use-saved-views'

/** Views without a document, which says itself what it rests on. */
const showsFigures: readonly string[] = ['list', 'review', 'charts', 'away']

/** Of the others, those whose document does not say how much of which list was gone through. */
const showsWalks: readonly string[] = [...showsFigures, 'sources']

/** Where what a long holiday does to dossiers is spoken of. */
const breakViews: readonly (View | 'off')[] = ['list', 'review', 'away']

const wholeHistory: Scope = {}

/** The team lead's own page: every open dossier, and what a period came to. */
export function DashboardPage() {
  const [state, change] = useAddress()
  const loaded = useSettings()
  const catalogue = useCatalogue()
  const found = useAccounts()
  const accounts = found === 'failed' ? null : found
  const isLead = loaded !== null && allowsLeadViews(loaded.settings)
  const whose = accounts && whoseShown(state.whose, accounts, isLead)
  const text = whoseText(whose)
  // One object for as long as it says the same, or everything would be read anew.
  const scope = useMemo(() => {
    const shown = readWhose(text)
    return shown && scopeOf(shown)
  }, [text])
  const {
    state: summary,
    listing: newest,
    begun,
  } = useListedSummary(loaded?.settings ?? null, catalogue?.catalogue ?? null, scope)
  // What is in a figure is known of what was counted; every other list is of what was read last.
  const isOfFigure = state.filter.figure !== undefined
  const listing = summary.kind === 'ready' && isOfFigure ? summary.summary : newest
  const calendar = useMemo(
    () => (loaded && catalogue ? groundsOf(loaded.settings, catalogue.catalogue).calendar : null),
    [loaded, catalogue],
  )
  const saved = useSavedViews()
  const [problem, setProblem] = useState<string | null>(null)
  if (!loaded || !catalogue) return null

  const { settings } = loaded
  const isUnreadable = found === 'failed' || summary.kind === 'failed'
  const view = isLead || !leadViews.includes(state.view) ? state.view : 'off'
  const edit = async (make: (settings: Settings) => Settings) => {
    const result = await changeSettings(make)
    setProblem(result.ok ? null : result.problem)
  }
  return (
    <Locks.Provider value={loaded.locked}>
      <ShownScope.Provider value={scope ?? wholeHistory}>
        <header class="page-head">
          <Mark size={32} />
          <div class="names">
            <h1>{words.title}</h1>
            <p class="small soft">{settings.office.desk}</p>
          </div>
          <ViewLinks state={state} onChoose={change} />
        </header>
        <main data-counted={summary.kind === 'ready' ? '' : undefined}>
          {loaded.problem && <NoticeBar kind="warning">{loaded.problem}</NoticeBar>}
          {problem && <NoticeBar kind="problem">{problem}</NoticeBar>}
          {whose && accounts.length > 1 && (
            <WhoseLine whose={whose} onOther={() => change({ whose: null })} />
          )}
          {view === 'off' && <LeadOff />}
          {accounts && !whose && (
            <AccountChoice
              accounts={accounts}
              mayShowEveryone={isLead}
              onChoose={(chosen) => change({ whose: chosen })}
            />
          )}
          {whose && summary.kind === 'reading' && !(begun && view === 'list') && (
            <p class="soft">{pageWords.reading}</p>
          )}
          {isUnreadable && <NoticeBar kind="problem">{pageWords.historyUnreadable}</NoticeBar>}
          {summary.kind === 'ready' && summary.summary.leftOut > 0 && (
            <NoticeBar kind="warning">{popupWords.leftOut(summary.summary.leftOut)}</NoticeBar>
          )}
          {summary.kind === 'ready' && showsFigures.includes(view) && (
            <PrintBasis figures={summary.summary} />
          )}
          {summary.kind === 'ready' && calendar && breakViews.includes(view) && (
            <LongBreakBanner
              judged={summary.summary.judged}
              calendar={calendar}
              now={summary.summary.at}
              onOpen={openDossier}
            />
          )}
          {summary.kind === 'ready' && view === 'away' && (
            <Away summary={summary.summary} onOpen={openDossier} />
          )}
          {calendar && view === 'sources' && (
            <Sources
              summary={summary.kind === 'ready' ? summary.summary : null}
              settings={settings}
              calendar={calendar}
            />
          )}
          {listing && view === 'list' && (
            <ListView
              state={state}
              listing={listing}
              counting={begun}
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
              onOpen={openDossier}
            />
          )}
          {summary.kind === 'ready' && view === 'forecast' && (
            <ForecastView
              summary={summary.summary}
              settings={settings}
              catalogue={catalogue.catalogue}
              onOpen={openDossier}
            />
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
          {summary.kind === 'ready' && showsWalks.includes(view) && (
            <ListCoverageLines walks={summary.summary.walks} />
          )}
        </main>
      </ShownScope.Provider>
    </Locks.Provider>
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

/** Beside this tab and as its child: whoever closes the course is back at the row it was opened from. */
async function openDossier(key: DossierKey): Promise<void> {
  const here = await browser.tabs.getCurrent()
  const url = `${browser.runtime.getURL('/timeline.html')}?${new URLSearchParams({ key })}`
  await browser.tabs.create({ url, ...(here && { index: here.index + 1, openerTabId: here.id }) })
}
