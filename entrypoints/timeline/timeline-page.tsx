import { useMemo } from 'preact/hooks'
import { DossierPage, type KnownDossier } from '@/components/dossier-page'
import { useConsoleWalks } from '@/components/use-console-walks'
import { now } from '@/utils/clock'
import type { DossierKey } from '@/utils/dossier/key'
import type { Gap } from '@/utils/history/gaps'
import { pageWords } from '@/utils/i18n/pages'
import { timelineWords as words } from '@/utils/i18n/timeline'
import type { ConsoleWalk } from '@/utils/i18n/walk'
import { groundsOf } from '@/utils/reports/context'
import { limitsOf } from '@/utils/reports/dossier-limits'
import { timelineOf } from '@/utils/reports/timeline'
import clockDoubtful from '@/utils/warnings/rules/clock-doubtful'
import { withKnownTerm } from '@/utils/working-time/known-term'
import { TimelineSheet } from './timeline-sheet'
import { useGaps } from './use-gaps'

/** A dossier's course as this PC saw it: as a picture, as tables, and on paper. */
export function TimelinePage({ dossierKey }: { dossierKey: DossierKey | null }) {
  const print = (
    <button type="button" class="button main" onClick={() => window.print()}>
      {words.print}
    </button>
  )
  return (
    <DossierPage title={words.title} dossierKey={dossierKey} action={print}>
      {(known) => <CourseWithGaps {...known} />}
    </DossierPage>
  )
}

function CourseWithGaps(known: KnownDossier) {
  const gaps = useGaps(known.dossier.key, known.settings)
  const { dossier, settings } = known
  const own = useMemo(
    () => settings.consoles.filter(({ origin }) => origin === dossier.origin),
    [settings, dossier.origin],
  )
  const walks = useConsoleWalks(own)
  return gaps ? <Course {...known} gaps={gaps} walks={walks} /> : <p class="soft">{pageWords.reading}</p>
}

interface CourseProps extends KnownDossier {
  gaps: readonly Gap[]
  /** The last walks through the lists of its console; none by itself. */
  walks?: readonly ConsoleWalk[]
}

/** The course of one dossier under the office's settings. */
export function Course({ dossier, gaps, walks = [], settings, catalogue }: CourseProps) {
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
      walks={walks}
      clock={clockDoubtful.check(known, context)}
      desk={settings.office.desk}
      at={context.now}
    />
  )
}
