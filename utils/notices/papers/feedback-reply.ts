import { shortMessages } from '@/utils/i18n/written/short-messages'
import { askFields } from '../ask-fields'
import { decree2020 } from '../bases'
import { applicantFields, dossierFields, headFields, subjectFields } from '../fields'
import type { Ask, Paper } from '../paper'
import { answeredDay, shortFacts } from '../short-facts'

/** Trả lời phản ánh, kiến nghị about a dossier: what was said, what the review found, what follows. */
const asks: readonly Ask[] = [
  { tag: 'ngayPhanAnh', kind: 'date' },
  { tag: 'noiDungPhanAnh', kind: 'paragraphs', required: true },
  { tag: 'ketQuaRaSoat', kind: 'paragraphs', required: true },
  { tag: 'khacPhuc', kind: 'paragraphs' },
]

export default {
  id: 'feedback-reply',
  scope: 'one',
  titles: [
    {
      id: 'letter',
      name: 'Công văn trả lời phản ánh, kiến nghị',
      subject: 'trả lời phản ánh, kiến nghị về',
      ...decree2020('Mẫu 1.5'),
    },
  ],
  templates: { resolving: 'feedback-reply.docx', desk: 'feedback-reply.docx' },
  to: 'applicant',
  movesDue: false,
  suits: ['late', 'running', 'waiting', 'finished', 'ended'],
  asks,
  fields: [...headFields, ...applicantFields, ...subjectFields, ...dossierFields, ...askFields(asks)],
  shortMessage(input) {
    const facts = shortFacts(input)
    return facts && shortMessages.feedback(facts, answeredDay(input, 'ngayPhanAnh'))
  },
} satisfies Paper
