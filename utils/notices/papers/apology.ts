import { shortMessages } from '@/utils/i18n/written/short-messages'
import { circular2018, circular2025 } from '../bases'
import { extensionFields } from '../extension-fields'
import { applicantFields, dossierByNumber, dossierFields, headFields, subjectParts } from '../fields'
import type { Field, NoticeInput, Paper } from '../paper'
import { shortFacts } from '../short-facts'

/**
 * Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết: who cannot return a result on the promised day
 * apologises in writing, says why and until when (NĐ 61/2018 Đ.19 k.9, repealed; NĐ 118/2025's own wording and
 * the form's body are not read yet, so both titles stay and the office checks the wording).
 */
const trichYeu: Field<NoticeInput> = {
  tag: 'trichYeu',
  source: 'dossier',
  value: ({ title, role, dossier }) =>
    `${role === 'desk' ? title.subject : 'Đối với'} ${dossierByNumber({ dossier })}`,
}

export default {
  id: 'apology',
  scope: 'one',
  titles: [
    {
      id: 'extension-2025',
      name: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
      subject: 'xin lỗi và đề nghị gia hạn thời gian giải quyết',
      ...circular2025('Mẫu số 04'),
    },
    {
      id: 'slip-2018',
      name: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
      subject: 'xin lỗi và hẹn lại ngày trả kết quả',
      ...circular2018('Mẫu số 04'),
    },
  ],
  templates: { resolving: 'apology-resolving.docx', desk: 'apology-desk.docx' },
  to: 'applicant',
  movesDue: true,
  suits: ['late', 'running'],
  asks: [],
  fields: [
    ...headFields,
    ...applicantFields,
    trichYeu,
    ...subjectParts,
    ...dossierFields,
    ...extensionFields,
  ],
  shortMessage(input) {
    const facts = shortFacts(input)
    return facts && input.extension && shortMessages.apology(facts, input.extension.newDue)
  },
} satisfies Paper
