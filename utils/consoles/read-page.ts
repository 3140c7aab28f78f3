import type { Applicant } from '@/utils/dossier/applicant'
import type { Sighting } from '@/utils/dossier/sighting'
import { type ClockState, clockState, type DossierStatus } from '@/utils/dossier/status'
import { type DossierRow, followUpsOf, isPlainRow, type RowShape, shapeOf } from './dossier-row'
import type { Meaning } from './meaning'
import type { BadgePlace, ConsoleProfile, DayMonth } from './profile'
import { type Evidence, forbiddenFields, type Proof, prove, provedDayMonth } from './proof'
import { questionsOf } from './questions'
import { type FoundLists, findLists, type ListPlan, showsDue } from './read-columns'
import { type FoundDetail, findDetail } from './read-detail'
import type { ReadFacts } from './read-facts'
import { type PagerReading, readPager } from './read-pager'
import { badgeCellOf } from './read-row'
import { textOf } from './read-text'
import type { ObservedStep } from './read-timeline'
import { createRowMemory, type RowMemory } from './row-memory'
import { isSelector } from './selectors'

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
  /** Whether the row is still there and reads the same; ask before writing anything on it. */
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
  /** Whether any list has a place for the due date at all. */
  showsDue: boolean
  /** Where the badge stands in its cell. */
  place: BadgePlace
}

/** Reads pages of one console; remembers what it has read, so that an unchanged row costs no parsing. */
export interface PageReader {
  /** Reads at one go, everything anew. */
  read(page: Document): PageReading
  /**
   * Reads anew what was touched since the last time, and takes the rest as it was: for who watches the whole page and
   * tells of every change. In small steps, so that a caller can stop between frames. A row that was not touched is
   * given as the same object.
   */
  update(page: Document): Generator<void, PageReading>
  /**
   * Something has changed at this node. Gives the first element of the row that it stands in, if it is in one.
   * @param added what has come into it; without being told, anything may have
   */
  touch(node: Node, added?: Iterable<Node>): HTMLElement | null
  /** The page has taken something out: nobody tells what changes there, so it is read anew should it come back. */
  forgetGone(): void
  /** The applicant of a dossier as the page was last read. In memory only, never to be stored. */
  applicant(wanted: Pick<Sighting, 'number' | 'rowId'>): Applicant | null
}

/** What a dossier's standing is taken from. */
type Standing = Pick<ReadFacts, 'sighting' | 'saysStatus' | 'clock'>

/** As many statuses are remembered. */
const remembered = 6_000
/** Rows read in one step; one never seen before counts for several, since on a slow computer it takes a millisecond. */
const rowsAStep = 64
const newRowCounts = 16

