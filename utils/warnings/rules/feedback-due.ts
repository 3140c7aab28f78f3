import type { FeedbackEntry } from '@/utils/dossier/entry'
import { standing } from '@/utils/dossier/standing'
import { dutyWords } from '@/utils/i18n/warnings/duties'
import { type Day, dayOf, parseDate, startOfDay } from '@/utils/working-time/dates'
import type { JudgeContext, WarningRule } from '../rule'
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
const answer = threshold('feedbackAnswerDays', () => words.answerDays, 15)
const publish = threshold('feedbackPublishDays', () => words.publishDays, 2)

/** Phản ánh, kiến nghị (law.md §4, D5): each stage has a term of its own, apart from the dossier's. */
const rule: WarningRule = {
  id: 'feedback-due',
  group: 'duties',
  words,
  demands: ['D5'],
  onByDefault: false,
  thresholds: [answer, publish],
  nextSteps: ['enter'],
  acknowledging: 'never',
  check(dossier, context) {
    const today = dayOf(context.now)
    const due = standing(dossier.entries, 'feedback')
      .flatMap((feedback) => stageOf(feedback, context))
      .filter(({ day }) => day <= today)
      .sort((a, b) => a.day - b.day)[0]
    if (!due) return null
    return {
      severity: due.day < today ? 'grave' : 'warning',
      since: startOfDay(due.day),
      sentence: words.sentence(due.stage, due.day, due.day < today),
      evidence: [words.received(due.received)],
    }
  },
}

export default rule

interface DueStage {
  stage: 'answer' | 'publish'
  day: Day
  received: Day
}

/** The stage a piece of feedback is in, with the last day of its term; none once it is dealt with. */
function stageOf(feedback: FeedbackEntry, context: JudgeContext): DueStage[] {
  const { receivedOn, refusedOn, answeredOn, publishedOn } = feedback
  const received = parseDate(receivedOn)
  if (received === null || refusedOn !== undefined || publishedOn !== undefined) return []
  const answered = parseDate(answeredOn ?? '')
  const [stage, from, limit] =
    answered === null ? (['answer', received, answer] as const) : (['publish', answered, publish] as const)
  return [{ stage, day: context.calendar.addDays(from, chosenValue(limit, context)), received }]
}
