/**
 * A console made of frames: the shell holds an `<iframe>`, and in it tables for the layout hold tables of dossiers,
 * whose headings are merged over two rows and whose cells hold tables again. The detail is a form of disabled
 * fields; the pager has buttons without addresses.
 */
import { toMinute } from '../dates.mjs'
import { menus, pageOf } from '../foreign-list.mjs'
import { html } from '../html.mjs'
import { signedIn } from '../seed-words.mjs'
import { statusLabels } from '../status-labels.mjs'
import { detailView, shownRecord } from '../store.mjs'
import { termText } from '../term-text.mjs'

export const shellPath = '/hethong/default.aspx'
export const listPath = '/hethong/hoso/danhsach.aspx'
export const detailPath = '/hethong/hoso/chitiet.aspx'

const listShows = ['number', 'procedure', 'receivedAt', 'dueAt', 'status', 'unit']
const detailShows = ['number', 'procedure', 'receivedAt', 'dueAt', 'status', 'term', 'channel']

/** `18-11-2026 08:05`. */
const dashed = (at) => toMinute(at).replaceAll('/', '-')

function layout(clockOffset, body) {
  return html`<!doctype html>
<html lang="vi" data-demo-clock="${clockOffset}">
<head><meta charset="utf-8"><title>Một cửa</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/__page/style.css"></head>
<body>${body}<script src="/__page/frame.js"></script></body></html>`
}

/** The outer page: menus on the left, the frame on the right. */
export function shellAnswer(clockOffset) {
  return layout(
    clockOffset,
    html`<table class="khung"><tr><td colspan="2" class="banner">HỆ THỐNG MỘT CỬA ĐIỆN TỬ HUYỆN VÍ DỤ <i>${signedIn}</i></td></tr>
<tr><td class="menu">${Object.entries(menus).map(
      ([name, { title }]) => html`<a target="noidung" href="${listPath}?muc=${name}">${title}</a>`,
    )}</td>
<td class="noidung"><iframe name="noidung" title="Nội dung" src="${listPath}?muc=dang-giai-quyet"></iframe></td></tr></table>`,
  )
}

function rowOf(dossier, place) {
  return html`<tr class="${place % 2 ? 'le' : 'chan'}"><td>${place}</td>
<td><table class="trong"><tr><td><a href="${detailPath}?id=${dossier.id}">${dossier.number}</a></td></tr></table></td>
<td>${dossier.procedure.name}</td><td>${dossier.applicant.name}</td>
<td>${dashed(dossier.receivedAt)}</td><td>${dashed(dossier.dueAt)}</td>
<td><table class="trong"><tr><td>${dossier.statusLabel}</td></tr></table></td><td>${dossier.unit}</td></tr>`
}

/** The frame's list, and the records that it shows. */
export function listAnswer(list, query, clockOffset) {
  const found = pageOf(list, query)
  const { menu, page, pages, size, total, rows } = found
  const first = (page - 1) * size
  const body = html`<table class="ngoai"><tr><td class="tieude">${menus[menu].title}</td></tr>
<tr><td><form id="tim" action="${listPath}"><input type="hidden" name="muc" value="${menu}"><input type="hidden" name="trang" value="${page}">
<input name="tu-khoa" value="${query.get('tu-khoa')}"><input type="submit" value="Tìm"></form></td></tr>
<tr><td><table class="luoi" cellspacing="0"><tr class="dau"><td rowspan="2">STT</td><td rowspan="2">Mã hồ sơ</td><td rowspan="2">Tên thủ tục</td>
<td rowspan="2">Chủ hồ sơ</td><td colspan="2">Ngày</td><td rowspan="2">Trạng thái</td><td rowspan="2">Đơn vị xử lý</td></tr>
<tr class="dau"><td>Tiếp nhận</td><td>Hẹn trả</td></tr>
${rows.map((dossier, index) => rowOf(dossier, first + index + 1))}</table></td></tr>
<tr><td class="trangso"><input type="button" class="nut" data-trang="${page - 1}" value="&lt;" ${page > 1 ? '' : html`disabled`}>
<span class="hientai">${page}</span> <input type="button" class="nut sau" data-trang="${page + 1}" value="&gt;" ${page < pages ? '' : html`disabled`}>
<span class="dem">${rows.length > 0 ? `${first + 1}-${first + rows.length} / ${total}` : '0 / 0'}</span></td></tr></table>`
  return {
    page: layout(clockOffset, body),
    view: menu,
    number: page,
    rows: rows.map((dossier) => shownRecord(dossier, listShows, 'minute')),
  }
}

const channelWords = { counter: 'Trực tiếp', online: 'Trực tuyến', post: 'Bưu chính công ích' }

function field(label, value) {
  return html`<tr><td class="nhan">${label}:</td><td><input type="text" disabled value="${value}"></td></tr>`
}

function choice(label, options, value) {
  const chosen = value.normalize('NFC')
  return html`<tr><td class="nhan">${label}:</td><td><select disabled>${options.map((option) =>
    option === chosen ? html`<option selected>${option}</option>` : html`<option>${option}</option>`,
  )}</select></td></tr>`
}

/** A dossier's form in the frame; null when there is none with this id. */
export function detailAnswer(list, id, clockOffset) {
  const dossier = list.find((each) => each.id === id)
  if (!dossier) return null
  const body = html`<table class="bieumau">${field('Mã hồ sơ', dossier.number)}
${field('Tên thủ tục', dossier.procedure.name)}${field('Chủ hồ sơ', dossier.applicant.name)}
${field('Số CMND/CCCD', dossier.applicant.idNo)}${field('Địa chỉ', dossier.applicant.address)}
${choice('Hình thức nộp', Object.values(channelWords), channelWords[dossier.channel])}
${field('Ngày tiếp nhận', dashed(dossier.receivedAt))}${field('Ngày hẹn trả', dashed(dossier.dueAt))}
${field('Thời hạn giải quyết', termText(dossier.term))}
${choice('Trạng thái', [...new Set([...Object.values(statusLabels).flat()])], dossier.statusLabel)}
<tr><td class="nhan">Trích yếu:</td><td><textarea disabled>${dossier.subject}</textarea></td></tr></table>
<p><a href="${listPath}">Quay lại</a></p>`
  return {
    page: layout(clockOffset, body),
    view: detailView,
    number: 1,
    rows: [shownRecord(dossier, detailShows, 'minute')],
  }
}
