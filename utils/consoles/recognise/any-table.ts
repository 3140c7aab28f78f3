import { labelKey } from '@/utils/dossier/text'
import { lookUp } from '../look-up'
import type { ListView, ProfileSource } from '../profile'
import { compileVocabulary } from '../vocabulary'
import { findPager } from './find-pager'
import type { ColumnGuess } from './guess'
import { profileOf } from './profile-of'
import { type RecognisedTable, recognise } from './recognise'
import { stableSelector } from './selectors'

const { headers, asked } = compileVocabulary()

/**
 * A profile for whatever list of dossiers the page shows ("Bảng dữ liệu khác"), from what can be told without
 * asking: a column that is not sure of its meaning is not read. Null where there is nothing like a list.
 * @param name as the officer calls the system
 */
export function profileOfPage(page: Document, name: string): ProfileSource | null {
  const [table] = recognise(page)
  if (!table) return null
  const columns = table.columns.filter((column) => !isAskedLater(column, table.columns))
  const profile = profileOf({ table, columns, pager: findPager(table.list), name })
  return profile ?? (showsDossiers(table) ? unreadable(table, name) : null)
}

/** Whether a table that does not tell its dossiers apart is one of dossiers all the same: what else has such dates? */
function showsDossiers({ columns }: RecognisedTable): boolean {
  return columns.some(({ meaning, suggestions }) =>
    [meaning, ...suggestions].some((one) => one === 'receivedAt' || one === 'dueAt'),
  )
}

/** Finds the list and reads nothing of it, so that the officer is told why nothing is shown. */
function unreadable({ list, columns }: RecognisedTable, name: string): ProfileSource {
  const where = stableSelector(list, list.ownerDocument, 'start')
  const view: ListView = {
    name: 'danh-sach',
    where,
    header: 'th, [role="columnheader"]',
    row: 'tr, [role="row"]',
    columns: Object.fromEntries(
      columns.flatMap(({ heading }) => (heading === '' ? [] : [[heading, 'ignore' as const]])),
    ),
    required: ['number'],
    badge: { columns: ['number'], place: 'bottom' },
    routes: [],
  }
  return { version: 1, name, recognise: [where], lists: [view], details: [] }
}

/**
 * Whether the reader asks the officer about a column, so that the profile must leave it open: its words are among
 * those that are always asked about, or several columns claim the same by words that are known.
 */
function isAskedLater({ heading, why }: ColumnGuess, columns: readonly ColumnGuess[]): boolean {
  if (why === 'ambiguous') return lookUp(asked, labelKey(heading)) !== undefined
  const rivals = columns.filter((column) => column.why === 'rival')
  return why === 'rival' && rivals.every((rival) => lookUp(headers, labelKey(rival.heading)) !== undefined)
}
