import { useMemo } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { useCatalogue } from '@/components/use-catalogue'
import { useDossier } from '@/components/use-dossier'
import { useSettings } from '@/components/use-settings'
import { now } from '@/utils/clock'
import type { Dossier } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import type { Gap } from '@/utils/history/gaps'
import { pageWords } from '@/utils/i18n/pages'
import { timelineWords as words } from '@/utils/i18n/timeline'
import { groundsOf } from '@/utils/reports/context'
import { limitsOf } from '@/utils/reports/dossier-limits'
import { timelineOf } from '@/utils/reports/timeline'
import type { Settings } from '@/utils/settings/settings'
import { withKnownTerm } from '@/utils/working-time/known-term'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { TimelineSheet } from './timeline-sheet'
import { useGaps } from './use-gaps'

/** A dossier's course as this PC saw it: as a picture, as tables, and on paper. */
export function TimelinePage({ dossierKey }: { dossierKey: DossierKey | null }) {
  return (
    <>
      <header class="page-head">
        <h1>{words.title}</h1>
        <button type="button" class="button main" onClick={() => window.print()}>
          {words.print}
        </button>
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
  const settings = useSettings()?.settings ?? null
  const catalogue = useCatalogue()?.catalogue ?? null
  const history = useDossier(dossierKey)
  const gaps = useGaps(dossierKey, settings)
  if (history.kind === 'failed') return <NoticeBar kind="problem">{pageWords.historyUnreadable}</NoticeBar>
  if (history.kind === 'unknown') return <NoticeBar kind="warning">{words.unknownDossier}</NoticeBar>
  if (history.kind === 'reading' || !settings || !catalogue || !gaps)
    return <p class="soft">{pageWords.reading}</p>
  return <Course dossier={history.dossier} gaps={gaps} settings={settings} catalogue={catalogue} />
}

interface CourseProps {
  dossier: Dossier
  gaps: readonly Gap[]
  settings: Settings
  catalogue: ProcedureCatalogue
}

/** The course of one dossier under the office's settings. */
export function Course({ dossier, gaps, settings, catalogue }: CourseProps) {
  const known = useMemo(
    () => ({ ...dossier, current: withKnownTerm(dossier.current, catalogue) }),
    [dossier, catalogue],
  )
  const context = useMemo(() => ({ ...groundsOf(settings, catalogue), now: now() }), [settings, catalogue])
  return (
    <TimelineSheet
      dossier={known}
      timeline={timelineOf(known, context.calendar)}
      limits={limitsOf(known, context)}
      gaps={gaps}
      desk={settings.office.desk}
      at={context.now}
    />
  )
}
