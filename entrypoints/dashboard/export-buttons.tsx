import { useState } from 'preact/hooks'
import { loadReportTemplate } from '@/components/load-template'
import { NoticeBar } from '@/components/notice-bar'
import { reportDocx } from '@/components/report-docx'
import { saveFile } from '@/components/save-file'
import { reportWords as words } from '@/utils/i18n/reports'
import { documentRows, documentSheets, type ReportDocument } from '@/utils/reports/document'
import type { OfficeSettings } from '@/utils/settings/settings'
import { writeCsv } from '@/utils/spreadsheet/csv'
import { writeWorkbook } from '@/utils/spreadsheet/write-workbook'

interface ExportButtonsProps {
  document: ReportDocument
  office: OfficeSettings
  /** Without its ending. */
  fileName: string
}

/** A document to a file or to paper. */
export function ExportButtons({ document, office, fileName }: ExportButtonsProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const saveDocx = async () => {
    const made = reportDocx(await loadReportTemplate(), document, office)
    setProblem(made.ok ? null : made.problems.join(' '))
    if (made.ok) saveFile(`${fileName}.docx`, made.bytes, 'docx')
  }
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
      <button type="button" class="button" onClick={saveDocx}>
        {words.exportDocx}
      </button>
      <button type="button" class="button" onClick={() => print()}>
        {words.print}
      </button>
      {problem && <NoticeBar kind="problem">{problem}</NoticeBar>}
    </>
  )
}
