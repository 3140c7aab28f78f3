import { parseDate } from '@/utils/working-time/dates'
import { dottedDate, longDots } from './blanks'
import { dateInWords, twoDigits } from './dates-in-words'
import type { Ask, Field } from './paper'

/** The fields that a paper's asks fill. */
export function askFields(asks: readonly Ask[]): readonly Field[] {
  return asks.map((ask) => ({
    tag: ask.tag,
    source: 'officer',
    dots: ask.kind === 'date' ? dottedDate : longDots,
    ...(ask.kind === 'paragraphs' ? { repeats: ['.'] } : {}),
    value: ({ answers }) => inWords(ask, answers[ask.tag]?.trim() ?? ''),
  }))
}

/** Whether an answer can be printed: a date must be one, a number a whole one. An empty answer can: it is dotted. */
export function isAnswer({ kind }: Ask, answer: string): boolean {
  const text = answer.trim()
  if (text === '') return true
  if (kind === 'date') return parseDate(text) !== null
  return kind !== 'number' || /^[1-9]\d{0,2}$/.test(text)
}

function inWords(ask: Ask, text: string): string {
  if (text === '' || !isAnswer(ask, text)) return ''
  if (ask.kind === 'number') return twoDigits(Number(text))
  const day = ask.kind === 'date' ? parseDate(text) : null
  return day === null ? text : dateInWords(day)
}
