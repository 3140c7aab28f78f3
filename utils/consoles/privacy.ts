import { clockState, type DossierStatus } from '@/utils/dossier/status'
import { clean, fold } from '@/utils/dossier/text'
import { withoutProcedureCode } from './read-number'
import { remember } from './remember'
import type { WordField } from './word-fields'

/**
 * The last gate before words from a page may be stored (design.md, rule 3; law.md §5.2). Consoles put citizens'
 * names, numbers and addresses where a step or an officer is expected; whatever may hold any is left out whole,
 * since half a name is still a name. Leaving out too much costs a warning, letting through costs a person.
 */

/** Longer than this it is prose, not a label. */
const longest: Record<WordField, number> = { step: 80, holder: 60, unit: 160, procedure: 300, field: 100 }

/** Nine digits and more in a row, however grouped: papers, phones, accounts. */
const longDigits = /\d(?:[ .-]?\d){8,}/u

/** "ông Nguyễn", "Bà LÊ": a form of address before a capital. */
const address = /(?:^|[^\p{L}])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]háu|[Cc]ô|[Cc]hú|[Bb]ác)(?: [Bb]à)? \p{Lu}/u

/** The surnames of nineteen in twenty Vietnamese. */
const surnames = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh doan mai truong'.split(
    ' ',
  ),
)
/** Words and names of places that begin like a surname. */
const notPersons = /hồ sơ|lý lịch|hồ chí minh|đỗ xe|lê lợi/giu

/**
 * `text` if it may be stored as `field`, else undefined.
 * @param applicants who the row's dossier is about and who handed it in, as the page shows them
 */
export function guardWord(
  field: WordField,
  text: string,
  ...applicants: readonly string[]
): string | undefined {
  const words = clean(text)
  if (words === '' || words.length > longest[field]) return undefined
  if (words.includes('@') || longDigits.test(withoutProcedureCode(words))) return undefined
  if (applicants.some((applicant) => mentions(words, applicant))) return undefined
  if ((field === 'step' || field === 'procedure') && mentionsPerson(words)) return undefined
  return words
}

/** What labels of a result, a refusal or a withdrawal have in common. */
const resultWords = /trả|kết quả|xong|hoàn thành|kết thúc|nhận|phát hành|rút|hủy|huỷ|từ chối|lưu kho/u

/**
 * Whether step and holder may be read at all. In lists of results these columns name who fetched the paper; a
 * list that shows no status, or an unknown one that speaks of a result, cannot be told from these.
 * @param label the status as the page writes it; empty when it shows none
 */
export function mayNameHolder(status: DossierStatus, label: string): boolean {
  if (status !== 'unknown' && status !== 'notShown') return clockState(status) !== 'ended'
  return label !== '' && !resultWords.test(clean(label).toLocaleLowerCase('vi'))
}

/** Whether `text` holds the applicant's name, however it is typed: NFC or NFD, capitals, without diacritics. */
export function mentions(text: string, applicant: string): boolean {
  const words = wordsOf(text)
  return nameParts(applicant).some((part) => words.includes(part))
}

const mentionsPerson = remember((text) => {
  if (address.test(text)) return true
  const words = text.replace(notPersons, '').split(/[^\p{L}]+/u)
  const shouted = text === text.toLocaleUpperCase('vi')
  return words.some((word, i) => {
    if (!isCapital(word) || !surnames.has(fold(word))) return false
    // In capitals every word looks like a name, so there it takes three.
    return isCapital(words[i + 1]) && (!shouted || isCapital(words[i + 2]))
  })
})

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word)
}

/**
 * What of a name gives its bearer away: all of it, or its last three words, since a title or a middle name may
 * be missing on either side. What stands behind it in the same cell (papers, phone, address) is cut off.
 */
const nameParts = remember((applicant) => {
  const [name = ''] = applicant.split(/[\d,;:(]/u)
  const all = wordsOf(name).replace(/^ (?:ong ba|ong|ba|anh|chi) /u, ' ')
  const lastThree = ` ${all.trim().split(' ').slice(-3).join(' ')} `
  return [all, lastThree].filter((part) => part.trim().length > 3)
})

/** Letters and digits without diacritics and case, each word between spaces. */
const wordsOf = remember(
  (text) =>
    ` ${fold(text)
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()} `,
)
