/** What can be read from a console's page. Closed lists, so that a profile from a file can be checked against them. */

import { dateFields } from './date-fields'
import { wordFields } from './word-fields'

/** Chủ hồ sơ, người nộp and the address beside them: read live for a paper, never stored. */
export const applicantFields = ['applicant', 'submitter', 'address'] as const
export type ApplicantField = (typeof applicantFields)[number]

/** What one text may stand for. */
export const partFields = [
  'number',
  'status',
  'channel',
  'term',
  ...dateFields,
  ...wordFields,
  ...applicantFields,
] as const
export type PartField = (typeof partFields)[number]

/**
 * What a column heading or a label stands for. `composite`: one cell holds several facts (`ListView.composite`).
 * `ignore`: known, and not to be read: free text, identity, the console's own counting, anything ambiguous.
 */
export const meanings = [...partFields, 'composite', 'ignore'] as const
export type Meaning = (typeof meanings)[number]
