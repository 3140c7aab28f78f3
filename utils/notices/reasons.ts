import { paperTexts } from '@/utils/i18n/written/notices'
import type { OwnReason, PaperSettings } from '@/utils/settings/papers'

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

/** The reasons an officer chooses from: the list, then the office's own; "other" stands last. */
export function reasonsOf({ reasons }: PaperSettings): OwnReason[] {
  const words = (code: ReasonCode) => ({ code, text: paperTexts.reasons[code] })
  return [...reasonCodes.filter((code) => code !== otherReason).map(words), ...reasons, words(otherReason)]
}

/** "Lý do khác": its words are the officer's own. */
export const otherReason = 'other' satisfies ReasonCode
