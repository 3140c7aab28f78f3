/** Text as it is compared and stored: NFC, white space collapsed, ends trimmed. Pages mix NFC and NFD. */
export function clean(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/**
 * The form in which labels and names are compared: cleaned, lower case, without a closing colon or a trailing
 * "(…)", unless that says which of several is meant: "Hạn xử lý (bước)" is not the dossier's, "Ngày hẹn trả (cũ)" not
 * the one that counts. Diacritics stay: "chờ ký" and "cho ky" are not the same label.
 */
export function labelKey(text: string): string {
  return clean(text)
    .toLocaleLowerCase('vi')
    .replace(/\((bước|cá nhân|cũ|mới|gốc|ban đầu|gia hạn|thực tế)\)$/u, '$1')
    .replace(/\s*\([^()]*\)$/u, '')
    .replace(/\s*:+$/u, '')
}

/** Without diacritics and case, for searching and for recognising a name however it is typed. */
export function fold(text: string): string {
  return clean(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
}

const foldedWords = new Map<string, string>()
/** More words than a console has of its own; what a page makes up beyond them is not kept. */
const mostWords = 2000

/**
 * As `fold`, for words of the console's own: steps, units, labels. There are few of them, and every dossier is asked
 * for its own whenever figures are counted.
 */
export function foldWord(word: string): string {
  const known = foldedWords.get(word)
  if (known !== undefined) return known
  const folded = fold(word)
  if (foldedWords.size < mostWords) foldedWords.set(word, folded)
  return folded
}
