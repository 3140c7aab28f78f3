import type { ConsoleProfile } from './profile'
import type { Proof } from './proof'
import type { ListReport, PageReading } from './read-page'

/**
 * What a profile found on a page, for the popup and the support report (thông tin hỗ trợ kỹ thuật): headings and
 * counts. Of what the cells say there are only the samples of questions, which are dates and terms.
 */
export interface PageReport {
  /** The profile's id. */
  profile: string
  /** The view's name. */
  page: string
  proof: Proof
  lists: ListReport[]
  /** How many dossiers the list's pager speaks of: null where it says none, absent where the list has no pager. */
  total?: number | null | undefined
}

/** The report of a reading. */
export function pageReportOf({ page, proof, lists, pager }: PageReading, { id }: ConsoleProfile): PageReport {
  return { profile: id, page, proof, lists, total: pager?.total }
}

/** Whether there may be more of the list than this page shows. */
export function hasMorePages({ lists, total }: PageReport): boolean {
  if (total === undefined) return false
  return total === null || total > lists.reduce((sum, { rows }) => sum + rows, 0)
}

/** Whether there is nothing here that this console's dossiers could stand in. */
export function isElsewhere({ proof }: Pick<PageReading, 'proof'>): boolean {
  return proof.reason === 'noList' || proof.reason === 'notThisConsole'
}
