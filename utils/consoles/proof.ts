import type { DateField } from './date-fields'
import type { Meaning } from './meaning'
import type { DayMonth } from './profile'
import { type FoundLists, showsDue } from './read-columns'
import type { FoundDetail } from './read-detail'
import type { ReadFacts } from './read-facts'
import type { WordField } from './word-fields'

/** Why nothing is shown. The first two are no fault: another page of the console, or not the console at all. */
export const proofFailures = [
  'notThisConsole',
  'noList',
  /** The list lacks headings that the profile needs. */
  'headings',
  /** Too many rows have numbers or dates that could not be read. */
  'rows',
  /** One number on several rows of a list that differ in what they say of it, or on so many that they are no dossiers. */
  'repeated',
  /** Dates that can only be month first, where the day should come first, or the other way round. */
  'monthFirst',
  'dayFirst',
  /** The list stands inside a web component (shadow root), where it is not looked for. */
  'shadow',
  /** The browser does not take one of the profile's selectors. */
  'profile',
] as const
export type ProofReason = (typeof proofFailures)[number]

/** What only the officer can say; until he has, what is asked about is not used. */
export type Question =
  /** A heading that means one thing at one console and another at the next. `sample`: a date or a term as written. */
  | { kind: 'heading'; label: string; choices: Meaning[]; sample: string }
  /** No date of the page tells whether the day or the month comes first. */
  | { kind: 'dayMonth'; sample: string }

/** Something the officer or a supporter should know, though the page could be read. */
export type Doubt =
  | { kind: 'rowsUnread'; count: number }
  | { kind: 'namesApplicant'; field: WordField }
  /** Nothing shows that the column "người xử lý" holds officers. */
  | { kind: 'holderUnproved' }
  | { kind: 'detailUnread' }
  /** Of no list anything is read that could be the due date: its dossiers have no countdown. */
  | { kind: 'noDueDate' }
  | Question

/**
 * What a page proved about its profile. A wrong number is worse than none (design.md, rule 4): unless `ok`,
 * nothing is shown but the reason.
 */
export interface Proof {
  ok: boolean
  reason: ProofReason | null
  found: Meaning[]
  missed: Meaning[]
  doubts: Doubt[]
  /** Words not to be taken from this page: the column may hold citizens. */
  distrusted: WordField[]
  /** Whether dates that can be read either way are to be left out. */
  leavesOutDates: boolean
}

/** What a page showed, as far as it must be judged. */
export interface Evidence {
  /** What keeps the page from being read at all. */
  hindrance: ProofReason | undefined
  recognised: boolean
  found: FoundLists
  /** The rows of each list. */
  lists: ReadFacts[][]
  detail: FoundDetail | null
  /** How the console orders day and month, if that is known already. */
  dayMonth: DayMonth | undefined
  /** Questions about headings, with what stands below them. */
  questions: Question[]
}

/** This share of the rows must read without a fault; one broken row does not silence a list. */
const enough = 0.8

/** As many names without a single one twice are a list of citizens, not of an office's officers. */
const manyNames = 12

/** Judges a reading as a whole. */
export function prove(evidence: Evidence): Proof {
  const { found, detail, questions } = evidence
  const facts = evidence.lists.flat()
  const reason = findReason(evidence)
  const betrayed = [...new Set(facts.flatMap((row) => row.betrayed))]
  const unread = facts.filter((row) => !isReadable(row) && !isSilent(row)).length
  const order = dayMonthQuestion(evidence)
  const doubts: Doubt[] = betrayed.map((field) => ({ kind: 'namesApplicant', field }))
  const holderUnproved = !betrayed.includes('holder') && !holdsOfficers(facts)
  if (holderUnproved) doubts.push({ kind: 'holderUnproved' })
  if (unread > 0) doubts.push({ kind: 'rowsUnread', count: unread })
  if (detail && detail.missed.length > 0) doubts.push({ kind: 'detailUnread' })
  const hasNoDue = found.plans.length > 0 && !found.plans.some(showsDue)
  if (questions.length === 0 && hasNoDue) doubts.push({ kind: 'noDueDate' })
  if (order) doubts.push(order)
  return {
    ok: reason === null,
    reason,
    found: [...new Set(found.plans.flatMap(({ columns }) => [...columns.keys()]))],
    missed: [...found.missed, ...(detail?.missed ?? [])],
    doubts: [...doubts, ...questions],
    distrusted: holderUnproved ? [...betrayed, 'holder'] : betrayed,
    leavesOutDates: order !== null,
  }
}

