import { useId } from 'preact/hooks'
import { figureLabel } from '@/components/figure-label'
import { SelectField } from '@/components/select-field'
import { dashboardWords as words } from '@/utils/i18n/dashboard'
import { type FilterField, filterFields, type ListFilter, sortOrders } from '@/utils/reports/dossier-list'
import { figures } from '@/utils/reports/figures'
import type { PageState } from './address'

interface ListFiltersProps {
  state: PageState
  /** What values are offered. */
  choices: ReadonlyMap<FilterField, readonly string[]>
  dueSoonDays: number
  /** Whether the list may be narrowed to one person's dossiers. */
  persons: boolean
  onChange(change: Partial<PageState>): void
}

/** What the list is narrowed to, and its order. */
export function ListFilters({ state, choices, dueSoonDays, persons, onChange }: ListFiltersProps) {
  const id = useId()
  const { filter, sort } = state
  const offered = filterFields
    .filter((field) => persons || field !== 'holder')
    .map((field) => ({ field, values: choices.get(field) ?? [] }))
  const narrow = (name: keyof ListFilter, value: string) => {
    const { [name]: _, ...rest } = filter
    onChange({ filter: value === '' ? rest : { ...rest, [name]: value } })
  }
  const all = { value: '', label: words.all }
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chrome has <search> from 118 on.
    <div role="search" class="filters no-print" aria-label={words.filters}>
      <div class="field">
        <label for={id}>{words.number}</label>
        <input
          id={id}
          type="search"
          maxLength={100}
          value={filter.number ?? ''}
          onInput={(event) => narrow('number', event.currentTarget.value)}
        />
      </div>
      <SelectField
        label={words.figure}
        value={filter.figure ?? ''}
        options={[
          all,
          ...figures.map((figure) => ({ value: figure, label: figureLabel(figure, dueSoonDays) })),
        ]}
        onSave={(figure) => narrow('figure', figure)}
      />
      {offered.map(({ field, values }) => (
        <SelectField
          key={field}
          label={words.fields[field]}
          value={filter[field] ?? ''}
          options={[all, ...values.map((value) => ({ value, label: value }))]}
          onSave={(value) => narrow(field, value)}
        />
      ))}
      <SelectField
        label={words.sort}
        value={sort}
        options={sortOrders.map((order) => ({ value: order, label: words.orders[order] }))}
        onSave={(order) => onChange({ sort: order })}
      />
      <button type="button" class="button" onClick={() => onChange({ filter: {} })}>
        {words.clear}
      </button>
    </div>
  )
}
