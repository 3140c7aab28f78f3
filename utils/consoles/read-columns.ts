import { labelKey } from '@/utils/dossier/text'
import { lookUp } from './look-up'
import type { Meaning } from './meaning'
import type { ConsoleProfile, ListView, Route } from './profile'
import { labelOf } from './read-text'

/** A list on this page and what its columns mean, as its headings say. */
export interface ListPlan {
  view: ListView
  /** The element that holds the list. */
  list: Element
  /** The column of each meaning; of two columns that claim the same one the first counts. */
  columns: ReadonlyMap<Meaning, number>
  /** The column that carries the badge. */
  badgeColumn: number
  route: Route | null
  /** Changes whenever the headings do: what was read under other headings is worth nothing. */
  signature: string
}

/** The lists of the page that this profile can read, and the required headings nobody showed. */
export interface FoundLists {
  plan: ListPlan | null
  /** Whether there is something like a list at all. */
  seen: boolean
  missed: Meaning[]
}

/** Finds the console's list by its headings: the first variant of the profile that has all it requires. */
export function findList(page: Document, profile: ConsoleProfile): FoundLists {
  const missed = new Set<Meaning>()
  let seen = false
  for (const view of profile.lists) {
    for (const list of page.querySelectorAll(view.where)) {
      seen = true
      const plan = planList(list, view, profile, page.location)
      const absent = view.required.filter((meaning) => !plan?.columns.has(meaning))
      if (plan && absent.length === 0) return { plan, seen, missed: [] }
      for (const meaning of absent) missed.add(meaning)
    }
  }
  return { plan: null, seen, missed: [...missed] }
}

function planList(
  list: Element,
  view: ListView,
  profile: ConsoleProfile,
  address: Location,
): ListPlan | null {
  const headings = view.header ? [...list.querySelectorAll(view.header)] : []
  const labels = headings.map((heading) => labelKey(labelOf(heading)))
  const columns = new Map<Meaning, number>()
  labels.forEach((label, index) => {
    const meaning = meaningOf(label, view.columns, profile)
    if (meaning && meaning !== 'ignore' && !columns.has(meaning)) columns.set(meaning, index)
  })
  const badgeColumn = view.badge.columns.map((meaning) => columns.get(meaning)).find((at) => at !== undefined)
  if (badgeColumn === undefined) return null
  const route = findRoute(view.routes, address)
  const signature = [view.name, route?.segment, ...labels].join('|')
  return { view, list, columns, badgeColumn, route, signature }
}

/** What a heading or label means in a view; undefined for words that are not known. */
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
