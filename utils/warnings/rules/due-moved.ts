import type { Change } from '@/utils/dossier/dossier'
import type { PageTime } from '@/utils/dossier/sighting'
import { warningWords } from '@/utils/i18n/warnings'
import { dateText, dayOf } from '@/utils/working-time/dates'
import { wasAnnounced } from '../duties'
import type { WarningRule } from '../rule'

const words = warningWords.dueMoved

/**
 * Ngày hẹn trả đã đổi: consoles overwrite it and keep no old value, so that a late result looks on time on paper
 * (law.md §4, D1 a-b). It stays known even after a letter announced it; then it is a note only.
 */
const rule: WarningRule = {
  id: 'due-moved',
  title: words.title,
  description: words.description,
  basis: words.basis,
  check(dossier) {
    const moves = dossier.changes.flatMap(moveOf)
    const last = moves.at(-1)
    if (!last) return null
    return {
      rule: 'due-moved',
      severity: wasAnnounced(dossier, dateText(dayOf(last.after.at))) ? 'note' : 'warning',
      since: last.seenAfter,
      label: words.label,
      sentence: words.sentence(last.before, last.after, moves.length),
      evidence: moves.flatMap(({ before, after, seenBefore, seenAfter }) => [
        warningWords.dueShown(seenBefore, before),
        warningWords.dueShown(seenAfter, after),
      ]),
    }
  },
}

export default rule

interface Move extends Pick<Change, 'seenBefore' | 'seenAfter'> {
  before: PageTime
  after: PageTime
}

function moveOf({ field, before, after, seenBefore, seenAfter }: Change): Move[] {
  if (field !== 'dueAt' || !isTime(before) || !isTime(after)) return []
  return [{ before, after, seenBefore, seenAfter }]
}

function isTime(value: Change['before']): value is PageTime {
  return typeof value === 'object' && value !== null && 'at' in value
}
