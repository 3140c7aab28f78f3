/** What the Tân Dân-shaped server answers: menus, lists with their composite cell, details. */
import { dateOf } from '../../oracle/working-days.mjs'
import { toMinute, toSecond } from '../dates.mjs'
import { matches, sortedBy, wholeNumber } from '../query.mjs'
import { signedIn } from '../seed-words.mjs'
import { groups } from '../status-labels.mjs'
import { detailView, shownRecord } from '../store.mjs'
import { termText } from '../term-text.mjs'

const inStatus =
  (...statuses) =>
  (dossier) =>
    statuses.includes(dossier.status)

const running = inStatus(...groups.running)
const dueDateOf = (dossier) => (dossier.dueAt === null ? null : dateOf(dossier.dueAt))

/** The console turns red only after midnight, and orange only on the day itself (its own broken test). */
const isLate = (dossier, now) =>
  running(dossier) && dueDateOf(dossier) !== null && dueDateOf(dossier) < dateOf(now)
const isNear = (dossier, now) => running(dossier) && dueDateOf(dossier) === dateOf(now)

const plain = ['info', 'applicant', 'fee', 'actions']

/** Lists by route; columns by key, see app.js. */
const lists = {
  'xu-ly-ho-so/dang-xu-ly': {
    title: 'Đang xử lý',
    columns: ['info', 'sender', 'applicant', 'stepDueAt', 'result', 'actions'],
    has: running,
    pageSize: 50,
  },
  'xu-ly-ho-so/dung-xu-ly': {
    title: 'Dừng xử lý',
    columns: ['info', 'applicant', 'fee', 'confirmation', 'actions'],
    has: inStatus('paused'),
  },
  'tiep-nhan-ho-so/moi-tiep-nhan': { title: 'Mới đăng ký', columns: plain, has: inStatus('submitted') },
  'tiep-nhan-ho-so/tu-choi-tiep-nhan': {
    title: 'Từ chối tiếp nhận',
    columns: plain,
    has: inStatus('refused'),
  },
  'bo-sung-ho-so/cho-bo-sung': {
    title: 'Chờ bổ sung',
    columns: ['info', 'applicant', 'reason', 'actions'],
    has: inStatus('awaitingApplicant'),
    noColon: true,
  },
  'tra-ket-qua/cho-tra-ket-qua': { title: 'Chờ trả kết quả', columns: plain, has: inStatus('finished') },
  'tra-ket-qua/da-tra': {
    title: 'Đã trả kết quả',
    columns: ['info', 'applicant', 'receiver', 'result', 'actions'],
    has: inStatus('returned'),
  },
  'tra-ket-qua/xin-rut': { title: 'Xin rút', columns: plain, has: inStatus('withdrawn') },
  'theo-doi-ho-so/ho-so-toi-han': { title: 'Hồ sơ tới hạn', columns: plain, has: isNear },
  'theo-doi-ho-so/ho-so-qua-han': { title: 'Hồ sơ quá hạn', columns: plain, has: isLate },
  'tra-cuu/tat-ca-ho-so': {
    title: 'Tất cả hồ sơ',
    columns: ['info', 'applicant', 'officer', 'unit', 'actions'],
    has: () => true,
    pageSize: 50,
  },
}

const defaultRoute = 'xu-ly-ho-so/dang-xu-ly'

/** The menu with counters, and who is signed in. */
export function menuAnswer(list, now) {
  return {
    account: signedIn,
    data: Object.entries(lists).map(([route, { title, has }]) => ({
      route,
      title,
      count: list.filter((dossier) => has(dossier, now)).length,
    })),
  }
}

const channels = { counter: 'trực tiếp', online: 'trực tuyến', post: 'qua bưu chính công ích' }

/** The status line is optional: plain counter dossiers of the running list go without. */
function showsStatus(route, dossier) {
  return !(route === defaultRoute && dossier.channel === 'counter' && dossier.statusLabel === 'Đang xử lý')
}

function statusLine(dossier) {
  const note = dossier.statusNote ? ` (${dossier.statusNote})` : ''
  const origin = dossier.channel === 'online' ? ' - Nộp qua Cổng DVC' : ''
  return `- Trạng thái hồ sơ : ${dossier.statusLabel}${note}${origin}`
}

function dateLine(dossier, noColon) {
  if (dossier.receivedAt === null) return `- Ngày nộp hồ sơ: ${toMinute(dossier.submittedAt)}`
  const due = `hẹn trả${noColon ? '' : ':'} ${toMinute(dossier.dueAt)}`
  return `- Tiếp nhận ${channels[dossier.channel]}: ${toMinute(dossier.receivedAt)}, ${due}`
}

