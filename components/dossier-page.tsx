import type { ComponentChildren } from 'preact'
import type { Dossier } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import { pageWords } from '@/utils/i18n/pages'
import type { Settings } from '@/utils/settings/settings'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { NoticeBar } from './notice-bar'
import { useCatalogue } from './use-catalogue'
import { useDossier } from './use-dossier'
import { useSettings } from './use-settings'

/** What a page about one dossier is drawn from. */
export interface KnownDossier {
  dossier: Dossier
  settings: Settings
  catalogue: ProcedureCatalogue
}

interface DossierPageProps {
  title: string
  /** Null when the page was opened without one. */
  dossierKey: DossierKey | null
  /** Beside the heading. */
  action?: ComponentChildren
  children(known: KnownDossier): ComponentChildren
}

/** A page about one dossier of the history: drawn once all it rests on has been read, or the reason why not. */
export function DossierPage({ title, dossierKey, action, children }: DossierPageProps) {
  return (
    <>
      <header class="page-head">
        <h1>{title}</h1>
        {action}
      </header>
      <main>
        {dossierKey === null ? (
          <NoticeBar kind="warning">{pageWords.noKey}</NoticeBar>
        ) : (
          <Recorded dossierKey={dossierKey}>{children}</Recorded>
        )}
      </main>
    </>
  )
}

function Recorded({ dossierKey, children }: Pick<DossierPageProps, 'children'> & { dossierKey: DossierKey }) {
  const loaded = useSettings()
  const catalogue = useCatalogue()
  const history = useDossier(dossierKey)
  if (history.kind === 'failed') return <NoticeBar kind="problem">{pageWords.historyUnreadable}</NoticeBar>
  if (history.kind === 'unknown') return <NoticeBar kind="warning">{pageWords.unknownDossier}</NoticeBar>
  if (history.kind === 'reading' || !loaded || !catalogue) return <p class="soft">{pageWords.reading}</p>
  const problems = [loaded.problem, catalogue.problem].filter((problem) => problem !== undefined)
  return (
    <>
      {problems.map((problem) => (
        <NoticeBar key={problem} kind="warning">
          {problem}
        </NoticeBar>
      ))}
      {children({
        dossier: history.dossier,
        settings: loaded.settings,
        catalogue: catalogue.catalogue,
      })}
    </>
  )
}
