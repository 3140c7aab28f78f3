import { blankDate } from '@/utils/notices/blanks'
import { issuer } from '@/utils/notices/fields'
import { type FillResult, fill } from '@/utils/notices/fill'
import type { NoticeData } from '@/utils/notices/notice-data'
import type { ReportDocument, ReportTable } from '@/utils/reports/document'
import type { OfficeSettings } from '@/utils/settings/settings'
import { type Cell, cellText } from '@/utils/spreadsheet/cell'

/** A document as a .docx by the layout of `template` (public/report-templates). Day and signatures stay blank. */
export function reportDocx(
  template: Uint8Array,
  document: ReportDocument,
  office: OfficeSettings,
): FillResult {
  // A cell without a figure stays empty: dots would ask for a pen.
  return fill(template, dataOf(document, office), () => '')
}

function dataOf({ title, lines, tables }: ReportDocument, office: OfficeSettings): NoticeData {
  const { name, parent } = issuer({ office, role: office.role })
  return {
    tieuDeTrai1: parent.toLocaleUpperCase('vi'),
    tieuDeTrai2: name.toLocaleUpperCase('vi'),
    tenDiaDanh: office.place,
    ngayThangNam: blankDate,
    tieuDe: title,
    ghiChu: lines,
    bang: tables.map(tableData),
  }
}

/** A table under the name of its number of columns, whose layout the template has. */
function tableData({ title, headings, rows, none }: ReportTable): NoticeData {
  return {
    tenBang: title,
    [`cot${headings.length}`]: [{ ...named('d', headings), dong: rows.map((row) => named('o', row)) }],
    khongCo: rows.length === 0 && none ? [none] : [],
  }
}

/** Cells by their place: `o1`, `o2` … */
function named(prefix: string, cells: readonly Cell[]): NoticeData {
  return Object.fromEntries(cells.map((cell, index) => [`${prefix}${index + 1}`, cellText(cell)]))
}
