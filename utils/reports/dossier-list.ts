import { clockState } from '@/utils/dossier/status'
import { foldWord } from '@/utils/dossier/text'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import { countsIn, type Figure } from './figures'
import { byNameLastNull } from './group-by'
import { fieldName, type JudgedDossier, procedureName } from './judged'
import { dossiersNumbered } from './search'

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
  { dossier: { current } }: JudgedDossier,
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
  const { number, figure } = filter
  const numbered = number ? dossiersNumbered(judged, number) : judged
  const wanted = filterFields.flatMap((field) => {
    const value = filter[field]
    return value === undefined ? [] : [{ field, value: foldWord(value) }]
  })
  return numbered.filter(
    (one) =>
      (figure === undefined || countsIn(figure, one, at)) &&
      wanted.every(({ field, value }) => foldWord(fieldValue(one, field, catalogue) ?? '') === value),
  )
}

/** What a filter's field can be narrowed to, in Vietnamese order. */
export function choices(
  judged: readonly JudgedDossier[],
  field: FilterField,
  catalogue: ProcedureCatalogue,
): string[] {
  // One dossier for each value that pages showed: looking a procedure up takes time, and dossiers are many.
  const different = new Map(judged.map((one) => [shownValue(one, field), one]))
  const values = new Set([...different.values()].map((one) => fieldValue(one, field, catalogue)))
  return [...values].filter((value) => value !== undefined).sort(byNameLastNull)
}

/** All of a dossier that its value in a filter's field follows from. */
function shownValue({ dossier: { current } }: JudgedDossier, field: FilterField): string | undefined {
  return field === 'field' ? `${current.field ?? ''}\n${current.procedure ?? ''}` : current[field]
}

/** In the order asked for; what the order says nothing of stays as it stood. */
export function sorted(
  judged: readonly JudgedDossier[],
  order: SortOrder,
  catalogue: ProcedureCatalogue,
): JudgedDossier[] {
  const compare = orders[order]
  return [...judged].sort((a, b) => compare(a, b, catalogue))
}

type Compare = (a: JudgedDossier, b: JudgedDossier, catalogue: ProcedureCatalogue) => number

const last = Number.POSITIVE_INFINITY

const orders: Record<SortOrder, Compare> = {
  urgency: (a, b) => urgencyRank(a) - urgencyRank(b) || dueOf(a) - dueOf(b) || 0,
  number: (a, b) => byNameLastNull(a.dossier.current.number, b.dossier.current.number),
  received: (a, b) =>
    (a.dossier.current.receivedAt?.at ?? last) - (b.dossier.current.receivedAt?.at ?? last) || 0,
  lastSeen: (a, b) => a.dossier.lastSeen - b.dossier.lastSeen,
  unit: byField('unit'),
  procedure: byField('procedure'),
}

function byField(field: FilterField): Compare {
  return (a, b, catalogue) =>
    byNameLastNull(fieldValue(a, field, catalogue) ?? null, fieldValue(b, field, catalogue) ?? null)
}

/** What runs against a date first; what waits, and what has its result, after it. */
function urgencyRank({ dossier: { current } }: JudgedDossier): number {
  const clock = clockState(current.status)
  if (clock === 'running') return current.dueAt ? 0 : 1
  return clock === 'ended' ? 3 : 2
}

function dueOf({ dossier }: JudgedDossier): number {
  return dossier.current.dueAt?.at ?? last
}
