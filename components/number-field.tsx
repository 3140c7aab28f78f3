import { pageWords } from '@/utils/i18n/pages'
import { TextField } from './text-field'

interface NumberFieldProps {
  label: string
  value: number
  least: number
  most: number
  hint?: string
  onSave(value: number): void
}

/** A whole number within bounds. */
export function NumberField({ value, least, most, onSave, ...shown }: NumberFieldProps) {
  const check = (text: string) => {
    const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
    return number >= least && number <= most ? null : pageWords.wholeNumber(least, most)
  }
  return (
    <TextField
      {...shown}
      maxLength={4}
      value={String(value)}
      check={check}
      onSave={(text) => onSave(Number(text))}
    />
  )
}
