import type { ShortFacts } from '@/utils/i18n/written/short-messages'
import { type Day, dayOf, parseDate } from '@/utils/working-time/dates'
import { issuer } from './fields'
import type { NoticeInput } from './paper'

/** What a paper's short message is made of; null for a dossier without a number, of which it could say nothing. */
export function shortFacts(input: NoticeInput): ShortFacts | null {
  const { office, dossier } = input
  const { number, dueAt } = dossier.current
  if (number === null) return null
  return {
    office: issuer(input).name,
    number,
    due: dueAt ? dayOf(dueAt.at) : null,
    place: office.returnPlace || office.desk,
  }
}

/** A date the officer answered; null while it is none. */
export function answeredDay({ answers }: Pick<NoticeInput, 'answers'>, tag: string): Day | null {
  return parseDate(answers[tag]?.trim() ?? '')
}
