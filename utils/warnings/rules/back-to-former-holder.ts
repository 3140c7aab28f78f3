import { isOpen } from '@/utils/dossier/status'
import { labelKey } from '@/utils/dossier/text'
import { responsibilityWords } from '@/utils/i18n/warnings/responsibility'
import { changeShown } from '@/utils/i18n/warnings/shared'
import { wordChanges } from '../observed'
import type { WarningRule } from '../rule'

const words = responsibilityWords.backToFormerHolder

/** Hồ sơ chuyển lại người xử lý cũ (law.md §4, D11). A return may be right; it is to be known, not judged. */
const rule: WarningRule = {
  id: 'back-to-former-holder',
  group: 'responsibility',
  words,
  demands: ['D11'],
  onByDefault: false,
  nextSteps: ['acknowledge'],
  acknowledging: 'rests',
  check(dossier) {
    if (!isOpen(dossier.current.status)) return null
    const passes = wordChanges(dossier, 'holder')
    const back = passes.findLast(({ after }, index) =>
      passes.slice(0, index).some(({ before }) => labelKey(before) === labelKey(after)),
    )
    if (!back) return null
    return {
      severity: 'note',
      since: back.seenAfter,
      sentence: words.sentence,
      evidence: passes.map((pass) => changeShown(responsibilityWords.holder, pass)),
    }
  },
}

export default rule
