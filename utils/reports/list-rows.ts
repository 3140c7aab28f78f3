import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import {
  choicesOf,
  type FilterField,
  filterFields,
  type ListFilter,
  orderSteps,
  passing,
  type SortOrder,
} from './dossier-list'
import type { JudgedDossier } from './judged'
import type { Steps } from './steps'
import type { Listing } from './summary'

/** A list of dossiers as it is asked for. */
export interface AskedList {
  listing: Listing
  filter: ListFilter
  sort: SortOrder
  catalogue: ProcedureCatalogue
}

export interface ListRows {
  /** Narrowed, in the order asked for. */
  rows: JudgedDossier[]
  /** What each field can be narrowed to. */
  choices: ReadonlyMap<FilterField, readonly string[]>
  /** The places of all dossiers in that order. */
  order: readonly number[]
}

/** The list in steps. What follows from the dossiers alone is taken from `before`, as long as they are the same. */
export function* listRows(
  { listing, filter, sort, catalogue }: AskedList,
  before: { of: AskedList; found: ListRows } | null,
): Steps<ListRows> {
  const known = before?.of.listing.open === listing.open && before.of.catalogue === catalogue ? before : null
  const order = known?.of.sort === sort ? known.found.order : yield* orderSteps(listing.open, sort, catalogue)
  const choices = known?.found.choices ?? (yield* choicesOf(listing.open, filterFields, catalogue))
  const passes = passing(filter, listing.at, catalogue)
  const rows: JudgedDossier[] = []
  for (const place of order) {
    const one = listing.judged[place]
    if (one && passes(one)) rows.push(one)
    yield
  }
  return { rows, choices, order }
}

/** Whether only the dossiers differ: then the one list is the other as it was before. */
export function asksSame(a: AskedList, b: AskedList): boolean {
  return a.filter === b.filter && a.sort === b.sort && a.catalogue === b.catalogue
}
