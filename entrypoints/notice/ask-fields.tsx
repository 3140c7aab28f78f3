import { DateField } from '@/components/date-field'
import { TextField } from '@/components/text-field'
import { fieldNames } from '@/utils/i18n/notice-fields'
import { noticePageWords as words } from '@/utils/i18n/notices'
import { isAnswer } from '@/utils/notices/ask-fields'
import type { Answers, Ask, Paper } from '@/utils/notices/paper'

interface AskFieldsProps {
  paper: Paper
  answers: Answers
  onAnswer(tag: string, answer: string): void
}

/** What only the officer can say of this paper. Printed, never stored. */
export function AskFields({ paper, answers, onAnswer }: AskFieldsProps) {
  if (paper.asks.length === 0) return null
  return (
    <section aria-labelledby="asks-heading">
      <h2 id="asks-heading">{words.asks}</h2>
      {paper.asks.map((ask) => (
        <AskField
          key={ask.tag}
          ask={ask}
          answer={answers[ask.tag] ?? ''}
          onAnswer={(answer) => onAnswer(ask.tag, answer)}
        />
      ))}
      <p class="soft small">{words.asksHint}</p>
    </section>
  )
}

interface AskFieldProps {
  ask: Ask
  answer: string
  onAnswer(answer: string): void
}

function AskField({ ask, answer, onAnswer }: AskFieldProps) {
  const name = fieldNames[ask.tag] ?? ask.tag
  const label = ask.required ? words.required(name) : name
  if (ask.kind === 'date') {
    return (
      <DateField
        label={label}
        hint={words.dateHint}
        value={answer || undefined}
        onSave={(date) => onAnswer(date ?? '')}
      />
    )
  }
  return (
    <TextField
      label={label}
      value={answer}
      maxLength={ask.kind === 'paragraphs' ? 10_000 : 300}
      {...(ask.kind === 'paragraphs' ? { lines: 3 } : {})}
      check={(text) => (isAnswer(ask, text) ? null : words.badCount)}
      onSave={onAnswer}
    />
  )
}
