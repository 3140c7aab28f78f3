import { useMemo, useState } from 'preact/hooks'
import { useAccount } from '@/components/use-account'
import { useAccounts } from '@/components/use-accounts'
import type { Scope } from '@/utils/history/read'
import { readWhose, scopeOf, type Whose, whoseShown, whoseText } from '@/utils/reports/whose'
import { allowsLeadViews } from '@/utils/settings/lead-permission'
import type { Settings } from '@/utils/settings/settings'
import { type CurrentTab, offerFor } from './current-tab'

/** Whose figures the popup shows. */
export interface WhoseFigures {
  accounts: readonly string[]
  mayShowEveryone: boolean
  /** Null until somebody has chosen. */
  whose: Whose | null
  /** One object for as long as it says the same: with another one everything is read anew. */
  scope: Scope | null
  choose(whose: Whose | null): void
}

/**
 * Whose figures are shown: on a console's page those of the account that is signed in there, else those of the account
 * that was chosen; on a computer that one account uses there is no question. Null while that is not known yet,
 * 'failed' when it cannot be read who uses this computer.
 */
export function useWhose(
  settings: Settings | null,
  tab: CurrentTab | null | undefined,
): WhoseFigures | 'failed' | null {
  const found = useAccounts()
  const accounts = found === 'failed' ? null : found
  const offer = settings && tab ? offerFor(tab, settings.consoles) : null
  const signedIn = useAccount(offer?.kind === 'known' ? offer.tab.origin : null)
  const [chosen, setChosen] = useState<Whose | 'nobody' | null>(null)
  const mayShowEveryone = settings !== null && allowsLeadViews(settings)
  const given = signedIn ? { account: signedIn } : null
  const asked = chosen === 'nobody' ? null : (chosen ?? given)
  const whose = accounts && whoseShown(asked, accounts, mayShowEveryone)
  const text = whoseText(whose)

  return useMemo(() => {
    if (found === 'failed') return 'failed'
    if (!settings || !accounts || tab === undefined || signedIn === undefined) return null
    const shown = readWhose(text)
    return {
      accounts,
      mayShowEveryone,
      whose: shown,
      scope: shown && scopeOf(shown),
      choose: (next) => setChosen(next ?? 'nobody'),
    }
  }, [settings, found, accounts, tab, signedIn, mayShowEveryone, text])
}