function findReason(evidence: Evidence): ProofReason | null {
  const { hindrance, recognised, found, lists, detail, dayMonth } = evidence
  if (hindrance) return hindrance
  if (!recognised) return 'notThisConsole'
  const hasDetail = detail !== null && detail.missed.length === 0
  if (found.plans.length === 0 && !hasDetail) return found.seen || detail ? 'headings' : 'noList'
  const facts = lists.flat()
  const { dayFirst, monthFirst } = ordersIn(evidence)
  if (monthFirst && !dayFirst && dayMonth !== 'monthFirst') return 'monthFirst'
  if (dayFirst && !monthFirst && dayMonth === 'monthFirst') return 'dayFirst'
  const read = facts.filter(isReadable).length
  const telling = facts.filter((row) => isReadable(row) || !isSilent(row)).length
  if (read < telling * enough || (read === 0 && facts.length > 0)) return 'rows'
  return lists.some(hasRepeated) ? 'repeated' : null
}

/** Which orders of day and month the dates of the page prove. */
function ordersIn({ lists, detail }: Evidence): Record<DayMonth, boolean> {
  const facts = allFacts(lists, detail)
  return {
    dayFirst: facts.some((one) => one.dayFirst > 0),
    monthFirst: facts.some((one) => one.monthFirst > 0),
  }
}

/** The order of day and month that the page itself proves, or null. */
export function provedDayMonth(evidence: Evidence): DayMonth | null {
  const { dayFirst, monthFirst } = ordersIn(evidence)
  return dayFirst && !monthFirst ? 'dayFirst' : null
}

/** 05/11 may be in May. Nothing settles it but another date of the page, the profile, or the officer. */
function dayMonthQuestion(evidence: Evidence): Question | null {
  if (evidence.dayMonth || provedDayMonth(evidence)) return null
  const unsure = allFacts(evidence.lists, evidence.detail).find(
    ({ eitherWay, monthFirst }) => eitherWay.length > 0 || monthFirst > 0,
  )
  return unsure ? { kind: 'dayMonth', sample: unsure.dateSample } : null
}

function allFacts(lists: ReadFacts[][], detail: FoundDetail | null): ReadFacts[] {
  return detail ? [...lists.flat(), detail.facts] : lists.flat()
}

/**
 * Whether the names in the column of officers are officers': an office has few, so names repeat; or the rows show
 * their applicants, so that a column of applicants would have given itself away.
 */
function holdsOfficers(facts: ReadFacts[]): boolean {
  const rows = facts.filter(({ sighting }) => sighting.holder !== undefined)
  const names = new Set(rows.map(({ sighting }) => sighting.holder))
  if (names.size < rows.length) return true
  return rows.length < manyNames && rows.every(({ applicant }) => applicant)
}

/** A dossier not yet received has no number; then a date or a status must show that it is one. */
function isReadable({ sighting, badNumber, badDates }: ReadFacts): boolean {
  if (badNumber || badDates.length > 0) return false
  const { number, statusLabel, dueAt, receivedAt, submittedAt } = sighting
  return Boolean(number || statusLabel || dueAt || receivedAt || submittedAt)
}

/** Says nothing yet, as a dossier not yet received does where lists show no status: neither for the reading nor against. */
function isSilent({ sighting, badNumber, badDates, leavesDateEmpty }: ReadFacts): boolean {
  return leavesDateEmpty === true && !sighting.number && !badNumber && badDates.length === 0
}

/**
 * Whether the rows of one number cannot all be believed. A page may well show a dossier twice, in a list of reminders
 * or while it moves a row; as long as both rows say the same, each may carry its badge.
 */
function hasRepeated(facts: ReadFacts[]): boolean {
  const rows = facts.filter(({ sighting }) => sighting.number !== null)
  const numbers = new Set(rows.map(({ sighting }) => sighting.number))
  if (numbers.size === rows.length) return false
  const different = new Set(rows.map((row) => JSON.stringify(row)))
  return different.size > numbers.size || numbers.size < rows.length * enough
}

/** The fields of a sighting that a proof forbids to use. */
export function forbiddenFields(
  { distrusted, leavesOutDates }: Proof,
  { eitherWay }: ReadFacts,
): readonly (WordField | DateField)[] {
  return leavesOutDates ? [...distrusted, ...eitherWay] : distrusted
}
