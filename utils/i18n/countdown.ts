import type { PageTime } from '@/utils/dossier/sighting'
import type { DossierStatus } from '@/utils/dossier/status'
import type { Countdown } from '@/utils/working-time/countdown'
import { dateText, dayOf, timeOfDay } from '@/utils/working-time/dates'

/** What a countdown does not know of the dossier but its words need. */
export interface CountdownTextOptions {
  status?: DossierStatus
  /** Since when the dossier waits for the applicant, epoch ms, if that was observed. */
  waitingSince?: number | null
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
        : `Hẹn trả ${shortDate(countdown.dueAt.at)} (ngày nghỉ)`
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
  return waitingSince == null ? 'Chờ bổ sung' : `Chờ bổ sung từ ${shortDate(waitingSince)}`
}

function overSince({ dueAt, sameDay }: { dueAt: PageTime; sameDay: boolean }): string {
  return sameDay ? `Quá hạn từ ${clockTime(dueAt.at)} hôm nay` : `Quá hạn từ ${shortDate(dueAt.at)}`
}

/** `21/11` */
function shortDate(at: number): string {
  const [, month, day] = dateText(dayOf(at)).split('-')
  return `${day}/${month}`
}

/** `16:30` */
function clockTime(at: number): string {
  const minutes = Math.floor(timeOfDay(at) / 60_000)
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

function hour(time: PageTime): string[] {
  return time.precision === 'day' ? [] : [clockTime(time.at)]
}

/** `3 giờ 20 phút`; a part of a minute is not counted. */
function duration(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  if (minutes === 0) return 'dưới 1 phút'
  const parts = [
    [Math.floor(minutes / 60), 'giờ'],
    [minutes % 60, 'phút'],
  ] as const
  return parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(' ')
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
