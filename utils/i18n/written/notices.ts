import type { ReasonCode } from '@/utils/notices/reasons'
import { seenBetween } from '../seen'
import { dateAndTime } from '../time-words'

/**
 * Words that stand in the papers and messages themselves: Vietnamese whichever language the screen speaks
 * (utils/i18n/catalogue.ts).
 */
export const paperTexts = {
  reasons: {
    verification: 'Cần thêm thời gian xác minh, kiểm tra thực địa.',
    consultation: 'Chưa nhận được ý kiến của cơ quan, đơn vị phối hợp.',
    complexity: 'Hồ sơ có nội dung phức tạp, cần thêm thời gian thẩm định.',
    records: 'Cần tra cứu, đối chiếu hồ sơ lưu trữ.',
    workload: 'Số lượng hồ sơ tiếp nhận tăng, chưa bố trí kịp nhân sự giải quyết.',
    signature: 'Hồ sơ đang trong quá trình trình ký, phê duyệt.',
    system: 'Hệ thống thông tin gặp sự cố kỹ thuật.',
    disaster: 'Ảnh hưởng của thiên tai, dịch bệnh hoặc sự kiện bất khả kháng.',
    other: 'Lý do khác (ghi ở ô bên dưới)',
  } satisfies Record<ReasonCode, string>,

  /** When a page showed it so: "từ … đến …". */
  seenFromTo: (from: number, to: number) =>
    from === to ? `lúc ${dateAndTime(from)}` : seenBetween(from, to),
  atStep: (step: string) => `bước “${step}”`,
  noStage: 'hệ thống không ghi bộ phận, bước xử lý',
} as const
