import type { PageTime } from '@/utils/dossier/sighting'
import type { DossierStatus } from '@/utils/dossier/status'
import type { Countdown } from '@/utils/working-time/countdown'
import { dayOf } from '@/utils/working-time/dates'
import { catalogue } from './catalogue'
import { clockTime, duration, shortDate } from './time-words'

/** What a row says of its term. */
export const countdownWords = catalogue('countdownWords', {
  none: {
    noDueDate: 'Chưa có thời hạn để đối chiếu',
    noFixedTerm: 'Không quy định thời hạn',
    senselessDueDate: 'Ngày hẹn trả không hợp lý',
  },
  notStarted: 'Chưa tiếp nhận',
  paused: 'Tạm dừng xử lý',
  waiting: 'Chờ bổ sung',
  waitingSince: (date: string) => `Chờ bổ sung từ ${date}`,
  resultReady: 'Đã có kết quả, chờ trả',
  daysLeft: (days: number) => `Còn ${days} ngày làm việc`,
  dueOnDayOff: (date: string) => `Hẹn trả ${date} (ngày nghỉ)`,
  dueToday: 'Hẹn trả hôm nay',
  dueTodayAt: (time: string) => `Hẹn trả hôm nay, ${time}`,
  hourPassed: 'Đã qua giờ hẹn',
  hourPassedAt: (time: string) => `Đã qua giờ hẹn ${time}`,
  daysOver: (days: number) => `Quá hạn ${days} ngày làm việc`,
  timeLeft: {
    workingHour: (time: string) => `Còn ${time} làm việc`,
    hour: (time: string) => `Còn ${time}`,
  },
  timeOver: {
    workingHour: (time: string) => `Quá hạn ${time} làm việc`,
    hour: (time: string) => `Quá hạn ${time}`,
  },
  overSinceTime: (time: string) => `Quá hạn từ ${time} hôm nay`,
  overSinceDay: (date: string) => `Quá hạn từ ${date}`,
  /** What `shortCountdown` abbreviates, and to what. */
  working: ' làm việc',
  workingShort: ' LV',
})

const words = countdownWords

/** What a countdown does not know of the dossier but its words need. */
export interface CountdownTextOptions {
  status?: DossierStatus
  /** Since when the dossier waits for the applicant, epoch ms, if that was observed. */
  waitingSince?: number | null
}

/** A countdown's words abbreviated for a narrow column: "Còn 2 ngày LV". */
export function shortCountdown(text: string): string {
  return text.replace(words.working, words.workingShort)
}

/** The words of a countdown as they stand on a row; empty where there is nothing to say. */
export function countdownText(countdown: Countdown, options: CountdownTextOptions = {}): string {
  switch (countdown.kind) {
    case 'none':
      return words.none[countdown.reason]
    case 'notStarted':
      return words.notStarted
    case 'waiting':
      return waitingText(options)
    case 'ended':
      return countdown.open ? words.resultReady : ''
    case 'daysLeft':
      return countdown.days > 0
        ? words.daysLeft(countdown.days)
        : words.dueOnDayOff(shortDate(dayOf(countdown.dueAt.at)))
    case 'today':
      return hasHour(countdown.dueAt) ? words.dueTodayAt(clockTime(countdown.dueAt.at)) : words.dueToday
    case 'hourPassed':
      return hasHour(countdown.dueAt) ? words.hourPassedAt(clockTime(countdown.dueAt.at)) : words.hourPassed
    case 'daysOver':
      return countdown.days > 0 ? words.daysOver(countdown.days) : overSince(countdown)
    case 'timeLeft':
      return words.timeLeft[countdown.unit](duration(countdown.ms))
    case 'timeOver':
      return countdown.ms > 0 ? words.timeOver[countdown.unit](duration(countdown.ms)) : overSince(countdown)
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

function waitingText({ status, waitingSince }: CountdownTextOptions): string {
  if (status === 'paused') return words.paused
  return waitingSince == null ? words.waiting : words.waitingSince(shortDate(dayOf(waitingSince)))
}

function overSince({ dueAt, sameDay }: { dueAt: PageTime; sameDay: boolean }): string {
  return sameDay ? words.overSinceTime(clockTime(dueAt.at)) : words.overSinceDay(shortDate(dayOf(dueAt.at)))
}

function hasHour({ precision }: PageTime): boolean {
  return precision !== 'day'
}
