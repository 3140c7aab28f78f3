import type { ProfileSource } from '../profile'

/**
 * VNPT iGate v2: Angular Material, of which few facts are known, all from tools built on it: the list component, the
 * table's class, the column classes `mat-column-…`, the route of a dossier. Headings are found by their words, and
 * a page where they are others proves nothing and shows nothing. It has two deadlines, the dossier's
 * (appointmentDate) and the present task's; a heading that leaves open which is asked about.
 */
export default {
  version: 1,
  name: 'VNPT iGate',
  recognise: ['app-list-search', '.searchtbl', 'app-processing-detail'],
  dayMonth: 'dayFirst',
  lists: [
    {
      name: 'danh-sach-ho-so',
      where: '.searchtbl',
      header: '.mat-header-cell, .mat-mdc-header-cell',
      row: '.mat-row, .mat-mdc-row',
      columns: { 'Nội dung yêu cầu giải quyết': 'ignore', 'Yêu cầu giải quyết': 'ignore' },
      required: ['number'],
      badge: { columns: ['number'], place: 'bottom' },
      pager: {
        next: '.mat-paginator-navigation-next, .mat-mdc-paginator-navigation-next',
        previous: '.mat-paginator-navigation-previous, .mat-mdc-paginator-navigation-previous',
        total: '.mat-paginator-range-label, .mat-mdc-paginator-range-label',
      },
      routes: [],
    },
  ],
  details: [
    {
      name: 'chi-tiet-ho-so',
      where: 'app-processing-detail',
      pair: '.dossier-field',
      label: '.field-label',
      value: '.field-value',
      labels: { 'Nội dung yêu cầu giải quyết': 'ignore' },
      required: ['number', 'dueAt'],
      rowIdAfter: 'processing',
    },
  ],
} satisfies ProfileSource
