import { now } from '@/utils/clock'
import type { Applicant } from '@/utils/dossier/applicant'
import type { PageTime, Sighting } from '@/utils/dossier/sighting'
import type { ClockState, DossierStatus } from '@/utils/dossier/status'
import { labelKey } from '@/utils/dossier/text'
import { type DateField, dateFields } from './date-fields'
import { lookUp } from './look-up'
import type { PartField } from './meaning'
import { guardWord, mayNameHolder, mentions } from './privacy'
import type { ConsoleProfile, DayMonth, Vocabulary } from './profile'
import { dateIn, dayMonthOrder, parsePageTime } from './read-date'
import { numberOfCell } from './read-number'
import { parseTerm } from './read-term'
import { type WordField, wordFields } from './word-fields'

/** Texts as the page has them, by what they are said to be; not yet checked. */
export type RawFacts = Partial<Record<PartField | 'ignore', string>>

/** What a row or a detail view says of its dossier, and how well it could be read. */
export interface ReadFacts {
  sighting: Sighting
  /** There is something in the number's place that is no dossier number. */
  badNumber: boolean
  /** Whether the page says a status, be it one that no vocabulary knows or by the day of the result alone. */
  saysStatus: boolean
  /** Whether the term runs, by the console's own counting; only where no status is said and it counts at all. */
  clock?: ClockState
  /** Whether step and holder could be read at all. */
  mayNameHolder: boolean
  /** Whether the page labels a date here and leaves it empty, as it does before a dossier is received. */
  leavesDateEmpty?: boolean
  /** Dates the page wrote in a way that is no date. */
  badDates: DateField[]
  /** Dates that can only be day first, and only month first. */
  dayFirst: number
  monthFirst: number
  /** Dates that are another day when read the other way round. */
  eitherWay: DateField[]
  /** One of these as the page writes it; empty when there is none. */
  dateSample: string
  /** Who the page names here, if anybody: in memory only, never to be stored (design.md, rule 3). */
  applicant: Applicant | null
  /** Words that name the row's own applicant, or who handed it in: their column holds citizens, not officers or steps. */
  betrayed: WordField[]
}

/**
 * Turns texts into a sighting, by the allow-list and no further: a text that is not understood, or that may
 * hold a person's data, is left out.
 * @param implied the status that the list itself stands for, where rows do not say it
 */
export function understand(
  raw: RawFacts,
  {
    vocabulary,
    digitNumbers,
    dayMonth = 'dayFirst',
  }: Pick<ConsoleProfile, 'vocabulary' | 'digitNumbers' | 'dayMonth'>,
  implied?: DossierStatus,
): ReadFacts {
  const number = numberOfCell(raw.number ?? '', digitNumbers)
  const facts: ReadFacts = {
    sighting: { number, ...readStatus(raw.status, vocabulary, implied) },
    badNumber: number === null && /\d/u.test(raw.number ?? ''),
    saysStatus: Boolean(raw.status || implied),
    mayNameHolder: false,
    badDates: [],
    dayFirst: 0,
    monthFirst: 0,
    eitherWay: [],
    dateSample: '',
    applicant: applicantOf(raw),
    betrayed: [],
  }
  facts.mayNameHolder = mayNameHolder(facts.sighting.status, raw.status ?? '')
  for (const field of dateFields) addDate(facts, field, raw[field] ?? '', dayMonth)
  const ended = statusByDate(facts.sighting)
  if (ended) {
    facts.sighting.status = ended
    facts.saysStatus = true
  }
  const applicants = [raw.applicant ?? '', raw.submitter ?? '']
  for (const field of wordFields) addWord(facts, field, raw[field] ?? '', applicants)
  const channel = lookUp(vocabulary.channels, labelKey(raw.channel ?? ''))
  if (channel) facts.sighting.channel = channel
  const term = parseTerm(raw.term ?? '')
  if (term) facts.sighting.term = term
  return facts
}

function applicantOf({ applicant, submitter, address }: RawFacts): Applicant | null {
  const name = applicant || submitter
  return name ? { name, ...(address && { address }), ...(submitter && { submitter }) } : null
}

function readStatus(
  text: string | undefined,
  vocabulary: Vocabulary,
  implied: DossierStatus | undefined,
): Pick<Sighting, 'status' | 'statusLabel'> {
  // Consoles put a remark behind the label in brackets, which may hold anything.
  const [label = ''] = (text ?? '').split('(')
  const known =
    lookUp(vocabulary.statuses, labelKey(text ?? '')) ?? lookUp(vocabulary.statuses, labelKey(label))
  if (known) return { status: known.status, statusLabel: known.label }
  return { status: text ? 'unknown' : (implied ?? 'notShown') }
}

/**
 * What the day of a result, or of its hand-over, says where no status is understood: lists of finished dossiers often
 * say so by it alone. A day to come is a plan.
 */
function statusByDate({ status, finishedAt, returnedAt }: Sighting): DossierStatus | null {
  if (status !== 'unknown' && status !== 'notShown') return null
  const isPast = (time: PageTime | undefined) => time !== undefined && time.at <= now()
  if (isPast(returnedAt)) return 'returned'
  return isPast(finishedAt) ? 'finished' : null
}

/** "Tạm dừng từ 20/11/2026", "Đã trả 20/11/2026" in the place of a due date. */
const notDue = /^\D*(?:dừng|đã trả|bổ sung)/iu

function addDate(facts: ReadFacts, field: DateField, text: string, dayMonth: DayMonth): void {
  if (!/\d/u.test(text) || (field === 'dueAt' && notDue.test(text))) return
  const time: PageTime | null = parsePageTime(text, dayMonth)
  if (time) facts.sighting[field] = time
  else facts.badDates.push(field)
  const order = dayMonthOrder(text)
  if (order === 'dayFirst') facts.dayFirst++
  if (order === 'monthFirst') facts.monthFirst++
  if (order === 'either') facts.eitherWay.push(field)
  if (order === 'either' || order === 'monthFirst') facts.dateSample ||= dateIn(text)
}

function addWord(facts: ReadFacts, field: WordField, text: string, applicants: readonly string[]): void {
  if (text === '') return
  if ((field === 'step' || field === 'holder') && !facts.mayNameHolder) return
  if (applicants.some((applicant) => mentions(text, applicant))) facts.betrayed.push(field)
  const word = guardWord(field, text, ...applicants)
  if (word !== undefined) facts.sighting[field] = word
}
