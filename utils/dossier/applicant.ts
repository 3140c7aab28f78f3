/**
 * The applicant's side as an open page shows it now: for the paper being written, in memory only. Nothing of it is
 * ever stored (design.md, rule 3).
 */
export interface Applicant {
  /** Chủ hồ sơ; on a page that shows only who handed the dossier in, he. */
  name: string
  address?: string
  /** Người nộp hồ sơ, where the page names one. */
  submitter?: string
}
