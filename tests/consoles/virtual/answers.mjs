/** A console whose list of thousands is one long grid: only the rows in view exist, and they are asked for by range. */
import { toMinute } from '../dates.mjs'
import { sortedBy, wholeNumber } from '../query.mjs'
import { shownRecord } from '../store.mjs'

const shows = ['number', 'procedure', 'field', 'receivedAt', 'dueAt', 'status', 'step', 'holder']

const sorts = { so: (dossier) => dossier.number, hen: (dossier) => dossier.dueAt }

/** The dossiers from one place of the list to another, and their records. */
export function rangeAnswer(list, query) {
  const sort = query.get('sap-xep') ?? ''
  const field = Object.hasOwn(sorts, sort) ? sorts[sort] : undefined
  const from = Math.max(0, wholeNumber(query.get('tu'), 0))
  const count = Math.min(200, wholeNumber(query.get('so-dong'), 100))
  const rows = sortedBy(list, field, query.get('thu-tu') === 'giam').slice(from, from + count)
  return {
    body: {
      tong: list.length,
      tu: from,
      dong: rows.map((dossier) => [
        dossier.number,
        dossier.procedure.name,
        dossier.field,
        dossier.applicant.name,
        toMinute(dossier.receivedAt),
        toMinute(dossier.dueAt),
        dossier.statusLabel,
        dossier.step,
        dossier.holder ?? '',
      ]),
    },
    view: 'luoi',
    page: Math.floor(from / 100) + 1,
    rows: rows.map((dossier) => shownRecord(dossier, shows, 'minute')),
  }
}
