import { askFields } from '../ask-fields'
import { decree2020 } from '../bases'
import { agencyFields, dossierFields, headFields, subjectFields } from '../fields'
import type { Ask, Paper } from '../paper'

/** Tờ trình on a matter beyond the office's authority: whose it is, what was done, and what is proposed. */
const asks: readonly Ask[] = [
  { tag: 'vuotThamQuyen', kind: 'paragraphs', required: true },
  { tag: 'thamQuyen', kind: 'line' },
  { tag: 'daThucHien', kind: 'paragraphs' },
  { tag: 'deXuat', kind: 'paragraphs', required: true },
  { tag: 'hanYKien', kind: 'date' },
]

export default {
  id: 'beyond-authority',
  scope: 'one',
  titles: [
    {
      id: 'submission',
      name: 'Tờ trình việc vượt thẩm quyền',
      heading: 'Tờ trình',
      subject: 'Về nội dung vượt thẩm quyền trong giải quyết',
      ...decree2020('Mẫu 1.4'),
    },
  ],
  templates: { resolving: 'beyond-authority.docx', desk: 'beyond-authority.docx' },
  to: 'agency',
  movesDue: false,
  suits: ['running'],
  asks,
  fields: [...headFields, ...agencyFields, ...subjectFields, ...dossierFields, ...askFields(asks)],
} satisfies Paper
