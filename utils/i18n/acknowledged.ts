import type { AcknowledgedReason } from '@/utils/dossier/entry'
import { dayOf, parseDate } from '@/utils/working-time/dates'
import type { DateText } from '@/utils/working-time/schedule'
import { acknowledgedReasonNames } from './entries'
import { shortDate } from './time-words'

/** "Đã ghi lý do ngày 18/11: Chờ cơ quan khác (đến hết ngày 23/11)" */
export function acknowledgedText(acknowledged: {
  at: number
  until: DateText
  reasonCode: AcknowledgedReason['reasonCode']
}): string {
  const { at, until, reasonCode } = acknowledged
  const last = parseDate(until)
  const end = last === null ? '' : ` (đến hết ngày ${shortDate(last)})`
  return `Đã ghi lý do ngày ${shortDate(dayOf(at))}: ${acknowledgedReasonNames[reasonCode]}${end}`
}