export function createPageReader(profile: ConsoleProfile): PageReader {
  const statuses = new Map<string, DossierStatus>()
  /** What the rows of each list said. */
  let memories: RowMemory[] = []
  /** The rows as last read, by their first elements; without those touched since. */
  let rows = new Map<HTMLElement, ReadRow>()
  /** Rows with new elements. */
  let renewed = new Set<Element>()
  let layout: Layout | null = null
  /** Whether something changed that stands in no row: headings, the rows themselves, another view. */
  let isElsewhere = true
  let signature = ''
  /** What was last proved, and on what grounds: pages are rendered again with the same rows. */
  let proved: Proof | null = null
  let grounds: unknown[] = []
  let dayMonth: DayMonth | undefined = profile.dayMonth
  let isUsable: boolean | undefined

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

  function statusOf({ sighting, saysStatus, clock }: Standing): DossierStatus {
    return saysStatus ? sighting.status : assumedStatus(sighting, clock)
  }

  function dossierReading(standing: Standing): DossierReading {
    const { sighting, saysStatus } = standing
    return { sighting, saysStatus, status: statusOf(standing) }
  }

  function forget(): void {
    memories = []
    rows = new Map()
  }

  /** How the page is made up; taken as before if nothing changed but within rows, and these are as simple as ever. */
  function layoutOf(page: Document): Layout {
    const { href } = page.location
    const isSame = !isElsewhere && layout?.page === page && layout.href === href
    if (layout && isSame && layout.lists.every(isPlain) && [...renewed].every(isPlainRow)) return layout
    const found = findLists(page, profile)
    const signatureNow = found.plans.map((plan) => plan.signature).join('\u001c')
    if (signatureNow !== signature) forget()
    signature = signatureNow
    const lists = found.plans.map((plan) => ({ plan, shape: shapeOf(plan) }))
    return {
      page,
      href,
      found,
      lists,
      leads: leadsOf(lists),
      detail: findDetail(page, profile),
      isRecognised: page.querySelector(profile.recognise.join()) !== null,
    }
  }

  /** The row as last read, if nothing in it can have changed. */
  function untouched({ lead, followUps }: DossierRow, list: PlannedList): ReadRow | null {
    const before = rows.get(lead)
    if (!before || !isPlain(list)) return null
    const { followUps: those } = before.dossier
    if (those.length !== followUps.length || !those.every((row, i) => row === followUps[i])) return null
    const status = statusOf(before.facts)
    return status === before.row.status ? before : { ...before, row: { ...before.row, status } }
  }

  function readAnew(dossier: DossierRow, { plan, shape }: PlannedList, memory: RowMemory): ReadRow | null {
    const { lead } = dossier
    const { placeholder } = plan.view
    if (placeholder && lead.querySelector(placeholder)) return null
    const cell = badgeCellOf(lead, plan, shape)
    if (!cell) return null
    const known = memory.take(dossier, plan, shape)
    const isCurrent = () =>
      isOnPage(dossier) &&
      lead.contains(cell) &&
      memory.holds(known, { lead, followUps: followUpsOf(lead, plan) }, plan, shape)
    const { facts } = known
    rememberStatus(facts.sighting)
    return { row: { element: lead, cell, isCurrent, ...dossierReading(facts) }, dossier, facts }
  }

  function* readRows(list: PlannedList, place: number): Generator<void, ReadRow[]> {
    memories[place] ??= createRowMemory(profile)
    const memory = memories[place]
    const readings: ReadRow[] = []
    let effort = rowsAStep
    for (const dossier of list.shape.rows) {
      if (effort >= rowsAStep) {
        yield
        effort = 0
      }
      const parsed = memory.parsed()
      // Taken out since the pass began: what changes in it now nobody tells.
      if (!isOnPage(dossier)) continue
      const reading = untouched(dossier, list) ?? readAnew(dossier, list, memory)
      effort += memory.parsed() > parsed ? newRowCounts : 1
      if (!reading) continue
      rows.set(dossier.lead, reading)
      readings.push(reading)
    }
    return readings
  }

  function proofOf(evidence: Evidence): Proof {
    const groundsNow = groundsOf(evidence)
    const isSame = groundsNow.length === grounds.length && groundsNow.every((one, i) => one === grounds[i])
    if (!proved || !isSame) proved = prove(evidence)
    grounds = groundsNow
    return proved
  }

  function* update(page: Document): Generator<void, PageReading> {
    isUsable ??= profile.selectors.every((selector) => isSelector(page, selector))
    const hindrance = isUsable ? profile.hindrance : 'profile'
    const now = hindrance ? emptyLayout(page) : layoutOf(page)
    layout = now
    isElsewhere = false
    renewed = new Set()
    const { found, detail } = now
    const lists: ReadList[] = []
    for (const [place, list] of now.lists.entries()) {
      lists.push({ ...list, readings: yield* readRows(list, place) })
    }
    // What follows goes through all rows at once: a step of its own.
    yield
    const evidence: Evidence = {
      hindrance,
      recognised: now.isRecognised,
      found,
      lists: lists.map(({ readings }) => readings.map(({ facts }) => facts)),
      detail,
      dayMonth,
      questions: lists.flatMap(({ plan, shape }) => questionsOf(plan, shape)),
    }
    const proof = proofOf(evidence)
    if (proof.ok) dayMonth ??= provedDayMonth(evidence) ?? undefined
    const readings = proof.ok
      ? lists.flatMap((list) => list.readings.map((one) => permitted(one, proof)))
      : []
    const hasDetail = proof.ok && detail?.missed.length === 0
    if (hasDetail) rememberStatus(detail.facts.sighting)
    const [first] = found.plans
    return {
      proof,
      page: first?.route?.segment ?? first?.view.name ?? detail?.view.name ?? '',
      account: hindrance ? null : accountOf(page, profile),
      rows: readings,
      detail: hasDetail
        ? {
            element: detail.element,
            steps: detail.steps,
            ...dossierReading(joined(without(detail.facts, proof), readings)),
          }
        : null,
      lists: lists.map(reportOf),
      // Looked for only when somebody asks: it costs a walk through the whole page.
      get pager() {
        return first?.view.pager ? readPager(page, first.view.pager) : null
      },
      showsDue: found.plans.some(showsDue),
      place: first?.view.badge.place ?? 'bottom',
    }
  }

  return {
    read(page) {
      forget()
      isElsewhere = true
      return finish(update(page))
    },
    update,
    touch(node, added = [node]) {
      const lead = layout && rowAround(node, layout.leads)
      if (!lead) {
        isElsewhere = true
        return null
      }
      // Texts alone make no row less simple.
      if ([...added].some((one) => one instanceof Element)) renewed.add(lead)
      rows.delete(lead)
      return lead
    },
    forgetGone() {
      for (const [lead, { dossier }] of rows) if (!isOnPage(dossier)) rows.delete(lead)
    },
    applicant(wanted) {
      const facts = [...rows.values(), ...(layout?.detail ? [layout.detail] : [])].map((one) => one.facts)
      return facts.findLast(({ sighting }) => isSame(sighting, wanted))?.applicant ?? null
    },
  }
}

