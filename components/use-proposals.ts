import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { loadProposals, type ProposedConsole } from '@/utils/settings/managed-consoles'
import type { ConsoleEntry } from '@/utils/settings/settings'

/** The consoles that the computer's administrator proposes and the office does not have yet; null until that is known. */
export function useProposals(consoles: readonly ConsoleEntry[]): ProposedConsole[] | null {
  const [proposals, setProposals] = useState<ProposedConsole[] | null>(null)
  useEffect(() => {
    loadProposals(browser.storage.managed, consoles).then(setProposals)
  }, [consoles])
  return proposals
}
