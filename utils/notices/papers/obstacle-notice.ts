import { shortMessages } from '@/utils/i18n/written/short-messages'
import { askFields } from '../ask-fields'
import { decree2020 } from '../bases'
import { applicantFields, dossierFields, headFields, subjectFields } from '../fields'
import type { Ask, Paper } from '../paper'
import { answeredDay, shortFacts } from '../short-facts'

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
  fields: [...headFields, ...applicantFields, ...subjectFields, ...dossierFields, ...askFields(asks)],
  shortMessage(input) {
    const facts = shortFacts(input)
    return facts && shortMessages.obstacle(facts, answeredDay(input, 'ngayDuKien'))
  },
} satisfies Paper
