import { useMemo } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { useDossier } from '@/components/use-dossier'
import { useSettings } from '@/components/use-settings'
import { now } from '@/utils/clock'
import type { Dossier } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import { noticePageWords as words } from '@/utils/i18n/notices'
import { findPaper } from '@/utils/notices/catalogue'
import type { DraftGround } from '@/utils/notices/draft'
import type { Paper } from '@/utils/notices/paper'
import { choicesOf } from '@/utils/settings/agency-calendars'
import type { Settings } from '@/utils/settings/settings'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { type Day, dayOf } from '@/utils/working-time/dates'
import { buildSchedule } from '@/utils/working-time/schedule'
import { Writer } from './writer'

interface NoticePageProps {
  /** The dossier's key in history. */
  dossierKey: DossierKey | null
  paperId: string
}

/** The writing page of one dossier and one paper. */
export function NoticePage(props: NoticePageProps) {
  return (
    <>
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="soft small">{words.checkForm}</p>
      </header>
      <main>
        <Chosen {...props} />
      </main>
    </>
  )
}

function Chosen({ dossierKey, paperId }: NoticePageProps) {
  const paper = findPaper(paperId)
  if (paper === null) return <NoticeBar kind="warning">{words.unknownPaper}</NoticeBar>
  if (dossierKey === null) return <NoticeBar kind="warning">{words.noKey}</NoticeBar>
  return <Desk dossierKey={dossierKey} paper={paper} />
}

function Desk({ dossierKey, paper }: { dossierKey: DossierKey; paper: Paper }) {
  const loaded = useSettings()
  const history = useDossier(dossierKey)
  const ground = useGround(
    paper,
    history.kind === 'ready' ? history.dossier : null,
    loaded?.settings ?? null,
    dayOf(now()),
  )

  if (history.kind === 'failed') return <NoticeBar kind="problem">{words.historyFailed}</NoticeBar>
  if (history.kind === 'unknown') return <NoticeBar kind="warning">{words.unknownDossier}</NoticeBar>
  if (history.kind === 'reading' || !loaded || !ground) return <p class="soft">{words.reading}</p>
  return (
    <>
      {loaded.problem && <NoticeBar kind="warning">{loaded.problem}</NoticeBar>}
      <Writer
        ground={ground}
        calendarChoices={choicesOf(loaded.settings, ground.dossier.current.unit)}
        dossierKey={dossierKey}
        append={history.append}
      />
    </>
  )
}

function useGround(
  paper: Paper,
  dossier: Dossier | null,
  settings: Settings | null,
  today: Day,
): DraftGround | null {
  return useMemo(() => {
    if (!dossier || !settings) return null
    const calendar = createWorkingCalendar(buildSchedule(choicesOf(settings, dossier.current.unit)))
    return { paper, dossier, office: settings.office, calendar, today }
  }, [paper, dossier, settings, today])
}
