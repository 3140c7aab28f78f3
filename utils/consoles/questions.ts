import { isDate } from './date-fields'
import type { RowShape } from './dossier-row'
import type { Meaning } from './meaning'
import type { Question } from './proof'
import type { ListPlan } from './read-columns'
import { dateIn, parsePageTime } from './read-date'
import { parseTerm } from './read-term'
import { textOf } from './read-text'

/** As many rows are looked at for something to show the officer. */
const looksAt = 20

/**
 * The questions that a list's headings raise, each with a sample of what stands below. The sample is a date or a
 * term and nothing else: a column that holds neither is not asked about, and its text goes nowhere.
 */
export function questionsOf(plan: ListPlan, shape: RowShape): Question[] {
  return plan.asked.flatMap(({ label, choices, column }) => {
    for (const { lead } of shape.rows.slice(0, looksAt)) {
      const cell = shape.cellOf(lead, column)
      const question = cell && questionOf(label, choices, textOf(cell))
      if (question) return [question]
    }
    return []
  })
}

function questionOf(label: string, choices: Meaning[], text: string): Question | null {
  const short = label.slice(0, 80)
  const date = dateIn(text) || (parsePageTime(text) ? text : '')
  if (date) return { kind: 'heading', label: short, choices: choices.filter(isDate), sample: date }
  if (!choices.includes('term') || !parseTerm(text)) return null
  return { kind: 'heading', label: short, choices: ['term'], sample: text }
}
