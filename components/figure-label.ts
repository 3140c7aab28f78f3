import { popupWords } from '@/utils/i18n/popup'
import type { Figure } from '@/utils/reports/figures'

/** What a figure counts, in words. `dueSoonDays` is the office's "sắp đến hạn", in working days. */
export function figureLabel(figure: Figure, dueSoonDays: number): string {
  const { dueSoon, ...fixed } = popupWords.figures
  return figure === 'dueSoon' ? dueSoon(dueSoonDays) : fixed[figure]
}