function rowOf(dossier, route, now) {
  const { applicant } = dossier
  return {
    id: dossier.id,
    maHoSo: dossier.number,
    tenBuocHienTai: dossier.step,
    lines: [
      `- ${dossier.subject}`,
      ...(showsStatus(route, dossier) ? [statusLine(dossier)] : []),
      dateLine(dossier, lists[route].noColon),
    ],
    nguoiChuyenDen: signedIn,
    nguoiXuLy: dossier.holder ?? '',
    nguoiNhan: applicant.name,
    donVi: dossier.unit,
    chuHoSo: {
      ten: applicant.name,
      giayTo: applicant.idNo,
      dienThoai: applicant.phone,
      diaChi: applicant.address,
    },
    hanXuLyCaNhan: toMinute(dossier.stepDueAt),
    lyDoBoSung: dossier.note || `Đề nghị ${applicant.name} bổ sung bản sao giấy tờ`,
    ketQua: dossier.finishedAt === null ? '' : `Ket_qua_${applicant.name}.pdf`,
    rowClass: isLate(dossier, now)
      ? 'custom-row-style-qua-han'
      : isNear(dossier, now)
        ? 'custom-row-style-toi-han'
        : '',
  }
}

function shownFields(route, dossier) {
  const { columns } = lists[route]
  return [
    ...['number', 'rowId', 'step'],
    ...(dossier.receivedAt === null ? ['submittedAt'] : ['receivedAt', 'dueAt', 'channel']),
    ...(showsStatus(route, dossier) ? ['status'] : []),
    ...(columns.includes('stepDueAt') ? ['stepDueAt'] : []),
    ...(columns.includes('officer') ? ['holder', 'unit'] : []),
  ]
}

const sorts = {
  info: (dossier) => dossier.receivedAt,
  stepDueAt: (dossier) => dossier.stepDueAt,
  dueAt: (dossier) => dossier.dueAt,
}

/**
 * One page of a route's list: what the page gets, and the records it will show.
 * @param {URLSearchParams} query route, page, size, keyword, sort, order ("descend")
 */
export function listAnswer(list, now, query) {
  const asked = query.get('route') ?? ''
  const route = Object.hasOwn(lists, asked) ? asked : defaultRoute
  const { title, columns, has, pageSize = 10 } = lists[route]
  const found = list.filter((dossier) => has(dossier, now) && matches(dossier, query.get('keyword')))
  const sorted = sortedBy(found, sorts[query.get('sort') ?? ''], query.get('order') === 'descend')
  const page = wholeNumber(query.get('page'), 1)
  const size = wholeNumber(query.get('size'), pageSize)
  const rows = sorted.slice((page - 1) * size, page * size)
  return {
    body: {
      title,
      columns,
      page,
      size,
      total: found.length,
      data: rows.map((dossier) => rowOf(dossier, route, now)),
    },
    view: route,
    page,
    rows: rows.map((dossier) => shownRecord(dossier, shownFields(route, dossier), 'minute')),
  }
}

const detailShows = [
  'number',
  'rowId',
  'procedure',
  'unit',
  'channel',
  'submittedAt',
  'receivedAt',
  'dueAt',
  'term',
]

/** One dossier in full; null when there is none with this id. */
export function detailAnswer(list, now, id) {
  const dossier = list.find((each) => each.id === id)
  if (!dossier) return null
  const channel = channels[dossier.channel]
  return {
    body: {
      maHoSo: dossier.number,
      fields: [
        ['Mã hồ sơ', dossier.number ?? ''],
        ['Kênh thực hiện', channel.charAt(0).toLocaleUpperCase('vi') + channel.slice(1)],
        ['Ngày nộp hồ sơ', toMinute(dossier.submittedAt)],
        ['Ngày tiếp nhận', toMinute(dossier.receivedAt)],
        ['Ngày hẹn trả', toMinute(dossier.dueAt)],
        ['Nội dung hồ sơ', dossier.subject],
        ['Đơn vị tiếp nhận', dossier.unit],
        ['Tên thủ tục', dossier.procedure.name],
        ['Trường hợp thủ tục', `${dossier.procedure.code} - trường hợp thông thường`],
        ['Thời hạn giải quyết', termText(dossier.term)],
      ],
      applicant: [
        ['Chủ hồ sơ', dossier.applicant.name],
        ['Số giấy tờ', dossier.applicant.idNo],
        ['Số điện thoại', dossier.applicant.phone],
        ['Thư điện tử', dossier.applicant.email],
        ['Địa chỉ', dossier.applicant.address],
      ],
      history: dossier.actions.map((action, index) => ({
        step: action.step,
        at: toSecond(action.at),
        dueAt: toSecond(dossier.stepDueAt),
        late: dossier.stepDueAt !== null && index === dossier.actions.length - 1 && dossier.stepDueAt < now,
        from: index === 0 ? signedIn : (dossier.actions[index - 1]?.holder ?? ''),
        to: action.holder ?? '',
      })),
    },
    view: detailView,
    page: 1,
    rows: [shownRecord(dossier, detailShows, 'minute')],
  }
}
