import { popupWords } from '@/utils/i18n/popup'
import type { Summary } from '@/utils/reports/summary'
import type { ConsoleEntry } from '@/utils/settings/settings'

interface CoverageProps {
  summary: Summary
  consoles: readonly ConsoleEntry[]
}

/** What the figures rest on: how many dossiers were shown here, and between when. */
export function Coverage({ summary, consoles }: CoverageProps) {
  const nameOf = (origin: string) => consoles.find((console) => console.origin === origin)?.name ?? origin
  return (
    <footer class="small soft">
      <p>
        {sentence(summary)} {popupWords.onlyShown}
      </p>
      {summary.perOrigin.length > 1 && (
        <details>
          <summary>{popupWords.perConsole}</summary>
          <ul class="plain">
            {summary.perOrigin.map((one) => (
              <li key={one.origin}>
                <b>{nameOf(one.origin)}</b>: {sentence(one)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  )
}

function sentence({ seen, from, to }: { seen: number; from: number | null; to: number | null }): string {
  return from === null || to === null ? popupWords.seen(seen) : popupWords.coverage(seen, from, to)
}
