import { DataTable } from '@/components/data-table'
import { SelectField } from '@/components/select-field'
import type { DossierKey } from '@/utils/dossier/key'
import { batchWords as words } from '@/utils/i18n/batch'
import { fullDate } from '@/utils/i18n/time-words'
import { promisedDay } from '@/utils/notices/draft'
import type { ListedDossier } from '@/utils/notices/paper'
import { type BatchFilter, batchFilters } from './filters'

interface DossierPickerProps {
  /** Null for a paper that says itself which dossiers it is about; then `about` says which. */
  filter: BatchFilter | null
  about: string
  unit: string
  units: readonly string[]
  rows: readonly ListedDossier[]
  chosen: ReadonlySet<DossierKey>
  onFilter(filter: BatchFilter): void
  onUnit(unit: string): void
  onChoose(chosen: ReadonlySet<DossierKey>): void
}

/** Which dossiers are written about: a filter, and a tick for each. */
export function DossierPicker(props: DossierPickerProps) {
  const { filter, about, unit, units, rows, chosen, onFilter, onUnit, onChoose } = props
  const everyUnit = { value: '', label: words.everyUnit }
  const tick = (key: DossierKey) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    onChoose(next)
  }
  return (
    <section aria-labelledby="picker-heading">
      <h2 id="picker-heading">{words.choose}</h2>
      {filter === null ? (
        <p class="small">{about}</p>
      ) : (
        <SelectField
          label={words.filter}
          value={filter}
          options={batchFilters.map((value) => ({ value, label: words.filters[value] }))}
          onSave={onFilter}
        />
      )}
      <SelectField
        label={words.unit}
        value={unit}
        options={[everyUnit, ...units.map((value) => ({ value, label: value }))]}
        onSave={onUnit}
      />
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => onChoose(new Set(rows.map(({ dossier }) => dossier.key)))}
        >
          {words.all}
        </button>
        <button type="button" class="button" onClick={() => onChoose(new Set())}>
          {words.nothing}
        </button>
      </div>
      <p role="status" class="small">
        {words.chosen(rows.filter(({ dossier }) => chosen.has(dossier.key)).length, rows.length)}
      </p>
      {rows.length === 0 ? (
        <p class="soft">{words.none}</p>
      ) : (
        <div class="picker">
          <DataTable
            caption={words.caption}
            captionUnseen
            rows={rows}
            keyOf={({ dossier }) => dossier.key}
            columns={[
              {
                heading: words.number,
                cell: ({ dossier }) => (
                  <label class="choice">
                    <input
                      type="checkbox"
                      checked={chosen.has(dossier.key)}
                      onChange={() => tick(dossier.key)}
                    />
                    {dossier.current.number ?? words.noNumber}
                  </label>
                ),
              },
              { heading: words.due, cell: ({ dossier }) => dueText(dossier) },
              { heading: words.standing, cell: ({ standing }) => standing() },
            ]}
          />
        </div>
      )}
    </section>
  )
}

function dueText(dossier: ListedDossier['dossier']): string {
  const due = promisedDay(dossier)
  return due === null ? '' : fullDate(due)
}
