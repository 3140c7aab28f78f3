import { DataTable } from '@/components/data-table'
import { countdownText } from '@/utils/i18n/countdown'
import { unopenedWords as words } from '@/utils/i18n/review'
import { fullDate } from '@/utils/i18n/time-words'
import type { UnopenedDossier } from '@/utils/reports/unopened'
import type { Day } from '@/utils/working-time/dates'
import { DossierButton } from './dossier-button'

interface UnopenedCardProps {
  dossiers: readonly UnopenedDossier[]
  /** Each console with the day since when openings are known there; null where they are not. */
  consoles: readonly { name: string; knownSince: Day | null }[]
  limit: number
  onOpen(key: string): void
}

/** More than a lead goes through in a day; the count tells of the rest. */
const mostListed = 50

/** What nobody opened, as far as this computer can tell, and how far that is. */
export function UnopenedCard({ dossiers, consoles, limit, onOpen }: UnopenedCardProps) {
  const listed = dossiers.slice(0, mostListed)
  const isKnown = consoles.some(({ knownSince }) => knownSince !== null)
  return (
    <section class="card unopened no-print">
      <h2>{words.heading(limit)}</h2>
      <p class="small soft">{words.intro}</p>
      <ul class="plain small">
        {consoles.map(({ name, knownSince }) => (
          <li key={name}>{knownSince === null ? words.unknown(name) : words.knownSince(name, knownSince)}</li>
        ))}
      </ul>
      {isKnown && <p>{dossiers.length === 0 ? words.none : words.count(dossiers.length, listed.length)}</p>}
      {listed.length > 0 && (
        <DataTable
          caption={words.heading(limit)}
          captionUnseen
          rows={listed}
          keyOf={({ judged }) => judged.dossier.key}
          columns={[
            {
              heading: words.columns.number,
              cell: ({ judged: { dossier } }) => <DossierButton dossier={dossier} onOpen={onOpen} />,
            },
            {
              heading: words.columns.term,
              cell: ({ judged: { countdown, dossier } }) =>
                countdownText(countdown, { status: dossier.current.status }),
            },
            { heading: words.columns.unit, cell: ({ judged }) => judged.dossier.current.unit },
            {
              heading: words.columns.openedOn,
              cell: ({ openedOn }) => (openedOn === null ? words.never : fullDate(openedOn)),
            },
            { heading: words.columns.days, cell: ({ days }) => days, numeric: true },
          ]}
        />
      )}
    </section>
  )
}
