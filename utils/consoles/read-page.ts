import type { Applicant } from '@/utils/dossier/applicant'
import type { Sighting } from '@/utils/dossier/sighting'
import { type ClockState, clockState, type DossierStatus } from '@/utils/dossier/status'
import { type DossierRow, followUpsOf, type RowShape, shapeOf } from './dossier-row'
import type { Meaning } from './meaning'
import type { BadgePlace, ConsoleProfile, DayMonth } from './profile'
import { type Evidence, forbiddenFields, type Proof, prove, provedDayMonth } from './proof'
import { questionsOf } from './questions'
import { findLists, type ListPlan } from './read-columns'
import { findDetail } from './read-detail'
import type { ReadFacts } from './read-facts'
import { type PagerReading, readPager } from './read-pager'
import { applicantOfRow, badgeCellOf, identityOf, readRow } from './read-row'
import { textOf } from './read-text'
import type { ObservedStep } from './read-timeline'
import { isSelector, selectorsOf } from './selectors'

/** One dossier as the page shows it, with the status its countdown is to go by. */
export interface DossierReading {
  sighting: Sighting
  /**
   * The sighting's status; where the page shows none, the one this reader saw last of the same dossier, if the
   * console's own counting does not contradict it. For display only, never recorded.
   */
  status: DossierStatus
  /** Whether the page itself says how the dossier stands. */
  saysStatus: boolean
}

/** One row as it stands on the page now. The element may show another dossier a moment later. */
export interface RowReading extends DossierReading {
  element: HTMLElement
  /** Where the badge goes. */
  cell: HTMLElement
  /** All elements that show this dossier: the row itself and the rows behind it that belong to it. */
  parts: readonly Element[]
  /** Whether the row still reads the same; ask before writing anything on it. */
  isCurrent(): boolean
}

export interface DetailReading extends DossierReading {
  element: Element
  /** The steps it has gone through, where the view shows them. */
  steps: readonly ObservedStep[]
}

/** What a list's headings were taken for; for the support report. */
export interface ListReport {
  view: string
  headings: { label: string; meaning: Meaning | null }[]
  rows: number
}

/** What a page shows, and whether the profile proved that it can read it. */
export interface PageReading {
  proof: Proof
  /** The view by its name in the profile, without query and ids. */
  page: string
  account: string | null
  /** Empty unless the proof holds. */
  rows: RowReading[]
  detail: DetailReading | null
  lists: ListReport[]
  /** The pager of the list, if its profile knows it and the page has one. */
  pager: PagerReading | null
  /** Whether the list has a place for the due date at all. */
  showsDue: boolean
  /** Where the badge stands in its cell. */
  place: BadgePlace
}

/** Reads pages of one console; remembers what it has read, so that an unchanged row costs no parsing. */
export interface PageReader {
  /** Reads in small steps: each `next()` is one row's work, so that a caller can stop between frames. */
  steps(page: Document): Generator<void, PageReading>
  /** Reads at one go. */
  read(page: Document): PageReading
  /** The applicant of a dossier as the page shows him now. In memory only, never to be stored. */
  applicant(page: Document, wanted: Pick<Sighting, 'number' | 'rowId'>): Applicant | null
}

/** What a dossier's standing is taken from. */
type Standing = Pick<ReadFacts, 'sighting' | 'saysStatus' | 'clock'>

/** More rows than any console shows at once are remembered; beyond that memory is given back. */
const remembered = 6_000

