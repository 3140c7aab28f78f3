/** What can be read from a console's page. Closed lists, so that a profile from a file can be checked against them. */

/** The dates a page may show. `dueAt` (ngày hẹn trả) and `stepDueAt` (hạn xử lý cá nhân) are never mixed. */
export const dateFields = [
  'submittedAt',
  'receivedAt',
  'dueAt',
  'stepDueAt',
  'finishedAt',
  'returnedAt',
] as const
export type DateField = (typeof dateFields)[number]

/** Words about a dossier that may be stored once the privacy guard has passed them. */
export const wordFields = ['step', 'holder', 'unit', 'procedure', 'field'] as const
export type WordField = (typeof wordFields)[number]

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

/** Whether it stands for a date. */
export function isDate(meaning: Meaning | undefined): meaning is DateField {
  return dateFields.some((field) => field === meaning)
}
