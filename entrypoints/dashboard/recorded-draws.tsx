import { DataTable } from '@/components/data-table'
import { NoticeBar } from '@/components/notice-bar'
import type { Draw } from '@/utils/history/draws'
import { pageWords } from '@/utils/i18n/pages'
import { sampleWords as words } from '@/utils/i18n/sample'
import { dateAndTime } from '@/utils/i18n/time-words'
import { sampleTexts } from '@/utils/i18n/written/sample'

interface RecordedDrawsProps {
  draws: readonly Draw[] | 'failed' | null
  onOpen(draw: Draw): void
}

/** Every draw that was written down, to be seen again as it was. */
export function RecordedDraws({ draws, onOpen }: RecordedDrawsProps) {
  if (draws === 'failed') return <NoticeBar kind="problem">{pageWords.historyUnreadable}</NoticeBar>
  if (!draws) return <p class="soft no-print">{pageWords.reading}</p>
  if (draws.length === 0) {
    return (
      <section class="card no-print">
        <h2>{words.recordedHeading}</h2>
        <p class="small soft">{words.noneRecorded}</p>
      </section>
    )
  }
  return (
    <section class="card no-print">
      <DataTable
        caption={words.recordedHeading}
        rows={draws}
        keyOf={({ at, seed }) => `${at} ${seed}`}
        columns={[
          { heading: words.recordedAt, cell: ({ at }) => dateAndTime(at) },
          { heading: words.period, cell: ({ from, to }) => sampleTexts.title(from, to) },
          { heading: words.seed, cell: ({ seed }) => seed },
          { heading: words.drawn, cell: drawnText, numeric: true },
          {
            heading: words.open,
            cell: (draw) => (
              <button type="button" class="as-link" onClick={() => onOpen(draw)}>
                {words.open}
                <span class="unseen"> {dateAndTime(draw.at)}</span>
              </button>
            ),
          },
        ]}
      />
    </section>
  )
}

function drawnText({ strata }: Draw): string {
  const sum = (count: (stratum: Draw['strata'][number]) => number) =>
    strata.reduce((all, stratum) => all + count(stratum), 0)
  return `${sum(({ drawn }) => drawn.length)}/${sum(({ of }) => of)}`
}
