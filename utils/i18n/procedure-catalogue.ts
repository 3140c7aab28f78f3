import type { FileProblem } from '@/utils/working-time/procedure-files'
import type { CatalogueError } from '@/utils/working-time/procedure-rows'

/** What is wrong with a row and how to mend it: "Dòng 7, cột Thời hạn: …". */
export function catalogueErrorText({ row, column, problem, value }: CatalogueError): string {
  const place = `Dòng ${row}, cột "${column}"`
  switch (problem) {
    case 'missingColumn':
      return `Thiếu cột "${column}" ở dòng tiêu đề.`
    case 'missingValue':
      return `${place}: chưa có nội dung.`
    case 'tooLong':
      return `${place}: nội dung quá dài.`
    case 'duplicateCode':
      return `${place}: mã "${value}" đã có ở dòng trước.`
    case 'badTerm':
      return `${place}: "${value}" không phải là thời hạn. Hãy nhập như "5 ngày làm việc", "8 giờ làm việc", "trong ngày" hoặc "không quy định".`
    case 'badDate':
      return `${place}: "${value}" không phải là ngày. Hãy nhập như 01/10/2026.`
    case 'badStart':
      return `${place}: hãy nhập "tiếp nhận" hoặc "cơ quan có thẩm quyền nhận".`
    case 'badSupplementMode':
      return `${place}: hãy nhập "tính lại từ đầu" hoặc "tạm dừng".`
    case 'badSteps':
      return `${place}: hãy nhập như "Tiếp nhận: 0,5 ngày làm việc; Thẩm định: 3 ngày làm việc".`
    case 'tooManyRows':
      return `Tệp có ${value} dòng, quá nhiều cho một danh mục thủ tục.`
  }
}

/** Why a file is not a catalogue at all. */
export const catalogueFileProblems: Record<FileProblem, string> = {
  noWorkbook: 'Không mở được tệp. Hãy lưu lại ở dạng Excel (.xlsx) hoặc CSV.',
  noSheet: 'Tệp Excel không có trang tính.',
  tooLarge: 'Tệp quá lớn cho một danh mục thủ tục.',
  brokenXml: 'Tệp Excel bị hỏng. Hãy mở và lưu lại bằng Excel rồi thử lại.',
  notUtf8: 'Tệp CSV không ở dạng UTF-8. Khi lưu, hãy chọn "CSV UTF-8".',
}
