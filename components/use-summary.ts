import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { now } from '@/utils/clock'
import { oneAfterAnother } from '@/utils/dossier/one-after-another'
import { openHistory } from '@/utils/history/database'
import { followHistory } from '@/utils/history/live'
import type { Scope } from '@/utils/history/read'
import { type Grounds, groundsOf } from '@/utils/reports/context'
import { type Facts, readFacts } from '@/utils/reports/facts'
import { KnownJudgements } from '@/utils/reports/known-judgements'
import { inSlices } from '@/utils/reports/steps'
import {
  countSummary,
  type Listing,
  listBeforeCount,
  type Summary,
  stepsOfCount,
} from '@/utils/reports/summary'
import type { Settings } from '@/utils/settings/settings'
import type { JudgeContext } from '@/utils/warnings/rule'
import { dayOf, startOfDay } from '@/utils/working-time/dates'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { useConsoleWalks } from './use-console-walks'

export type SummaryState = { kind: 'reading' } | { kind: 'failed' } | { kind: 'ready'; summary: Summary }

/**
 * The lead's figures, live: they follow what is recorded, the settings, and the minutes going by.
 * @param scope whose part of the history they are counted from; null while that is not known: nothing is read
 */
export function useSummary(
  settings: Settings | null,
  catalogue: ProcedureCatalogue | null,
  scope: Scope | null,
): SummaryState {
  return useFigures(settings, catalogue, scope).state
}

/** How far counting is: dossiers are looked at in its first steps, one in each. */
export interface CountSteps {
  done: number
  all: number
}

/**
 * The figures, and the list of what was read last, which need not wait until that is counted; while they are first
 * counted with how far that is.
 */
export interface ListedSummary {
  state: SummaryState
  listing: Listing | null
  begun: CountSteps | null
}

/** As `useSummary`, with the whole list of dossiers as soon as it is read. */
export function useListedSummary(
  settings: Settings | null,
  catalogue: ProcedureCatalogue | null,
  scope: Scope | null,
): ListedSummary {
  const [steps, setSteps] = useState<CountSteps>(notBegun)
  const isFirstCount = useRef(false)
  // A later count replaces figures that are shown meanwhile: how far it is nobody asks, and drawing it takes time.
  const tell = useCallback((done: CountSteps) => {
    if (isFirstCount.current) setSteps(done)
  }, [])
  const { state, read } = useFigures(settings, catalogue, scope, tell)
  isFirstCount.current = state.kind === 'reading' && read !== null
  const listing = useMemo(() => read && listBeforeCount(read.facts, read.context), [read])
  return { state, listing, begun: isFirstCount.current ? steps : null }
}

interface CountedFigures {
  state: SummaryState
  /** What is counted, or is to be next. */
  read: CountedFacts | null
}

interface CountedFacts {
  facts: Facts & { scope: Scope }
  context: JudgeContext
}

function useFigures(
  settings: Settings | null,
  catalogue: ProcedureCatalogue | null,
  scope: Scope | null,
  onSteps?: (steps: CountSteps) => void,
): CountedFigures {
  const minute = useMinute()
  const grounds = useMemo(
    () => (settings && catalogue ? groundsOf(settings, catalogue) : null),
    [settings, catalogue],
  )
  const facts = useFacts(grounds, scope, minute)
  const walks = useConsoleWalks(settings?.consoles)
  const read = useMemo(
    () => (facts && facts !== 'failed' && grounds ? { facts, context: { ...grounds, now: minute } } : null),
    [facts, grounds, minute],
  )
  const counted = useCounted(read, grounds, scope, onSteps)
  const state = useMemo((): SummaryState => {
    if (facts === 'failed') return { kind: 'failed' }
    if (!read || !counted) return { kind: 'reading' }
    return { kind: 'ready', summary: { ...counted, walks } }
  }, [facts, read, counted, walks])
  return { state, read }
}

/**
 * The figures last counted; counted anew, a slice at a time, whenever what they rest on has changed and every minute,
 * so that the page can be scrolled meanwhile. A count that began is finished, unless it is of what nobody asks for
 * any more; what did not change since the last one is not judged again.
 */
function useCounted(
  read: CountedFacts | null,
  grounds: Grounds | null,
  scope: Scope | null,
  onSteps: (steps: CountSteps) => void = toNobody,
): Summary | null {
  const [counted, setCounted] = useState<{ scope: Scope; summary: Summary } | null>(null)
  const count = useRef<((read: CountedFacts) => void) | null>(null)
  useEffect(() => {
    if (!grounds || !scope) return
    let isWanted = true
    const known = new KnownJudgements()
    count.current = oneAfterAnother(async ({ facts, context }) => {
      onSteps(notBegun)
      const all = stepsOfCount(facts)
      const tell = atMostEvery(toldEveryMs, (done: number) => onSteps({ done, all }))
      const summary = await inSlices(countSummary(facts, context, known), () => isWanted, tell)
      if (summary && isWanted) setCounted({ scope, summary })
    })
    return () => {
      isWanted = false
      count.current = null
    }
  }, [grounds, scope, onSteps])
  useEffect(() => {
    if (read && read.facts.scope === scope) count.current?.(read)
  }, [read, scope])
  // Another's figures are not shown for a moment either.
  return read && counted?.scope === scope ? counted.summary : null
}

/** One for all: another at each drawing would have everything counted anew, which is drawn, and so on without end. */
const toNobody = () => {}

const notBegun: CountSteps = { done: 0, all: 1 }

/** Oftener than this, what is told would only flicker. */
const toldEveryMs = 250

function atMostEvery(ms: number, tell: (done: number) => void): (done: number) => void {
  let next = performance.now() + ms
  return (done) => {
    if (performance.now() < next) return
    next = performance.now() + ms
    tell(done)
  }
}

/** Facts, and whose they are. */
type ScopedFacts = (Facts & { scope: Scope }) | 'failed'

/** What the figures are counted from, read anew whenever it changes and when a day begins. */
function useFacts(grounds: Grounds | null, scope: Scope | null, minute: number): ScopedFacts | null {
  const [read, setRead] = useState<{ scope: Scope; facts: ScopedFacts } | null>(null)
  const day = dayOf(minute)
  useEffect(() => {
    if (!grounds || !scope) return
    const db = openHistory()
    const question = (before: Facts | null) => readFacts(db, grounds, startOfDay(day), scope, before)
    const stop = followHistory(db, question, {
      next: (facts) => setRead({ scope, facts: { ...facts, scope } }),
      error: () => setRead({ scope, facts: 'failed' }),
    })
    return () => {
      stop()
      db.close()
    }
  }, [grounds, scope, day])
  return read && read.scope === scope ? read.facts : null
}

/** The present instant, renewed every minute. */
function useMinute(): number {
  const [instant, setInstant] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setInstant(now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return instant
}
