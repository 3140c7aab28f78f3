import { askFields } from '../ask-fields'
import { decree2020 } from '../bases'
import { agencyFields, dossierFields, headFields, subjectFields } from '../fields'
import type { Ask, Paper } from '../paper'
import { stageFields } from '../stage-fields'

/** Giải trình hồ sơ chậm, from the officer to the head: how it went, why, and what is done about it. */
const asks: readonly Ask[] = [
  { tag: 'nguyenNhan', kind: 'paragraphs', required: true },
  { tag: 'khacPhuc', kind: 'paragraphs', required: true },
  { tag: 'deXuat', kind: 'paragraphs' },
  { tag: 'nguoiBaoCao', kind: 'line' },
]

export default {
  id: 'late-explanation',
  scope: 'one',
  titles: [
    {
      id: 'report',
      name: 'Báo cáo giải trình hồ sơ chậm',
      heading: 'Báo cáo',
      subject: 'Giải trình việc chậm giải quyết',
      ...decree2020('Mẫu 1.4'),
    },
  ],
  templates: { resolving: 'late-explanation.docx', desk: 'late-explanation.docx' },
  to: 'agency',
  movesDue: false,
  suits: ['late'],
  asks,
  fields: [
    ...headFields,
    ...agencyFields,
    ...subjectFields,
    ...dossierFields,
    ...stageFields,
    ...askFields(asks),
  ],
} satisfies Paper
