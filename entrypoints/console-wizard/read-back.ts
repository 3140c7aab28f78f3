import type { PreviewRow } from '@/components/wizard/state'
import { compileSource } from '@/utils/consoles/compile'
import { type PartField, partFields } from '@/utils/consoles/meaning'
import type { ProfileSource } from '@/utils/consoles/profile'
import { createPageReader } from '@/utils/consoles/read-page'
import type { Sighting } from '@/utils/dossier/sighting'
import { termText } from '@/utils/i18n/term-words'
import { pageTimeText } from '@/utils/i18n/time-words'
import { channelNames, statusChoices, wizardWords } from '@/utils/i18n/wizard'

/** What a profile reads on the page it was taught on. */
export interface ReadBack {
  /** The first few dossiers, or the one whose page it is. */
  rows: PreviewRow[]
  count: number
  /** How many its list has in all, where its pager says so. */
  listed: number | null
  /** Of a dossier's own page. */
  steps: PreviewRow[]
}

const shown = 5

/** Reads the page with a profile just as the overlay will; null when the profile does not prove itself on it. */
export function readBack(page: Document, source: ProfileSource): ReadBack | null {
  const { proof, rows, detail, pager } = createPageReader(compileSource('own:preview', source)).read(page)
  const found = detail ? [detail] : rows
  if (!proof.ok || found.length === 0) return null
  return {
    rows: found.slice(0, shown).map(({ sighting }, n) => rowOf(sighting, n)),
    count: found.length,
    listed: pager?.total ?? null,
    steps: detail?.steps.map(rowOf) ?? [],
  }
}

function rowOf(said: Partial<Sighting>, place: number): PreviewRow {
  return { id: String(place), facts: factsOf(said) }
}

function factsOf(sighting: Partial<Sighting>): PreviewRow['facts'] {
  return partFields.flatMap((field) => {
    const text = textOf(sighting, field)
    return text ? [{ field, text }] : []
  })
}

function textOf(sighting: Partial<Sighting>, field: PartField): string {
  switch (field) {
    case 'number':
      return sighting.number ?? ''
    case 'status':
      return statusText(sighting)
    case 'applicant':
    case 'submitter':
    case 'address':
      return ''
    case 'term':
      return sighting.term ? termText(sighting.term) : ''
    case 'channel':
      return sighting.channel ? channelNames[sighting.channel] : ''
    case 'submittedAt':
    case 'receivedAt':
    case 'dueAt':
    case 'stepDueAt':
    case 'finishedAt':
    case 'returnedAt':
      return timeOf(sighting[field])
    default:
      return sighting[field] ?? ''
  }
}

/** What the page says, and what it is taken for: whether the term goes on hangs on it. */
function statusText({ status, statusLabel }: Partial<Sighting>): string {
  if (!statusLabel || !status || status === 'notShown') return statusLabel ?? ''
  const meaning = status === 'unknown' ? wizardWords.columns.statusUnknown : statusChoices[status]
  return isSaid(meaning, statusLabel) ? statusLabel : wizardWords.preview.status(statusLabel, meaning)
}

function isSaid(meaning: string, label: string): boolean {
  return meaning.toLocaleLowerCase('vi') === label.toLocaleLowerCase('vi')
}

function timeOf(time: Sighting['dueAt']): string {
  return time ? pageTimeText(time) : ''
}
