import { useEffect, useState } from 'preact/hooks'
import { AddByAddress } from '@/components/add-by-address'
import { addConsole, askToRead, mayRead, watchAccess } from '@/components/console-access'
import { NoticeBar } from '@/components/notice-bar'
import { ProposedConsoles } from '@/components/proposed-consoles'
import { useProfiles } from '@/components/use-profiles'
import { useProposals } from '@/components/use-proposals'
import { knownProfiles } from '@/utils/consoles/profiles'
import { consoleWords } from '@/utils/i18n/pages'
import { welcomeWords as words } from '@/utils/i18n/welcome'
import type { ConsoleEntry } from '@/utils/settings/settings'
import type { LoadedSettings } from '@/utils/settings/store'

/** Allowing the office's console: what the administrator proposes by one press, any other by its address. */
export function ConsoleStep({ loaded }: { loaded: LoadedSettings }) {
  const { consoles } = loaded.settings
  const proposals = useProposals(consoles) ?? []
  const taught = useProfiles()?.profiles ?? []
  const add = (entry: ConsoleEntry) => addConsole(entry, loaded)
  return (
    <>
      <p>{words.consoleIntro}</p>
      <ProposedConsoles proposals={proposals} onAllow={add} />
      {consoles.map((console) => (
        <Standing key={console.origin} console={console} />
      ))}
      <AddByAddress
        consoles={consoles}
        profiles={[...knownProfiles, ...taught.map(({ id, source: { name } }) => ({ id, name }))]}
        onAdd={add}
        onAdded={() => {}}
      />
      <p class="small soft">{words.consoleLater}</p>
    </>
  )
}

/** Whether the browser lets us read this console. */
function Standing({ console: { origin, name } }: { console: ConsoleEntry }) {
  const [allowed, setAllowed] = useState<boolean | null>(null)
  useEffect(() => {
    const look = () => void mayRead(origin).then(setAllowed)
    look()
    return watchAccess(look)
  }, [origin])
  if (allowed === null) return null
  if (allowed) return <NoticeBar kind="done">{words.consoleThere(name)}</NoticeBar>
  const button = (
    <button type="button" class="button main" onClick={() => askToRead(origin)}>
      {consoleWords.allow}
    </button>
  )
  return (
    <NoticeBar kind="warning" action={button}>
      {words.consoleBlocked(name)}
    </NoticeBar>
  )
}
