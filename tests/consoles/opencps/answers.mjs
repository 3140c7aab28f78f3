/** What the OpenCPS-shaped server answers: menus with their columns, lists, details, steps. */
import { toDay, toSecond } from '../dates.mjs'
import { matches, sortedBy, wholeNumber } from '../query.mjs'
import { signedIn } from '../seed-words.mjs'
import { groups, hasResult } from '../status-labels.mjs'
import { detailView, shownRecord } from '../store.mjs'
import { termText } from '../term-text.mjs'
import { overdueText } from './overdue-text.mjs'

/** Columns by the answer's field: header, the sighting's field it shows, CSS class; sites configure these freely. */
const columns = {
  dossierNo: { text: 'Mã hồ sơ', shows: 'number', class: 'text-xs-left py-2 col-code' },
  serviceName: { text: 'Tên thủ tục', shows: 'procedure', class: 'text-xs-left py-2 col-wide' },
  applicantName: { text: 'Chủ hồ sơ', class: 'text-xs-left py-2' },
  submitDate: {
    text: 'Ngày nộp hồ sơ',
    shows: 'submittedAt',
    class: 'text-xs-center py-2 col-date',
    sort: 'submittedAt',
  },
  receiveDate: {
    text: 'Ngày tiếp nhận',
    shows: 'receivedAt',
    class: 'text-xs-center py-2 col-date',
    sort: 'receivedAt',
  },
  dueDate: { text: 'Ngày hẹn trả', shows: 'dueAt', class: 'text-xs-center py-2 col-date', sort: 'dueAt' },
  releaseDate: {
    text: 'Ngày có kết quả',
    shows: 'finishedAt',
    class: 'text-xs-center py-2 col-date',
    sort: 'finishedAt',
  },
  finishDate: {
    text: 'Ngày trả kết quả',
    shows: 'returnedAt',
    class: 'text-xs-center py-2 col-date',
    sort: 'returnedAt',
  },
  dossierStatusText: { text: 'Trạng thái', shows: 'status', class: 'text-xs-left py-2' },
  stepName: { text: 'Bước xử lý', shows: 'step', class: 'text-xs-left py-2' },
  currentActionUser: { text: 'Người xử lý', shows: 'holder', class: 'text-xs-left py-2' },
  receiverName: { text: 'Người nhận', class: 'text-xs-left py-2' },
  govAgencyName: { text: 'Đơn vị', shows: 'unit', class: 'text-xs-left py-2' },
  briefNote: { text: 'Nội dung', class: 'text-xs-left py-2 col-wide' },
  dossierNote: { text: 'Ghi chú', class: 'text-xs-left py-2 col-wide' },
  dossierOverdue: { text: 'Thời gian', class: 'text-xs-center py-2 col-date' },
}

const full =
  'dossierNo serviceName applicantName receiveDate dueDate dossierStatusText stepName currentActionUser govAgencyName briefNote dossierOverdue'

/** The console's own idea of overdue: it forgets whatever waits or has a result. */
const isOverdueForConsole = (dossier, now) =>
  groups.running.includes(dossier.status) && dossier.dueAt !== null && dossier.dueAt < now

const ofStatus =
  (...statuses) =>
  (dossier) =>
    statuses.includes(dossier.status)

/** menuType 3 is "tra cứu": no check boxes. Menu 5 shows bare dates, no step and no holder. */
const menus = [
  {
    menuName: 'Hồ sơ chờ tiếp nhận',
    columns: 'dossierNo serviceName applicantName submitDate dossierStatusText govAgencyName briefNote',
    has: ofStatus(...groups.notReceived),
  },
  { menuName: 'Hồ sơ đang xử lý', columns: full, has: ofStatus(...groups.running) },
  {
    menuName: 'Chờ bổ sung, tạm dừng',
    columns:
      'dossierNo serviceName applicantName receiveDate dueDate dossierStatusText stepName currentActionUser dossierNote dossierOverdue',
    has: ofStatus(...groups.waiting),
  },
  {
    menuName: 'Đã có kết quả',
    columns:
      'dossierNo serviceName applicantName dueDate releaseDate dossierStatusText stepName receiverName dossierNote dossierOverdue',
    has: ofStatus(...groups.finished),
  },
  {
    menuName: 'Đã trả, kết thúc',
    columns:
      'dossierNo serviceName applicantName dueDate finishDate dossierStatusText stepName receiverName dossierOverdue',
    has: ofStatus(...groups.closed),
  },
  {
    menuName: 'Hồ sơ quá hạn',
    columns:
      'dossierNo serviceName applicantName receiveDate dueDate dossierStatusText govAgencyName dossierOverdue',
    has: isOverdueForConsole,
    bareDates: true,
  },
  { menuName: 'Tra cứu hồ sơ', columns: full, has: () => true, menuType: 3 },
]

