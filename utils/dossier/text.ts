/** Text as it is compared and stored: NFC, white space collapsed, ends trimmed. Pages mix NFC and NFD. */
export function clean(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/**
 * The form in which labels and names are compared: cleaned, lower case, without a closing colon or a trailing
 * "(…)". Diacritics stay: "chờ ký" and "cho ky" are not the same label.
 */
export function labelKey(text: string): string {
  return clean(text)
    .toLocaleLowerCase('vi')
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
