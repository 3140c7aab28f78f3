import type { PageTime, Sighting } from '@/utils/dossier/sighting'
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
import { catalogue as screenWords } from './catalogue'
import { countdownText } from './countdown'
import { type DayRun, dayRuns, reasonText, runDates } from './day-runs'
import { basisLine, differenceLines, dutyDayText, provisionalText } from './explain-due'
import { problemText, termConflictText, termText } from './term-words'
import { dateAndTime, onDate, shortDate } from './time-words'

/** The lines of the card behind a countdown. */
export const lineWords = screenWords('lineWords', {
  promised: (due: string) => `Hẹn trả trên hệ thống: ${due}.`,
  provisional: (why: string) => `${why}: số ngày trên là tạm tính.`,
  noTerm: 'Chưa có thời hạn để đối chiếu.',
  termOfCatalogue: (term: string) => `Thời hạn theo danh mục thủ tục của đơn vị: ${term}.`,
  receivedOnDuty: (day: string) => `Tiếp nhận ngày ${day}.`,
  reserve: 'Nếu hồ sơ không phải bổ sung, không tạm dừng:',
  notStarted: 'Hồ sơ chưa được tiếp nhận nên thời hạn giải quyết chưa tính.',
  waiting: 'Hồ sơ đang chờ nên thời hạn giải quyết tạm thời không tính.',
  resultReady: 'Đã có kết quả, thời hạn giải quyết không tính tiếp.',
  ways: {
    date: 'Tính theo ngày: quá hạn khi đã sang ngày sau ngày hẹn trả.',
    instant: 'Tính theo giờ: quá hạn khi đã qua giờ hẹn trả.',
  },
  assumed: {
    noHour: 'Hệ thống không ghi giờ hẹn trả.',
    date: 'Hệ thống không ghi thời hạn tính bằng ngày hay bằng giờ; tạm coi là bằng ngày.',
    instant: 'Hệ thống không ghi thời hạn tính bằng ngày hay bằng giờ; tạm lấy giờ hẹn trả làm mốc.',
  },
  left: (from: string, to: string, days: number, off: string) =>
    `Từ ${from} đến ${to} còn ${days} ngày làm việc${off}:`,
  over: (from: string, to: string, days: number, off: string) =>
    `Từ ${from} đến ${to} đã qua ${days} ngày làm việc${off}:`,
  /** Behind the count, which passes over them: weekends anybody expects, a holiday not. */
  holidaysOff: (dates: string) => ` (đã trừ ngày nghỉ lễ ${dates})`,
  counted: 'tính',
  notCounted: 'không tính',
  weekendsLeftOut: (days: number) => `Không tính ${days} ngày nghỉ hằng tuần`,
})

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
    lineWords.promised(dueText(state.dueAt)),
    basisText(state.basis, state.dueAt.precision === 'day'),
    ...catalogueLines(sighting, catalogue),
    ...dutyLines(sighting, office),
    ...dayLines(facts, today < dueDay ? 'left' : 'over'),
    ...provisionalYears.map((year) => lineWords.provisional(provisionalText(year))),
    ...notes.map((note) => `${note}.`),
    ...computedLines(sighting, { office, catalogue, basis }),
  ]
}

/** Whose word the term is, where it is not the page's. */
function catalogueLines(sighting: TermFacts, catalogue: ProcedureCatalogue): string[] {
  const known = knownTerm(sighting, catalogue)
  if (!known) return [lineWords.noTerm]
  const conflict = termConflict(sighting, catalogue)
  if (known.from === 'page') return conflict ? [termConflictText(conflict)] : []
  return [lineWords.termOfCatalogue(termText(known.limit))]
}

/** A citizen who came on a Saturday on duty asks why that day does not count. */
function dutyLines({ receivedAt }: TermFacts, office: Office): string[] {
  if (!receivedAt) return []
  const day = dayOf(receivedAt.at)
  return isDutyDay(day, office) ? [lineWords.receivedOnDuty(dutyDayText(day))] : []
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
    return [lineWords.reserve, ...differenceLines(explained, difference), basisLine(basis)]
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
      return [lineWords.notStarted]
    case 'waiting':
      return [lineWords.waiting]
    case 'ended':
      return state.open ? [lineWords.resultReady] : []
  }
}

function dueText({ at, precision }: PageTime): string {
  return precision === 'day' ? onDate(dayOf(at)) : dateAndTime(at)
}

/** How lateness is judged, and on whose word. */
function basisText({ by, assumed }: CountingBasis, noHour: boolean): string {
  const way = lineWords.ways[by]
  return assumed ? `${way} ${lineWords.assumed[noHour ? 'noHour' : by]}` : way
}

/** The days, run by run; or summed up when there are too many runs to read. */
function dayLines(facts: DayFact[], direction: 'left' | 'over'): string[] {
  const first = facts[0]
  const last = facts.at(-1)
  if (!first || !last) return []
  const counted = facts.filter(({ works }) => works).length
  const runs = dayRuns(facts)
  const holidays = runs.filter((run) => !run.first.works && run.first.why === 'holiday').map(runDates)
  const off = holidays.length > 0 ? lineWords.holidaysOff(holidays.join(', ')) : ''
  const heading = lineWords[direction](shortDate(first.day), shortDate(last.day), counted, off)
  return [heading, ...(runs.length <= listedRuns ? runs.map(runText) : summary(facts, runs))]
}

function runText(run: DayRun<DayFact>): string {
  const reason = reasonText(run.first)
  const counted = run.first.works ? lineWords.counted : lineWords.notCounted
  return `${runDates(run)}: ${[counted, ...(reason ? [reason] : [])].join(', ')}`
}

function summary(facts: DayFact[], runs: DayRun<DayFact>[]): string[] {
  const weekends = facts.filter(({ works, why }) => !works && why === 'week').length
  const exceptional = runs.filter(({ first }) => first.why !== 'week')
  return [lineWords.weekendsLeftOut(weekends), ...exceptional.map(runText)]
}
