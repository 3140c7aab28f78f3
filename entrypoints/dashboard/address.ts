import { filterFields, type ListFilter, type SortOrder, sortOrders } from '@/utils/reports/dossier-list'
import { figures } from '@/utils/reports/figures'
import { readWhose, type Whose, whoseText } from '@/utils/reports/whose'
import type { Day } from '@/utils/working-time/dates'
import { dateText, parseDate } from '@/utils/working-time/dates'
import { type SpanKind, spanKinds } from '@/utils/working-time/spans'
import { type ColumnName, columnNames, defaultColumns } from './column-names'

export const views = ['list', 'review', 'away', 'forecast', 'charts', 'report', 'sample', 'sources'] as const
export type View = (typeof views)[number]

/**
 * Over other people's work: off until the office has allowed them (see `allowsLeadViews`). The other views show an
 * officer what his own console shows him, without figures by person.
 */
export const leadViews: readonly View[] = ['away', 'report', 'sample', 'sources']

/** What the page shows. All of it stands in the address, so that it survives a reload and can be kept. */
export interface PageState {
  view: View
  filter: ListFilter
  sort: SortOrder
  columns: ColumnName[]
  span: SpanKind
  /** A day of the report's period; null for today. */
  day: Day | null
  /** Whose figures, on a computer that several accounts use; null until somebody says. */
  whose: Whose | null
}

/** Reads an address; whatever in it is unknown or broken is as if it were not there. */
export function readAddress(search: string): PageState {
  const given = new URLSearchParams(search)
  const text = (name: string) => given.get(name)?.slice(0, 300) || undefined
  const one = <Name extends string>(names: readonly Name[], name: string, otherwise: Name) =>
    names.find((each) => each === given.get(name)) ?? otherwise
  const columns = (given.get('columns') ?? '').split(',')
  const chosen = columnNames.filter((name) => columns.includes(name))
  const number = text('number')
  const figure = figures.find((each) => each === given.get('figure'))
  const named = filterFields.flatMap((field) => {
    const value = text(field)
    return value === undefined ? [] : [[field, value] as const]
  })
  return {
    view: one(views, 'view', 'list'),
    filter: {
      ...(number === undefined ? {} : { number }),
      ...(figure === undefined ? {} : { figure }),
      ...Object.fromEntries(named),
    },
    sort: one(sortOrders, 'sort', 'urgency'),
    columns: chosen.length > 0 ? chosen : [...defaultColumns],
    span: one(spanKinds, 'span', 'month'),
    day: parseDate(given.get('day') ?? ''),
    whose: readWhose(given.get('whose')),
  }
}

/** The address of a state: what is as usual is left out. Begins with a question mark, or is empty. */
export function writeAddress({ view, filter, sort, columns, span, day, whose }: PageState): string {
  const address = new URLSearchParams()
  if (view !== 'list') address.set('view', view)
  for (const [name, value] of Object.entries(filter)) address.set(name, value)
  if (sort !== 'urgency') address.set('sort', sort)
  if (columns.join() !== defaultColumns.join()) address.set('columns', columns.join())
  if (span !== 'month') address.set('span', span)
  if (day !== null) address.set('day', dateText(day))
  const account = whoseText(whose)
  if (account !== null) address.set('whose', account)
  const text = address.toString()
  return text === '' ? '' : `?${text}`
}
