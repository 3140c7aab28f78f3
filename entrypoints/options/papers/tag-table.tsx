import { DataTable } from '@/components/data-table'
import { fieldNames } from '@/utils/i18n/notice-fields'
import { paperOptionWords as words } from '@/utils/i18n/paper-options'
import type { Field, Paper } from '@/utils/notices/paper'

/** The names a template of this paper may use, what they mean and where their values come from. */
export function TagTable({ paper }: { paper: Paper }) {
  const fields: readonly Omit<Field, 'value'>[] = paper.fields
  return (
    <details>
      <summary>{words.tags}</summary>
      <p class="small soft">{words.tagsHint}</p>
      <DataTable
        caption={words.tags}
        captionUnseen
        rows={fields}
        keyOf={({ tag }) => tag}
        columns={[
          { heading: words.tag, cell: written },
          { heading: words.meaning, cell: meaning },
          { heading: words.source, cell: ({ source }) => words.sources[source] },
        ]}
      />
    </details>
  )
}

function written({ tag, repeats }: Omit<Field, 'value'>): string {
  return repeats ? `{#${tag}}…{/${tag}}` : `{${tag}}`
}

function meaning({ tag, repeats = [] }: Omit<Field, 'value'>): string {
  const name = fieldNames[tag] ?? tag
  const rows = repeats.filter((row) => row !== '.').map((row) => `{${row}}`)
  return rows.length > 0 ? `${name}, ${words.rows(rows.join(', '))}` : name
}
