import type { Dossier } from '@/utils/dossier/dossier'
import { clockState, isOpen } from '@/utils/dossier/status'
import { type Day, dayOf } from '@/utils/working-time/dates'
import type { DossierPaper, Situation } from './paper'

/** How a dossier stands, so that the papers it may need are offered first. */
export function situationOf({ current }: Pick<Dossier, 'current'>, today: Day): Situation {
  const { status, dueAt } = current
  const clock = clockState(status)
  if (clock === 'waiting') return 'waiting'
  if (clock === 'ended') return isOpen(status) ? 'finished' : 'ended'
  return dueAt && dayOf(dueAt.at) < today ? 'late' : 'running'
}

/** The papers that fit a situation, and the others; none is forbidden. */
export function offeredPapers(papers: readonly DossierPaper[], situation: Situation) {
  const fits = ({ suits }: DossierPaper) => suits.includes(situation)
  return { fitting: papers.filter(fits), others: papers.filter((paper) => !fits(paper)) }
}
