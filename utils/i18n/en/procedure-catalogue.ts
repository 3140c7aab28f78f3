import type { Translation } from '../catalogue'
import type * as vietnamese from '../procedure-catalogue'
import { figure } from './counted'

/** What is to be typed into the file is Vietnamese in both languages: the file's own form is. */
export const catalogueErrorWords: Translation<typeof vietnamese.catalogueErrorWords> = {
  inRow: (row, column, problem) => `Row ${row}, column “${column}”: ${problem}`,
  missingColumn: (column) => `The heading row has no column “${column}”.`,
  tooManyRows: (rows) => `The file has ${figure(Number(rows))} rows, too many for a list of procedures.`,
  missingValue: 'empty.',
  tooLong: 'too long.',
  duplicateCode: (value) => `the code “${value}” is already in an earlier row.`,
  badTerm: (value) =>
    `“${value}” is not a term. Enter it like “5 ngày làm việc”, “8 giờ làm việc”, “trong ngày” or “không quy định”.`,
  badDate: (value) => `“${value}” is not a date. Enter it like 01/10/2026.`,
  badStart: 'enter “tiếp nhận” or “cơ quan có thẩm quyền nhận”.',
  badSupplementMode: 'enter “tính lại từ đầu” or “tạm dừng”.',
  badSteps: 'enter it like “Tiếp nhận: 0,5 ngày làm việc; Thẩm định: 3 ngày làm việc”.',
}

export const catalogueFileProblems: Translation<typeof vietnamese.catalogueFileProblems> = {
  noWorkbook: 'The file cannot be opened. Save it again as Excel (.xlsx) or CSV.',
  noSheet: 'The Excel file has no sheet.',
  tooLarge: 'The file is too large for a list of procedures.',
  brokenXml: 'The Excel file is damaged. Open and save it in Excel, then try again.',
  notUtf8: 'The CSV file is not UTF-8. When saving, choose “CSV UTF-8”.',
}
