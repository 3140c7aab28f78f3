import type { LabelledPart, ProfileSource } from '../profile'

/** "hẹn trả" stands in the same line as the receipt, with or without a colon. */
const due: LabelledPart = { label: 'hẹn trả', field: 'dueAt' }

/**
 * Tân Dân: React 18 with antd 5. Number, step, subject, status and dates are all in the one cell "Thông tin hồ
 * sơ"; the applicant's cell holds identity data. Its hashed `css-…` classes change and are never selected on.
 */
export default {
  version: 1,
  name: 'Tân Dân',
  recognise: ['.ant-table-wrapper', '.ant-layout'],
  account: '.account',
  dayMonth: 'dayFirst',
  lists: [
    {
      name: 'danh-sach-ho-so',
      where: '.ant-table-wrapper',
      header: '.ant-table-thead > tr:first-child > th',
      row: '.ant-table-tbody > tr.ant-table-row',
      placeholder: '.ant-skeleton',
      rowIdAttribute: 'data-row-key',
      columns: {},
      required: ['composite'],
      composite: {
        step: 'div[role="button"] span',
        freeTextLine: 1,
        lines: [
          { parts: [{ label: 'Trạng thái hồ sơ', field: 'status', until: ' - Nộp qua' }] },
          {
            parts: [{ label: 'Tiếp nhận trực tuyến', field: 'receivedAt' }, due],
            saysChannel: true,
          },
          {
            parts: [{ label: 'Tiếp nhận trực tiếp', field: 'receivedAt' }, due],
            saysChannel: true,
          },
          {
            parts: [{ label: 'Tiếp nhận qua bưu chính công ích', field: 'receivedAt' }, due],
            saysChannel: true,
          },
          { parts: [{ label: 'Tiếp nhận', field: 'receivedAt' }, due] },
          { parts: [{ label: 'Ngày nộp hồ sơ', field: 'submittedAt' }] },
        ],
      },
      badge: { columns: ['composite'], place: 'top' },
      pager: {
        next: '.ant-pagination-next',
        previous: '.ant-pagination-prev',
        current: '.ant-pagination-item-active',
        total: '.ant-pagination-total-text',
      },
      routes: [
        { segment: 'dang-xu-ly', status: 'processing' },
        { segment: 'dung-xu-ly', status: 'paused' },
        { segment: 'da-chuyen-xu-ly' },
        { segment: 'yeu-cau-thuc-hien-nghia-vu-tai-chinh', status: 'awaitingApplicant' },
        { segment: 'moi-tiep-nhan', status: 'accepted' },
        { segment: 'cho-tiep-nhan-truc-tuyen', status: 'submitted' },
        { segment: 'tu-choi-tiep-nhan', status: 'refused' },
        { segment: 'yeu-cau-bo-sung', status: 'awaitingApplicant' },
        { segment: 'cho-bo-sung', status: 'awaitingApplicant' },
        { segment: 'da-bo-sung' },
        { segment: 'cho-tra-ket-qua', status: 'finished' },
        { segment: 'da-tra', status: 'returned' },
        { segment: 'xin-rut' },
        { segment: 'ho-so-toi-han' },
        { segment: 'ho-so-qua-han' },
        { segment: 'theo-doi-tat-ca-ho-so' },
        { segment: 'tat-ca-ho-so' },
      ],
    },
  ],
  details: [
    {
      name: 'chi-tiet-ho-so',
      where: '.ant-modal-wrap:not([style*="display: none"]) .ant-modal-content',
      pair: '.ant-form-item, .fields > label',
      label: 'label, span',
      value: 'input, textarea',
      labels: { 'Nội dung hồ sơ': 'ignore', 'Trường hợp thủ tục': 'ignore' },
      required: ['dueAt'],
      numberIn: '.ant-modal-title',
      toggle: '.ant-modal-wrap',
      timeline: {
        entry: '.ant-timeline-item',
        step: 'strong',
        lines: [
          { parts: [{ label: 'Thời gian xử lý', field: 'receivedAt' }] },
          { parts: [{ label: 'Thời gian hết hạn xử lý', field: 'stepDueAt' }] },
          { parts: [{ label: 'Người xử lý', field: 'holder' }] },
        ],
      },
    },
  ],
} satisfies ProfileSource
