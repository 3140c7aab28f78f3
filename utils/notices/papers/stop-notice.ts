import { shortMessages } from '@/utils/i18n/written/short-messages'
import { askFields } from '../ask-fields'
import { circular2025 } from '../bases'
import { applicantFields, dossierFields, headFields, subjectFields } from '../fields'
import type { Ask, Paper } from '../paper'
import { answeredDay, shortFacts } from '../short-facts'

/** Thông báo dừng giải quyết hồ sơ, at the applicant's request (form 05 since 2025; its body was not to be had). */
const asks: readonly Ask[] = [
  { tag: 'ngayDeNghi', kind: 'date' },
  { tag: 'lyDoDung', kind: 'paragraphs', required: true },
  { tag: 'giayToHoanTra', kind: 'paragraphs' },
]

export default {
  id: 'stop-notice',
  scope: 'one',
  titles: [
    {
      id: 'stop-2025',
      name: 'Thông báo dừng giải quyết hồ sơ',
      subject: 'Đối với',
      ...circular2025('Mẫu số 05'),
    },
  ],
  templates: { resolving: 'stop-notice.docx', desk: 'stop-notice.docx' },
  to: 'applicant',
  movesDue: false,
  suits: ['waiting'],
  asks,
  fields: [...headFields, ...applicantFields, ...subjectFields, ...dossierFields, ...askFields(asks)],
  shortMessage(input) {
    const facts = shortFacts(input)
    return facts && shortMessages.stopped(facts, answeredDay(input, 'ngayDeNghi'))
  },
} satisfies Paper
