import type { DaySpan } from '@/utils/working-time/spans'
import { fullDate } from '../time-words'

/**
 * Kiểm tra ngẫu nhiên hồ sơ theo từng lĩnh vực (D16), as an inspector takes it along: Vietnamese whichever language
 * the screen speaks (utils/i18n/catalogue.ts).
 */
export const sampleTexts = {
  title: ({ from, to }: DaySpan) => `Kiểm tra ngẫu nhiên hồ sơ từ ${fullDate(from)} đến ${fullDate(to)}`,
  method: (seed: string, drawn: number, of: number) =>
    `Chọn ${drawn} trong ${of} hồ sơ đã thấy, chia theo lĩnh vực; mã chọn ngẫu nhiên “${seed}”.`,
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
    checks: ['Thành phần hồ sơ', 'Thời hạn, hẹn trả', 'Văn bản xin lỗi, bổ sung', 'Trả kết quả'],
  },
  outcomes: { early: 'Trước hạn', onTime: 'Đúng hạn', late: 'Quá hạn', unknown: 'Chưa xác định' },
  inHand: 'Đang giải quyết',
  none: 'Không thấy hồ sơ nào trong kỳ để chọn.',
  fileName: (seed: string) => `kiem-tra-ngau-nhien-${seed.replace(/[^\w-]+/g, '-')}`,
} as const
