import { paperWords } from '@/utils/i18n/warnings/paper-against-fact'
import { dueShown } from '@/utils/i18n/warnings/shared'
import { timeChanges } from '../observed'
import type { WarningRule } from '../rule'
import { chosenValue, type Threshold } from '../threshold'

const words = paperWords.dueMovedOften

const most: Threshold = {
  key: 'dueMovesMost',
  label: () => words.most,
  kind: 'number',
  initial: 1,
  least: 1,
  most: 20,
}

/** Ngày hẹn trả đổi nhiều lần (law.md §4, D1 b), announced or not. */
const rule: WarningRule = {
  id: 'due-moved-often',
  group: 'paperAgainstFact',
  words,
  demands: ['D1'],
  onByDefault: false,
  thresholds: [most],
  nextSteps: ['acknowledge'],
  acknowledging: 'noted',
  check(dossier, context) {
    const moves = timeChanges(dossier, 'dueAt')
    const last = moves.at(-1)
    if (!last || moves.length <= chosenValue(most, context)) return null
    return {
      severity: 'warning',
      since: last.seenAfter,
      sentence: words.sentence(moves.length),
      evidence: moves.flatMap(({ before, after, seenBefore, seenAfter }) => [
        dueShown(seenBefore, before),
        dueShown(seenAfter, after),
      ]),
    }
  },
}

export default rule
