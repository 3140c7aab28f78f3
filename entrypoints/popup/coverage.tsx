import { ListCoverageLines } from '@/components/list-coverage'
import { deletionReasons } from '@/utils/i18n/backup'
import { popupWords } from '@/utils/i18n/popup'
import { elsewhereText } from '@/utils/i18n/sources'
import type { SummaryFigures } from '@/utils/reports/summary'
import type { SummaryLabels } from '@/utils/reports/summary-cache'

interface CoverageProps {
  figures: SummaryFigures
  consoles: SummaryLabels['consoles']
  counting: boolean
}

/** What the figures rest on: the moment, how many dossiers were shown here, and between when. */
export function Coverage({ figures, consoles, counting }: CoverageProps) {
  const nameOf = (origin: string) => consoles.find((console) => console.origin === origin)?.name ?? origin
  return (
    <footer class="small soft">
      <p role="status">{counting ? popupWords.counting(figures.at) : popupWords.countedAt(figures.at)}</p>
      <p>
        {sentence(figures)} {basisOf(figures)}
      </p>
      <ListCoverageLines walks={figures.walks} />
      {figures.perOrigin.length > 1 && (
        <details>
          <summary>{popupWords.perConsole}</summary>
          <ul class="plain">
            {figures.perOrigin.map((one) => (
              <li key={one.origin}>
                <b>{nameOf(one.origin)}</b>: {sentence(one)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {figures.deleted.map(({ why, ...gone }) => (
        <p key={why}>{popupWords.deleted(deletionReasons[why], gone.dossiers, gone.times, gone.last)}</p>
      ))}
    </footer>
  )
}

function sentence({ seen, from, to }: { seen: number; from: number | null; to: number | null }): string {
  return from === null || to === null ? popupWords.seen(seen) : popupWords.coverage(seen, from, to)
}

/** Own looks alone, or files of colleagues too. */
function basisOf({ elsewhere: { dossiers, sources } }: SummaryFigures): string {
  return sources === 0 ? popupWords.onlyShown : elsewhereText.included(dossiers, sources)
}
