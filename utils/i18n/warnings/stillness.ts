import type { UsualTime } from '@/utils/warnings/usual-times'
import { catalogue } from '../catalogue'
import { between } from './shared'

/** What the warnings about dossiers that lie still say. */
export const stillnessWords = catalogue('stillnessWords', {
  /** Apart from the sentence: the popup's screen faces citizens, and there holders stay folded. */
  place: (step: string | undefined, holder: string | undefined) =>
    [...(step ? [`bước “${step}”`] : []), ...(holder ? [`người xử lý ${holder}`] : [])].join(', '),
  unchanged: (from: number, to: number) =>
    `${between(from, to)} không thấy thay đổi trạng thái, bước hoặc người xử lý`,
  usual: ({ days, count, latestOnly }: UsualTime) =>
    `bước này thường xong trong ${days} ngày làm việc (theo ${count} hồ sơ ${latestOnly ? 'gần đây nhất ' : ''}đã thấy trên máy này)`,
  lyingStill: {
    title: 'Hồ sơ lâu chưa có chuyển biến',
    description:
      'Trạng thái, bước xử lý và người xử lý không đổi lâu hơn thời gian thường thấy của bước, hoặc lâu hơn ngưỡng của đơn vị.',
    label: 'Lâu chưa chuyển biến',
    days: 'Lâu chưa có chuyển biến sau (ngày làm việc)',
    share: 'hoặc sau phần này của thời hạn (%), tùy mức nào ngắn hơn',
    posting: 'Không tính thời gian niêm yết theo quy định',
    sentence: (days: number) =>
      `${days} ngày làm việc chưa thấy thay đổi trạng thái, bước hoặc người xử lý; cần kiểm tra.`,
    silence:
      'Trang này không cho biết bước xử lý nên không xét được hồ sơ có lâu chưa chuyển biến hay không.',
  },
  awaitingSignature: {
    title: 'Chờ ký lâu',
    description: 'Hồ sơ đã trình ký, trình lãnh đạo mà chưa có chuyển biến lâu hơn ngưỡng của đơn vị.',
    label: 'Chờ ký lâu',
    days: 'Chờ ký lâu sau (ngày làm việc)',
    sentence: (days: number) =>
      `Hồ sơ ở bước trình ký ${days} ngày làm việc chưa thấy chuyển biến; cần kiểm tra.`,
  },
  awaitingApplicant: {
    title: 'Chờ người nộp lâu',
    description:
      'Hồ sơ chờ bổ sung, chờ nghĩa vụ tài chính hoặc tạm dừng lâu hơn ngưỡng của đơn vị; thời hạn tạm thời không tính nên hồ sơ dễ bị bỏ quên.',
    label: 'Chờ bổ sung lâu',
    days: 'Chờ người nộp lâu sau (ngày làm việc)',
    sentence: (days: number) =>
      `Hồ sơ đã chờ người nộp ${days} ngày làm việc; cần nhắc người nộp hoặc kiểm tra lại.`,
  },
  notLookedAt: {
    title: 'Lâu chưa ai xem lại',
    description: 'Hồ sơ đang giải quyết mà nhiều ngày làm việc không hiển thị trên máy này.',
    label: 'Lâu chưa xem lại',
    days: 'Nhắc khi không hiển thị trên máy này quá (ngày làm việc)',
    sentence: (days: number) => `${days} ngày làm việc hồ sơ không hiển thị trên máy này; cần rà soát.`,
    seen: (from: number, to: number) => `đã thấy ${between(from, to)}`,
  },
})
