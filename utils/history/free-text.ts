/** What an officer's own words may not hold, since they are kept (design.md, rule 3). */
export type PersonalTrace = 'identity' | 'phone' | 'email'

const traces: Record<PersonalTrace, RegExp> = {
  /** "a @ b.vn" too. */
  email: /[^\s@]\s?@\s?[^\s@]+\.[^\s@]/u,
  /** 0901234567, 0901.234.567, 024 3825 3021, +84 901 234 567. */
  phone: /(?<!\d)(?:\+\s?84|84|0)(?:[\s.-]?\d){9,10}(?![\s.-]?\d)/,
  /** CCCD, mã định danh (12 digits) or CMND (9), however they are spaced. */
  identity: /(?<![\d.])(?:\d(?:[\s.]?\d){11}|\d(?:[\s.]?\d){8})(?![\s.]?\d)/,
}

/** The first trace of a person found in a text, however its digits are typed; null when there is none. */
export function personalTrace(text: string): PersonalTrace | null {
  const plain = text.normalize('NFKC')
  if (traces.email.test(plain)) return 'email'
  if (traces.phone.test(plain)) return 'phone'
  return traces.identity.test(plain) ? 'identity' : null
}
