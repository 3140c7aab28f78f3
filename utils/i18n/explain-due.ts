import type { PageTime } from '@/utils/dossier/sighting'
import type { Basis } from '@/utils/settings/settings'
import type { DueDifference } from '@/utils/working-time/compare-due'
import type { ConsoleHabit } from '@/utils/working-time/console-habits'
import { type Day, dayOf } from '@/utils/working-time/dates'
import type { DueExplanation, LedgerEntry } from '@/utils/working-time/explain'
import { calendarYear } from '@/utils/working-time/holidays'
import { isInHours } from '@/utils/working-time/time-limit'
import { catalogue } from './catalogue'
import { dayRuns, reasonText, runDates } from './day-runs'
import { termText, termWords } from './term-words'
import { dateAndTime, duration, onDate, shortDate, weekdayName } from './time-words'

/** How a due date comes about: on the screen, and in Vietnamese in what is printed of it. */
export const dueWords = catalogue('dueWords', {
  term: (term: string) => `Thời hạn giải quyết: ${term}.`,
  countedFrom: (from: string) => `Tính từ ${from}.`,
  countedAnew: (from: string) => `Tính từ ${from} (tính lại từ đầu sau khi nhận đủ hồ sơ bổ sung).`,
  paused: (from: string, to: string) => `Tạm dừng từ ${from} đến ${to}`,
  pausedBecause: (from: string, to: string, reason: string) => `Tạm dừng từ ${from} đến ${to}: ${reason}`,
  due: (due: string) => `Hạn tính theo quy định: ${due}.`,
  provisional: (due: string) => `${due} (tạm tính)`,
  yearUnofficial: (year: number) => `Lịch nghỉ năm ${year} chưa chính thức`,
  yearUnknown: (year: number) => `Chưa có lịch nghỉ năm ${year}`,
  basisUnchecked: 'Căn cứ: Theo cài đặt của đơn vị (chưa đối chiếu văn bản gốc).',
  basis: (text: string, by: string, on: string) => `Căn cứ: ${text} (đối chiếu: ${by}, ${on}).`,
  portalLater: (portal: string, due: string, amount: string) =>
    `Hẹn trả trên hệ thống: ${portal}, muộn hơn hạn tính theo quy định (${due}) ${amount}.`,
  portalEarlier: (portal: string, due: string, amount: string) =>
    `Hẹn trả trên hệ thống: ${portal}, sớm hơn hạn tính theo quy định (${due}) ${amount}.`,
  workingDay: 'ngày làm việc',
  dayOff: 'ngày nghỉ',
  habit: (habit: string) => `Có thể do hệ thống ${habit}.`,
  slipHolds: 'Ngày trên giấy tiếp nhận hồ sơ và hẹn trả kết quả là ngày đã hẹn với người nộp.',
  dutyDay: 'đơn vị có trực tiếp nhận nhưng ngày này không tính vào thời hạn',
  receipt: 'ngày bắt đầu, không tính',
  counted: 'tính',
  countedTime: (time: string) => `tính ${time}`,
  eachDay: (says: string) => `${says} mỗi ngày`,
  off: 'không tính',
  pausedDay: 'không tính, thời hạn tạm dừng',
  rolledTo: 'chuyển hạn sang ngày này',
  rolledOver: 'hạn không kết thúc vào ngày nghỉ',
})

/** What a console may have done to come to another date, as it follows "có thể do hệ thống". */
export const habitWords = catalogue<Record<ConsoleHabit, string>>('habitWords', {
  workedDaysIgnored: 'luôn coi thứ Bảy, Chủ nhật là ngày nghỉ, không tính ngày làm bù',
  nextYearsHolidaysMissing: 'chỉ có lịch nghỉ của năm tiếp nhận',
  holidaysIgnored: 'chỉ trừ thứ Bảy, Chủ nhật, không trừ ngày nghỉ lễ',
  everyDayCounted: 'tính cả ngày nghỉ như ngày làm việc',
  startsNextMorning: 'coi hồ sơ nhận ngoài giờ là nhận vào buổi làm việc sau',
  dayIsEightHours: 'đổi mỗi ngày làm việc thành 8 giờ',
  endNotRolled: 'không chuyển hạn rơi vào ngày nghỉ sang ngày làm việc tiếp theo',
  dayOffMissing: 'chưa cập nhật một ngày nghỉ nêu trên',
  supplementShiftsDate:
    'lùi hạn theo số ngày chờ bổ sung (trừ một ngày) rồi chuyển sang ngày làm việc tiếp theo',
  supplementPauses: 'chỉ trừ thời gian chờ bổ sung, không tính lại từ đầu',
  supplementResets: 'tính lại từ đầu sau khi bổ sung, không chỉ trừ thời gian chờ',
  supplementIgnored: 'không trừ thời gian chờ bổ sung',
})

