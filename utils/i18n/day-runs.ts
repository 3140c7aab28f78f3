import { type DayFact, isWeekend } from '@/utils/working-time/ledger'
import { catalogue } from './catalogue'
import { shortDate } from './time-words'

/** Why a day works or not, where its calendar gives no name. */
export const dayReasonWords = catalogue('dayReasonWords', {
  office: 'theo lịch của đơn vị',
  weekOff: 'ngày nghỉ hằng tuần của đơn vị',
  weekend: 'cuối tuần',
})

/** Neighbouring days of which the same is to be said. */
export interface DayRun<Fact extends DayFact> {
  first: Fact
  last: Fact
}

/** Days gathered into runs: alike in why they work or not, and in what else `alike` asks. */
export function dayRuns<Fact extends DayFact>(
  facts: readonly Fact[],
  alike: (a: Fact, b: Fact) => boolean = () => true,
): DayRun<Fact>[] {
  const runs: DayRun<Fact>[] = []
  for (const fact of facts) {
    const run = runs.at(-1)
    if (run && follows(run.last, fact) && alike(run.last, fact)) run.last = fact
    else runs.push({ first: fact, last: fact })
  }
  return runs
}

/** `21/11-22/11` */
export function runDates({ first, last }: DayRun<DayFact>): string {
  return first === last ? shortDate(first.day) : `${shortDate(first.day)}-${shortDate(last.day)}`
}

/** Why a day works or not: "cuối tuần", "Tết Nguyên đán (12729/VPCP-KGVX)"; empty for an ordinary working day. */
export function reasonText({ day, why, name, notice, works }: DayFact): string {
  if (why === 'office') return name || dayReasonWords.office
  if (why === 'week' && works) return ''
  if (why === 'week') return isWeekend(day) ? dayReasonWords.weekend : dayReasonWords.weekOff
  return notice ? `${name} (${notice})` : name
}

/** Whether `b` is the day after `a`, and works or not for the same reason. */
function follows(a: DayFact, b: DayFact): boolean {
  const sameReason = a.why === b.why && a.name === b.name
  const sameWeek = a.why !== 'week' || isWeekend(a.day) === isWeekend(b.day)
  return a.day + 1 === b.day && a.works === b.works && sameReason && sameWeek
}
