import { saveFile } from '@/components/save-file'
import { reportWords as words } from '@/utils/i18n/reports'
import { documentRows, documentSheets, type ReportDocument } from '@/utils/reports/document'
import { writeCsv } from '@/utils/spreadsheet/csv'
import { writeWorkbook } from '@/utils/spreadsheet/write-workbook'

/** A document to a file or to paper. */
export function ExportButtons({ document, fileName }: { document: ReportDocument; fileName: string }) {
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => saveFile(`${fileName}.xlsx`, writeWorkbook(documentSheets(document)), 'xlsx')}
      >
        {words.exportXlsx}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => saveFile(`${fileName}.csv`, writeCsv(documentRows(document)), 'csv')}
      >
        {words.exportCsv}
      </button>
      <button type="button" class="button" onClick={() => print()}>
        {words.print}
      </button>
    </>
  )
}
