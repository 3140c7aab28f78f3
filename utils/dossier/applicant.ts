/**
 * The applicant (chủ hồ sơ) as an open page shows him now: for the paper being written, in memory only. Nothing
 * of it is ever stored (design.md, rule 3).
 */
export interface Applicant {
  name: string
  address?: string
}
