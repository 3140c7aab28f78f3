/**
 * A console that shows each dossier in two rows: number, procedure and status in the first; the dates and the officer
 * in the second, which a later answer fills in. The first cell spans both rows.
 */
import { toMinute } from '../dates.mjs'
import { pageOf } from '../foreign-list.mjs'
import { shownRecord } from '../store.mjs'

const shows = ['number', 'procedure', 'status', 'receivedAt', 'dueAt', 'holder']

/** One page of a list: what the first rows say. Nothing is remembered yet, since the dates are still to come. */
export function listBody(list, query) {
  const { rows, ...rest } = pageOf(list, query)
  return {
    ...rest,
    dong: rows.map((dossier) => ({
      id: dossier.id,
      so: dossier.number,
      thuTuc: dossier.procedure.name,
      chuHoSo: dossier.applicant.name,
      trangThai: dossier.statusLabel,
      trichYeu: dossier.subject,
    })),
  }
}

/** What the second rows of a page say, and the records that the page then shows. */
export function datesAnswer(list, query) {
  const { rows, menu, page } = pageOf(list, query)
  return {
    body: {
      han: rows.map((dossier) => ({
        id: dossier.id,
        nhan: toMinute(dossier.receivedAt),
        hen: toMinute(dossier.dueAt),
        canBo: dossier.holder ?? '',
      })),
    },
    view: menu,
    page,
    rows: rows.map((dossier) => shownRecord(dossier, shows, 'minute')),
  }
}
