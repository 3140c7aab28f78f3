import type { FileProblem } from '@/utils/working-time/procedure-files'
import type { CatalogueError } from '@/utils/working-time/procedure-rows'
import { catalogue } from './catalogue'
import { figure } from './figure'

/** What is wrong with a row of a catalogue's file and how to mend it: "Dòng 7, cột Thời hạn: …". */
export const catalogueErrorWords = catalogue('catalogueErrorWords', {
  inRow: (row: number, column: string, problem: string) => `Dòng ${row}, cột “${column}”: ${problem}`,
  missingColumn: (column: string) => `Thiếu cột “${column}” ở dòng tiêu đề.`,
  tooManyRows: (rows: string) => `Tệp có ${figure(Number(rows))} dòng, quá nhiều cho một danh mục thủ tục.`,
  missingValue: 'chưa có nội dung.',
  tooLong: 'nội dung quá dài.',
  duplicateCode: (value: string) => `mã “${value}” đã có ở dòng trước.`,
  badTerm: (value: string) =>
    `“${value}” không phải là thời hạn. Hãy nhập như “5 ngày làm việc”, “8 giờ làm việc”, “trong ngày” hoặc “không quy định”.`,
  badDate: (value: string) => `“${value}” không phải là ngày. Hãy nhập như 01/10/2026.`,
  badStart: 'hãy nhập “tiếp nhận” hoặc “cơ quan có thẩm quyền nhận”.',
  badSupplementMode: 'hãy nhập “tính lại từ đầu” hoặc “tạm dừng”.',
  badSteps: 'hãy nhập như “Tiếp nhận: 0,5 ngày làm việc; Thẩm định: 3 ngày làm việc”.',
})

/** What is wrong with a row, in words for the officer. */
export function catalogueErrorText({ row, column, problem, value }: CatalogueError): string {
  if (problem === 'missingColumn') return catalogueErrorWords.missingColumn(column)
  if (problem === 'tooManyRows') return catalogueErrorWords.tooManyRows(value)
  const says = catalogueErrorWords[problem]
  return catalogueErrorWords.inRow(row, column, typeof says === 'string' ? says : says(value))
}

/** Why a file is not a catalogue at all. */
export const catalogueFileProblems = catalogue<Record<FileProblem, string>>('catalogueFileProblems', {
  noWorkbook: 'Không mở được tệp. Hãy lưu lại ở dạng Excel (.xlsx) hoặc CSV.',
  noSheet: 'Tệp Excel không có trang tính.',
  tooLarge: 'Tệp quá lớn cho một danh mục thủ tục.',
  brokenXml: 'Tệp Excel bị hỏng. Hãy mở và lưu lại bằng Excel rồi thử lại.',
  notUtf8: 'Tệp CSV không ở dạng UTF-8. Khi lưu, hãy chọn “CSV UTF-8”.',
})
