import { askFields } from '../ask-fields'
import { decree2020 } from '../bases'
import { headFields, titleSubjectField } from '../fields'
import { listFields } from '../list-fields'
import type { Ask, Paper } from '../paper'

/** Biên bản bàn giao hồ sơ when someone stands in for a colleague: every dossier with its step and date. */
const asks: readonly Ask[] = [
  { tag: 'benGiao', kind: 'line' },
  { tag: 'benNhan', kind: 'line' },
  { tag: 'lyDoBanGiao', kind: 'line' },
  { tag: 'viecDoDang', kind: 'paragraphs' },
]

export default {
  id: 'handover-minutes',
  scope: 'many',
  titles: [
    {
      id: 'minutes',
      name: 'Biên bản bàn giao hồ sơ khi thay người',
      heading: 'Biên bản',
      subject: 'Bàn giao hồ sơ thủ tục hành chính',
      ...decree2020('Mẫu 1.9'),
    },
  ],
  templates: { resolving: 'handover-minutes.docx', desk: 'handover-minutes.docx' },
  to: 'nobody',
  perAgency: false,
  ofPeriod: false,
  asks,
  fields: [...headFields, titleSubjectField, ...listFields, ...askFields(asks)],
} satisfies Paper
