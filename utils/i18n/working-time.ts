import type { Sighting } from '@/utils/dossier/sighting'
import type { CalendarSettings, UnknownUnitRule } from '@/utils/settings/settings'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { type Countdown, type CountingBasis, countdown } from '@/utils/working-time/countdown'
import { dayOf } from '@/utils/working-time/dates'
import { type DayFact, dayFacts, uncertainties } from '@/utils/working-time/ledger'
import { countdownText } from './countdown'
import { clockTime, fullDate, shortDate } from './time-words'

/** More runs of days than this are summed up instead of listed, so that the card stays one glance. */
const listedRuns = 14

/**
 * The ledger behind a dossier's countdown, for the card: what the page promises, how lateness is judged, each
 * day between now and then with why it counts or not, and whether the calendar there is still provisional.
 */
export function explainLines(
  sighting: Pick<Sighting, 'status' | 'dueAt' | 'term'>,
  calendar: WorkingCalendar,
  settings: CalendarSettings,
  now: number,
  unknownUnit: UnknownUnitRule,
): string[] {
  const state = countdown(sighting, calendar, now, unknownUnit)
  if (!('dueAt' in state)) return stillLines(state)

  const dueDay = dayOf(state.dueAt.at)
  const today = dayOf(now)
  const [from, to] = today < dueDay ? [today, dueDay] : [dueDay, today]
  const facts = dayFacts(from, to, settings, calendar.isWorkingDay)
  const { provisionalYears, notes } = uncertainties(from, to)
  return [
    `Hẹn trả trên hệ thống: ${state.dueAt.precision === 'day' ? '' : `${clockTime(state.dueAt.at)} `}ngày ${fullDate(dueDay)}.`,
    basisText(state.basis, state.dueAt.precision === 'day'),
    ...dayLines(facts, today < dueDay ? 'left' : 'over'),
    ...provisionalYears.map((year) => `Lịch nghỉ năm ${year} chưa chính thức: số ngày trên là tạm tính.`),
    ...notes.map((note) => `${note}.`),
  ]
}

function stillLines(state: Exclude<Countdown, { dueAt: unknown }>): string[] {
  switch (state.kind) {
    case 'none':
      return [`${countdownText(state)}.`]
    case 'notStarted':
      return ['Hồ sơ chưa được tiếp nhận nên thời hạn giải quyết chưa tính.']
    case 'waiting':
      return ['Hồ sơ đang chờ nên thời hạn giải quyết tạm thời không tính.']
    case 'ended':
      return state.open ? ['Đã có kết quả, thời hạn giải quyết không tính tiếp.'] : []
  }
}

/** How lateness is judged, and on whose word. */
function basisText({ by, assumed }: CountingBasis, noHour: boolean): string {
  const way =
    by === 'date'
      ? 'Tính theo ngày: quá hạn khi đã sang ngày sau ngày hẹn trả.'
      : 'Tính theo giờ: quá hạn khi đã qua giờ hẹn trả.'
  if (!assumed) return way
  const ground = noHour
    ? 'Hệ thống không ghi giờ hẹn trả.'
    : by === 'date'
      ? 'Hệ thống không ghi thời hạn tính bằng ngày hay bằng giờ; tạm coi là bằng ngày.'
      : 'Hệ thống không ghi thời hạn tính bằng ngày hay bằng giờ; tạm lấy giờ hẹn trả làm mốc.'
  return `${way} ${ground}`
}

/** The days, run by run; or summed up when there are too many runs to read. */
function dayLines(facts: DayFact[], direction: 'left' | 'over'): string[] {
  const first = facts[0]
  const last = facts.at(-1)
  if (!first || !last) return []
  const counted = facts.filter(({ works }) => works).length
  const heading =
    direction === 'left'
      ? `Từ ${shortDate(first.day)} đến ${shortDate(last.day)} còn ${counted} ngày làm việc:`
      : `Từ ${shortDate(first.day)} đến ${shortDate(last.day)} đã qua ${counted} ngày làm việc:`
  const runs = runsOf(facts)
  return [heading, ...(runs.length <= listedRuns ? runs.map(runText) : summary(facts, runs))]
}

interface Run {
  first: DayFact
  last: DayFact
}

/** Neighbouring days that count, or not, for the same reason. */
function runsOf(facts: DayFact[]): Run[] {
  const runs: Run[] = []
  for (const fact of facts) {
    const run = runs.at(-1)
    if (run && alike(run.last, fact)) run.last = fact
    else runs.push({ first: fact, last: fact })
  }
  return runs
}

function alike(a: DayFact, b: DayFact): boolean {
  return a.works === b.works && a.why === b.why && a.name === b.name
}

function runText({ first, last }: Run): string {
  const dates = first === last ? shortDate(first.day) : `${shortDate(first.day)}-${shortDate(last.day)}`
  const notice = first.notice ? ` (${first.notice})` : ''
  const name = first.why === 'office' && !first.name ? 'theo lịch của đơn vị' : first.name
  return [`${dates}: ${first.works ? 'tính' : 'không tính'}`, ...(name ? [`${name}${notice}`] : [])].join(
    ', ',
  )
}

function summary(facts: DayFact[], runs: Run[]): string[] {
  const weekends = facts.filter(({ works, why }) => !works && why === 'week').length
  const exceptional = runs.filter(({ first }) => first.why !== 'week')
  return [`Không tính ${weekends} ngày nghỉ hằng tuần`, ...exceptional.map(runText)]
}
