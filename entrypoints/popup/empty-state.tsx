import { popupWords } from '@/utils/i18n/popup'
import type { SummaryLabels } from '@/utils/reports/summary-cache'

/** Nothing was ever shown here: says what to do next. */
export function EmptyState({ consoles }: Pick<SummaryLabels, 'consoles'>) {
  return (
    <section class="empty">
      <h2>{popupWords.emptyHeading}</h2>
      <p>{consoles.length === 0 ? popupWords.emptyNoConsole : popupWords.emptyWithConsole}</p>
      <ul class="plain">
        {consoles.map(({ origin, name }) => (
          <li key={origin}>
            <a href={origin} target="_blank" rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
