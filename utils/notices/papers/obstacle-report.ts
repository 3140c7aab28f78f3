import { askFields } from '../ask-fields'
import { decree2020 } from '../bases'
import { agencyFields, dossierFields, headFields, subjectFields } from '../fields'
import type { Ask, Paper } from '../paper'
import { stageFields } from '../stage-fields'

/** Báo cáo vướng mắc to the superior: what was done, what hinders, on what ground, and a clear proposal. */
const asks: readonly Ask[] = [
  { tag: 'vuongMac', kind: 'paragraphs', required: true },
  { tag: 'canCu', kind: 'paragraphs' },
  { tag: 'deXuat', kind: 'paragraphs', required: true },
  { tag: 'hanYKien', kind: 'date' },
]

export default {
  id: 'obstacle-report',
  scope: 'one',
  titles: [
    {
      id: 'report',
      name: 'Báo cáo vướng mắc với cấp có thẩm quyền',
      heading: 'Báo cáo',
      subject: 'Vướng mắc trong giải quyết',
      ...decree2020('Mẫu 1.4'),
    },
  ],
  templates: { resolving: 'obstacle-report.docx', desk: 'obstacle-report.docx' },
  to: 'agency',
  movesDue: false,
  suits: ['running', 'late'],
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
