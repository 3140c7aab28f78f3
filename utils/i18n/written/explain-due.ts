import type { PageTime } from '@/utils/dossier/sighting'
import type { Basis } from '@/utils/settings/settings'
import type { DueDifference } from '@/utils/working-time/compare-due'
import { dayOf } from '@/utils/working-time/dates'
import type { DueExplanation } from '@/utils/working-time/explain'
import { dayRuns, runDates } from '../day-runs'
import {
  differenceLines,
  dueLines,
  dueText,
  dutyDayText,
  ledgerLines,
  portalText,
  reservedDue,
} from '../explain-due'
import { termText } from '../term-words'
import { dateAndTime, shortDate } from '../time-words'

/*
 * What is said of a due date to the citizen and to an inspector. It leaves the office, so it is Vietnamese whichever
 * language the screen speaks: to be called `inVietnamese` (catalogue.ts).
 */

/** What the citizen is told: two sentences, about the dossier only. */
export function citizenSentences(explained: DueExplanation): [when: string, how: string] {
  const { term, countedFrom, entries, provisionalYears } = explained
  const holidays = dayRuns(
    entries.filter(({ part, why }) => part !== 'counted' && (why === 'holiday' || why === 'office')),
  )
  const left = [
    ...(entries.some(({ part }) => part === 'receipt') ? ['ngày bắt đầu'] : []),
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
    `Thời hạn giải quyết hồ sơ là ${termText(term.limit)}, tính từ ${shortOf(countedFrom)}; hạn trả kết quả là ${dueText(explained)}${provisionalYears.length > 0 ? ' (tạm tính, lịch nghỉ chưa chính thức)' : ''}.`,
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
  /** When it is made, epoch ms. */
  at: number
}

/** "Giải trình cách tính ngày hẹn": one printed page, as headings with their lines. */
export interface InspectorPage {
  title: string
  sections: { heading: string; lines: string[] }[]
  /** When it was made, and from what. */
  made: string
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
  at,
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
          `Hẹn trả trên hệ thống: ${portal ? portalText(portal) : 'hệ thống không hiển thị'}`,
          `Hạn tính theo quy định: ${reservedDue(explained)}`,
        ],
      },
      { heading: 'Cách tính', lines: [...remarks, ...dueLines(explained, basis)] },
      {
        heading: 'Những ngày không tính',
        lines: orNothing(ledgerLines(leftOut), 'Không có.'),
      },
      {
        heading: 'Chênh lệch với ngày hẹn trả trên hệ thống',
        lines: orNothing(differenceLines(explained, difference), 'Không có.'),
      },
      { heading: 'Đã thấy trên hệ thống', lines: orNothing([...seen], 'Chưa ghi nhận.') },
    ],
    made: `Lập lúc ${dateAndTime(at)}, theo những gì hệ thống đã hiển thị trên máy này.`,
  }
}

function shortOf(at: number): string {
  return `ngày ${shortDate(dayOf(at))}`
}

function orNothing(lines: string[], nothing: string): string[] {
  return lines.length > 0 ? lines : [nothing]
}
