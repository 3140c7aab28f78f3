/**
 * A console of the old kind: the server writes each page whole, every click loads the next one, the pager is a
 * row of links. Headings carry sort arrows as text; dates are `d/M/yyyy`; nothing has an id.
 */

import { toDay } from '../dates.mjs'
import { addressOf, menus, pageOf } from '../foreign-list.mjs'
import { html } from '../html.mjs'
import { signedIn } from '../seed-words.mjs'
import { detailView, shownRecord } from '../store.mjs'
import { termText } from '../term-text.mjs'

export const listPath = '/mot-cua/danh-sach-ho-so'
export const detailPath = '/mot-cua/xem-ho-so'

const listShows = ['number', 'procedure', 'receivedAt', 'dueAt', 'status', 'holder']
const detailShows = ['number', 'procedure', 'unit', 'receivedAt', 'dueAt', 'status', 'term']

/** `5/11/2026`. */
const short = (at) => toDay(at).replace(/\b0/g, '')

function layout(title, clockOffset, body) {
  return html`<!doctype html>
<html lang="vi" data-demo-clock="${clockOffset}">
<head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/__page/style.css"></head>
<body>
<div class="dau-trang"><b>PHẦN MỀM MỘT CỬA ĐIỆN TỬ XÃ VÍ DỤ</b> <span class="nguoi-dung">Xin chào: ${signedIn}</span></div>
${body}
</body></html>`
}

function sortLink(query, title, name) {
  const isDescending = query.get('sap-xep') === name && query.get('thu-tu') === 'giam'
  const arrow = query.get('sap-xep') !== name ? '⇅' : isDescending ? '▼' : '▲'
  const address = addressOf(listPath, query, {
    'sap-xep': name,
    'thu-tu': isDescending ? 'tang' : 'giam',
    trang: 1,
  })
  return html`<a href="${address}">${title} ${arrow}</a>`
}

function rowOf(dossier, place) {
  return html`<tr>
<td align="center">${place}</td>
<td><a href="${detailPath}?id=${dossier.id}">${dossier.number}</a></td>
<td>${dossier.procedure.name}</td>
<td>${dossier.applicant.name}<br>${dossier.applicant.address}</td>
<td align="center">${short(dossier.receivedAt)}</td>
<td align="center">${short(dossier.dueAt)}</td>
<td>${dossier.statusLabel}</td>
<td>${dossier.holder}</td>
<td>${dossier.note}</td>
<td><a href="#">In phiếu</a></td>
</tr>`
}

function pagerOf(query, { page, pages, total }) {
  const link = (to, text) => html`<a href="${addressOf(listPath, query, { trang: to })}">${text}</a> `
  const numbers = Array.from({ length: pages }, (_, index) => index + 1)
  return html`<div class="phan-trang">Tổng số: <b>${total}</b> hồ sơ |
${page > 1 ? link(page - 1, 'Trang trước') : ''}
${numbers.map((to) => (to === page ? html`<span class="hien-tai">${to}</span> ` : link(to, to)))}
${page < pages ? link(page + 1, 'Trang sau') : ''}</div>`
}

/** A list's page, and the records that it shows. */
export function listAnswer(list, query, clockOffset) {
  const found = pageOf(list, query)
  const { menu, page, size, rows } = found
  const body = html`<div class="thuc-don">${Object.entries(menus).map(
    ([name, { title }]) => html`<a href="${listPath}?muc=${name}">${title}</a> `,
  )}</div>
<form action="${listPath}"><input type="hidden" name="muc" value="${menu}">
<input name="tu-khoa" value="${query.get('tu-khoa')}" placeholder="Số biên nhận, tên người nộp"> <button>Tìm kiếm</button></form>
<h2>${menus[menu].title}</h2>
<table class="bang" border="1" cellspacing="0">
<tr class="tieu-de"><th>STT</th><th>${sortLink(query, 'Số biên nhận', 'ma-ho-so')}</th><th>Thủ tục hành chính</th><th>Người nộp hồ sơ</th>
<th>${sortLink(query, 'Ngày nhận', 'ngay-nhan')}</th><th>${sortLink(query, 'Ngày hẹn trả', 'hen-tra')}</th><th>Tình trạng</th><th>Cán bộ thụ lý</th><th>Ghi chú</th><th>Chức năng</th></tr>
${rows.length > 0 ? rows.map((dossier, index) => rowOf(dossier, (page - 1) * size + index + 1)) : html`<tr><td colspan="10">Không có hồ sơ nào</td></tr>`}
</table>
${pagerOf(query, found)}`
  return {
    page: layout(menus[menu].title, clockOffset, body),
    view: menu,
    number: page,
    rows: rows.map((dossier) => shownRecord(dossier, listShows, 'day')),
  }
}

/** A dossier's page; null when there is none with this id. */
export function detailAnswer(list, id, clockOffset) {
  const dossier = list.find((each) => each.id === id)
  if (!dossier) return null
  const facts = [
    ['Số biên nhận', dossier.number, 'Tình trạng', dossier.statusLabel],
    ['Thủ tục hành chính', dossier.procedure.name, 'Đơn vị giải quyết', dossier.unit],
    ['Người nộp hồ sơ', dossier.applicant.name, 'Địa chỉ', dossier.applicant.address],
    ['Số CCCD', dossier.applicant.idNo, 'Điện thoại', dossier.applicant.phone],
    ['Ngày nhận', short(dossier.receivedAt), 'Ngày hẹn trả', short(dossier.dueAt)],
    ['Thời hạn giải quyết', termText(dossier.term), 'Nội dung', dossier.subject],
  ]
  const body = html`<h2>Chi tiết hồ sơ</h2><table class="chi-tiet" border="1" cellspacing="0">${facts.map(
    ([left, first, right, second]) =>
      html`<tr><th>${left}:</th><td>${first}</td><th>${right}:</th><td>${second}</td></tr>`,
  )}</table>
<h3>Quá trình xử lý</h3>
<table class="tien-trinh" border="1" cellspacing="0"><tr><th>STT</th><th>Bước xử lý</th><th>Cán bộ xử lý</th><th>Ngày nhận</th><th>Ý kiến</th></tr>
${dossier.actions.map(
  ({ step, holder, at }, index) =>
    html`<tr><td>${index + 1}</td><td>${step}</td><td>${holder}</td><td>${short(at)}</td><td>${dossier.subject}</td></tr>`,
)}</table>
<p><a href="${listPath}">Quay lại danh sách</a></p>`
  return {
    page: layout('Chi tiết hồ sơ', clockOffset, body),
    view: detailView,
    number: 1,
    rows: [shownRecord(dossier, detailShows, 'day')],
  }
}
