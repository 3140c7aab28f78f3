import type { ObstacleEntry } from '@/utils/dossier/entry'
import { standing } from '@/utils/dossier/standing'
import { isOpen } from '@/utils/dossier/status'
import { dutyWords } from '@/utils/i18n/warnings/duties'
import { dayOf, parseDate, startOfDay } from '@/utils/working-time/dates'
import type { WarningRule } from '../rule'
import { chosenValue, type Threshold } from '../threshold'

const words = dutyWords.obstacleUnreported

const days: Threshold = {
  key: 'obstacleDays',
  label: () => words.days,
  kind: 'number',
  initial: 1,
  least: 0,
  most: 30,
}

/** Vướng mắc (law.md §4, D2, D13): owes the applicant a notice and the superior a report, each with its day. */
const rule: WarningRule = {
  id: 'obstacle-unreported',
  group: 'duties',
  words,
  demands: ['D2', 'D13'],
  onByDefault: false,
  thresholds: [days],
  nextSteps: ['write', 'enter'],
  paper: { resolving: 'obstacle-notice', desk: 'obstacle-notice' },
  form: 'obstacle',
  acknowledging: 'never',
  check(dossier, context) {
    if (!isOpen(dossier.current.status)) return null
    const { calendar, now } = context
    const open = standing(dossier.entries, 'obstacle').flatMap((obstacle) => {
      const day = parseDate(obstacle.since)
      const missing = missingOf(obstacle)
      return day === null || missing === null ? [] : [{ day, missing }]
    })
    const oldest = open.find(({ day }) => calendar.daysBetween(day, dayOf(now)) >= chosenValue(days, context))
    if (!oldest) return null
    return {
      severity: 'warning',
      since: startOfDay(oldest.day),
      sentence: words.missing[oldest.missing],
      evidence: open.map(({ day }) => words.since(day)),
    }
  },
}

export default rule

function missingOf({ applicantToldOn, superiorToldOn }: ObstacleEntry): keyof typeof words.missing | null {
  if (applicantToldOn === undefined) return superiorToldOn === undefined ? 'both' : 'applicant'
  return superiorToldOn === undefined ? 'superior' : null
}
