import { useEffect, useRef } from 'preact/hooks'
import { DataTable } from '@/components/data-table'
import { NoticeBar } from '@/components/notice-bar'
import { procedureTermText, catalogueWords as words } from '@/utils/i18n/catalogue-options'
import { catalogueErrorText } from '@/utils/i18n/procedure-catalogue'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import type { CatalogueReading } from '@/utils/working-time/procedure-rows'
import { AcceptOrDecline } from './accept-or-decline'
import { catalogueDiff, type ProcedureChange } from './catalogue-diff'

interface ReadCatalogueProps {
  present: ProcedureCatalogue
  read: CatalogueReading
  onAccept(): void
  onDecline(): void
}

/** More than these are counted, not listed. */
const listed = 30

/** A catalogue read from a file: the rows to be mended, what would change, and the question. */
export function ReadCatalogue({ present, read, onAccept, onDecline }: ReadCatalogueProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file is to be read from its start
  useEffect(() => heading.current?.focus(), [read])
  const changes = catalogueDiff(present, read)
  const { procedures } = read
  return (
    <section class="entry" aria-labelledby="read-heading">
      <h3 id="read-heading" ref={heading} tabIndex={-1}>
        {words.preview}
      </h3>
      <RowErrors errors={read.errors.map(catalogueErrorText)} />
      {procedures.length === 0 ? <p>{words.empty}</p> : <Changes changes={changes} all={procedures.length} />}
      <AcceptOrDecline
        words={{
          accept: procedures.length > 0 ? words.accept(procedures.length) : null,
          decline: words.decline,
        }}
        onAccept={onAccept}
        onDecline={onDecline}
      />
    </section>
  )
}

function RowErrors({ errors }: { errors: readonly string[] }) {
  if (errors.length === 0) return null
  const rest = errors.length - listed
  return (
    <NoticeBar kind="problem">
      <p>{words.rowsWrong(errors.length)}</p>
      <ul>
        {errors.slice(0, listed).map((error) => (
          <li key={error}>{error}</li>
        ))}
      </ul>
      {rest > 0 && <p>{words.more(rest)}</p>}
    </NoticeBar>
  )
}

function Changes({ changes, all }: { changes: readonly ProcedureChange[]; all: number }) {
  const count = (is: (change: ProcedureChange) => boolean) => changes.filter(is).length
  const rest = changes.length - listed
  return (
    <>
      <p>
        {words.changes(
          all,
          count(({ before }) => !before),
          count(({ before, after }) => before !== null && after !== null),
          count(({ after }) => !after),
        )}
      </p>
      {changes.length > 0 && (
        <DataTable
          caption={words.changesCaption}
          rows={changes.slice(0, listed)}
          keyOf={({ code }) => code}
          columns={[
            { heading: words.code, cell: ({ code }) => code },
            { heading: words.name, cell: ({ name }) => name },
            { heading: words.term, cell: termChange },
          ]}
        />
      )}
      {rest > 0 && <p>{words.moreChanges(rest)}</p>}
    </>
  )
}

function termChange({ before, after }: ProcedureChange): string {
  const was = before ? procedureTermText(before) : words.absent
  const is = after ? procedureTermText(after) : words.gone
  return was === is ? is : `${was} → ${is}`
}
