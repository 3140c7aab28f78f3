import { isOpen } from '@/utils/dossier/status'
import { responsibilityWords } from '@/utils/i18n/warnings/responsibility'
import { changeShown } from '@/utils/i18n/warnings/shared'
import { wordChanges } from '../observed'
import type { WarningRule } from '../rule'
import { chosenValue, type Threshold } from '../threshold'

const words = responsibilityWords.handOversMany

const most: Threshold = {
  key: 'handOversMost',
  label: () => words.most,
  kind: 'number',
  initial: 5,
  least: 1,
  most: 50,
  perStep: true,
}

/** Chuyển người xử lý nhiều lần (law.md §4, D11, D6): how many are ordinary, each procedure knows for itself. */
const rule: WarningRule = {
  id: 'handovers-many',
  group: 'responsibility',
  words,
  demands: ['D6', 'D11'],
  onByDefault: false,
  thresholds: [most],
  nextSteps: ['acknowledge'],
  acknowledging: 'rests',
  check(dossier, context) {
    if (!isOpen(dossier.current.status)) return null
    const passes = wordChanges(dossier, 'holder')
    if (passes.length <= chosenValue(most, context, dossier)) return null
    return {
      severity: 'note',
      since: passes.at(-1)?.seenAfter ?? null,
      sentence: words.sentence(passes.length),
      evidence: passes.map((pass) => changeShown(responsibilityWords.holder, pass)),
    }
  },
}

export default rule
