/**
 * Forms of a dossier number (mã hồ sơ): the unit's identifier (QĐ 20/2020/QĐ-TTg), the date it was issued as
 * yyMMdd, a running number. Joined by hyphens (H56.77.01-261030-0001, 000.00.01.H29-240115-0001) or by dots
 * (H00.99.261118.0009, 09.H44.181214.00108).
 */
const known = /(?<![\w.])(?:\d{2,3}\.){0,3}[A-Z]\d\d(?:\.\d{1,3}){0,4}([-.])\d{6}\1\d{3,6}(?![\w/])/gu

/** A procedure's code (mã TTHC: 1.004616, 1.004616.000.00.00.H56) is not a dossier's. */
const procedureCode = /(?<![\w.])\d\.\d{6}(?:\.\d{3}\.\d\d\.\d\d\.[A-Z]\d\d)?(?!\w)/u

/** An office may number its dossiers its own way: one word with digits and separators, or with letters before them. */
const ownForm = /^(?=(?:.*\d){4})(?:[A-ZĐ]{2,}\d+|[A-ZĐ\d]+(?:[./-][A-ZĐ\d]+)+)$/u

/** A date is not a number either. */
const dateLike = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/u

/** The first dossier number of a known form in `text` (cleaned), or null. */
export function findNumber(text: string): string | null {
  return text.match(known)?.[0] ?? null
}

/** All dossier numbers of a known form in `text` (cleaned). */
export function numbersIn(text: string): Set<string> {
  return new Set(text.match(known))
}

/** Digits alone, but neither as many as a phone has nor as an identity card (căn cước), which begin with 0. */
const digitsForm = /^(?!0\d{9}(?:\d\d)?$)\d{5,20}$/u

/**
 * The number in a cell of the number column, where also an office's own form is accepted. Of two (a dossier and the one
 * it goes back to) nobody can tell whose row it is.
 * @param mayBeDigits whether the console is known to number its dossiers by digits alone
 */
export function numberOfCell(text: string, mayBeDigits = false): string | null {
  const [found, another] = numbersIn(text)
  if (found) return another ? null : found
  const isOwn = text.length <= 40 && ownForm.test(text) && !dateLike.test(text) && !procedureCode.test(text)
  return isOwn || (mayBeDigits && digitsForm.test(text)) ? text : null
}

/** `text` without procedure codes, whose digits would otherwise look like a person's number. */
export function withoutProcedureCode(text: string): string {
  return text.replace(procedureCode, '')
}
