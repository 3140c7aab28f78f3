import { useMemo } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { useAccount } from '@/components/use-account'
import { useDossier } from '@/components/use-dossier'
import { useSettings } from '@/components/use-settings'
import { now } from '@/utils/clock'
import type { Dossier } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import { noticePageWords as words } from '@/utils/i18n/notices'
import { dossierPapers } from '@/utils/notices/catalogue'
import type { WriterGround } from '@/utils/notices/draft'
import type { DossierPaper } from '@/utils/notices/paper'
import { offeredPapers, situationOf } from '@/utils/notices/situation'
import { choicesOf } from '@/utils/settings/agency-calendars'
import type { Settings } from '@/utils/settings/settings'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { type Day, dayOf } from '@/utils/working-time/dates'
import { buildSchedule } from '@/utils/working-time/schedule'
import { PageHead } from './page-head'
import { Writer } from './writer'

interface NoticePageProps {
  /** The dossier's key in history. */
  dossierKey: DossierKey | null
  /** The paper asked for; without one the page begins with the one that fits the dossier best. */
  paperId: string | null
}

/** The writing page of one dossier. */
export function NoticePage(props: NoticePageProps) {
  return (
    <>
      <PageHead title={words.title} />
      <main>
        <Chosen {...props} />
      </main>
    </>
  )
}

function Chosen({ dossierKey, paperId }: NoticePageProps) {
  const asked = dossierPapers.find(({ id }) => id === paperId) ?? null
  if (paperId !== null && asked === null) return <NoticeBar kind="warning">{words.unknownPaper}</NoticeBar>
  if (dossierKey === null) return <NoticeBar kind="warning">{words.noKey}</NoticeBar>
  return <Desk dossierKey={dossierKey} asked={asked} />
}

function Desk({ dossierKey, asked }: { dossierKey: DossierKey; asked: DossierPaper | null }) {
  const loaded = useSettings()
  const history = useDossier(dossierKey)
  const dossier = history.kind === 'ready' ? history.dossier : null
  const account = useAccount(dossier?.origin ?? null) ?? null
  const ground = useGround(dossier, loaded?.settings ?? null, account, dayOf(now()))
  const paper = useMemo(() => asked ?? (ground && fittingPaper(ground)), [asked, ground])

  if (history.kind === 'failed') return <NoticeBar kind="problem">{words.historyFailed}</NoticeBar>
  if (history.kind === 'unknown') return <NoticeBar kind="warning">{words.unknownDossier}</NoticeBar>
  if (history.kind === 'reading' || !loaded || !ground || !paper) return <p class="soft">{words.reading}</p>
  return (
    <>
      {loaded.problem && <NoticeBar kind="warning">{loaded.problem}</NoticeBar>}
      <Writer
        ground={ground}
        firstPaper={paper}
        calendarChoices={choicesOf(loaded.settings, ground.dossier.current.unit)}
        dossierKey={dossierKey}
        append={history.append}
      />
    </>
  )
}

function fittingPaper({ dossier, today }: WriterGround): DossierPaper | null {
  const { fitting, others } = offeredPapers(dossierPapers, situationOf(dossier, today))
  return fitting[0] ?? others[0] ?? null
}

function useGround(
  dossier: Dossier | null,
  settings: Settings | null,
  account: string | null,
  today: Day,
): WriterGround | null {
  return useMemo(() => {
    if (!dossier || !settings) return null
    const { office, papers } = settings
    const calendar = createWorkingCalendar(buildSchedule(choicesOf(settings, dossier.current.unit)))
    return { dossier, office, papers, calendar, today, account }
  }, [dossier, settings, today, account])
}
