import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { now } from '@/utils/clock'
import { openHistory } from '@/utils/history/database'
import { liveHistory } from '@/utils/history/live'
import type { Scope } from '@/utils/history/read'
import { type Grounds, groundsOf } from '@/utils/reports/context'
import { type Facts, readFacts } from '@/utils/reports/facts'
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

/** The figures, and while they are first counted the list alone, with how far the counting is. */
export interface ListedSummary {
  state: SummaryState
  begun: { listing: Listing; steps: CountSteps } | null
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
  const { state, begun } = useFigures(settings, catalogue, scope, tell)
  isFirstCount.current = begun !== null
  const listing = useMemo(() => begun && listBeforeCount(begun.facts, begun.context), [begun])
  return { state, begun: listing && { listing, steps } }
}

interface CountedFigures {
  state: SummaryState
  /** What is being counted for the first time; null before and after. */
  begun: { facts: Facts; context: JudgeContext } | null
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
  const counted = useCounted(facts, grounds, minute, onSteps)
  const state = useMemo((): SummaryState => {
    if (facts === 'failed') return { kind: 'failed' }
    if (!facts || !counted) return { kind: 'reading' }
    return { kind: 'ready', summary: { ...counted, walks } }
  }, [facts, counted, walks])
  const begun = useMemo(
    () =>
      facts && facts !== 'failed' && grounds && !counted
        ? { facts, context: { ...grounds, now: minute } }
        : null,
    [facts, counted, grounds, minute],
  )
  return { state, begun }
}

/**
 * The figures last counted; counted anew, a slice at a time, whenever what they rest on has changed and every minute,
 * so that the page can be scrolled meanwhile.
 */
function useCounted(
  facts: ScopedFacts | null,
  grounds: Grounds | null,
  minute: number,
  onSteps: (steps: CountSteps) => void = toNobody,
): Summary | null {
  const [counted, setCounted] = useState<{ scope: Scope; summary: Summary } | null>(null)
  useEffect(() => {
    if (!facts || facts === 'failed' || !grounds) return
    let isWanted = true
    onSteps(notBegun)
    const all = stepsOfCount(facts)
    const tell = atMostEvery(toldEveryMs, (done: number) => onSteps({ done, all }))
    const steps = countSummary(facts, { ...grounds, now: minute })
    inSlices(steps, () => isWanted, tell).then((summary) => {
      if (summary) setCounted({ scope: facts.scope, summary })
    })
    return () => {
      isWanted = false
    }
  }, [facts, grounds, minute, onSteps])
  // Another's figures are not shown for a moment either.
  return facts && facts !== 'failed' && counted?.scope === facts.scope ? counted.summary : null
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
    const subscription = liveHistory(() => readFacts(db, grounds, startOfDay(day), scope)).subscribe({
      next: (facts) => setRead({ scope, facts: { ...facts, scope } }),
      error: () => setRead({ scope, facts: 'failed' }),
    })
    return () => {
      subscription.unsubscribe()
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
