import { useState } from 'preact/hooks'
import { FileField } from '@/components/file-field'
import { NoticeBar } from '@/components/notice-bar'
import { saveFile } from '@/components/save-file'
import { catalogueWords as words } from '@/utils/i18n/catalogue-options'
import { catalogueFileProblems } from '@/utils/i18n/procedure-catalogue'
import { emptyCatalogue, type LoadedCatalogue } from '@/utils/settings/catalogue-store'
import type { SaveResult } from '@/utils/settings/store'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { readCatalogueFile, writeCatalogueFile } from '@/utils/working-time/procedure-files'
import type { CatalogueReading } from '@/utils/working-time/procedure-rows'
import { catalogueDiff } from './catalogue-diff'
import { ProcedureList } from './procedure-list'
import { ReadCatalogue } from './read-catalogue'
import { ResetSection } from './reset-section'
import { Section } from './section'

interface CatalogueSectionProps {
  loaded: LoadedCatalogue
  onSave(catalogue: ProcedureCatalogue): Promise<SaveResult>
}

interface Outcome {
  kind: 'info' | 'done' | 'problem'
  says: string
}

const maxBytes = 5_000_000

/** Danh mục thủ tục: a file in, looked at before it is taken over; a file out; the list. */
export function CatalogueSection({ loaded: { catalogue, problem }, onSave }: CatalogueSectionProps) {
  const [read, setRead] = useState<CatalogueReading | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const forget = () => {
    setRead(null)
    setOutcome(null)
  }
  const offer = (reading: CatalogueReading | string) => {
    if (typeof reading === 'string') return setOutcome({ kind: 'problem', says: reading })
    const same = reading.errors.length === 0 && catalogueDiff(catalogue, reading).length === 0
    if (same) setOutcome({ kind: 'info', says: words.same })
    else setRead(reading)
  }
  const save = async (changed: ProcedureCatalogue) => {
    const result = await onSave(changed)
    setOutcome(result.ok ? { kind: 'done', says: words.saved } : { kind: 'problem', says: result.problem })
    if (result.ok) setRead(null)
  }
  return (
    <Section name="catalogue" intro={words.intro}>
      {problem && <NoticeBar kind="warning">{problem}</NoticeBar>}
      <FileField
        label={words.import}
        hint={words.importHint}
        accept=".xlsx,.csv"
        onPick={forget}
        read={readFile}
        onRead={offer}
      />
      {outcome && <NoticeBar kind={outcome.kind}>{outcome.says}</NoticeBar>}
      {read && (
        <ReadCatalogue
          present={catalogue}
          read={read}
          onAccept={() => save({ procedures: read.procedures })}
          onDecline={() => setRead(null)}
        />
      )}
      <Export catalogue={catalogue} />
      {catalogue.procedures.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ProcedureList
          procedures={catalogue.procedures}
          onRemove={(code) => save({ procedures: catalogue.procedures.filter((one) => one.code !== code) })}
        />
      )}
      <ResetSection name="catalogue" onReset={() => save(emptyCatalogue)} />
    </Section>
  )
}

/** The catalogue as a file; of an empty one, its headings: a form to be filled. */
function Export({ catalogue }: { catalogue: ProcedureCatalogue }) {
  const button = (format: 'xlsx' | 'csv', label: string) => (
    <button
      type="button"
      class="button"
      onClick={() =>
        saveFile(`${words.fileName}.${format}`, new Uint8Array(writeCatalogueFile(catalogue, format)), format)
      }
    >
      {label}
    </button>
  )
  if (catalogue.procedures.length === 0) return <div>{button('xlsx', words.template)}</div>
  return (
    <div class="choices">
      {button('xlsx', words.exportXlsx)}
      {button('csv', words.exportCsv)}
    </div>
  )
}

/** The reading of a file, or in words why it is no catalogue. */
async function readFile(file: File): Promise<CatalogueReading | string> {
  if (file.size > maxBytes) return catalogueFileProblems.tooLarge
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return words.unreadable
  const reading = readCatalogueFile(new Uint8Array(bytes))
  if (!reading.ok) return catalogueFileProblems[reading.problem]
  return reading.procedures.length + reading.errors.length > 0 ? reading : words.empty
}
