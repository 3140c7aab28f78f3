import type { Sighting } from '@/utils/dossier/sighting'
import type { Basis, UnknownUnitRule } from '@/utils/settings/settings'
import { compareDue } from '@/utils/working-time/compare-due'
import { type Countdown, type CountingBasis, countdown } from '@/utils/working-time/countdown'
import { dayOf } from '@/utils/working-time/dates'
import { WorkingTimeError } from '@/utils/working-time/errors'
import { explainDue, isDutyDay, type Office } from '@/utils/working-time/explain'
import {
  knownTerm,
  type TermFacts,
  termConflict,
  termFrom,
  withKnownTerm,
} from '@/utils/working-time/known-term'
import { type DayFact, dayFacts, uncertainties } from '@/utils/working-time/ledger'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { countdownText } from './countdown'
import { type DayRun, dayRuns, reasonText, runDates } from './day-runs'
import { basisLine, differenceLines, dutyDayText, provisionalText } from './explain-due'
import { problemText, termConflictText, termText } from './term-words'
import { clockTime, fullDate, shortDate } from './time-words'

/** More runs of days than this are summed up instead of listed, so that the card stays one glance. */
const listedRuns = 14

/** What the lines rest on besides the dossier. */
export interface LinesGround {
  /** By whose hours and days is counted. */
  office: Office
  catalogue: ProcedureCatalogue
  /** Of the way terms are counted; null until the office has checked one. */
  basis: Basis | null
  now: number
  unknownUnit: UnknownUnitRule
}

/**
 * The ledger behind a dossier's countdown, for the card: what the page promises, how lateness is judged, each
 * day between now and then with why it counts or not, whether the calendar there is still provisional, and the
 * date the rules give beside the page's where the receipt is shown and the term is known, from the page or from
 * the office's catalogue.
 */
export function explainLines(
  sighting: Pick<Sighting, 'status' | 'dueAt'> & TermFacts,
  { office, catalogue, basis, now, unknownUnit }: LinesGround,
): string[] {
  const { choices, calendar } = office
  const state = countdown(withKnownTerm(sighting, catalogue), calendar, now, unknownUnit)
  if (!('dueAt' in state)) return stillLines(state)

  const dueDay = dayOf(state.dueAt.at)
  const today = dayOf(now)
  const [from, to] = today < dueDay ? [today, dueDay] : [dueDay, today]
  const facts = dayFacts(from, to, choices, calendar.isWorkingDay)
  const { provisionalYears, notes } = uncertainties(from, to)
  return [
    `Hẹn trả trên hệ thống: ${state.dueAt.precision === 'day' ? '' : `${clockTime(state.dueAt.at)} `}ngày ${fullDate(dueDay)}.`,
    basisText(state.basis, state.dueAt.precision === 'day'),
    ...catalogueLines(sighting, catalogue),
    ...dutyLines(sighting, office),
    ...dayLines(facts, today < dueDay ? 'left' : 'over'),
    ...provisionalYears.map((year) => `${provisionalText(year)}: số ngày trên là tạm tính.`),
    ...notes.map((note) => `${note}.`),
    ...computedLines(sighting, { office, catalogue, basis }),
  ]
}

/** Whose word the term is, where it is not the page's. */
function catalogueLines(sighting: TermFacts, catalogue: ProcedureCatalogue): string[] {
  const known = knownTerm(sighting, catalogue)
  if (!known) return ['Chưa có thời hạn để đối chiếu.']
  const conflict = termConflict(sighting, catalogue)
  if (known.from === 'page') return conflict ? [termConflictText(conflict)] : []
  return [`Thời hạn theo danh mục thủ tục của đơn vị: ${termText(known.limit)}.`]
}

/** A citizen who came on a Saturday on duty asks why that day does not count. */
function dutyLines({ receivedAt }: TermFacts, office: Office): string[] {
  if (!receivedAt) return []
  const day = dayOf(receivedAt.at)
  return isDutyDay(day, office) ? [`Tiếp nhận ngày ${dutyDayText(day)}.`] : []
}

/**
 * The date the rules give, if it is not the page's. The page does not show whether there was a supplement, so the
 * date is given with that reserve.
 */
function computedLines(
  sighting: Pick<Sighting, 'dueAt'> & TermFacts,
  { office, catalogue, basis }: Pick<LinesGround, 'office' | 'catalogue' | 'basis'>,
): string[] {
  const { dueAt } = sighting
  const term = termFrom(sighting, catalogue)
  if (!dueAt || typeof term === 'string') return []
  try {
    const explained = explainDue(term, office)
    const difference = explained && compareDue(dueAt, explained, office)
    if (!difference) return []
    const reserve = 'Nếu hồ sơ không phải bổ sung, không tạm dừng:'
    return [reserve, ...differenceLines(explained, difference), basisLine(basis)]
  } catch (error) {
    if (error instanceof WorkingTimeError) return [problemText(error)]
    throw error
  }
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
  const runs = dayRuns(facts)
  return [heading, ...(runs.length <= listedRuns ? runs.map(runText) : summary(facts, runs))]
}

function runText(run: DayRun<DayFact>): string {
  const reason = reasonText(run.first)
  const counted = run.first.works ? 'tính' : 'không tính'
  return `${runDates(run)}: ${[counted, ...(reason ? [reason] : [])].join(', ')}`
}

function summary(facts: DayFact[], runs: DayRun<DayFact>[]): string[] {
  const weekends = facts.filter(({ works, why }) => !works && why === 'week').length
  const exceptional = runs.filter(({ first }) => first.why !== 'week')
  return [`Không tính ${weekends} ngày nghỉ hằng tuần`, ...exceptional.map(runText)]
}
