import type { SpanKind } from '@/utils/working-time/spans'
import { catalogue } from './catalogue'
import { figure } from './figure'

/** The screen around the lead's reports; what the reports say is in written/reports.ts. */
export const reportWords = catalogue('reportWords', {
  heading: 'Báo cáo theo kỳ',
  kinds: { day: 'Ngày', week: 'Tuần', month: 'Tháng', quarter: 'Quý' } satisfies Record<SpanKind, string>,
  period: 'Kỳ báo cáo',
  previous: 'Kỳ trước',
  next: 'Kỳ sau',
  figures: {
    received: 'Tiếp nhận trong kỳ',
    finished: 'Kết thúc xử lý trong kỳ',
    late: 'Quá hạn',
    inProgress: 'Đang giải quyết cuối kỳ',
  },
  totalsHeading: 'Đối chiếu với số liệu của hệ thống',
  totalsHint:
    'Nhập số liệu tổng hợp trên hệ thống một cửa để đối chiếu. Khi mọi số đều khớp, báo cáo ghi tỷ lệ phần trăm; khi chưa, chỉ ghi số hồ sơ đã thấy.',
  seenHere: (count: number) => `Đã thấy trên máy này: ${figure(count)}`,
  badTotal: 'Hãy nhập số hồ sơ, ví dụ 120, hoặc để trống.',
  ownUnits: 'Đơn vị tự giải quyết',
  ownUnitsHint:
    'Mỗi dòng một tên, ghi như trên hệ thống. Báo cáo tách hồ sơ đơn vị tự giải quyết với hồ sơ chuyển cơ quan khác.',
  exportXlsx: 'Lưu tệp Excel',
  smallCells: 'Ẩn số nhỏ hơn',
  smallCellsHint:
    'Trong các bảng theo đơn vị, lĩnh vực, thủ tục, số nhỏ và số suy ra được số nhỏ thì không hiện; nhập 0 để hiện tất cả.',
  exportCsv: 'Lưu tệp CSV',
  exportDocx: 'Lưu tệp Word',
  print: 'In báo cáo',
})
