import { shortMessages } from '@/utils/i18n/written/short-messages'
import { askFields } from '../ask-fields'
import { decree2020 } from '../bases'
import { applicantFields, dossierFields, headFields, subjectFields } from '../fields'
import type { Ask, Paper } from '../paper'
import { answeredDay, shortFacts } from '../short-facts'

/** Thông báo có kết quả sớm: the result is there before the promised day, so nobody need wait for it. */
const asks: readonly Ask[] = [
  { tag: 'nhanTuNgay', kind: 'date' },
  { tag: 'giayToMangTheo', kind: 'line' },
]

export default {
  id: 'early-result',
  scope: 'one',
  titles: [
    {
      id: 'notice',
      name: 'Thông báo có kết quả trước ngày hẹn',
      heading: 'Thông báo',
      subject: 'Về việc có kết quả trước ngày hẹn trả đối với',
      ...decree2020('Mẫu 1.4'),
    },
  ],
  templates: { resolving: 'early-result.docx', desk: 'early-result.docx' },
  to: 'applicant',
  movesDue: false,
  suits: ['finished'],
  asks,
  fields: [...headFields, ...applicantFields, ...subjectFields, ...dossierFields, ...askFields(asks)],
  shortMessage(input) {
    const facts = shortFacts(input)
    return facts && shortMessages.earlyResult(facts, answeredDay(input, 'nhanTuNgay'))
  },
} satisfies Paper
