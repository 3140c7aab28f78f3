import type { ProfileSource } from '../profile'
import { findPager } from './find-pager'
import { profileOf } from './profile-of'
import { recognise } from './recognise'

/**
 * A profile for whatever list of dossiers the page shows ("Bảng dữ liệu khác"), from what can be told without
 * asking: a column that is not sure of its meaning is not read. Null where no list tells its dossiers apart.
 * @param name as the officer calls the system
 */
export function profileOfPage(page: Document, name: string): ProfileSource | null {
  const [table] = recognise(page)
  return table ? profileOf({ table, columns: table.columns, pager: findPager(table.list), name }) : null
}
