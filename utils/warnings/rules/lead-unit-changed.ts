import { isOpen } from '@/utils/dossier/status'
import { responsibilityWords } from '@/utils/i18n/warnings/responsibility'
import { changeShown } from '@/utils/i18n/warnings/shared'
import { wordChanges } from '../observed'
import type { WarningRule } from '../rule'

const words = responsibilityWords.leadUnitChanged

/** Đơn vị giải quyết đã đổi (law.md §4, D12): who was given the lead should not give it on. */
const rule: WarningRule = {
  id: 'lead-unit-changed',
  group: 'responsibility',
  words,
  demands: ['D11', 'D12'],
  onByDefault: false,
  nextSteps: ['acknowledge'],
  acknowledging: 'rests',
  check(dossier) {
    if (!isOpen(dossier.current.status)) return null
    const moves = wordChanges(dossier, 'unit')
    const last = moves.at(-1)
    if (!last) return null
    return {
      severity: 'note',
      since: last.seenAfter,
      sentence: words.sentence,
      evidence: moves.map((move) => changeShown(responsibilityWords.unit, move)),
    }
  },
}

export default rule
