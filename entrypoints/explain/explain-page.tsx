import { useMemo, useState } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { useCatalogue } from '@/components/use-catalogue'
import { useDossier } from '@/components/use-dossier'
import { useSettings } from '@/components/use-settings'
import type { Dossier } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import { explainWords as words } from '@/utils/i18n/explain-page'
import { pageWords } from '@/utils/i18n/pages'
import type { CalendarSettings } from '@/utils/settings/settings'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { buildSchedule } from '@/utils/working-time/schedule'
import type { TermPause } from '@/utils/working-time/term'
import { CitizenText } from './citizen-text'
import { explainDossier, hasWaited } from './explained'
import { InspectorSheet } from './inspector-sheet'
import { WaitFields } from './wait-fields'

/** How one dossier's due date comes about, for the citizen in two sentences and for the inspector on a page. */
export function ExplainPage({ dossierKey }: { dossierKey: DossierKey | null }) {
  return (
    <>
      <header class="page-head">
        <h1>{words.title}</h1>
      </header>
      <main>
        {dossierKey === null ? (
          <NoticeBar kind="warning">{words.noKey}</NoticeBar>
        ) : (
          <Recorded dossierKey={dossierKey} />
        )}
      </main>
    </>
  )
}

function Recorded({ dossierKey }: { dossierKey: DossierKey }) {
  const loaded = useSettings()
  const catalogue = useCatalogue()
  const history = useDossier(dossierKey)
  if (history.kind === 'failed') return <NoticeBar kind="problem">{pageWords.historyUnreadable}</NoticeBar>
  if (history.kind === 'unknown') return <NoticeBar kind="warning">{words.unknownDossier}</NoticeBar>
  if (history.kind === 'reading' || !loaded || !catalogue) return <p class="soft">{pageWords.reading}</p>
  const problems = [loaded.problem, catalogue.problem].filter((problem) => problem !== undefined)
  return (
    <>
      {problems.map((problem) => (
        <NoticeBar key={problem} kind="warning">
          {problem}
        </NoticeBar>
      ))}
      <Explanation
        dossier={history.dossier}
        calendar={loaded.settings.calendar}
        catalogue={catalogue.catalogue}
      />
    </>
  )
}

interface ExplanationProps {
  dossier: Dossier
  calendar: CalendarSettings
  catalogue: ProcedureCatalogue
}

/** The explanation and what the officer may add to it. */
export function Explanation({ dossier, calendar: choices, catalogue }: ExplanationProps) {
  const [wait, setWait] = useState<TermPause | null>(null)
  const office = useMemo(
    () => ({ choices, calendar: createWorkingCalendar(buildSchedule(choices)) }),
    [choices],
  )
  const explained = useMemo(
    () => explainDossier(dossier, catalogue, office, wait),
    [dossier, catalogue, office, wait],
  )
  if (explained.kind === 'gap') return <NoticeBar kind="info">{words.gaps[explained.gap]}</NoticeBar>
  if (explained.kind === 'problem') return <NoticeBar kind="problem">{explained.says}</NoticeBar>
  if (explained.kind === 'wait' && explained.inHours)
    return <NoticeBar kind="info">{words.waitInHours}</NoticeBar>
  return (
    <>
      <WaitFields seen={hasWaited(dossier)} onSave={setWait} />
      {explained.kind === 'explained' && (
        <>
          <CitizenText sentences={explained.citizen} from={explained.from} differs={explained.differs} />
          <InspectorSheet page={explained.inspector} />
        </>
      )}
    </>
  )
}
