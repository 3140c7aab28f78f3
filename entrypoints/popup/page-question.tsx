import { useState } from 'preact/hooks'
import { SelectField } from '@/components/select-field'
import type { Question } from '@/utils/consoles/proof'
import { pageCheckWords as words } from '@/utils/i18n/page-check'
import { meaningWords } from '@/utils/i18n/wizard'

interface PageQuestionProps {
  question: Question
  /** Gets one of the choices as `answeredWith` takes it. */
  onAnswer(value: string): void
}

/** Something that only the officer can say about the page, with a date or a term from it as an example. */
export function PageQuestion({ question, onAnswer }: PageQuestionProps) {
  const [chosen, setChosen] = useState('')
  const unanswered = { value: '', label: words.unanswered }
  const choose = (value: string) => {
    setChosen(value)
    if (value !== '') onAnswer(value)
  }
  return (
    <div class="page-question">
      <SelectField<string>
        label={question.kind === 'heading' ? words.askHeading(question.label) : words.askDayMonth}
        value={chosen}
        options={[unanswered, ...choicesOf(question)]}
        hint={`${words.sample(question.sample)}. ${words.unusedUntil}`}
        onSave={choose}
      />
    </div>
  )
}

function choicesOf(question: Question): { value: string; label: string }[] {
  if (question.kind === 'heading') {
    const choices = question.choices.map((meaning) => ({ value: meaning, label: meaningWords[meaning] }))
    return [...choices, { value: 'ignore', label: words.ignore }]
  }
  return [
    { value: 'dayFirst', label: words.dayFirst },
    { value: 'monthFirst', label: words.monthFirst },
  ]
}
