import type { WorkingTimeError } from '@/utils/working-time/errors'
import type { TermConflict } from '@/utils/working-time/known-term'
import type { TimeLimit } from '@/utils/working-time/time-limit'

const unitWords = {
  workingDay: 'ngày làm việc',
  workingHour: 'giờ làm việc',
  hour: 'giờ',
  calendarDay: 'ngày',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
} as const

/** `5 ngày làm việc`, `12,5 ngày làm việc`, `trong ngày`, `không quy định thời hạn`. */
export function termText(limit: TimeLimit): string {
  if (limit.unit === 'none') return 'không quy định thời hạn'
  if (limit.unit === 'sameDay') return 'trong ngày'
  return `${String(limit.count).replace('.', ',')} ${unitWords[limit.unit]}`
}

/** Where the page and the catalogue give different terms; the page's is counted by. */
export function termConflictText({ page, catalogue }: TermConflict): string {
  return `Thời hạn trên hệ thống (${termText(page)}) khác danh mục thủ tục của đơn vị (${termText(catalogue)}). Tiện ích tính theo thời hạn trên hệ thống; hãy kiểm tra.`
}

/** What is wrong and what to do about it, in one or two sentences. */
export function problemText({ problem, subject }: WorkingTimeError): string {
  switch (problem) {
    case 'noWorkingTime':
      return 'Lịch làm việc chưa có giờ làm việc nào. Hãy nhập giờ làm việc của ít nhất một ngày.'
    case 'badPeriod':
      return `Buổi làm việc "${subject}" không đúng. Hãy nhập giờ dạng 07:00, giờ bắt đầu trước giờ kết thúc.`
    case 'overlappingPeriods':
      return `Các buổi làm việc trong ngày chồng lên nhau: ${subject}. Hãy sửa để buổi sau bắt đầu khi buổi trước đã hết.`
    case 'badDate':
      return `Không có ngày "${subject}". Hãy kiểm tra lại ngày, tháng, năm.`
    case 'badNumber':
      return `Giá trị "${subject}" không dùng để tính được. Hãy kiểm tra lại số đã nhập.`
    case 'outOfRange':
      return `Ngày cần tính nằm ngoài những năm có lịch (${subject}). Hãy kiểm tra lại ngày và thời hạn.`
    case 'badTerm':
      return `Thời hạn "${subject.replace('.', ',')}" không hợp lệ. Thời hạn phải lớn hơn 0; tháng và năm phải là số nguyên.`
  }
}
