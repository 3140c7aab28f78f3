import type { PageTime } from '@/utils/dossier/sighting'
import type { Basis } from '@/utils/settings/settings'
import type { DueDifference } from '@/utils/working-time/compare-due'
import type { ConsoleHabit } from '@/utils/working-time/console-habits'
import { type Day, dayOf } from '@/utils/working-time/dates'
import type { DueExplanation, LedgerEntry } from '@/utils/working-time/explain'
import { calendarYear } from '@/utils/working-time/holidays'
import { isInHours } from '@/utils/working-time/time-limit'
import { dayRuns, reasonText, runDates } from './day-runs'
import { termText } from './term-words'
import { dateAndTime, duration, fullDate, shortDate, weekdayName } from './time-words'

/** The computed deadline and the ledger behind it, line by line. */
export function dueLines(explained: DueExplanation, basis: Basis | null): string[] {
  const { term, countedFrom, entries, pauses, provisionalYears, notes } = explained
  const restarted = countedFrom !== term.startedAt
  return [
    `Thời hạn giải quyết: ${termText(term.limit)}.`,
    `Tính từ ${dateAndTime(countedFrom)}${restarted ? ' (tính lại từ đầu sau khi nhận đủ hồ sơ bổ sung)' : ''}.`,
    ...pauses.map(({ from, to, reason }) =>
      sentence(`Tạm dừng từ ${dateAndTime(from)} đến ${dateAndTime(to)}${reason ? `: ${reason}` : ''}`),
    ),
    ...ledgerLines(entries),
    `Hạn tính theo quy định: ${dueText(explained)}${provisionalYears.length > 0 ? ' (tạm tính)' : ''}.`,
    ...provisionalYears.map((year) => `${provisionalText(year)}.`),
    ...notes.map(sentence),
    basisLine(basis),
  ]
}

/** Why dates in a year are "tạm tính": its table is not decided, or there is none. */
export function provisionalText(year: number): string {
  return calendarYear(year) ? `Lịch nghỉ năm ${year} chưa chính thức` : `Chưa có lịch nghỉ năm ${year}`
}

/** `Căn cứ: …`; null is a basis that the office has not checked. */
export function basisLine(basis: Basis | null): string {
  if (!basis) return 'Căn cứ: Theo cài đặt của đơn vị (chưa đối chiếu văn bản gốc).'
  const checkedOn = basis.checkedOn.split('-').reverse().join('/')
  return `Căn cứ: ${basis.text} (đối chiếu: ${basis.checkedBy}, ${checkedOn}).`
}

/** The portal's date beside the computed one, with the days that make the difference; empty when they agree. */
export function differenceLines(explained: DueExplanation, difference: DueDifference | null): string[] {
  if (!difference) return []
  const { portal, workingDays, calendarDays, habits, days } = difference
  const amount =
    workingDays === 0 ? `${Math.abs(calendarDays)} ngày` : `${Math.abs(workingDays)} ngày làm việc`
  return [
    `Hạn theo cổng: ${portalText(portal)}, ${calendarDays > 0 ? 'muộn' : 'sớm'} hơn hạn tính theo quy định (${dueText(explained)}) ${amount}.`,
    ...dayRuns(days).map((run) => {
      const reason = reasonText(run.first)
      return `${runDates(run)}: ${run.first.works ? 'ngày làm việc' : 'ngày nghỉ'}${reason ? `, ${reason}` : ''}`
    }),
    ...habits.map(({ habit }) => `Có thể do hệ thống ${habitWords[habit]}.`),
    'Ngày trên giấy tiếp nhận hồ sơ và hẹn trả kết quả là ngày đã hẹn với người nộp.',
  ]
}

/** What the citizen is told: two sentences, about the dossier only. */
export function citizenSentences(explained: DueExplanation): [when: string, how: string] {
  const { term, countedFrom, entries, provisionalYears } = explained
  const holidays = dayRuns(
    entries.filter(({ part, why }) => part !== 'counted' && (why === 'holiday' || why === 'office')),
  )
  const left = [
    ...(entries.some(({ part }) => part === 'receipt') ? ['ngày tiếp nhận'] : []),
    ...entries.flatMap(({ part, day }) => (part === 'duty' ? [`ngày tiếp nhận (${dutyDayText(day)})`] : [])),
    ...(entries.some(({ part, why }) => part === 'off' && why === 'week') ? ['ngày nghỉ hằng tuần'] : []),
    ...holidays.map((run) => `${runDates(run)} (${run.first.name || 'ngày nghỉ của đơn vị'})`),
    ...(entries.some(({ part }) => part === 'paused') ? ['thời gian tạm dừng'] : []),
  ]
  const rolled = entries.some(({ part }) => part === 'rolled')
    ? ['ngày cuối của thời hạn là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo']
    : []
  const how = [...(left.length > 0 ? [`không tính ${left.join(', ')}`] : []), ...rolled]
  return [
    `Hồ sơ tính thời hạn ${termText(term.limit)} từ ${shortOf(countedFrom)}, hạn trả kết quả là ${dueText(explained)}${provisionalYears.length > 0 ? ' (tạm tính, lịch nghỉ chưa chính thức)' : ''}.`,
    how.length > 0 ? `Cách tính: ${how.join('; ')}.` : 'Thời hạn tính liên tục, không có ngày nghỉ xen giữa.',
  ]
}

