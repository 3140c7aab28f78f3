import { fold, labelKey } from '@/utils/dossier/text'
import { lookUp } from '../look-up'
import type { Meaning } from '../meaning'
import { findNumber } from '../read-number'
import { compileVocabulary } from '../vocabulary'
import type { ColumnGuess } from './guess'
import { titleAbove } from './title-above'

const { statuses } = compileVocabulary()

/** Of the number's own heading, without diacritics. */
const namesDossier = /\b(?:ho so|hs|bien nhan|dossier|file|case|application|receipt)\b/u
/** Of any heading: what no document, task, contract or user has. */
const besideDossiers = /\b(?:hen tra|thu tuc|tthc|chu ho so|chu hs|procedure|applicant)\b/u
/** Of any heading: what a file has that is called "hồ sơ", too, and is none: an archive's, a contract's, a tender's. */
const besideOthers = /\b(?:bao quan|tieu de ho so|ben [ab]|nha thau|benh nhan)\b/u
/** The same of what stands above the list. */
const titleOfOthers =
  /\bho so (?:cong viec|can bo|cong chuc|vien chuc|nhan su|dang vien|hop dong|du thau|benh an|luu tru|hoc sinh)\b/u

/** What a dossier has and a file of staff or of office work has not. */
const ofDossier = new Set<Meaning>(['procedure', 'submittedAt', 'receivedAt', 'dueAt', 'returnedAt'])

/**
 * Whether a list says that it is one of dossiers. Their numbers say so in the national form. In an office's own form
 * (0123/2026) they look like those of documents (công văn), contracts, tasks, users and receipts, whose lists have
 * dates, states and even "Hạn giải quyết", too: then the headings must say so, and something else on the list be a
 * dossier's.
 * @param first of its rows
 */
export function isOfDossiers(columns: readonly ColumnGuess[], first: Element | undefined): boolean {
  const number = columns.find(({ meaning }) => meaning === 'number')
  if (!number || number.samples.some((text) => findNumber(text) !== null)) return true
  const words = columns.map(({ heading }) => fold(labelKey(heading)))
  if (
    words.some((heading) => besideOthers.test(heading)) ||
    titleOfOthers.test(fold(labelKey(titleAbove(first))))
  )
    return false
  const isNamed = namesDossier.test(fold(labelKey(number.heading)))
  return (isNamed || words.some((heading) => besideDossiers.test(heading))) && columns.some(isOfDossier)
}

function isOfDossier({ meaning, why, suggestions, samples }: ColumnGuess): boolean {
  if (meaning === 'status') return samples.some((text) => lookUp(statuses, labelKey(text)) !== undefined)
  // What the officer is still to be asked about, by its heading.
  const isAsked = why === 'ambiguous' || why === 'rival' || why === 'contradicted'
  return ofDossier.has(meaning) || (isAsked && suggestions.some((one) => ofDossier.has(one)))
}