/** How a page is made up, but for what its rows say. */
interface Layout {
  page: Document
  href: string
  found: FoundLists
  lists: readonly PlannedList[]
  /** The first element of a row, by all of its elements. */
  leads: ReadonlyMap<Node, HTMLElement>
  detail: FoundDetail | null
  isRecognised: boolean
}

/** Of a page that nothing is asked of. */
function emptyLayout(page: Document): Layout {
  const found: FoundLists = { plans: [], seen: false, missed: [] }
  return { page, href: '', found, lists: [], leads: new Map(), detail: null, isRecognised: false }
}

interface PlannedList {
  plan: ListPlan
  shape: RowShape
}

/**
 * Otherwise a row may read differently though nothing in it was touched: by what is typed, by a cell that reaches into
 * it, or, among cards, by a label that another one begins to show.
 */
function isPlain({ plan, shape }: PlannedList): boolean {
  return !shape.hasControls && !shape.hasSpans && plan.view.pairs === undefined
}

/** What a proof rests on: headings and rows that say the same as before are given as the same objects. */
function groundsOf({ found, lists, questions, ...rest }: Evidence): unknown[] {
  const columns = found.plans.map((plan) => plan.columns)
  const facts = lists.flatMap((rows) => [rows.length, ...rows])
  return [...Object.values(rest), found.seen, ...found.missed, ...columns, ...questions, ...facts]
}

function leadsOf(lists: readonly PlannedList[]): Map<Node, HTMLElement> {
  const leads = new Map<Node, HTMLElement>()
  for (const { shape } of lists) {
    for (const { lead, followUps } of shape.rows) {
      for (const part of [lead, ...followUps]) leads.set(part, lead)
    }
  }
  return leads
}

function isOnPage({ lead, followUps }: DossierRow): boolean {
  return lead.isConnected && followUps.every(({ isConnected }) => isConnected)
}

function rowAround(node: Node, leads: ReadonlyMap<Node, HTMLElement>): HTMLElement | null {
  for (let around: Node | null = node; around; around = around.parentNode) {
    const lead = leads.get(around)
    if (lead) return lead
  }
  return null
}

interface ReadRow {
  row: RowReading
  dossier: DossierRow
  facts: ReadFacts
}

interface ReadList extends PlannedList {
  readings: ReadRow[]
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

/** The row without what the proof does not let be used; the same object as long as it says the same. */
function permitted(reading: ReadRow, proof: Proof): RowReading {
  const { sighting } = without(reading.facts, proof)
  if (sighting !== reading.row.sighting) reading.row = { ...reading.row, sighting }
  return reading.row
}

/** What was left of readings that something was taken from. */
const stripped = new WeakMap<ReadFacts, { fields: string; facts: ReadFacts }>()

/** Without what the proof does not let be used. */
function without(facts: ReadFacts, proof: Proof): ReadFacts {
  const forbidden = forbiddenFields(proof, facts)
  if (forbidden.length === 0) return facts
  const fields = forbidden.join()
  const before = stripped.get(facts)
  if (before?.fields === fields) return before.facts
  const sighting = { ...facts.sighting }
  for (const field of forbidden) delete sighting[field]
  const rest = { ...facts, sighting }
  stripped.set(facts, { fields, facts: rest })
  return rest
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
