import type { DateText } from '@/utils/working-time/schedule'
import { figure } from '../figure'
import { dateAndTime } from '../time-words'

/**
 * Kiểm tra ngẫu nhiên hồ sơ theo từng lĩnh vực (D16), as an inspector takes it along: Vietnamese whichever language
 * the screen speaks (utils/i18n/catalogue.ts).
 */
export const sampleTexts = {
  title: (from: DateText, to: DateText) => `Kiểm tra ngẫu nhiên hồ sơ từ ${written(from)} đến ${written(to)}`,
  size: ({ unit, value }: { unit: 'dossiers' | 'percent'; value: number }) =>
    unit === 'percent' ? `${value}%` : `${figure(value)} hồ sơ`,
  method: (seed: string, drawn: number, of: number, size: string) =>
    `Chọn ${figure(drawn)} trong ${figure(of)} hồ sơ đã thấy (yêu cầu ${size}), chia theo lĩnh vực; mã chọn ngẫu nhiên “${seed}”.`,
  gone: (count: number) => `${figure(count)} hồ sơ được chọn không còn dữ liệu trên máy này.`,
  /** Which files the sample's rows rest on, beside what this computer saw. */
  files: (count: number, named: readonly { name: string; count: number }[]) =>
    `${figure(count)} hồ sơ được chọn có dữ liệu từ tệp của máy khác: ${named
      .map(({ name, count: of }) => `${name} (${figure(of)})`)
      .join(', ')}.`,
  namelessFile: 'máy chưa đặt tên',
  recorded: (at: number) => `Lần chọn này đã được ghi nhận lúc ${dateAndTime(at)}.`,
  sameAgain: 'Chọn lại bằng mã này trên dữ liệu hiện có vẫn được đúng những hồ sơ này.',
  notSameAgain:
    'Dữ liệu đã khác lúc chọn (thêm hoặc bớt hồ sơ của kỳ), nên chọn lại bằng mã này không còn được đúng như bản đã ghi nhận.',
  notRecorded: 'Bản xem trước: lần chọn này chưa được ghi nhận.',
  listHeading: 'Hồ sơ được chọn',
  strataHeading: 'Số hồ sơ theo lĩnh vực',
  strata: { field: 'Lĩnh vực', of: 'Đã thấy', drawn: 'Được chọn' },
  columns: {
    number: 'Mã hồ sơ',
    field: 'Lĩnh vực',
    procedure: 'Thủ tục',
    unit: 'Đơn vị',
    received: 'Tiếp nhận',
    due: 'Hẹn trả',
    ended: 'Kết thúc',
    outcome: 'Kết quả',
    files: 'Có trong tệp của',
    checks: ['Thành phần hồ sơ', 'Thời hạn, hẹn trả', 'Văn bản xin lỗi, bổ sung', 'Trả kết quả'],
  },
  outcomes: { early: 'Trước hạn', onTime: 'Đúng hạn', late: 'Quá hạn', unknown: 'Chưa xác định' },
  inHand: 'Đang giải quyết',
  stagesHeading: 'Thời gian ở từng giai đoạn, theo những lần đã xem',
  stages: {
    stage: 'Giai đoạn',
    unit: 'Đơn vị',
    began: 'Bắt đầu',
    ended: 'Kết thúc',
    time: 'Thời gian làm việc',
    before: (at: number) => `trước ${dateAndTime(at)}`,
    goesOn: (at: number) => `chưa kết thúc lúc ${dateAndTime(at)}`,
  },
  none: 'Không thấy hồ sơ nào trong kỳ để chọn.',
  fileName: (seed: string) => `kiem-tra-ngau-nhien-${seed.replace(/[^\w-]+/g, '-')}`,
} as const

/** `2026-11-21` as it is written in a paper. */
function written(date: DateText): string {
  return date.split('-').reverse().join('/')
}
