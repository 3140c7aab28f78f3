import { paperWords } from '@/utils/i18n/warnings/paper-against-fact'
import { dueShown } from '@/utils/i18n/warnings/shared'
import { dateText, dayOf } from '@/utils/working-time/dates'
import { latePaper, wasAnnounced } from '../duties'
import { timeChanges } from '../observed'
import type { WarningRule } from '../rule'

const words = paperWords.dueMoved

/**
 * Ngày hẹn trả đã đổi: consoles overwrite it and keep no old value, so that a late result looks on time on paper
 * (law.md §4, D1 a). It stays known even after a letter announced it; then it is a note only.
 */
const rule: WarningRule = {
  id: 'due-moved',
  group: 'paperAgainstFact',
  words,
  demands: ['D1'],
  onByDefault: true,
  nextSteps: ['write', 'acknowledge'],
  paper: latePaper,
  acknowledging: 'noted',
  check(dossier) {
    const moves = timeChanges(dossier, 'dueAt')
    const last = moves.at(-1)
    if (!last) return null
    return {
      severity: wasAnnounced(dossier, dateText(dayOf(last.after.at))) ? 'note' : 'warning',
      since: last.seenAfter,
      sentence: words.sentence(last.before, last.after, moves.length),
      evidence: moves.flatMap(({ before, after, seenBefore, seenAfter }) => [
        dueShown(seenBefore, before),
        dueShown(seenAfter, after),
      ]),
    }
  },
}

export default rule
