import type { Dossier } from '@/utils/dossier/dossier'
import { clockState } from '@/utils/dossier/status'
import { foldWord } from '@/utils/dossier/text'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { countsIn, type Figure } from './figures'
import { byNameLastNull } from './group-by'
import { fieldName, type JudgedDossier, procedureName } from './judged'
import { hasNumber } from './search'
import { sortSteps } from './sort-steps'
import { atOnce, type Steps } from './steps'

/** What a list of dossiers is narrowed to; nothing named narrows nothing. */
export interface ListFilter {
  number?: string
  figure?: Figure
  unit?: string
  field?: string
  procedure?: string
  holder?: string
  step?: string
}

export const filterFields = ['unit', 'field', 'procedure', 'step', 'holder'] as const
export type FilterField = (typeof filterFields)[number]

export const sortOrders = ['urgency', 'number', 'received', 'lastSeen', 'unit', 'procedure'] as const
export type SortOrder = (typeof sortOrders)[number]

/** A dossier's value in a filter's field, as the list shows it. */
export function fieldValue(
  { current }: Dossier,
  field: FilterField,
  catalogue: ProcedureCatalogue,
): string | undefined {
  if (field === 'procedure') return procedureName(current.procedure, catalogue)
  return field === 'field' ? fieldName(current, catalogue) : current[field]
}

/** The dossiers a filter leaves, at the moment `at` (epoch ms) they were judged. */
export function filtered(
  judged: readonly JudgedDossier[],
  filter: ListFilter,
  at: number,
  catalogue: ProcedureCatalogue,
): JudgedDossier[] {
  return judged.filter(passing(filter, at, catalogue))
}

/** Whether a filter leaves a dossier. */
export function passing(
  { number, figure, ...filter }: ListFilter,
  at: number,
  catalogue: ProcedureCatalogue,
): (one: JudgedDossier) => boolean {
  const isNumbered = number ? hasNumber(number) : () => true
  const wanted = filterFields.flatMap((field) => {
    const value = filter[field]
    return value === undefined ? [] : [{ field, value: foldWord(value) }]
  })
  return (one) =>
    isNumbered(one) &&
    (figure === undefined || countsIn(figure, one, at)) &&
    wanted.every(({ field, value }) => foldWord(fieldValue(one.dossier, field, catalogue) ?? '') === value)
}

/** What a filter's field can be narrowed to, in Vietnamese order. */
export function choices(
  dossiers: readonly Dossier[],
  field: FilterField,
  catalogue: ProcedureCatalogue,
): string[] {
  return atOnce(choicesOf(dossiers, [field], catalogue)).get(field) ?? []
}

/** As `choices`, of several fields, a dossier a step. */
export function* choicesOf<Field extends FilterField>(
  dossiers: readonly Dossier[],
  fields: readonly Field[],
  catalogue: ProcedureCatalogue,
): Steps<Map<Field, string[]>> {
  // One dossier for each value that pages showed: looking a procedure up takes time, and dossiers are many.
  const different = fields.map((field) => ({ field, byValue: new Map<string | undefined, Dossier>() }))
  for (const one of dossiers) {
    for (const { field, byValue } of different) byValue.set(shownValue(one, field), one)
    yield
  }
  return new Map(
    different.map(({ field, byValue }) => {
      const values = new Set([...byValue.values()].map((one) => fieldValue(one, field, catalogue)))
      return [field, [...values].filter((value) => value !== undefined).sort(byNameLastNull)]
    }),
  )
}

/** All of a dossier that its value in a filter's field follows from. */
function shownValue({ current }: Dossier, field: FilterField): string | undefined {
  return field === 'field' ? `${current.field ?? ''}\n${current.procedure ?? ''}` : current[field]
}

/**
 * The places of the dossiers in the order asked for; what the order says nothing of stays as it stood. It follows from
 * the dossiers alone: it holds for as long as they do, however often they are judged.
 */
export function orderOf(
  dossiers: readonly Dossier[],
  order: SortOrder,
  catalogue: ProcedureCatalogue,
): number[] {
  return atOnce(orderSteps(dossiers, order, catalogue))
}

/** As `orderOf`, in steps. */
export function* orderSteps(
  dossiers: readonly Dossier[],
  order: SortOrder,
  catalogue: ProcedureCatalogue,
): Steps<number[]> {
  const compare = orders[order]
  const placed: Placed[] = []
  for (const dossier of dossiers) {
    placed.push({ dossier, place: placed.length })
    yield
  }
  const ordered = yield* sortSteps(placed, (a, b) => compare(a.dossier, b.dossier, catalogue))
  return ordered.map(({ place }) => place)
}

interface Placed {
  dossier: Dossier
  place: number
}

type Compare = (a: Dossier, b: Dossier, catalogue: ProcedureCatalogue) => number

const last = Number.POSITIVE_INFINITY

const orders: Record<SortOrder, Compare> = {
  urgency: (a, b) => urgencyRank(a) - urgencyRank(b) || dueOf(a) - dueOf(b) || 0,
  number: (a, b) => byNameLastNull(a.current.number, b.current.number),
  received: (a, b) => (a.current.receivedAt?.at ?? last) - (b.current.receivedAt?.at ?? last) || 0,
  lastSeen: (a, b) => a.lastSeen - b.lastSeen,
  unit: byField('unit'),
  procedure: byField('procedure'),
}

function byField(field: FilterField): Compare {
  return (a, b, catalogue) =>
    byNameLastNull(fieldValue(a, field, catalogue) ?? null, fieldValue(b, field, catalogue) ?? null)
}

/** What runs against a date first; what waits, and what has its result, after it. */
function urgencyRank({ current }: Dossier): number {
  const clock = clockState(current.status)
  if (clock === 'running') return current.dueAt ? 0 : 1
  return clock === 'ended' ? 3 : 2
}

function dueOf({ current }: Dossier): number {
  return current.dueAt?.at ?? last
}
