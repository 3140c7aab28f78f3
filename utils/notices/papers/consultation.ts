import { askFields } from '../ask-fields'
import { decree2020 } from '../bases'
import { agencyFields, dossierFields, headFields, subjectFields } from '../fields'
import type { Ask, Paper } from '../paper'

/** Công văn lấy ý kiến: a definite question to the agencies directly concerned, why them, and until when. */
const asks: readonly Ask[] = [
  { tag: 'noiDungHoi', kind: 'paragraphs', required: true },
  { tag: 'lyDoLienQuan', kind: 'paragraphs' },
  { tag: 'taiLieuKem', kind: 'paragraphs' },
  { tag: 'hanTraLoi', kind: 'date', required: true },
]

export default {
  id: 'consultation',
  scope: 'one',
  titles: [
    {
      id: 'letter',
      name: 'Công văn lấy ý kiến',
      subject: 'lấy ý kiến về việc giải quyết',
      ...decree2020('Mẫu 1.5'),
    },
  ],
  templates: { resolving: 'consultation.docx', desk: 'consultation.docx' },
  to: 'agency',
  movesDue: false,
  suits: ['running'],
  asks,
  fields: [...headFields, ...agencyFields, ...subjectFields, ...dossierFields, ...askFields(asks)],
} satisfies Paper
