import { circular2018, circular2025 } from '../bases'
import { dossierFields, headFields, ownerField, subjectFields } from '../fields'
import type { Paper } from '../paper'
import { stageFields } from '../stage-fields'

/**
 * Phiếu kiểm soát quá trình giải quyết hồ sơ, prefilled from what the pages showed. When a dossier was handed
 * over is never known from looking at pages: these times, and who gave and took, are left to the pen.
 */
export default {
  id: 'process-record',
  scope: 'one',
  titles: [
    {
      id: 'control-2025',
      name: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
      subject: 'Đối với',
      ...circular2025('Mẫu số 06'),
    },
    {
      id: 'control-2018',
      name: 'Phiếu kiểm soát quá trình giải quyết hồ sơ (mẫu 2018)',
      heading: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
      subject: 'Đối với',
      ...circular2018('Mẫu số 05'),
    },
    {
      id: 'inspection',
      name: 'Quá trình xử lý hồ sơ (phục vụ kiểm tra)',
      heading: 'Quá trình xử lý hồ sơ',
      subject: 'Đối với',
      ...circular2025('Mẫu số 06'),
    },
  ],
  templates: { resolving: 'process-record.docx', desk: 'process-record.docx' },
  to: 'nobody',
  movesDue: false,
  suits: ['ended', 'finished'],
  asks: [],
  fields: [...headFields, ...subjectFields, ownerField, ...dossierFields, ...stageFields],
} satisfies Paper
