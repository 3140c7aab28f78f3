import type { WorkingTimeError } from '@/utils/working-time/errors'
import type { TermConflict } from '@/utils/working-time/known-term'
import type { TimeLimit } from '@/utils/working-time/time-limit'
import { catalogue } from './catalogue'

export const termWords = catalogue('termWords', {
  none: 'không quy định thời hạn',
  sameDay: 'trong ngày',
  workingDay: (count: number) => `${decimal(count)} ngày làm việc`,
  workingHour: (count: number) => `${decimal(count)} giờ làm việc`,
  hour: (count: number) => `${decimal(count)} giờ`,
  calendarDay: (count: number) => `${decimal(count)} ngày`,
  week: (count: number) => `${decimal(count)} tuần`,
  month: (count: number) => `${decimal(count)} tháng`,
  year: (count: number) => `${decimal(count)} năm`,
  conflict: (page: string, office: string) =>
    `Thời hạn trên hệ thống (${page}) khác danh mục thủ tục của đơn vị (${office}). Tiện ích tính theo thời hạn trên hệ thống; hãy kiểm tra.`,
})

/** What is wrong with a calendar, a date or a term and what to do about it, in one or two sentences. */
export const workingTimeProblems = catalogue('workingTimeProblems', {
  noWorkingTime: () => 'Lịch làm việc chưa có giờ làm việc nào. Hãy nhập giờ làm việc của ít nhất một ngày.',
  badPeriod: (subject: string) =>
    `Buổi làm việc “${subject}” không đúng. Hãy nhập giờ dạng 07:00, giờ bắt đầu trước giờ kết thúc.`,
  overlappingPeriods: (subject: string) =>
    `Các buổi làm việc trong ngày chồng lên nhau: ${subject}. Hãy sửa để buổi sau bắt đầu khi buổi trước đã hết.`,
  badDate: (subject: string) => `Không có ngày “${subject}”. Hãy kiểm tra lại ngày, tháng, năm.`,
  badNumber: (subject: string) =>
    `Giá trị “${subject}” không dùng để tính được. Hãy kiểm tra lại số đã nhập.`,
  outOfRange: (subject: string) =>
    `Ngày cần tính nằm ngoài những năm có lịch (${subject}). Hãy kiểm tra lại ngày và thời hạn.`,
  badTerm: (subject: string) =>
    `Thời hạn “${subject.replace('.', ',')}” không hợp lệ. Thời hạn phải lớn hơn 0; tháng và năm phải là số nguyên.`,
})

/** `5 ngày làm việc`, `12,5 ngày làm việc`, `trong ngày`, `không quy định thời hạn`. */
export function termText(limit: TimeLimit): string {
  if (limit.unit === 'none' || limit.unit === 'sameDay') return termWords[limit.unit]
  return termWords[limit.unit](limit.count)
}

/** Where the page and the catalogue give different terms; the page's is counted by. */
export function termConflictText({ page, catalogue: office }: TermConflict): string {
  return termWords.conflict(termText(page), termText(office))
}

/** What is wrong, in words for the officer. */
export function problemText({ problem, subject }: WorkingTimeError): string {
  return workingTimeProblems[problem](subject)
}

/** Terms are written without separators of thousands. */
function decimal(count: number): string {
  return String(count).replace('.', ',')
}
