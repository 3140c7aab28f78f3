import { useMemo } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { useSettings } from '@/components/use-settings'
import { now } from '@/utils/clock'
import type { Dossier } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import { noticePageWords as words } from '@/utils/i18n/notices'
import type { DraftGround } from '@/utils/notices/draft'
import apology from '@/utils/notices/papers/apology'
import type { Settings } from '@/utils/settings/settings'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { type Day, dayOf } from '@/utils/working-time/dates'
import { buildSchedule } from '@/utils/working-time/schedule'
import { useDossier } from './use-dossier'
import { Writer } from './writer'

/** The writing page of one dossier, named by its key in history. */
export function NoticePage({ dossierKey }: { dossierKey: DossierKey | null }) {
  return (
    <>
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="soft small">{words.checkForm}</p>
      </header>
      <main>
        {dossierKey === null ? (
          <NoticeBar kind="warning">{words.noKey}</NoticeBar>
        ) : (
          <Desk dossierKey={dossierKey} />
        )}
      </main>
    </>
  )
}

function Desk({ dossierKey }: { dossierKey: DossierKey }) {
  const loaded = useSettings()
  const history = useDossier(dossierKey)
  const ground = useGround(
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
        calendarChoices={loaded.settings.calendar}
        dossierKey={dossierKey}
        append={history.append}
      />
    </>
  )
}

function useGround(dossier: Dossier | null, settings: Settings | null, today: Day): DraftGround | null {
  return useMemo(() => {
    if (!dossier || !settings) return null
    const calendar = createWorkingCalendar(buildSchedule(settings.calendar))
    return { paper: apology, dossier, office: settings.office, calendar, today }
  }, [dossier, settings, today])
}
