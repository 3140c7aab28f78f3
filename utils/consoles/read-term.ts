import { labelKey } from '@/utils/dossier/text'
import type { TimeLimit } from '@/utils/working-time/time-limit'
import { lookUp } from './look-up'

const units = {
  'giờ làm việc': 'workingHour',
  'ngày làm việc': 'workingDay',
  giờ: 'hour',
  ngày: 'calendarDay',
  tuần: 'week',
  tháng: 'month',
  năm: 'year',
} as const

const counted = /^(\d{1,4}(?:[.,]\d{1,2})?) (\D+)$/u

/** Thời hạn giải quyết as a page states it ("20 ngày làm việc", "12.5 ngày"); null when it is worded otherwise. */
export function parseTerm(text: string): TimeLimit | null {
  const words = labelKey(text)
  if (words === 'không quy định') return { unit: 'none' }
  if (words === 'trong ngày' || words === 'trong ngày làm việc') return { unit: 'sameDay' }
  const found = counted.exec(words)
  const count = Number(found?.[1]?.replace(',', '.'))
  const unit = lookUp(units, found?.[2] ?? '')
  return unit && count > 0 ? { unit, count } : null
}
