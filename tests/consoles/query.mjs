/** What the lists of both consoles have in common: search, sort, page. */

function folded(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
}

/** Whether a dossier answers a keyword: number, procedure, applicant, subject; without diacritics too. */
export function matches(dossier, keyword) {
  if (!keyword) return true
  const haystack = [dossier.number ?? '', dossier.procedure.name, dossier.applicant.name, dossier.subject]
  return haystack.some((text) => folded(text).includes(folded(keyword)))
}

/** Sorted by a field, missing values last; the list as it is without one. */
export function sortedBy(list, fieldOf, descending) {
  if (!fieldOf) return list
  const sign = descending ? -1 : 1
  return [...list].sort((a, b) => {
    const [left, right] = [fieldOf(a), fieldOf(b)]
    if (left === right) return a.id - b.id
    if (left === null) return 1
    if (right === null) return -1
    return left < right ? -sign : sign
  })
}

/** A whole number from a query string, or a fallback. */
export function wholeNumber(text, fallback) {
  const value = Number.parseInt(text ?? '', 10)
  return Number.isNaN(value) ? fallback : value
}