export function createPageReader(profile: ConsoleProfile): PageReader {
  const known = new Map<string, ReadFacts>()
  const statuses = new Map<string, DossierStatus>()
  let signature = ''
  let dayMonth: DayMonth | undefined = profile.dayMonth
  let isUsable: boolean | undefined

  function factsOf(row: DossierRow, identity: string, plan: ListPlan, shape: RowShape): ReadFacts {
    const before = known.get(identity)
    if (before) return before
    if (known.size >= remembered) known.clear()
    const facts = readRow(row, plan, shape, profile)
    known.set(identity, facts)
    return facts
  }

  function rememberStatus({ number, status }: Sighting): void {
    if (number === null || status === 'notShown') return
    if (statuses.size >= remembered) statuses.clear()
    statuses.set(number, status)
  }

  /** The status of a dossier whose page shows none. */
  function assumedStatus({ number }: Sighting, clock?: ClockState): DossierStatus {
    const last = number === null ? undefined : statuses.get(number)
    if (last && (clock === undefined || clockState(last) === clock)) return last
    return clock ? statusOfClock[clock] : 'unknown'
  }

  function dossierReading({ sighting, saysStatus, clock }: Standing): DossierReading {
    return { sighting, saysStatus, status: saysStatus ? sighting.status : assumedStatus(sighting, clock) }
  }

  function* readRows(plan: ListPlan, shape: RowShape, place: number): Generator<void, ReadRow[]> {
    const { view, list } = plan
    const loading = view.placeholder !== undefined && list.querySelector(view.placeholder) !== null
    const readings: ReadRow[] = []
    for (const dossier of shape.rows) {
      yield
      const { lead, followUps } = dossier
      const cell = badgeCellOf(lead, plan, shape)
      if (!cell || (loading && view.placeholder && lead.querySelector(view.placeholder))) continue
      const identity = identityOf(dossier, plan, shape)
      const facts = factsOf(dossier, `${place}\u001d${identity}`, plan, shape)
      rememberStatus(facts.sighting)
      const isCurrent = () =>
        lead.contains(cell) &&
        identityOf({ lead, followUps: followUpsOf(lead, plan) }, plan, shape) === identity
      readings.push({
        row: { element: lead, cell, parts: [lead, ...followUps], isCurrent, ...dossierReading(facts) },
        dossier,
        facts,
      })
    }
    return readings
  }

  function* steps(page: Document): Generator<void, PageReading> {
    isUsable ??= selectorsOf(profile).every(({ selector }) => isSelector(page, selector))
    if (!isUsable) return unreadable('profile')
    const found = findLists(page, profile)
    const { plans } = found
    const present = plans.map((plan) => plan.signature).join('\u001c')
    if (present !== signature) known.clear()
    signature = present
    const lists: ReadList[] = []
    for (const [place, plan] of plans.entries()) {
      const shape = shapeOf(plan)
      lists.push({ plan, shape, readings: yield* readRows(plan, shape, place) })
    }
    const detail = findDetail(page, profile)
    const evidence: Evidence = {
      recognised: page.querySelector(profile.recognise.join()) !== null,
      found,
      lists: lists.map(({ readings }) => readings.map(({ facts }) => facts)),
      detail,
      dayMonth,
      questions: lists.flatMap(({ plan, shape }) => questionsOf(plan, shape)),
    }
    const proof = prove(evidence)
    if (proof.ok) dayMonth ??= provedDayMonth(evidence) ?? undefined
    const rows = proof.ok ? lists.flatMap(({ readings }) => readings.map((one) => permitted(one, proof))) : []
    const hasDetail = proof.ok && detail?.missed.length === 0
    if (hasDetail) rememberStatus(detail.facts.sighting)
    const [first] = plans
    return {
      proof,
      page: first?.route?.segment ?? first?.view.name ?? detail?.view.name ?? '',
      account: accountOf(page, profile),
      rows,
      detail: hasDetail
        ? {
            element: detail.element,
            steps: detail.steps,
            ...dossierReading(joined(without(detail.facts, proof), rows)),
          }
        : null,
      lists: lists.map(reportOf),
      pager: first?.view.pager ? readPager(page, first.view.pager) : null,
      showsDue: plans.length > 0 && plans.every(showsDue),
      place: first?.view.badge.place ?? 'bottom',
    }
  }

  return {
    steps,
    read: (page) => finish(steps(page)),
    applicant(page, wanted) {
      const detail = findDetail(page, profile)
      if (detail?.applicant && isSame(detail.facts.sighting, wanted)) return detail.applicant
      for (const [place, plan] of findLists(page, profile).plans.entries()) {
        const shape = shapeOf(plan)
        const found = finish(readRows(plan, shape, place)).find(({ facts }) => isSame(facts.sighting, wanted))
        if (found) return applicantOfRow(found.dossier, plan, shape, profile)
      }
      return null
    },
  }
}

interface ReadRow {
  row: RowReading
  dossier: DossierRow
  facts: ReadFacts
}

interface ReadList {
  plan: ListPlan
  shape: RowShape
  readings: ReadRow[]
}

function unreadable(reason: Proof['reason']): PageReading {
  return {
    proof: {
      ok: false,
      reason,
      found: [],
      missed: [],
      doubts: [],
      distrusted: [],
      leavesOutDates: false,
    },
    page: '',
    account: null,
    rows: [],
    detail: null,
    lists: [],
    pager: null,
    showsDue: false,
    place: 'bottom',
  }
}

function showsDue({ columns, view }: ListPlan): boolean {
  const inFollowUp = view.followUp?.lines.some(({ parts }) => parts.some(({ field }) => field === 'dueAt'))
  return columns.has('dueAt') || columns.has('composite') || inFollowUp === true
}

function reportOf({ plan, readings }: ReadList): ListReport {
  const meanings = new Map([...plan.columns].map(([meaning, column]) => [column, meaning]))
  return {
    view: plan.view.name,
    headings: plan.headings.map(({ path }, column) => ({
      label: path.join(' › ').slice(0, 80),
      meaning: meanings.get(column) ?? null,
    })),
    rows: readings.length,
  }
}

/** What to show when only the console's own counting tells how a dossier stands. */
const statusOfClock = {
  notStarted: 'submitted',
  running: 'unknown',
  waiting: 'paused',
  // Handed over or not cannot be told: nothing is said of it.
  ended: 'returned',
} as const

/** Whether two pages speak of the same dossier. */
export function isSame(
  one: Pick<Sighting, 'number' | 'rowId'>,
  other: Pick<Sighting, 'number' | 'rowId'>,
): boolean {
  if (one.number !== null || other.number !== null) return one.number === other.number
  return one.rowId !== undefined && one.rowId === other.rowId
}

function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function accountOf(page: Document, { account }: ConsoleProfile): string | null {
  const place = account ? page.querySelector(account) : null
  return (place && textOf(place).slice(0, 80)) || null
}

function permitted({ row, facts }: ReadRow, proof: Proof): RowReading {
  const { sighting } = without(facts, proof)
  return sighting === facts.sighting ? row : { ...row, sighting }
}

/** Without what the proof does not let be used. */
function without(facts: ReadFacts, proof: Proof): ReadFacts {
  const forbidden = forbiddenFields(proof, facts)
  if (forbidden.length === 0) return facts
  const sighting = { ...facts.sighting }
  for (const field of forbidden) delete sighting[field]
  return { ...facts, sighting }
}

/** A detail shown over its list may leave out what the row says: the status, the step, who has it. */
function joined({ sighting: own, saysStatus }: ReadFacts, rows: RowReading[]): Standing {
  const row = rows.find(({ sighting }) => isSame(sighting, own))
  const status = saysStatus || !row ? own.status : row.sighting.status
  return {
    sighting: { ...row?.sighting, ...own, status },
    saysStatus: saysStatus || row?.saysStatus === true,
  }
}
