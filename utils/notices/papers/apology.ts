import { dots } from '../blanks'
import { dossierFields, extensionFields, letterFields } from '../fields'
import type { Field, Paper } from '../paper'

/**
 * Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết: who cannot return a result on the promised day
 * apologises in writing, says why and until when (NĐ 61/2018 Đ.19 k.9, repealed; NĐ 118/2025's own wording and
 * the form's body are not read yet, so both titles stay and the office checks the wording).
 */
const trichYeu: Field = {
  tag: 'trichYeu',
  source: 'dossier',
  value: ({ title, role, dossier }) => {
    const number = dossier.number ?? dots
    return role === 'desk' ? `${title.subject} hồ sơ ${number}` : `Đối với hồ sơ mã số ${number}`
  },
}

export default {
  id: 'apology',
  titles: [
    {
      id: 'extension-2025',
      name: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
      subject: 'xin lỗi và đề nghị gia hạn thời gian giải quyết',
      formNumber: 'Mẫu số 04',
      basis: { text: 'Phụ lục I, Thông tư số 03/2025/TT-VPCP ngày 15 tháng 9 năm 2025' },
      validFrom: '2025-09-15',
    },
    {
      id: 'slip-2018',
      name: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
      subject: 'xin lỗi và hẹn lại ngày trả kết quả',
      formNumber: 'Mẫu số 04',
      basis: { text: 'Thông tư số 01/2018/TT-VPCP ngày 23 tháng 11 năm 2018' },
      validFrom: '2018-11-23',
      validTo: '2025-09-14',
    },
  ],
  templates: { resolving: 'apology-resolving.docx', desk: 'apology-desk.docx' },
  fields: [...letterFields, trichYeu, ...dossierFields, ...extensionFields],
} satisfies Paper
