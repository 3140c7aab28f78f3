import { labelKey } from '@/utils/dossier/text'
import { lookUp } from '../look-up'
import type { Meaning } from '../meaning'
import { dayMonthOrder, parsePageTime } from '../read-date'
import { findNumber, numberOfCell } from '../read-number'
import { parseTerm } from '../read-term'
import { compileVocabulary } from '../vocabulary'

/** What the cells of one column have in common. Shares are of the cells that are not empty. */
export interface ColumnContent {
  filled: number
  distinct: number
  /** Nothing but a dossier's number. */
  numbers: number
  /** A dossier's number and perhaps more; and whether no two cells have the same. */
  numbered: number
  numberedApart: boolean
  dates: number
  statuses: number
  channels: number
  terms: number
  persons: number
  /** The console's own "Còn …/Quá …". */
  remaining: number
  /** Longer than any label. */
  prose: number
  identity: number
}

const { statuses, channels } = compileVocabulary()

/** "Còn 2 ngày 3 giờ", "Quá hạn 5 ngày", "Trễ hạn 1 ngày", "-3 ngày". */
const counting =
  /^(?:(?:đã |bị )?(?:quá|trễ|chậm)(?: hạn)?|(?:thời gian )?còn(?: lại)?|-)\s*:?\s*\d+(?:[.,]\d+)?\s*(?:ngày|giờ|phút)/iu
/** A phone, an identity card, an e-mail, however grouped. */
const identityLike = /(?:^|[^\d./-])(?:0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}|\d{9}|\d{12})(?!\d)|@/u
/** A Vietnamese syllable with a capital, or in capitals; names have two to six. */
const nameWord = /^\p{Lu}\p{L}{0,6}$/u
const longestLabel = 80
/** A date, and perhaps the console's own counting behind it. */
const longestDated = 60

/** Takes together what the texts of a column (cleaned) are. */
export function contentOf(texts: readonly string[]): ColumnContent {
  const filled = texts.filter((text) => text !== '' && text !== '-' && text !== '—')
  const share = (is: (text: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(is).length / filled.length
  const found = filled.map(findNumber).filter((number) => number !== null)
  return {
    filled: filled.length,
    distinct: new Set(filled).size,
    numbers: share((text) => numberOfCell(text) !== null && text.length <= 40),
    numbered: share((text) => numberOfCell(text) !== null || findNumber(text) !== null),
    numberedApart: new Set(found).size === found.length,
    dates: share((text) => text.length <= longestDated && isDateLike(text)),
    statuses: share((text) => lookUp(statuses, labelKey(text)) !== undefined),
    channels: share((text) => lookUp(channels, labelKey(text)) !== undefined),
    terms: share((text) => parseTerm(text) !== null),
    persons: share(isPersonLike),
    remaining: share((text) => counting.test(text)),
    prose: share((text) => text.length > longestLabel),
    identity: share((text) => !isDateLike(text) && numberOfCell(text) === null && identityLike.test(text)),
  }
}

/** Most, and all but a slip of the pen. */
const most = 0.6
const nearlyAll = 0.8

/** Whether cells can be what a heading says they are; undefined where they say nothing. */
export function agrees(meaning: Meaning, content: ColumnContent): boolean | undefined {
  if (content.filled === 0) return undefined
  switch (meaning) {
    case 'number':
      return content.numbered >= nearlyAll && content.numberedApart && content.distinct === content.filled
    case 'submittedAt':
    case 'receivedAt':
    case 'dueAt':
    case 'stepDueAt':
    case 'finishedAt':
    case 'returnedAt':
      return content.dates >= nearlyAll
    case 'term':
      return content.terms >= nearlyAll
    case 'status':
      return content.statuses >= most || isLabels(content)
    case 'channel':
      return content.channels >= most
    case 'holder':
      return content.persons >= most && isWords(content)
    case 'applicant':
    case 'submitter':
      return isWords(content)
    case 'step':
    case 'unit':
    case 'field':
      return isLabels(content)
    case 'procedure':
      return isWords(content)
    case 'address':
      return content.dates < most && content.numbers < most
    case 'composite':
    case 'ignore':
      return true
  }
}

/** What cells are by themselves, under a heading that says nothing. */
export function meaningsOfContent(content: ColumnContent): Meaning[] {
  if (content.filled === 0) return []
  if (content.numbers >= nearlyAll && content.distinct === content.filled) return ['number']
  if (content.dates >= nearlyAll) return ['dueAt', 'receivedAt', 'stepDueAt', 'submittedAt', 'finishedAt']
  if (content.statuses >= nearlyAll) return ['status']
  if (content.terms >= nearlyAll) return ['term']
  return []
}

/**
 * Whether names repeat as those of the few officers of an office do. Citizens come once; with a handful of rows
 * nothing can be told, and the reader's own guard against naming applicants must do.
 */
export function namesRepeat({ filled, distinct }: ColumnContent): boolean {
  return filled < 6 || distinct <= filled * 0.7
}

/** Written as a date, be it in an order that does not exist in this country. */
function isDateLike(text: string): boolean {
  return parsePageTime(text) !== null || dayMonthOrder(text) === 'monthFirst'
}

function isPersonLike(text: string): boolean {
  const [name = ''] = text.split(/ ?[-(,;]/u)
  const words = name.split(' ')
  return words.length >= 2 && words.length <= 6 && words.every((word) => nameWord.test(word))
}

/** Words rather than numbers or dates. */
function isWords({ dates, numbers, terms, remaining }: ColumnContent): boolean {
  return dates < most && numbers < most && terms < most && remaining < most
}

/** Short words, the same ones again and again or at least no prose and nobody's papers. */
function isLabels(content: ColumnContent): boolean {
  return isWords(content) && content.prose < 0.2 && content.identity < 0.2
}
