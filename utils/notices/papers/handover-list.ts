import { askFields } from '../ask-fields'
import { decree2020 } from '../bases'
import { headFields, titleSubjectField } from '../fields'
import { listFields } from '../list-fields'
import type { Ask, Paper } from '../paper'

/** The day's list from the desk to a unit, or from shift to shift (giao ca), on one A4: papers and signatures by hand. */
const asks: readonly Ask[] = [
  { tag: 'benGiao', kind: 'line' },
  { tag: 'benNhan', kind: 'line' },
]

export default {
  id: 'handover-list',
  scope: 'many',
  titles: [
    {
      id: 'unit',
      name: 'Danh sách giao hồ sơ trong ngày cho đơn vị chuyên môn',
      heading: 'Danh sách giao, nhận hồ sơ',
      subject: 'Giao hồ sơ cho đơn vị giải quyết',
      ...decree2020('Mẫu 1.4'),
    },
    {
      id: 'shift',
      name: 'Danh sách giao ca',
      heading: 'Danh sách giao, nhận hồ sơ',
      subject: 'Giao ca',
      ...decree2020('Mẫu 1.4'),
    },
  ],
  templates: { resolving: 'handover-list.docx', desk: 'handover-list.docx' },
  to: 'nobody',
  perAgency: false,
  ofPeriod: false,
  asks,
  fields: [...headFields, titleSubjectField, ...listFields, ...askFields(asks)],
} satisfies Paper
