import type { CalendarFileProblem } from '@/utils/working-time/calendar-file'
import { catalogue } from './catalogue'
import { problemText } from './term-words'

/** What is wrong with a calendar file and where: "Dòng 12 (edits/3/date): …". */
export const calendarFileWords = catalogue('calendarFileWords', {
  syntax: (line: number) =>
    `Dòng ${line}: tệp không đúng định dạng JSON từ dòng này. Hãy kiểm tra dấu phẩy, dấu ngoặc và dấu nháy.`,
  value: (line: number, place: string) =>
    `Dòng ${line} (${place}): giá trị không đúng. Ngày viết như 2026-11-24, giờ viết như 07:00, buổi sau bắt đầu khi buổi trước đã hết.`,
  wholeFile: 'toàn tệp',
  tooLarge: 'Tệp quá lớn cho một bảng lịch làm việc.',
})

/** What is wrong, in a sentence or two for the officer. */
export function calendarFileProblemText(problem: CalendarFileProblem): string {
  switch (problem.kind) {
    case 'syntax':
      return calendarFileWords.syntax(problem.line)
    case 'value':
      return calendarFileWords.value(problem.line, problem.path || calendarFileWords.wholeFile)
    case 'schedule':
      return problemText(problem.error)
    case 'tooLarge':
      return calendarFileWords.tooLarge
  }
}
