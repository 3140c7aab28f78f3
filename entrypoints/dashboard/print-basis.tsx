import { inVietnamese } from '@/utils/i18n/catalogue'
import { reportTexts } from '@/utils/i18n/written/reports'
import { coverageLines } from '@/utils/reports/document'
import type { SummaryFigures } from '@/utils/reports/summary'

/** What every paper says that is no report of its own: what was seen, from when to when, and what it is no proof of. */
export function PrintBasis({ figures }: { figures: SummaryFigures }) {
  const lines = inVietnamese(() => [
    ...coverageLines(figures),
    reportTexts.heldAt(figures.at),
    reportTexts.notSoleEvidence,
  ])
  return (
    <p class="print-only basis" lang="vi">
      {lines.join(' ')}
    </p>
  )
}
