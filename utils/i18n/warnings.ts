import type { PageTime } from '@/utils/dossier/sighting'
import { dayOf } from '@/utils/working-time/dates'
import { clockTime, shortDate } from './time-words'

/** Until an office has checked a basis against the text itself, no article is printed (design.md, rule 9). */
const unchecked = 'Theo cài đặt của đơn vị (chưa đối chiếu văn bản gốc)'

/** What the warnings say. They accuse nobody: "cần kiểm tra". */
export const warningWords = {
  /** One observation: "lúc 09:12 ngày 18/11 hệ thống ghi hẹn trả 20/11". */
  dueShown: (seenAt: number, due: PageTime) => `${moment(seenAt)} hệ thống ghi hẹn trả ${dueText(due)}`,

  overdue: {
    title: 'Quá hạn',
    description: 'Ngày hẹn trả đã qua mà chưa có kết quả.',
    basis: unchecked,
    label: 'Quá hạn',
    sentence: (days: number) =>
      days > 0
        ? `Đã quá ngày hẹn trả ${days} ngày làm việc mà hệ thống chưa ghi kết quả.`
        : 'Đã quá thời điểm hẹn trả mà hệ thống chưa ghi kết quả.',
  },
  dueToday: {
    title: 'Hẹn trả hôm nay',
    description: 'Ngày hẹn trả là hôm nay mà chưa có kết quả.',
    basis: unchecked,
    label: 'Hẹn trả hôm nay',
    sentence: (due: PageTime, passed: boolean) => {
      if (due.precision === 'day') return 'Hẹn trả trong hôm nay.'
      return passed
        ? `Đã qua giờ hẹn ${clockTime(due.at)} hôm nay, chưa sang ngày quá hạn.`
        : `Hẹn trả lúc ${clockTime(due.at)} hôm nay.`
    },
  },
  dueSoon: {
    title: 'Sắp đến hạn',
    description: 'Còn ít ngày làm việc đến ngày hẹn trả, theo ngưỡng của đơn vị.',
    basis: unchecked,
    label: 'Sắp đến hạn',
    sentence: (days: number, due: PageTime) =>
      days > 0
        ? `Còn ${days} ngày làm việc đến ngày hẹn trả ${dueText(due)}.`
        : `Từ nay đến ngày hẹn trả ${dueText(due)} chỉ còn ngày nghỉ.`,
  },
  notOnTime: {
    title: 'Không kịp trả đúng hẹn',
    description: 'Cán bộ đã báo không kịp trả kết quả đúng ngày hẹn.',
    basis: unchecked,
    label: 'Không kịp',
    sentence: 'Đã có báo trước là không kịp trả đúng hẹn.',
    answered: (at: number) => `${moment(at)} cán bộ báo không kịp trả đúng hẹn`,
  },
  letterOwed: {
    title: 'Cần gửi văn bản xin lỗi',
    description: 'Hồ sơ quá hạn hoặc được báo không kịp mà chưa ghi nhận đã gửi văn bản xin lỗi, hẹn lại.',
    basis: unchecked,
    label: 'Cần gửi xin lỗi',
    sentence: (drafted: boolean) =>
      drafted
        ? 'Văn bản xin lỗi và đề nghị gia hạn đã soạn nhưng chưa được đánh dấu là đã gửi.'
        : 'Chưa ghi nhận văn bản xin lỗi và đề nghị gia hạn cho lần hẹn này.',
  },
  dueMoved: {
    title: 'Ngày hẹn trả đã đổi',
    description: 'Ngày hẹn trả hiển thị ở hai lần xem khác nhau.',
    basis: unchecked,
    label: 'Ngày hẹn trả đã đổi',
    sentence: (before: PageTime, after: PageTime, times: number) =>
      times > 1
        ? `Ngày hẹn trả trên hệ thống đã đổi ${times} lần, gần nhất từ ${dueText(before)} sang ${dueText(after)}; cần kiểm tra.`
        : `Ngày hẹn trả trên hệ thống đã đổi từ ${dueText(before)} sang ${dueText(after)}; cần kiểm tra.`,
  },
  lyingStill: {
    title: 'Hồ sơ lâu chưa có chuyển biến',
    description:
      'Trạng thái, bước xử lý và người xử lý không đổi trong nhiều ngày làm việc, theo ngưỡng của đơn vị.',
    basis: unchecked,
    label: 'Lâu chưa chuyển biến',
    sentence: (days: number) =>
      `${days} ngày làm việc chưa thấy thay đổi trạng thái, bước hoặc người xử lý; cần kiểm tra.`,
    unchanged: (from: number, to: number) =>
      `từ ${moment(from)} đến ${moment(to)} không thấy thay đổi trạng thái, bước hoặc người xử lý`,
    /** Apart from the sentence: the popup's screen faces citizens, and there holders stay folded. */
    place: (step: string | undefined, holder: string | undefined) =>
      [...(step ? [`bước “${step}”`] : []), ...(holder ? [`người xử lý ${holder}`] : [])].join(', '),
    silence:
      'Trang này không cho biết bước xử lý nên không xét được hồ sơ có lâu chưa chuyển biến hay không.',
  },
} as const

/** "lúc 09:12 ngày 18/11" */
function moment(at: number): string {
  return `lúc ${clockTime(at)} ngày ${shortDate(dayOf(at))}`
}

/** "20/11", with the hour if the page wrote one: "16:30 ngày 20/11". */
function dueText(due: PageTime): string {
  const date = shortDate(dayOf(due.at))
  return due.precision === 'day' ? date : `${clockTime(due.at)} ngày ${date}`
}
