import { useState } from 'preact/hooks'
import { DataTable } from '@/components/data-table'
import { writtenDate } from '@/components/date-text'
import { TextField } from '@/components/text-field'
import { fold } from '@/utils/dossier/text'
import { procedureTermText, catalogueWords as words } from '@/utils/i18n/catalogue-options'
import { pageWords } from '@/utils/i18n/pages'
import { type Procedure, termOf } from '@/utils/working-time/procedure-catalogue'

interface ProcedureListProps {
  procedures: readonly Procedure[]
  onRemove(code: string): void
}

const pageSize = 30

/** The catalogue's procedures, a page at a time, with a search that does not mind missing diacritics. */
export function ProcedureList({ procedures, onRemove }: ProcedureListProps) {
  const [wanted, setWanted] = useState('')
  const [most, setMost] = useState(pageSize)
  const key = fold(wanted)
  const found = procedures.filter(({ code, name }) => fold(`${code} ${name}`).includes(key))
  const shown = found.slice(0, most)
  const find = (text: string) => {
    setWanted(text)
    setMost(pageSize)
  }
  return (
    <div class="adding">
      <p>{words.count(procedures.length)}</p>
      <TextField label={words.find} value={wanted} onSave={find} />
      <DataTable
        caption={words.caption}
        captionUnseen
        rows={shown}
        keyOf={({ code }) => code}
        columns={[
          { heading: words.code, cell: ({ code }) => code },
          { heading: words.name, cell: ({ name }) => name },
          { heading: words.term, cell: procedureTermText },
          { heading: words.decision, cell: decisionText },
          {
            heading: pageWords.remove,
            cell: ({ code }) => (
              <button
                type="button"
                class="button"
                aria-label={words.remove(code)}
                onClick={() => onRemove(code)}
              >
                {pageWords.remove}
              </button>
            ),
          },
        ]}
      />
      <p class="small soft" role="status">
        {words.found(shown.length, found.length)}
      </p>
      {found.length > most && (
        <div>
          <button type="button" class="button" onClick={() => setMost(most + pageSize)}>
            {words.showMore}
          </button>
        </div>
      )}
    </div>
  )
}

function decisionText(procedure: Procedure): string {
  const { number, date } = termOf(procedure).decision
  return [number, writtenDate(date ?? undefined)].filter(Boolean).join(', ')
}
