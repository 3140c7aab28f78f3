import { NoticeBar } from '@/components/notice-bar'
import { useCatalogue } from '@/components/use-catalogue'
import { useSettings } from '@/components/use-settings'
import { useSummary } from '@/components/use-summary'
import { batchWords as words } from '@/utils/i18n/batch'
import { noticePageWords } from '@/utils/i18n/notices'
import { PageHead } from '../page-head'
import { Batch } from './batch'
import { type BatchFilter, isBatchFilter } from './filters'

interface BatchPageProps {
  /** The figure whose list it was opened from; anything else begins with what is overdue. */
  asked: string
}

/** Writing for several dossiers: one paper for each, or one about all. */
export function BatchPage({ asked }: BatchPageProps) {
  const first: BatchFilter = isBatchFilter(asked) ? asked : 'overdue'
  return (
    <>
      <PageHead title={words.title} />
      <main>
        <Loaded first={first} />
      </main>
    </>
  )
}

function Loaded({ first }: { first: BatchFilter }) {
  const loaded = useSettings()
  const catalogue = useCatalogue()
  const state = useSummary(loaded?.settings ?? null, catalogue?.catalogue ?? null)
  if (state.kind === 'failed') return <NoticeBar kind="problem">{noticePageWords.historyFailed}</NoticeBar>
  if (state.kind === 'reading' || !loaded || !catalogue) return <p class="soft">{noticePageWords.reading}</p>
  return (
    <>
      {loaded.problem && <NoticeBar kind="warning">{loaded.problem}</NoticeBar>}
      <Batch
        summary={state.summary}
        settings={loaded.settings}
        catalogue={catalogue.catalogue}
        first={first}
      />
    </>
  )
}
