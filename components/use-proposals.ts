import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { loadProposals, type ProposedConsole } from '@/utils/settings/managed-consoles'
import type { ConsoleEntry } from '@/utils/settings/settings'

/** The consoles that the computer's administrator proposes and the office does not have yet. */
export function useProposals(consoles: readonly ConsoleEntry[]): ProposedConsole[] {
  const [proposals, setProposals] = useState<ProposedConsole[]>([])
  useEffect(() => {
    loadProposals(browser.storage.managed, consoles).then(setProposals)
  }, [consoles])
  return proposals
}
