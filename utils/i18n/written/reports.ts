import { type Day, dateText, dayOf } from '@/utils/working-time/dates'
import type { DaySpan, SpanKind } from '@/utils/working-time/spans'
import { figure } from '../figure'
import { dateAndTime, fullDate } from '../time-words'

/**
 * What the lead's reports say, on the screen, on paper and in files. They go to superiors, so they are Vietnamese
 * whichever language the screen speaks (utils/i18n/catalogue.ts).
 */
export const reportTexts = {
  title: (kind: SpanKind, span: DaySpan) => `Tổng hợp tình hình giải quyết hồ sơ ${spanText(kind, span)}`,

  figures: {
    received: 'Tiếp nhận trong kỳ',
    finished: 'Kết thúc xử lý trong kỳ',
    early: 'Trước hạn',
    onTime: 'Đúng hạn',
    late: 'Quá hạn',
    outcomeUnknown: 'Chưa xác định',
    inProgress: 'Đang giải quyết cuối kỳ',
    paused: 'Chờ bổ sung, tạm dừng cuối kỳ',
    stalled: 'Lâu chưa có chuyển biến',
    noticesDue: 'Văn bản xin lỗi phải gửi',
    noticesSent: 'Văn bản xin lỗi đã gửi',
  },
  figure: 'Chỉ số',
  count: 'Số hồ sơ',
  notCounted: 'không tính cho kỳ đã qua',
  total: 'Chung',
  by: {
    unit: 'Theo đơn vị',
    field: 'Theo lĩnh vực',
    procedure: 'Theo thủ tục',
    side: 'Theo nơi giải quyết',
  },
  groupNames: { unit: 'Đơn vị', field: 'Lĩnh vực', procedure: 'Thủ tục', side: 'Nơi giải quyết' },
  nameless: 'Hệ thống không ghi',
  hidden: 'ẩn',
  /** Heard after it by those who cannot see the note above. */
  hiddenWhy: 'vì là số nhỏ, hoặc từ đó tính ra được số nhỏ',
  hiddenNote: (threshold: number) =>
    `Ô “ẩn” là số nhỏ hơn ${threshold}, hoặc số mà từ đó có thể tính ra số nhỏ hơn ${threshold}.`,
  sides: { own: 'Đơn vị tiếp nhận và giải quyết', other: 'Tiếp nhận, chuyển cơ quan khác giải quyết' },

  ratesHeading: 'Tỷ lệ đúng hạn: hai cách tính',
  rateNames: {
    scored: 'Theo thời điểm kết thúc xử lý (cách tính của bộ chỉ số 766)',
    actual: 'Theo ngày trả thực tế so với ngày hẹn đầu tiên',
  },
  rate: 'Cách tính',
  inTime: 'Đúng hạn',
  /** Without full coverage a share in percent would pretend to speak for all. */
  share: (count: number, of: number) => `${figure(count)} trong ${figure(of)} hồ sơ đã thấy`,
  percent: (count: number, of: number) =>
    of === 0
      ? 'không có hồ sơ'
      : `${((100 * count) / of).toFixed(1).replace('.', ',')}% (${figure(count)}/${figure(of)})`,
  differencesHeading: 'Vì sao hai cách tính khác nhau',
  difference: 'Nguyên nhân',
  differences: {
    stillRunning: 'Chưa có kết quả nhưng còn trong hạn: chỉ tính ở cách thứ nhất',
    stillWaiting: 'Đang chờ bổ sung, đã yêu cầu trong hạn: chỉ tính ở cách thứ nhất',
    notHandedOver: 'Có kết quả đúng hạn, chưa trả trong kỳ: chỉ tính ở cách thứ nhất',
    waitSubtracted: 'Đúng hạn ở cách thứ nhất nhờ trừ thời gian chờ bổ sung',
    returnedLate: 'Có kết quả đúng hạn, trả sau ngày hẹn: chỉ đúng hạn ở cách thứ nhất',
    dueMoved:
      'Đúng theo ngày hẹn hiện tại, trễ so với ngày hẹn đầu tiên đã thấy: chỉ đúng hạn ở cách thứ nhất',
    supplementRepeated: 'Trả đúng hẹn nhưng đã yêu cầu bổ sung hơn một lần: cách thứ nhất tính là quá hạn',
    endedBefore: 'Trả trong kỳ, có kết quả từ kỳ trước: chỉ tính ở cách thứ hai',
    dueBroughtForward:
      'Đúng theo ngày hẹn đầu tiên, trễ so với ngày hẹn hiện tại sớm hơn: chỉ đúng hạn ở cách thứ hai',
  },

  repeatedHeading: 'Thủ tục có hồ sơ quá hạn ở cả kỳ này và kỳ trước',
  repeatedNow: 'Quá hạn kỳ này',
  repeatedBefore: 'Quá hạn kỳ trước',
  noneSeen: 'Không thấy hồ sơ nào trong kỳ.',
  noneRepeated: 'Không có thủ tục nào quá hạn ở cả hai kỳ.',

  totalsHeading: 'Đối chiếu với số liệu của hệ thống',
  system: 'Hệ thống',
  seen: 'Đã thấy trên máy này',
  gap: 'Chênh lệch',
  notEntered: 'chưa nhập',

  coverage: (seen: number, from: number, to: number) =>
    `Phạm vi: ${figure(seen)} hồ sơ đã hiển thị trên máy này, từ ${dateAndTime(from)} đến ${dateAndTime(to)}.`,
  nothingSeen: 'Phạm vi: chưa có hồ sơ nào hiển thị trên máy này.',
  /** By the day: when a colleague had a page open is told by no file. */
  elsewhere: (sources: number, dossiers: number, from: number | null, to: number | null) =>
    `Gồm cả tệp của ${sources} máy khác: thêm ${figure(dossiers)} hồ sơ máy này chưa thấy${
      from === null || to === null
        ? ''
        : `, xem từ ngày ${fullDate(dayOf(from))} đến ngày ${fullDate(dayOf(to))}`
    }.`,
  heldAt: (at: number) => `Số liệu tính đến ${dateAndTime(at)}.`,
  notSoleEvidence:
    'Số liệu hỗ trợ công việc, lập từ những gì màn hình đã hiển thị; không phải chứng cứ duy nhất để xử lý trách nhiệm.',

  fileName: (kind: SpanKind, from: Day) => `bao-cao-${kindSlugs[kind]}-${dateText(from)}`,
} as const

const kindSlugs: Record<SpanKind, string> = { day: 'ngay', week: 'tuan', month: 'thang', quarter: 'quy' }

/** "tháng 11/2026", "từ 16/11/2026 đến 22/11/2026" */
export function spanText(kind: SpanKind, { from, to }: DaySpan): string {
  const [, month = '', year = ''] = fullDate(from).split('/')
  switch (kind) {
    case 'day':
      return `ngày ${fullDate(from)}`
    case 'week':
      return `từ ${fullDate(from)} đến ${fullDate(to)}`
    case 'month':
      return `tháng ${month}/${year}`
    case 'quarter':
      return `quý ${Math.ceil(Number(month) / 3)}/${year}`
  }
}
