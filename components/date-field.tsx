import { pageWords } from '@/utils/i18n/pages'
import type { DateText } from '@/utils/working-time/schedule'
import { readDate, writtenDate } from './date-text'
import { TextField } from './text-field'

interface DateFieldProps {
  label: string
  value: DateText | undefined
  hint?: string
  doubt?: string | null
  /** Null when the field was emptied. */
  onSave(date: DateText | null): void
}

/**
 * A date typed as dd/mm/yyyy. Not the browser's own date input: that one follows the browser's language, and
 * in an English one 07/11 is the eleventh of July.
 */
export function DateField({ value, onSave, ...shown }: DateFieldProps) {
  return (
    <TextField
      {...shown}
      maxLength={10}
      value={writtenDate(value)}
      check={(text) => (text === '' || readDate(text) ? null : pageWords.badDate)}
      onSave={(text) => onSave(readDate(text))}
    />
  )
}
