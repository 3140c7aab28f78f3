import { useState } from 'preact/hooks'
import { proposalWords as words } from '@/utils/i18n/pages'
import type { ProposedConsole } from '@/utils/settings/managed-consoles'
import type { SaveResult } from '@/utils/settings/store'
import { NoticeBar } from './notice-bar'

interface ProposedConsolesProps {
  proposals: readonly ProposedConsole[]
  /** Called in the click itself, so that it may ask for permissions. */
  onAllow(console: ProposedConsole): Promise<SaveResult>
}

/** What the administrator has set up for this computer: one press allows and adds it. */
export function ProposedConsoles({ proposals, onAllow }: ProposedConsolesProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const allow = async (console: ProposedConsole) => {
    const result = await onAllow(console)
    setProblem(result.ok ? null : result.problem)
  }
  return (
    <>
      {proposals.map((console) => (
        <NoticeBar
          key={console.origin}
          kind="info"
          action={
            <button
              type="button"
              class="button main"
              aria-label={words.allowOf(console.name)}
              onClick={() => allow(console)}
            >
              {words.allow}
            </button>
          }
        >
          {words.proposed(console.name, console.origin)}
        </NoticeBar>
      ))}
      {problem && <NoticeBar kind="problem">{problem}</NoticeBar>}
    </>
  )
}