const columnsOf = (menu) => menu.columns.split(' ')

/** The menus, their columns and counters, and who is signed in. */
export function menuAnswer(list, now) {
  return {
    account: signedIn,
    data: menus.map((menu, order) => ({
      order,
      menuName: menu.menuName,
      menuType: menu.menuType ?? 1,
      count: list.filter((dossier) => menu.has(dossier, now)).length,
      tableConfig: columnsOf(menu).map((value) => ({
        value,
        text: columns[value].text,
        class: columns[value].class,
        sortable: columns[value].sort !== undefined,
      })),
    })),
  }
}

const withNote = (label, note) => (note ? `${label} (${note})` : label)

/** The list and detail model, as much of its 86 fields as the pages use; names in lists are upper-cased. */
function modelOf(dossier, now, dateText) {
  return {
    dossierId: dossier.id,
    dossierNo: dossier.number ?? '',
    serviceCode: dossier.procedure.code,
    serviceName: dossier.procedure.name,
    domainName: dossier.field,
    applicantName: dossier.applicant.name.toLocaleUpperCase('vi'),
    submitDate: dateText(dossier.submittedAt),
    receiveDate: dateText(dossier.receivedAt),
    dueDate: dateText(dossier.dueAt),
    releaseDate: dateText(dossier.finishedAt),
    finishDate: dateText(dossier.returnedAt),
    dossierStatusText: withNote(dossier.statusLabel, dossier.statusNote),
    stepName: dossier.step,
    currentActionUser: dossier.holder ?? '',
    receiverName: hasResult(dossier.status) ? dossier.applicant.name : '',
    govAgencyName: dossier.unit,
    briefNote: dossier.subject,
    dossierNote: dossier.note,
    online: dossier.channel === 'online',
    dossierOverdue: overdueText(dossier, now),
  }
}

/**
 * One page of a menu's list: what the page gets, and the records it will show.
 * @param {URLSearchParams} query menu, start, end, keyword, status, sort, order ("true" is descending)
 */
export function listAnswer(list, now, query) {
  const order = wholeNumber(query.get('menu'), 0)
  const menu = menus[order] ?? menus[0]
  const status = query.get('status')
  const found = list
    .filter((dossier) => menu.has(dossier, now) && matches(dossier, query.get('keyword')))
    .filter((dossier) => !status || dossier.statusLabel.normalize('NFC') === status)
  const sort = columns[query.get('sort') ?? '']?.sort
  const sorted = sortedBy(found, sort && ((dossier) => dossier[sort]), query.get('order') === 'true')
  const start = wholeNumber(query.get('start'), 0)
  const end = wholeNumber(query.get('end'), start + 15)
  const rows = sorted.slice(start, end)
  const shows = columnsOf(menu).flatMap((value) => columns[value].shows ?? [])
  return {
    body: {
      total: found.length,
      statuses: [
        ...new Set(
          list.filter((each) => menu.has(each, now)).map((each) => each.statusLabel.normalize('NFC')),
        ),
      ].sort(),
      data: rows.map((dossier) => modelOf(dossier, now, menu.bareDates ? toDay : toSecond)),
    },
    view: `danh-sach-ho-so/${order}`,
    page: Math.floor(start / Math.max(1, end - start)) + 1,
    rows: rows.map((dossier) => shownRecord(dossier, shows, menu.bareDates ? 'day' : 'second')),
  }
}

const detailShows = ['number', 'rowId', 'procedure', 'status', 'submittedAt', 'receivedAt', 'dueAt', 'term']

/** One dossier in full; null when there is none with this id. */
export function detailAnswer(list, now, id) {
  const dossier = list.find((each) => each.id === id)
  if (!dossier) return null
  const { applicant } = dossier
  return {
    body: {
      ...modelOf(dossier, now, toSecond),
      applicantName: applicant.name,
      applicantIdNo: applicant.idNo,
      address: applicant.address,
      contactEmail: applicant.email,
      contactTelNo: applicant.phone,
      durationText: termText(dossier.term),
      sequences: dossier.actions.map((action) => ({
        role: action.holder === signedIn ? 'Bộ phận Một cửa' : 'Công chức chuyên môn',
        name: action.step,
        startDate: toSecond(action.at),
        user: action.holder ?? '',
        action: action.action,
      })),
    },
    view: detailView,
    page: 1,
    rows: [shownRecord(dossier, detailShows, 'second')],
  }
}
