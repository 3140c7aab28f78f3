import type { Scope } from '@/utils/history/read'

/** Whose part of the history is shown: all that this computer saw, or what was shown to one signed-in account. */
export type Whose = 'everyone' | { account: string }

/**
 * Whose figures may be shown when `asked` is asked for; null: somebody must choose first. On a computer that only one
 * account uses there is nothing to choose; on a shared one a whole office's figures are for who may see them.
 */
export function whoseShown(
  asked: Whose | null,
  accounts: readonly string[],
  mayShowEveryone: boolean,
): Whose | null {
  if (!isShared(accounts)) return 'everyone'
  if (asked === 'everyone') return mayShowEveryone ? asked : null
  return asked !== null && accounts.includes(asked.account) ? asked : null
}

/** Whether several accounts use a computer: where nobody has said who he is, no figure may be shown there. */
export function isShared(accounts: readonly string[]): boolean {
  return accounts.length > 1
}

/** What of the history is read. */
export function scopeOf(whose: Whose): Scope {
  return whose === 'everyone' ? {} : whose
}

/** `*` cannot be an account that somebody chose: nothing is signed in under it. */
const everyone = '*'

/** As part of an address; null for nobody. */
export function whoseText(whose: Whose | null): string | null {
  return whose === 'everyone' ? everyone : (whose?.account ?? null)
}

/** Reads what `whoseText` writes. */
export function readWhose(text: string | null): Whose | null {
  if (!text) return null
  return text === everyone ? 'everyone' : { account: text.slice(0, 300) }
}
