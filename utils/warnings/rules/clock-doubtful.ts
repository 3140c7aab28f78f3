import { timeWords } from '@/utils/i18n/warnings/time'
import { type ClockTrouble, clockTolerance, clockTrouble } from '../clock-trouble'
import type { WarningRule } from '../rule'

const words = timeWords.clockDoubtful

/** Giờ máy tính có thể sai: then sightings prove nothing against the dates on pages, and that group is silent. */
const rule: WarningRule = {
  id: 'clock-doubtful',
  group: 'time',
  words,
  demands: [],
  // No warning about a dossier: it says why "hôm nay" and "quá hạn" may be wrong here, and why a group is silent.
  onByDefault: 'always',
  forShortTerms: true,
  thresholds: [clockTolerance],
  nextSteps: [],
  acknowledging: 'never',
  check(dossier, context) {
    const trouble = clockTrouble(dossier, context)
    if (!trouble) return null
    return { severity: 'note', since: null, sentence: words.sentence, evidence: [reason(trouble)] }
  },
}

export default rule

function reason(trouble: ClockTrouble): string {
  switch (trouble.kind) {
    case 'setBack':
      return words.setBack
    case 'backwards':
      return words.backwards(trouble.seenBefore, trouble.seenAfter)
    case 'ahead':
      return words.ahead(trouble.seenAt, trouble.time)
  }
}
