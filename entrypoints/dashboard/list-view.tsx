import { useMemo } from 'preact/hooks'
import { WindowTable } from '@/components/window-table'
import type { DossierKey } from '@/utils/dossier/key'
import { dashboardWords as words } from '@/utils/i18n/dashboard'
import { elsewhereText } from '@/utils/i18n/sources'
import { filtered, type ListFilter, sorted } from '@/utils/reports/dossier-list'
import type { Summary } from '@/utils/reports/summary'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import type { PageState } from './address'
import { ColumnChoice } from './column-choice'
import { listColumns } from './list-columns'
import { ListFilters } from './list-filters'
import { SavedViewList } from './saved-view-list'
import type { SavedViews } from './use-saved-views'

interface ListViewProps {
  state: PageState
  summary: Summary
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
  const { state, summary, catalogue, dueSoonDays, persons, saved, onChange, onOpen } = props
  const { sort, columns } = state
  const { judged, at, elsewhere } = summary
  const filter = useMemo(
    () => (persons ? state.filter : withoutPerson(state.filter)),
    [persons, state.filter],
  )
  const rows = useMemo(
    () => sorted(filtered(judged, filter, at, catalogue), sort, catalogue),
    [judged, at, filter, sort, catalogue],
  )
  const shown = useMemo(
    () => listColumns(columns, { catalogue, dueSoonDays, onOpen }),
    [columns, catalogue, dueSoonDays, onOpen],
  )
  return (
    <>
      <SavedViewList saved={saved} state={state} />
      <ListFilters
        state={state}
        summary={summary}
        catalogue={catalogue}
        dueSoonDays={dueSoonDays}
        persons={persons}
        onChange={onChange}
      />
      <div class="list-line">
        <p role="status">
          {words.shown(rows.length, judged.length)}.{' '}
          <span class="soft">
            {words.basis(at)}{' '}
            {elsewhere.sources > 0 && elsewhereText.included(elsewhere.dossiers, elsewhere.sources)}
          </span>
        </p>
        <ColumnChoice columns={columns} onChange={(chosen) => onChange({ columns: chosen })} />
      </div>
      <WindowTable
        caption={words.caption(rows.length)}
        columns={shown}
        rows={rows}
        keyOf={({ dossier }) => dossier.key}
        none={words.none}
      />
    </>
  )
}

/** An address kept from before may still name somebody. */
function withoutPerson({ holder: _, ...filter }: ListFilter): ListFilter {
  return filter
}
