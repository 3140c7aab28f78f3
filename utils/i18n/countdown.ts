import type { PageTime } from '@/utils/dossier/sighting'
import type { DossierStatus } from '@/utils/dossier/status'
import type { Countdown } from '@/utils/working-time/countdown'
import { dayOf } from '@/utils/working-time/dates'
import { clockTime, duration, shortDate } from './time-words'

/** What a countdown does not know of the dossier but its words need. */
export interface CountdownTextOptions {
  status?: DossierStatus
  /** Since when the dossier waits for the applicant, epoch ms, if that was observed. */
  waitingSince?: number | null
}

/** A countdown's words abbreviated for a narrow column: "Còn 2 ngày LV". */
export function shortCountdown(text: string): string {
  return text.replace(' làm việc', ' LV')
}

/** The words of a countdown as they stand on a row; empty where there is nothing to say. */
export function countdownText(countdown: Countdown, options: CountdownTextOptions = {}): string {
  switch (countdown.kind) {
    case 'none':
      return reasonWords[countdown.reason]
    case 'notStarted':
      return 'Chưa tiếp nhận'
    case 'waiting':
      return waitingText(options)
    case 'ended':
      return countdown.open ? 'Đã có kết quả, chờ trả' : ''
    case 'daysLeft':
      return countdown.days > 0
        ? `Còn ${countdown.days} ngày làm việc`
        : `Hẹn trả ${shortDate(dayOf(countdown.dueAt.at))} (ngày nghỉ)`
    case 'today':
      return ['Hẹn trả hôm nay', ...hour(countdown.dueAt)].join(', ')
    case 'hourPassed':
      return ['Đã qua giờ hẹn', ...hour(countdown.dueAt)].join(' ')
    case 'daysOver':
      return countdown.days > 0 ? `Quá hạn ${countdown.days} ngày làm việc` : overSince(countdown)
    case 'timeLeft':
      return `Còn ${duration(countdown.ms)}${unitWords[countdown.unit]}`
    case 'timeOver':
      return countdown.ms > 0
        ? `Quá hạn ${duration(countdown.ms)}${unitWords[countdown.unit]}`
        : overSince(countdown)
  }
}

/** How urgent a countdown looks. Never shown by colour alone. */
export type Tone = 'late' | 'today' | 'soon' | 'calm' | 'still'

/** The tone of a countdown; `soon` within `dueSoonDays` working days. */
export function countdownTone(countdown: Countdown, dueSoonDays: number): Tone {
  switch (countdown.kind) {
    case 'daysOver':
    case 'timeOver':
      return 'late'
    case 'today':
    case 'hourPassed':
      return 'today'
    case 'daysLeft':
      return countdown.days <= dueSoonDays ? 'soon' : 'calm'
    case 'timeLeft':
      if (countdown.sameDay) return 'today'
      return countdown.days <= dueSoonDays ? 'soon' : 'calm'
    default:
      return 'still'
  }
}

const reasonWords = {
  noDueDate: 'Chưa có thời hạn để đối chiếu',
  noFixedTerm: 'Không quy định thời hạn',
  senselessDueDate: 'Ngày hẹn trả không hợp lý',
} as const

const unitWords = { workingHour: ' làm việc', hour: '' } as const

function waitingText({ status, waitingSince }: CountdownTextOptions): string {
  if (status === 'paused') return 'Đang dừng xử lý'
  return waitingSince == null ? 'Chờ bổ sung' : `Chờ bổ sung từ ${shortDate(dayOf(waitingSince))}`
}

function overSince({ dueAt, sameDay }: { dueAt: PageTime; sameDay: boolean }): string {
  return sameDay ? `Quá hạn từ ${clockTime(dueAt.at)} hôm nay` : `Quá hạn từ ${shortDate(dayOf(dueAt.at))}`
}

function hour(time: PageTime): string[] {
  return time.precision === 'day' ? [] : [clockTime(time.at)]
}
