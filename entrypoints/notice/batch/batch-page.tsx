import { useMemo } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { useAbsences } from '@/components/use-absences'
import { useCatalogue } from '@/components/use-catalogue'
import { useSettings } from '@/components/use-settings'
import { useSummary } from '@/components/use-summary'
import type { DossierKey } from '@/utils/dossier/key'
import { batchWords as words } from '@/utils/i18n/batch'
import { noticePageWords } from '@/utils/i18n/notices'
import type { ListPaper } from '@/utils/notices/paper'
import { readWhose, scopeOf } from '@/utils/reports/whose'
import { PageHead } from '../page-head'
import { Batch } from './batch'
import { startOf, startOfHandOver, startOfPaper } from './start'

interface BatchPageProps {
  /** The figure whose list it was opened from; anything else begins with what is overdue. */
  asked: string
  /** The paper about several dossiers, and the dossier, that it was opened for; null for none. */
  paper: ListPaper | null
  dossierKey: DossierKey | null
  /** Whose dossiers, on a computer that several accounts use (see `whoseText`). */
  whose: string | null
  /** An absence whose dossiers are to be handed over; null for none. */
  absence: number | null
}

/** Writing for several dossiers: one paper for each, or one about all. */
export function BatchPage(props: BatchPageProps) {
  return (
    <>
      <PageHead title={words.title} />
      <main>
        <Loaded {...props} />
      </main>
    </>
  )
}

function Loaded({ asked, paper, dossierKey, whose, absence }: BatchPageProps) {
  const loaded = useSettings()
  const catalogue = useCatalogue()
  const absences = useAbsences()
  const scope = useMemo(() => scopeOf(readWhose(whose) ?? 'everyone'), [whose])
  const state = useSummary(loaded?.settings ?? null, catalogue?.catalogue ?? null, scope)
  if (state.kind === 'failed' || absences === 'failed') {
    return <NoticeBar kind="problem">{noticePageWords.historyFailed}</NoticeBar>
  }
  if (state.kind === 'reading' || !loaded || !catalogue || !absences) {
    return <p class="soft">{noticePageWords.reading}</p>
  }
  const away = absences.find(({ seq }) => seq === absence)
  const start = paper ? startOfPaper(paper, dossierKey, state.summary) : startOf(asked)
  return (
    <>
      {loaded.problem && <NoticeBar kind="warning">{loaded.problem}</NoticeBar>}
      <Batch
        summary={state.summary}
        settings={loaded.settings}
        catalogue={catalogue.catalogue}
        start={away ? startOfHandOver(away, absences, state.summary) : start}
      />
    </>
  )
}
