import { askFields } from '../ask-fields'
import { decree2020 } from '../bases'
import { agencyFields, headFields } from '../fields'
import { listFields } from '../list-fields'
import type { Ask, Field, ListInput, Paper } from '../paper'

/**
 * Công văn đôn đốc, one for each agency that resolves or was consulted, with all its dossiers (NĐ 61/2018 Đ.9
 * k.1, repealed: the head of the desk may sign "các văn bản đôn đốc").
 */
const asks: readonly Ask[] = [
  { tag: 'lanDonDoc', kind: 'number', required: true },
  { tag: 'hanPhanHoi', kind: 'date', required: true },
  { tag: 'noiDungKhac', kind: 'paragraphs' },
]

const trichYeu: Field<ListInput> = {
  tag: 'trichYeu',
  source: 'officer',
  value: ({ title, answers }) =>
    `${title.subject}${answers.lanDonDoc ? ` (lần thứ ${answers.lanDonDoc})` : ''}`,
}

export default {
  id: 'reminder',
  scope: 'many',
  titles: [
    {
      id: 'letter',
      name: 'Công văn đôn đốc giải quyết hồ sơ',
      subject: 'đôn đốc giải quyết hồ sơ thủ tục hành chính',
      ...decree2020('Mẫu 1.5'),
    },
  ],
  templates: { resolving: 'reminder.docx', desk: 'reminder.docx' },
  to: 'agency',
  perAgency: true,
  ofPeriod: false,
  asks,
  fields: [...headFields, ...agencyFields, trichYeu, ...listFields, ...askFields(asks)],
} satisfies Paper
