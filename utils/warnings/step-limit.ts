import type { Dossier } from '@/utils/dossier/dossier'
import type { PageTime } from '@/utils/dossier/sighting'
import { clockState } from '@/utils/dossier/status'
import { timeWords } from '@/utils/i18n/warnings/time'
import { dayOf, startOfDay } from '@/utils/working-time/dates'
import { stepLimitOf as catalogueLimit, stepDue } from '@/utils/working-time/procedure-steps'
import { wordChanges } from './observed'
import type { JudgeContext } from './rule'

/** When the present step should be done, and whose word that is. Never the dossier's own due date. */
export interface StepLimit {
  due: PageTime
  evidence: string
}

/**
 * The limit of the step a running dossier is in: the console's own (hạn xử lý cá nhân), else the catalogue's,
 * counted from the latest instant at which the step can have begun; null where neither has one.
 */
export function stepLimit(dossier: Dossier, { catalogue, calendar }: JudgeContext): StepLimit | null {
  const { status, stepDueAt, step, procedure } = dossier.current
  if (clockState(status) !== 'running') return null
  const words = timeWords.stepLimit
  if (stepDueAt) return { due: stepDueAt, evidence: words.page(dossier.lastSeen, stepDueAt) }
  if (!step || !procedure) return null
  const limit = catalogueLimit(catalogue, procedure, step)
  if (!limit) return null
  const since = wordChanges(dossier, 'step').at(-1)?.seenAfter ?? dossier.firstSeen
  const end = stepDue(limit, since, calendar)
  if (!end) return null
  const due: PageTime =
    end.by === 'date' ? { at: startOfDay(end.day), precision: 'day' } : { at: end.at, precision: 'minute' }
  return { due, evidence: words.catalogue(step, due) }
}

/** Whether a limit has passed: by its date, or by its hour where it has one. */
export function hasPassed({ at, precision }: PageTime, now: number): boolean {
  return precision === 'day' ? dayOf(now) > dayOf(at) : now > at
}
