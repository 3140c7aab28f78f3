import { askFields } from '../ask-fields'
import { decree2020 } from '../bases'
import { agencyFields, headFields, titleSubjectField } from '../fields'
import { lateCountFields, listFields } from '../list-fields'
import type { Ask, Paper } from '../paper'

/** Báo cáo hồ sơ quá hạn of a period: the dossiers, finished late or not yet, the letters sent, causes and proposals. */
const asks: readonly Ask[] = [
  { tag: 'tuNgay', kind: 'date', required: true },
  { tag: 'denNgay', kind: 'date', required: true },
  { tag: 'nguyenNhan', kind: 'paragraphs' },
  { tag: 'khacPhuc', kind: 'paragraphs' },
  { tag: 'deXuat', kind: 'paragraphs' },
]

export default {
  id: 'overdue-report',
  scope: 'many',
  titles: [
    {
      id: 'report',
      name: 'Báo cáo hồ sơ quá hạn trong kỳ',
      heading: 'Báo cáo',
      subject: 'Hồ sơ thủ tục hành chính quá hạn giải quyết',
      ...decree2020('Mẫu 1.4'),
    },
  ],
  templates: { resolving: 'overdue-report.docx', desk: 'overdue-report.docx' },
  to: 'agency',
  perAgency: false,
  ofPeriod: true,
  asks,
  fields: [
    ...headFields,
    ...agencyFields,
    titleSubjectField,
    ...listFields,
    ...lateCountFields,
    ...askFields(asks),
  ],
} satisfies Paper
