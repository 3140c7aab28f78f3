/**
 * An invented stand-in for iGate v2: only its table's class names, the routes, the field names and the two deadlines
 * (of the dossier and of the present task) are known from tools built on the real one. The page says so.
 */
import { toMinute } from '../dates.mjs'
import { pageOf } from '../foreign-list.mjs'
import { detailView, shownRecord } from '../store.mjs'
import { termText } from '../term-text.mjs'

const listShows = ['number', 'procedure', 'receivedAt', 'dueAt', 'status', 'unit']
const detailShows = ['number', 'rowId', 'procedure', 'receivedAt', 'dueAt', 'status', 'term', 'unit']

/** The console's ids have 24 hexadecimal digits. */
const idOf = (dossier) => dossier.id.toString(16).padStart(24, '6')

/** One page of a list as its page shows it, and the records. */
export function listAnswer(list, query) {
  const { rows, menu, page, size, total } = pageOf(list, query)
  return {
    body: {
      page,
      size,
      total,
      content: rows.map((dossier) => ({
        id: idOf(dossier),
        code: dossier.number,
        procedure: dossier.procedure.name,
        applicant: dossier.applicant.name,
        request: dossier.subject,
        acceptedDate: toMinute(dossier.receivedAt),
        appointmentDate: toMinute(dossier.dueAt),
        taskDueDate: toMinute(dossier.stepDueAt),
        status: dossier.statusLabel,
        agency: dossier.unit,
      })),
    },
    view: menu,
    page,
    rows: rows.map((dossier) => shownRecord(dossier, listShows, 'minute')),
  }
}

/** A dossier's page; null when there is none with this id. */
export function detailAnswer(list, id) {
  const dossier = list.find((each) => idOf(each) === id)
  if (!dossier) return null
  return {
    body: {
      fields: [
        ['Mã hồ sơ', dossier.number],
        ['Thủ tục hành chính', dossier.procedure.name],
        ['Chủ hồ sơ', dossier.applicant.name],
        ['Số giấy tờ', dossier.applicant.idNo],
        ['Ngày tiếp nhận', toMinute(dossier.receivedAt)],
        ['Ngày hẹn trả', toMinute(dossier.dueAt)],
        ['Thời hạn giải quyết', termText(dossier.term)],
        ['Trạng thái', dossier.statusLabel],
        ['Cơ quan giải quyết', dossier.unit],
        ['Nội dung yêu cầu giải quyết', dossier.subject],
      ],
    },
    view: detailView,
    page: 1,
    rows: [shownRecord(dossier, detailShows, 'minute')],
  }
}
