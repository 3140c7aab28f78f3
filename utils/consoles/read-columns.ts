import { isDate } from './date-fields'
import { lookUp } from './look-up'
import type { Meaning } from './meaning'
import type { ConsoleProfile, ListView, Route } from './profile'
import { cardHeadings, type Heading, headerOf, headingsIn } from './read-headings'

/** A list on this page and what its columns mean, as its headings say. */
export interface ListPlan extends PlannedColumns {
  view: ListView
  /** The element that holds the list. */
  list: Element
  headings: readonly Heading[]
  route: Route | null
  /** Changes whenever the headings do: what was read under other headings is worth nothing. */
  signature: string
}

/** What headings say of the columns. */
interface PlannedColumns {
  /** The column of each meaning; of two columns that claim the same words the first counts. */
  columns: ReadonlyMap<Meaning, number>
  /** All columns whose cells hold several facts. */
  composites: readonly number[]
  /** Columns that are not read until the officer has said what they mean. */
  asked: readonly AskedHeading[]
  /** All columns that are read, those asked about among them: what stands there may become a sample. */
  readColumns: readonly number[]
  /** The column that carries the badge. */
  badgeColumn: number
  /** The last one with a heading; some kits have an empty one more above the scroll bar. */
  lastColumn: number
}

/** A heading that may mean one thing or another. */
export interface AskedHeading {
  /** By `labelKey`; what the answer is kept under. */
  label: string
  choices: Meaning[]
  column: number
}

/** The lists of the page that this profile can read, and the required headings nobody showed. */
export interface FoundLists {
  plans: ListPlan[]
  /** Whether there is something like a list at all. */
  seen: boolean
  missed: Meaning[]
}

/**
 * Finds the console's lists by their headings, each by the first variant of the profile that has all it requires. A
 * table inside one that is read already, or around it, is no list of its own.
 */
export function findLists(page: Document, profile: ConsoleProfile): FoundLists {
  const plans: ListPlan[] = []
  const missed = new Set<Meaning>()
  let seen = false
  for (const view of profile.lists) {
    for (const list of page.querySelectorAll(view.where)) {
      seen = true
      if (plans.some((plan) => plan.list.contains(list) || list.contains(plan.list))) continue
      const plan = planList(list, view, profile, page.location)
      const absent = view.required.filter((meaning) => !plan?.columns.has(meaning))
      if (plan && absent.length === 0) plans.push(plan)
      for (const meaning of absent) missed.add(meaning)
    }
  }
  return { plans, seen, missed: plans.length > 0 ? [] : [...missed] }
}

function planList(
  list: Element,
  view: ListView,
  profile: ConsoleProfile,
  address: Location,
): ListPlan | null {
  const { headings, columns } = headOf(list, view, profile)
  if (!columns) return null
  const route = findRoute(view.routes, address)
  const labels = headings.map(({ path }) => path.join(' '))
  const signature = [view.name, route?.segment, ...labels].join('|')
  return { view, list, headings, ...columns, route, signature }
}

/** What a list's head says. */
interface Head {
  headings: readonly Heading[]
  columns: PlannedColumns | null
}

/** The head that was last read by a view, and its markup: rows come and go, and it stays. */
const lastRead = new WeakMap<ListView, Head & { markup: string }>()

function headOf(list: Element, view: ListView, profile: ConsoleProfile): Head {
  const header = headerOf(list, view)
  const serializer = new XMLSerializer()
  const markup = header
    .map((cells) => cells.map((cell) => serializer.serializeToString(cell)).join(''))
    .join('\n')
  const before = lastRead.get(view)
  if (!view.pairs && before?.markup === markup) return before
  const headings = view.pairs ? cardHeadings(list, view, view.pairs) : headingsIn(header, view)
  const head = { markup, headings, columns: planColumns(headings, view, profile) }
  lastRead.set(view, head)
  return head
}

