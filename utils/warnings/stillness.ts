import type { Dossier } from '@/utils/dossier/dossier'
import type { TrackedField } from '@/utils/dossier/sighting'
import { clockState } from '@/utils/dossier/status'
import { foldWord } from '@/utils/dossier/text'
import { stillnessWords as words } from '@/utils/i18n/warnings/stillness'
import { dayOf } from '@/utils/working-time/dates'
import type { Finding, JudgeContext } from './rule'
import { termInWorkingDays } from './term'
import type { Threshold } from './threshold'
import type { UsualTime } from './usual-times'

/** How long nothing was seen to move. Between two sightings, never up to now: what nobody looked at is not known. */
export interface Stillness {
  since: number
  /** Working days. */
  days: number
}

/** What moves when somebody works on a dossier. */
export const stirring: readonly TrackedField[] = ['status', 'step', 'holder']

/** Since when status, step and holder are as they are. */
export function stillness({ changes, firstSeen, lastSeen }: Dossier, { calendar }: JudgeContext): Stillness {
  const since = changes.findLast(({ field }) => stirring.includes(field))?.seenAfter ?? firstSeen
  return { since, days: calendar.daysBetween(dayOf(since), dayOf(lastSeen)) }
}

/** How long the present step usually takes here, as far as enough dossiers were seen in it. */
export function usualTime({ current }: Dossier, { usual }: JudgeContext): UsualTime | null {
  return current.step === undefined ? null : usual(current.procedure, current.step)
}

/** Whether the page shows a step or a holder; a status alone may rightly stay the same for the whole term. */
export function showsHands({ current }: Dossier): boolean {
  return current.step !== undefined || current.holder !== undefined
}

/** Chờ ký, trình lãnh đạo: by the status, or by the step's name while the dossier is being worked on. */
export function isAwaitingSignature({ current: { status, step } }: Dossier): boolean {
  if (status === 'awaitingSignature') return true
  if (clockState(status) !== 'running' || step === undefined) return false
  return /trinh ky|cho ky|ky duyet|trinh lanh dao|lanh dao phe duyet|phe duyet/.test(foldWord(step))
}

/** Niêm yết theo quy định: the law itself has the dossier lie for some days. */
export function isPosted({ current: { statusLabel, step } }: Dossier): boolean {
  return [statusLabel, step].some((text) => text !== undefined && foldWord(text).includes('niem yet'))
}

/** Short terms need less patience than long ones. */
export const shareOfTerm: Threshold = {
  key: 'stallShareOfTerm',
  label: () => words.lyingStill.share,
  kind: 'share',
  initial: 1 / 3,
  least: 0.01,
  most: 1,
  perStep: true,
}

/** Working days without a change that are still ordinary: the smaller of `most` and a share of the term. */
export function patience({ current }: Dossier, most: number, shareOfTerm: number): number {
  const term = termInWorkingDays(current.term)
  return term === null ? most : Math.max(1, Math.min(most, Math.floor(term * shareOfTerm)))
}

/** What all rules of this group say of a dossier that lies still. */
export function findStill(
  dossier: Dossier,
  { since }: Stillness,
  sentence: string,
  usual: UsualTime | null,
): Finding {
  const { step, holder } = dossier.current
  const place = words.place(step, holder)
  return {
    severity: 'warning',
    since,
    sentence,
    evidence: [
      words.unchanged(since, dossier.lastSeen),
      ...(place ? [place] : []),
      ...(usual ? [words.usual(usual)] : []),
    ],
  }
}
