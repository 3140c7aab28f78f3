import type { FeedbackEntry } from '@/utils/dossier/entry'
import { standing } from '@/utils/dossier/standing'
import { dutyWords } from '@/utils/i18n/warnings/duties'
import { type Day, dayOf, parseDate, startOfDay } from '@/utils/working-time/dates'
import type { JudgeContext, Severity, WarningRule } from '../rule'
import { chosenValue, type Threshold } from '../threshold'

const words = dutyWords.feedbackDue

const threshold = (key: string, label: () => string, initial: number): Threshold => ({
  key,
  label,
  kind: 'number',
  initial,
  least: 1,
  most: 90,
})
const limits = {
  refuse: threshold('feedbackRefuseDays', () => words.refuseDays, 2),
  askMore: threshold('feedbackAskMoreDays', () => words.askMoreDays, 5),
  answer: threshold('feedbackAnswerDays', () => words.answerDays, 15),
  publish: threshold('feedbackPublishDays', () => words.publishDays, 2),
}
type Stage = keyof typeof limits

/** What need not be done at all is told of on its last day only, and is past then. */
const optional: readonly Stage[] = ['refuse', 'askMore']

/** Phản ánh, kiến nghị (law.md §4, D5): each stage has a term of its own, apart from the dossier's. */
const rule: WarningRule = {
  id: 'feedback-due',
  group: 'duties',
  words,
  demands: ['D5'],
  onByDefault: false,
  thresholds: Object.values(limits),
  nextSteps: ['write', 'enter'],
  paper: { resolving: 'feedback-reply', desk: 'feedback-reply' },
  form: 'feedback',
  acknowledging: 'never',
  check(dossier, context) {
    const today = dayOf(context.now)
    const [due] = standing(dossier.entries, 'feedback')
      .flatMap((feedback) => stagesOf(feedback, context))
      .filter(({ stage, day }) => (optional.includes(stage) ? day === today : day <= today))
      .sort(
        (a, b) => a.day - b.day || Number(optional.includes(a.stage)) - Number(optional.includes(b.stage)),
      )
    if (!due) return null
    const { stage, day, received } = due
    return {
      severity: severityOf(stage, day < today),
      since: startOfDay(day),
      sentence: words.sentence(stage, day, day < today),
      evidence: [words.received(received)],
    }
  },
}

export default rule

interface DueStage {
  stage: Stage
  /** The last day of its term. */
  day: Day
  received: Day
}

function severityOf(stage: Stage, isOver: boolean): Severity {
  if (optional.includes(stage)) return 'note'
  return isOver ? 'grave' : 'warning'
}

/** The stages that are still ahead of a piece of feedback; none once it is dealt with. */
function stagesOf(feedback: FeedbackEntry, context: JudgeContext): DueStage[] {
  const { receivedOn, moreAskedOn, refusedOn, answeredOn, publishedOn } = feedback
  const received = parseDate(receivedOn)
  if (received === null || refusedOn !== undefined || publishedOn !== undefined) return []
  const answered = parseDate(answeredOn ?? '')
  const dueIn = (stage: Stage, from: Day): DueStage => ({
    stage,
    day: context.calendar.addDays(from, chosenValue(limits[stage], context)),
    received,
  })
  if (answered !== null) return [dueIn('publish', answered)]
  const first = moreAskedOn === undefined ? [dueIn('refuse', received), dueIn('askMore', received)] : []
  return [...first, dueIn('answer', received)]
}