/** The computed deadline and the ledger behind it, line by line. */
export function dueLines(explained: DueExplanation, basis: Basis | null): string[] {
  const { term, countedFrom, entries, pauses, provisionalYears, notes } = explained
  const restarted = countedFrom !== term.startedAt
  return [
    dueWords.term(termText(term.limit)),
    restarted
      ? dueWords.countedAnew(dateAndTime(countedFrom))
      : dueWords.countedFrom(dateAndTime(countedFrom)),
    ...pauses.map(({ from, to, reason }) => sentence(pauseText(from, to, reason))),
    ...ledgerLines(entries),
    dueWords.due(reservedDue(explained)),
    ...provisionalYears.map((year) => `${provisionalText(year)}.`),
    ...notes.map(sentence),
    basisLine(basis),
  ]
}

/** Why dates in a year are "tạm tính": its table is not decided, or there is none. */
export function provisionalText(year: number): string {
  return calendarYear(year) ? dueWords.yearUnofficial(year) : dueWords.yearUnknown(year)
}

/** `Căn cứ: …`; null is a basis that the office has not checked. */
export function basisLine(basis: Basis | null): string {
  if (!basis) return dueWords.basisUnchecked
  const checkedOn = basis.checkedOn.split('-').reverse().join('/')
  return dueWords.basis(basis.text, basis.checkedBy, checkedOn)
}

/** The portal's date beside the computed one, with the days that make the difference; empty when they agree. */
export function differenceLines(explained: DueExplanation, difference: DueDifference | null): string[] {
  if (!difference) return []
  const { portal, workingDays, calendarDays, habits, days } = difference
  const amount =
    workingDays === 0
      ? termWords.calendarDay(Math.abs(calendarDays))
      : termWords.workingDay(Math.abs(workingDays))
  const compare = calendarDays > 0 ? dueWords.portalLater : dueWords.portalEarlier
  return [
    compare(portalText(portal), dueText(explained), amount),
    ...dayRuns(days).map((run) => {
      const reason = reasonText(run.first)
      return `${runDates(run)}: ${run.first.works ? dueWords.workingDay : dueWords.dayOff}${reason ? `, ${reason}` : ''}`
    }),
    ...habits.map(({ habit }) => dueWords.habit(habitWords[habit])),
    dueWords.slipHolds,
  ]
}

/** Why the day of receipt does not count, where dossiers are received on a day off. */
export function dutyDayText(day: Day): string {
  return `${weekdayName(day)} ${shortDate(day)}: ${dueWords.dutyDay}`
}

/** Each day with why it counts or not, run by run. */
export function ledgerLines(entries: LedgerEntry[]): string[] {
  return dayRuns(entries, (a, b) => a.part === b.part && a.ms === b.ms).map((run) => {
    const says = entryText(run.first)
    const isEach = run.first.ms > 0 && run.first !== run.last
    return `${runDates(run)}: ${isEach ? dueWords.eachDay(says) : says}`
  })
}

function entryText(entry: LedgerEntry): string {
  const reason = reasonText(entry)
  const because = reason ? `, ${reason}` : ''
  switch (entry.part) {
    case 'receipt':
      return dueWords.receipt
    case 'duty':
      return dueWords.dutyDay
    case 'counted':
      return entry.ms > 0 ? dueWords.countedTime(duration(entry.ms)) : `${dueWords.counted}${because}`
    case 'off':
      return `${dueWords.off}${because}`
    case 'paused':
      return dueWords.pausedDay
    case 'rolled':
      return `${entry.works ? dueWords.rolledTo : dueWords.rolledOver}${because}`
  }
}

function pauseText(from: number, to: number, reason?: string): string {
  const span = [dateAndTime(from), dateAndTime(to)] as const
  return reason ? dueWords.pausedBecause(...span, reason) : dueWords.paused(...span)
}

/** The computed date, with its hour where the term is counted in hours. */
export function dueText({ due, term }: DueExplanation): string {
  return isInHours(term.limit) ? dateAndTime(due.at) : onDate(due.day)
}

/** The computed date, with the reserve of a calendar that is not decided. */
export function reservedDue(explained: DueExplanation): string {
  const due = dueText(explained)
  return explained.provisionalYears.length > 0 ? dueWords.provisional(due) : due
}

/** The portal's date, with its hour where it shows one. */
export function portalText({ at, precision }: PageTime): string {
  return precision === 'day' ? onDate(dayOf(at)) : dateAndTime(at)
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}