function planColumns(
  headings: readonly Heading[],
  view: ListView,
  profile: ConsoleProfile,
): PlannedColumns | null {
  const claims = headings.map(({ path }) => claimOf(path, view.columns, profile))
  const columns = new Map<Meaning, number>()
  const composites: number[] = []
  const asked: AskedHeading[] = []
  claims.forEach((claim, column) => {
    const { label, meaning } = claim
    const rivals = claims.filter((other) => other !== claim && other.meaning === meaning && isDate(meaning))
    // Of two that are called alike, an answer cannot say which.
    if (rivals.some((other) => other.label === label || (other.own && !claim.own))) return
    const choices = claim.own ? null : choicesOf(claim, rivals, profile)
    if (choices) asked.push({ label, choices, column })
    else if (meaning && meaning !== 'ignore' && !columns.has(meaning)) columns.set(meaning, column)
    if (meaning === 'composite') composites.push(column)
  })
  const badgeColumn = view.badge.columns.map((meaning) => columns.get(meaning)).find((at) => at !== undefined)
  if (badgeColumn === undefined) return null
  const readColumns = [...new Set([...columns.values(), ...composites, ...asked.map(({ column }) => column)])]
  const lastColumn = headings.findLastIndex(({ path }) => path.length > 0)
  return { columns, composites, asked, readColumns, badgeColumn, lastColumn }
}

/** Whether a list has a place for the due date. */
export function showsDue({ columns, view: { followUp, composite } }: ListPlan): boolean {
  const inCell = columns.has('composite') ? composite : undefined
  const lines = [...(followUp?.lines ?? []), ...(inCell?.lines ?? [])]
  const parts = [...lines.flatMap((line) => line.parts), ...(inCell?.unlabelled ?? [])]
  return columns.has('dueAt') || parts.some(({ field }) => field === 'dueAt')
}

/** What a heading says its column holds. */
interface Claim {
  label: string
  meaning: Meaning | undefined
  /** The profile, or the officer's answer, says so of this very heading. */
  own: boolean
}

/**
 * The meaning of a heading under its groups: of the column's own words, of all words from the group down, and,
 * where these say nothing (numbers of columns, filters), of the group's.
 */
function claimOf(path: string[], own: Record<string, Meaning>, profile: ConsoleProfile): Claim {
  const names = [...path.slice(-1), path.join(' '), ...path.slice(0, -1).reverse()]
  for (const label of names) {
    const meaning = lookUp(own, label)
    if (meaning) return { label, meaning, own: true }
  }
  const label = names.find((name) => isKnown(name, profile)) ?? path.join(' ')
  return { label, meaning: lookUp(profile.vocabulary.headers, label), own: false }
}

function isKnown(label: string, { vocabulary }: ConsoleProfile): boolean {
  return lookUp(vocabulary.headers, label) !== undefined || lookUp(vocabulary.asked, label) !== undefined
}

/** What a column may mean where that must be asked: its heading is ambiguous, or others claim the same date. */
function choicesOf({ label, meaning }: Claim, rivals: Claim[], profile: ConsoleProfile): Meaning[] | null {
  const asked = lookUp(profile.vocabulary.asked, label)
  if (asked || !meaning || rivals.length === 0) return asked ?? null
  return meaning === 'dueAt' ? ['dueAt', 'stepDueAt'] : [meaning]
}

/** What a label means in a view; undefined for words that are not known. */
export function meaningOf(
  label: string,
  own: Record<string, Meaning>,
  profile: ConsoleProfile,
): Meaning | undefined {
  return lookUp(own, label) ?? lookUp(profile.vocabulary.headers, label)
}

function findRoute(routes: Route[], address: Location): Route | null {
  const segments = segmentsOf(address)
  return routes.find(({ segment }) => segments.includes(segment)) ?? null
}

/** Path and hash route of an address in segments, without queries. */
export function segmentsOf(address: Location): string[] {
  const [hashPath = ''] = address.hash.replace(/^#/, '').split('?')
  return [...address.pathname.split('/'), ...hashPath.split('/')].filter(Boolean)
}
