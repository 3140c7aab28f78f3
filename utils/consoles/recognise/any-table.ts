import { labelKey } from '@/utils/dossier/text'
import { lookUp } from '../look-up'
import type { ProfileSource } from '../profile'
import { compileVocabulary } from '../vocabulary'
import { findPager } from './find-pager'
import type { ColumnGuess } from './guess'
import { profileOf } from './profile-of'
import { recognise } from './recognise'

const { headers, asked } = compileVocabulary()

/**
 * A profile for whatever list of dossiers the page shows ("Bảng dữ liệu khác"), from what can be told without
 * asking: a column that is not sure of its meaning is not read. Null where no list tells its dossiers apart.
 * @param name as the officer calls the system
 */
export function profileOfPage(page: Document, name: string): ProfileSource | null {
  const [table] = recognise(page)
  if (!table) return null
  const columns = table.columns.filter((column) => !isAskedLater(column, table.columns))
  return profileOf({ table, columns, pager: findPager(table.list), name })
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
