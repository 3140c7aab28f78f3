import type { Pager, ProfileSource } from '../profile'

const pager: Pager = {
  next: '.tiny-pagination [aria-label="Trang sau"]',
  previous: '.tiny-pagination [aria-label="Trang trước"]',
  total: '.pagging-table > span',
}

/**
 * OpenCPS 2.1: Vue 2 with Vuetify 1.5 inside a Liferay portal. Columns are configured per menu, so they are
 * found by heading; rows have no id and their elements are re-used for other dossiers on paging and sorting.
 */
export default {
  version: 1,
  name: 'OpenCPS',
  recognise: ['.onegate__fe', '#table-dossier', '.form-chitiet'],
  account: '.user__name',
  dayMonth: 'dayFirst',
  lists: [
    {
      name: 'danh-sach-ho-so',
      where: '#table-dossier',
      header: 'thead > tr:first-child > th',
      row: 'tbody > tr',
      placeholder: '.vue-content-placeholders',
      columns: { 'Thời gian': 'ignore', 'Nội dung': 'ignore', 'Ghi chú': 'ignore' },
      required: ['number'],
      badge: { columns: ['number'], place: 'bottom' },
      routes: [],
      pager,
    },
    {
      // Below 1264 px of window width the same list has three columns, one of them composite.
      name: 'danh-sach-ho-so',
      where: '#table-dossier',
      header: 'thead > tr:first-child > th',
      row: 'tbody > tr',
      placeholder: '.vue-content-placeholders',
      columns: { 'Tên thủ tục': 'composite' },
      required: ['composite'],
      // Its "Hồ sơ trực tuyến" beside the number is written for every dossier, so no channel is read from it.
      composite: {
        lines: [
          { parts: [{ label: 'Chủ hồ sơ', field: 'applicant' }] },
          { parts: [{ label: 'Tiếp nhận', field: 'receivedAt' }] },
          { parts: [{ label: 'Hẹn trả', field: 'dueAt' }] },
        ],
        procedureLine: 1,
        clocks: {
          running: ['Còn', 'Quá'],
          waiting: ['Tạm dừng xử lý'],
          ended: ['Sớm hạn', 'Đúng hạn', 'Quá hạn'],
        },
      },
      badge: { columns: ['composite'], place: 'top' },
      routes: [],
      pager,
    },
  ],
  details: [
    {
      name: 'chi-tiet-ho-so',
      where: '.form-chitiet',
      pair: 'div.pb-1',
      label: 'span.pr-2',
      value: 'span.text-bold',
      labels: { 'Ghi chú': 'ignore' },
      required: ['number', 'dueAt'],
      rowIdAfter: 'chi-tiet-ho-so',
      // Tab "Tiến trình xử lý"; it is on the page only while it is open. Its "Kết quả" holds what officers wrote.
      timeline: {
        entry: 'table.steps > tbody > tr',
        header: 'table.steps > thead th',
        columns: { 'Công việc': 'step', 'Ngày bắt đầu': 'receivedAt', 'Người thực hiện': 'holder' },
        lines: [],
      },
    },
  ],
  statuses: {
    accepted: ['Hồ sơ mới nhận', 'Chờ bàn giao thụ lý', 'Hồ sơ mới nhận / Chờ bàn giao thụ lý'],
    paused: ['Tạm dừng xử lý'],
    refused: ['Từ chối xử lý'],
  },
} satisfies ProfileSource
