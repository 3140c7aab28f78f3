import { useId, useMemo } from 'preact/hooks'
import { figureLabel } from '@/components/figure-label'
import { useSteps } from '@/components/use-steps'
import type { CountSteps } from '@/components/use-summary'
import { WindowTable } from '@/components/window-table'
import type { DossierKey } from '@/utils/dossier/key'
import { dashboardWords as words } from '@/utils/i18n/dashboard'
import { elsewhereText } from '@/utils/i18n/sources'
import { filterFields, type ListFilter } from '@/utils/reports/dossier-list'
import { asksSame, listRows } from '@/utils/reports/list-rows'
import type { Listing } from '@/utils/reports/summary'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import type { PageState } from './address'
import { ColumnChoice } from './column-choice'
import { listColumns } from './list-columns'
import { ListFilters } from './list-filters'
import { SavedViewList } from './saved-view-list'
import type { SavedViews } from './use-saved-views'

interface ListViewProps {
  state: PageState
  listing: Listing
  /** While the figures are first counted, how far that is; null once they are. */
  counting: CountSteps | null
  catalogue: ProcedureCatalogue
  dueSoonDays: number
  /** Whether the list may be narrowed to one person's dossiers. */
  persons: boolean
  saved: SavedViews
  onChange(change: Partial<PageState>): void
  onOpen(key: DossierKey): void
}

/** Every open dossier, narrowed and in the order wanted. */
export function ListView(props: ListViewProps) {
  const { state, listing, counting, catalogue, dueSoonDays, persons, saved, onChange, onOpen } = props
  const { sort, columns } = state
  const filter = useMemo(
    () => (persons ? state.filter : withoutPerson(state.filter)),
    [persons, state.filter],
  )
  // What is in a figure is known of all dossiers or of none: a part of them would look like all.
  const isUncounted = counting !== null && filter.figure !== undefined
  const shownFilter = isUncounted ? noFilter : filter
  const asked = useMemo(
    () => ({ listing, filter: shownFilter, sort, catalogue }),
    [listing, shownFilter, sort, catalogue],
  )
  const { of, found } = useSteps(asked, listRows, asksSame)
  const { open, judged, at, elsewhere } = of.listing
  const { rows, choices } = found
  const isArranged = asksSame(of, asked)
  const waits = isUncounted || of.filter.figure !== filter.figure
  const shown = useMemo(
    () => listColumns(columns, { catalogue, dueSoonDays, onOpen }),
    [columns, catalogue, dueSoonDays, onOpen],
  )
  const narrowed = filterText(filter, dueSoonDays)
  const arranged = isArranged ? words.shown(rows.length, judged.length) : words.arranging
  const says = waits ? words.figureWaits : arranged
  return (
    <>
      <div class="no-print">
        <SavedViewList saved={saved} state={state} />
      </div>
      <ListFilters
        state={state}
        choices={choices}
        dueSoonDays={dueSoonDays}
        persons={persons}
        onChange={onChange}
      />
      <div class="list-line">
        <p role="status">
          {says}.{' '}
          <span class="soft">
            {words.basis(at)}{' '}
            {elsewhere.sources > 0 && elsewhereText.included(elsewhere.dossiers, elsewhere.sources)}
          </span>
        </p>
        <div class="list-actions no-print">
          <ColumnChoice columns={columns} onChange={(chosen) => onChange({ columns: chosen })} />
          <button type="button" class="button" onClick={() => print()}>
            {words.print}
          </button>
        </div>
      </div>
      {counting !== null && counting.done > 0 && (
        <Counting steps={counting} ofGroup={waits} open={open.length} />
      )}
      {narrowed !== '' && <p class="print-only">{narrowed}</p>}
      {!waits && (
        <WindowTable
          caption={words.caption(rows.length)}
          columns={shown}
          rows={rows}
          keyOf={({ dossier }) => dossier.key}
          none={words.none}
          notPrinted={words.notPrinted}
        />
      )}
    </>
  )
}

interface CountingProps {
  steps: CountSteps
  /** The list is narrowed to a group of dossiers: it is not there before they were looked through. */
  ofGroup: boolean
  /** How many dossiers there are to be looked through. */
  open: number
}

/** That the list is whole, or how much of it was looked through, and what is still to come. */
function Counting({ steps: { done, all }, ofGroup, open }: CountingProps) {
  const id = useId()
  return (
    <p class="counting soft">
      <span id={id}>{ofGroup ? words.lookedThrough(Math.min(done, open), open) : words.counting}</span>{' '}
      <progress value={Math.min(done, all)} max={all} aria-labelledby={id} />
    </p>
  )
}

/** What the list is narrowed to, for paper: there the fields that say it are left out. */
function filterText({ number, figure, ...named }: ListFilter, dueSoonDays: number): string {
  const parts = [
    ...(number ? [`${words.number}: ${number}`] : []),
    ...(figure ? [`${words.figure}: ${figureLabel(figure, dueSoonDays)}`] : []),
    ...filterFields.flatMap((field) => (named[field] ? [`${words.fields[field]}: ${named[field]}`] : [])),
  ]
  return parts.join(' · ')
}

const noFilter: ListFilter = {}

/** An address kept from before may still name somebody. */
function withoutPerson({ holder: _, ...filter }: ListFilter): ListFilter {
  return filter
}
