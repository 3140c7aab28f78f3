import { askFields } from '../ask-fields'
import { decree2020 } from '../bases'
import { applicantFields, dossierFields, headFields, subjectField } from '../fields'
import type { Ask, Paper } from '../paper'

/** Thông báo về vướng mắc trong giải quyết hồ sơ to the applicant, before anything is late: it moves no date. */
const asks: readonly Ask[] = [
  { tag: 'vuongMac', kind: 'paragraphs', required: true },
  { tag: 'buocTiepTheo', kind: 'paragraphs' },
  { tag: 'ngayDuKien', kind: 'date' },
]

export default {
  id: 'obstacle-notice',
  scope: 'one',
  titles: [
    {
      id: 'notice',
      name: 'Thông báo về vướng mắc trong giải quyết hồ sơ',
      heading: 'Thông báo',
      subject: 'Về vướng mắc trong giải quyết',
      ...decree2020('Mẫu 1.4'),
    },
  ],
  templates: { resolving: 'obstacle-notice.docx', desk: 'obstacle-notice.docx' },
  to: 'applicant',
  movesDue: false,
  suits: ['running'],
  asks,
  fields: [...headFields, ...applicantFields, subjectField, ...dossierFields, ...askFields(asks)],
} satisfies Paper
