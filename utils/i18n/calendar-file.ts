import type { CalendarFileProblem } from '@/utils/working-time/calendar-file'
import { problemText } from './term-words'

/** What is wrong with a calendar file and where: "Dòng 12 (edits/3/date): …". */
export function calendarFileProblemText(problem: CalendarFileProblem): string {
  switch (problem.kind) {
    case 'syntax':
      return `Dòng ${problem.line}: tệp không đúng định dạng JSON từ dòng này. Hãy kiểm tra dấu phẩy, dấu ngoặc và dấu nháy.`
    case 'value':
      return `Dòng ${problem.line} (${problem.path || 'toàn tệp'}): giá trị không đúng. Ngày viết như 2026-11-24, giờ viết như 07:00, buổi sau bắt đầu khi buổi trước đã hết.`
    case 'schedule':
      return problemText(problem.error)
    case 'tooLarge':
      return 'Tệp quá lớn cho một bảng lịch làm việc.'
  }
}
