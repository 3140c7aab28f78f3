import type { PageTime } from '@/utils/dossier/sighting'
import type { RuleGroup } from '@/utils/warnings/rule'
import { dayOf, timeOfDay } from '@/utils/working-time/dates'
import { catalogue } from '../catalogue'
import { clockTime, shortDate } from '../time-words'

/** Until an office has checked a basis against the text itself, no article is printed (design.md, rule 9). */
export const basisWords = catalogue('basisWords', {
  unchecked: 'Theo cài đặt của đơn vị (chưa đối chiếu văn bản gốc)',
})

export const groupNames = catalogue<Record<RuleGroup, string>>('groupNames', {
  time: 'Thời hạn',
  stillness: 'Hồ sơ lâu chưa có chuyển biến',
  paperAgainstFact: 'Ngày trên giấy và thực tế',
  duties: 'Việc phải làm bằng văn bản',
  responsibility: 'Người và đơn vị xử lý hồ sơ',
})

/** What observations are told with. */
export const observedWords = catalogue('observedWords', {
  moment: (timeOn: string) => `lúc ${timeOn}`,
  between: (from: string, to: string) => `từ lúc ${from} đến lúc ${to}`,
  timeOn: (time: string, date: string) => `${time} ngày ${date}`,
  since: (when: string) => `Cần kiểm tra từ ${when}`,
  onDay: (date: string) => `ngày ${date}`,
  dueShown: (seen: string, due: string) => `${seen} hệ thống ghi hẹn trả ${due}`,
  changeShown: (between: string, what: string, before: string, after: string) =>
    `${between} ${what} đổi từ “${before}” sang “${after}”`,
})

/** "lúc 09:12 ngày 18/11" */
export function moment(at: number): string {
  return observedWords.moment(timeOn(at))
}

/** "Cần kiểm tra từ 14:03 ngày 19/11"; from the beginning of a day by its date alone: "Cần kiểm tra từ ngày 19/11". */
export function sinceText(since: number): string {
  const isDay = timeOfDay(since) === 0
  return observedWords.since(isDay ? observedWords.onDay(shortDate(dayOf(since))) : timeOn(since))
}

/** "từ lúc 09:12 ngày 18/11 đến lúc 14:03 ngày 19/11": when something changed between two looks. */
export function between(from: number, to: number): string {
  return observedWords.between(timeOn(from), timeOn(to))
}

/** "20/11", with the hour if the page wrote one: "16:30 ngày 20/11". */
export function timeText(time: PageTime): string {
  return time.precision === 'day' ? shortDate(dayOf(time.at)) : timeOn(time.at)
}

/** One observation: "lúc 09:12 ngày 18/11 hệ thống ghi hẹn trả 20/11". */
export function dueShown(seenAt: number, due: PageTime): string {
  return observedWords.dueShown(moment(seenAt), timeText(due))
}

/** "từ … đến … người xử lý đổi từ “A” sang “B”" */
export function changeShown(
  what: string,
  change: { before: string; after: string; seenBefore: number; seenAfter: number },
): string {
  return observedWords.changeShown(
    between(change.seenBefore, change.seenAfter),
    what,
    change.before,
    change.after,
  )
}

function timeOn(at: number): string {
  return observedWords.timeOn(clockTime(at), shortDate(dayOf(at)))
}
