import type { PageTime } from '@/utils/dossier/sighting'
import type { Day } from '@/utils/working-time/dates'
import { catalogue } from '../catalogue'
import { shortDate } from '../time-words'
import { moment, timeText } from './shared'

/** What the warnings about who has a dossier say. People are named in the evidence, never in the sentence. */
export const responsibilityWords = catalogue('responsibilityWords', {
  holder: 'người xử lý',
  unit: 'đơn vị',
  noHolder: {
    title: 'Chưa có người xử lý cụ thể',
    description: 'Hồ sơ đang giải quyết mà hệ thống không ghi người xử lý, hoặc ghi tên một bộ phận.',
    label: 'Chưa rõ người xử lý',
    sentence: 'Hệ thống không ghi tên người đang xử lý hồ sơ; cần kiểm tra.',
    groupSentence: 'Hệ thống ghi người xử lý là một bộ phận, không phải một người; cần kiểm tra.',
    shown: (seenAt: number, holder: string) => `${moment(seenAt)} hệ thống ghi người xử lý “${holder}”`,
    notShown: (seenAt: number) => `${moment(seenAt)} hệ thống không ghi người xử lý`,
  },
  holderAbsent: {
    title: 'Người xử lý vắng khi đến hạn',
    description: 'Người xử lý được ghi là vắng mặt vào ngày hẹn trả.',
    label: 'Vắng khi đến hạn',
    sentence: (due: PageTime) =>
      `Người xử lý hồ sơ được ghi là vắng mặt vào ngày hẹn trả ${timeText(due)}; cần bố trí người thay.`,
    absent: (holder: string, from: Day, to: Day) =>
      `${holder} vắng từ ngày ${shortDate(from)} đến ngày ${shortDate(to)}`,
  },
  backToFormerHolder: {
    title: 'Hồ sơ chuyển lại người xử lý cũ',
    description: 'Hồ sơ được chuyển lại cho người đã từng giữ.',
    label: 'Chuyển lại người cũ',
    sentence: 'Hồ sơ đã được chuyển lại cho người từng xử lý; cần kiểm tra.',
  },
  handOversMany: {
    title: 'Chuyển người xử lý nhiều lần',
    description: 'Hồ sơ đổi người xử lý nhiều hơn số lần mà đơn vị đặt ra.',
    label: 'Chuyển nhiều lần',
    most: 'Nhắc khi đã đổi người xử lý quá (lần)',
    sentence: (times: number) => `Hồ sơ đã đổi người xử lý ${times} lần; cần kiểm tra.`,
  },
  transferredLate: {
    title: 'Chuyển hồ sơ vào những ngày cuối',
    description: 'Hồ sơ đổi người xử lý hoặc đơn vị khi sắp đến ngày hẹn trả.',
    label: 'Chuyển sát hạn',
    days: 'Xét khi còn tối đa (ngày làm việc)',
    sentence: (days: number, due: PageTime) =>
      `Hồ sơ được chuyển khi còn ${days} ngày làm việc đến hẹn trả ${timeText(due)}; cần kiểm tra.`,
  },
  leadUnitChanged: {
    title: 'Đơn vị giải quyết đã đổi',
    description: 'Đơn vị ghi trên hồ sơ đổi sau khi đã giao.',
    label: 'Đổi đơn vị giải quyết',
    sentence: 'Đơn vị giải quyết ghi trên hệ thống đã đổi; cần kiểm tra.',
  },
  consultationOverdue: {
    title: 'Cơ quan được lấy ý kiến trả lời quá hạn',
    description: 'Hạn trả lời đã ghi cho một lần lấy ý kiến đã qua mà chưa ghi ngày trả lời.',
    label: 'Quá hạn lấy ý kiến',
    sentence: (agency: string, due: Day) =>
      `Chưa ghi nhận ý kiến trả lời của ${agency}, hạn ngày ${shortDate(due)}; cần đôn đốc.`,
    sent: (agency: string, sent: Day) => `gửi lấy ý kiến ${agency} ngày ${shortDate(sent)}`,
  },
  consultationsMany: {
    title: 'Lấy ý kiến nhiều hoặc lặp lại',
    description:
      'Số lần lấy ý kiến nhiều hơn số mà đơn vị đặt ra, một cơ quan được hỏi lại, hoặc cơ quan không có trong danh mục thủ tục.',
    label: 'Lấy ý kiến nhiều',
    most: 'Nhắc khi số cơ quan được lấy ý kiến quá',
    tooMany: (times: number) => `Hồ sơ đã lấy ý kiến ${times} lần; cần kiểm tra.`,
    repeated: (agency: string) => `${agency} được lấy ý kiến hơn một lần; cần kiểm tra.`,
    unlisted: (agency: string) => `${agency} không có trong danh sách lấy ý kiến của thủ tục; cần kiểm tra.`,
    sent: (agency: string, sent: Day) => `gửi lấy ý kiến ${agency} ngày ${shortDate(sent)}`,
  },
})
