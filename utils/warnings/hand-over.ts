import { timeWords } from '@/utils/i18n/warnings/time'
import type { Threshold } from './threshold'

/** Giờ chốt chuyển hồ sơ trong ngày (law.md §1.3): 15:00 by NĐ 309 Đ.9, read in a secondary source only. */
export const handOverCutoff: Threshold = {
  key: 'handOverHour',
  label: () => timeWords.handOverLate.cutoff,
  kind: 'number',
  initial: 15,
  least: 8,
  most: 18,
}