/** What the page for an inspector needs besides the ledger. */
export interface InspectorInput {
  number: string
  explained: DueExplanation
  /** The portal's date as last seen. */
  portal: PageTime | null
  difference: DueDifference | null
  basis: Basis | null
  /** What else the reader must know of the count, a line each. */
  remarks: readonly string[]
  /** What was seen of the dossier and when, one observation a line. */
  seen: readonly string[]
}

/** "Giải trình cách tính ngày hẹn": one printed page, as headings with their lines. */
export interface InspectorPage {
  title: string
  sections: { heading: string; lines: string[] }[]
}

/** The page an inspector reads: portal date, computed date, the days left out and why, the basis, what was seen. */
export function inspectorPage({
  number,
  explained,
  portal,
  difference,
  basis,
  remarks,
  seen,
}: InspectorInput): InspectorPage {
  const leftOut = explained.entries.filter(({ part }) => part !== 'counted')
  return {
    title: 'Giải trình cách tính ngày hẹn',
    sections: [
      {
        heading: 'Hồ sơ',
        lines: [
          `Mã hồ sơ: ${number}`,
          `Thời hạn giải quyết: ${termText(explained.term.limit)}`,
          `Hạn theo cổng: ${portal ? portalText(portal) : 'hệ thống không hiển thị'}`,
          `Hạn tính theo quy định: ${dueText(explained)}${explained.provisionalYears.length > 0 ? ' (tạm tính)' : ''}`,
        ],
      },
      { heading: 'Cách tính', lines: [...remarks, ...dueLines(explained, basis)] },
      {
        heading: 'Những ngày không tính',
        lines: orNothing(ledgerLines(leftOut), 'Không có.'),
      },
      {
        heading: 'Chênh lệch với hạn theo cổng',
        lines: orNothing(differenceLines(explained, difference), 'Không có.'),
      },
      { heading: 'Đã thấy trên hệ thống', lines: orNothing([...seen], 'Chưa ghi nhận.') },
    ],
  }
}

const habitWords: Record<ConsoleHabit, string> = {
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
}

/** Why the day of receipt does not count, where dossiers are received on a day off. */
export function dutyDayText(day: Day): string {
  return `${weekdayName(day)} ${shortDate(day)}: ${dutyDay}`
}

const dutyDay = 'đơn vị có trực tiếp nhận nhưng ngày này không tính vào thời hạn'

function ledgerLines(entries: LedgerEntry[]): string[] {
  return dayRuns(entries, (a, b) => a.part === b.part && a.ms === b.ms).map(
    (run) =>
      `${runDates(run)}: ${entryText(run.first)}${run.first.ms > 0 && run.first !== run.last ? ' mỗi ngày' : ''}`,
  )
}

function entryText(entry: LedgerEntry): string {
  const reason = reasonText(entry)
  const because = reason ? `, ${reason}` : ''
  switch (entry.part) {
    case 'receipt':
      return 'ngày bắt đầu, không tính'
    case 'duty':
      return dutyDay
    case 'counted':
      return entry.ms > 0 ? `tính ${duration(entry.ms)}` : `tính${because}`
    case 'off':
      return `không tính${because}`
    case 'paused':
      return 'không tính, thời hạn tạm dừng'
    case 'rolled':
      return entry.works ? `chuyển hạn sang ngày này${because}` : `hạn không kết thúc vào ngày nghỉ${because}`
  }
}

function dueText({ due, term }: DueExplanation): string {
  return isInHours(term.limit) ? dateAndTime(due.at) : `ngày ${fullDate(due.day)}`
}

function portalText({ at, precision }: PageTime): string {
  return precision === 'day' ? `ngày ${fullDate(dayOf(at))}` : dateAndTime(at)
}

function shortOf(at: number): string {
  return `ngày ${shortDate(dayOf(at))}`
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

function orNothing(lines: string[], nothing: string): string[] {
  return lines.length > 0 ? lines : [nothing]
}
