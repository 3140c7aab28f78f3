/**
 * Reasons for a delay (lý do chậm) as a closed list: the code is what history keeps, its words are in the
 * catalogue of texts. What an officer adds in his own words goes into the paper only.
 */
export const reasonCodes = [
  'verification',
  'consultation',
  'complexity',
  'records',
  'workload',
  'signature',
  'system',
  'disaster',
  'other',
] as const

export type ReasonCode = (typeof reasonCodes)[number]

/** Whether this is a code of the list. */
export function isReasonCode(text: string): text is ReasonCode {
  return reasonCodes.some((code) => code === text)
}
