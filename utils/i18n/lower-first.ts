/** A name of the catalogues as it stands within a sentence; one that opens with an abbreviation stays as it is. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text
  const isAbbreviation = second !== '' && second === second.toLocaleUpperCase('vi') && /\p{L}/u.test(second)
  return isAbbreviation ? text : first.toLocaleLowerCase('vi') + text.slice(first.length)
}
