import type { Applicant } from '@/utils/dossier/applicant'
import type { Sighting } from '@/utils/dossier/sighting'
import { type ClockState, clockState, type DossierStatus } from '@/utils/dossier/status'
import type { WordField } from './meaning'
import type { BadgePlace, ConsoleProfile } from './profile'
import { type Proof, prove } from './proof'
import { findList, type ListPlan } from './read-columns'
import { findDetail } from './read-detail'
import type { ReadFacts } from './read-facts'
import { applicantOfRow, badgeCellOf, identityOf, readRow } from './read-row'
import { textOf } from './read-text'

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
  /** Whether the row still reads the same; ask before writing anything on it. */
  isCurrent(): boolean
}

export interface DetailReading extends DossierReading {
  element: Element
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

  function factsOf(row: Element, identity: string, plan: ListPlan): ReadFacts {
    const before = known.get(identity)
    if (before) return before
    if (known.size >= remembered) known.clear()
    const facts = readRow(row, plan, profile)
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

  function* readRows(plan: ListPlan): Generator<void, { row: RowReading; facts: ReadFacts }[]> {
    const { view, list } = plan
    const loading = view.placeholder !== undefined && list.querySelector(view.placeholder) !== null
    const readings: { row: RowReading; facts: ReadFacts }[] = []
    for (const element of list.querySelectorAll<HTMLElement>(view.row)) {
      yield
      const cell = badgeCellOf(element, plan)
      if (!cell || (loading && view.placeholder && element.querySelector(view.placeholder))) continue
      const identity = identityOf(element, plan)
      const facts = factsOf(element, identity, plan)
      rememberStatus(facts.sighting)
      const isCurrent = () => cell.parentElement === element && identityOf(element, plan) === identity
      readings.push({
        row: { element, cell, isCurrent, ...dossierReading(facts) },
        facts,
      })
    }
    return readings
  }

  function* steps(page: Document): Generator<void, PageReading> {
    const found = findList(page, profile)
    const { plan } = found
    if (plan && plan.signature !== signature) {
      known.clear()
      signature = plan.signature
    }
    const readings = plan ? yield* readRows(plan) : []
    const detail = findDetail(page, profile)
    const recognised = page.querySelector(profile.recognise.join()) !== null
    const proof = prove({ recognised, found, detail, facts: readings.map(({ facts }) => facts) })
    const rows = proof.ok ? withoutWords(readings, proof.distrusted) : []
    const hasDetail = proof.ok && detail?.missed.length === 0
    if (hasDetail) rememberStatus(detail.facts.sighting)
    return {
      proof,
      page: plan?.route?.segment ?? plan?.view.name ?? detail?.view.name ?? '',
      account: accountOf(page, profile),
      rows,
      detail: hasDetail ? { element: detail.element, ...dossierReading(joined(detail.facts, rows)) } : null,
      showsDue: plan !== null && (plan.columns.has('dueAt') || plan.columns.has('composite')),
      place: plan?.view.badge.place ?? 'bottom',
    }
  }

  return {
    steps,
    read: (page) => finish(steps(page)),
    applicant(page, wanted) {
      const detail = findDetail(page, profile)
      if (detail?.applicant && isSame(detail.facts.sighting, wanted)) return detail.applicant
      const { plan } = findList(page, profile)
      if (!plan) return null
      const found = finish(readRows(plan)).find(({ facts }) => isSame(facts.sighting, wanted))
      return found ? applicantOfRow(found.row.element, plan) : null
    },
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

function withoutWords(readings: { row: RowReading }[], fields: WordField[]): RowReading[] {
  if (fields.length === 0) return readings.map(({ row }) => row)
  return readings.map(({ row }) => {
    const sighting = { ...row.sighting }
    for (const field of fields) delete sighting[field]
    return { ...row, sighting }
  })
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
