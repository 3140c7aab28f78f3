/**
 * The dates a page may show. `dueAt` (ngày hẹn trả) and `stepDueAt` (hạn xử lý cá nhân) are never mixed. Apart from
 * the other meanings, which a console's page has no need to carry.
 */
export const dateFields = [
  'submittedAt',
  'receivedAt',
  'dueAt',
  'stepDueAt',
  'finishedAt',
  'returnedAt',
] as const
export type DateField = (typeof dateFields)[number]

/** Whether a meaning stands for a date. */
export function isDate(meaning: string | undefined): meaning is DateField {
  return dateFields.some((field) => field === meaning)
}
