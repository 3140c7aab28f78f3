import type { AcknowledgedReason } from '@/utils/dossier/entry'
import { dayOf, parseDate } from '@/utils/working-time/dates'
import type { DateText } from '@/utils/working-time/schedule'
import { catalogue } from './catalogue'
import { acknowledgedReasonText } from './entries'
import { shortDate } from './time-words'

export const acknowledgedWords = catalogue('acknowledgedWords', {
  noted: (on: string, reason: string) => `Đã ghi lý do ngày ${on}: ${reason}`,
  notedUntil: (on: string, reason: string, last: string) =>
    `Đã ghi lý do ngày ${on}: ${reason} (đến hết ngày ${last})`,
})

/** "Đã ghi lý do ngày 18/11: Lỗi đồng bộ, đã báo kỹ thuật ngày 17/11/2026 (đến hết ngày 23/11)" */
export function acknowledgedText(acknowledged: { at: number; until: DateText } & AcknowledgedReason): string {
  const { at, until } = acknowledged
  const on = shortDate(dayOf(at))
  const reason = acknowledgedReasonText(acknowledged)
  const last = parseDate(until)
  return last === null
    ? acknowledgedWords.noted(on, reason)
    : acknowledgedWords.notedUntil(on, reason, shortDate(last))
}
