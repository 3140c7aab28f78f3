import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { AddConsole } from '@/components/add-console'
import { addConsole, askToRead } from '@/components/console-access'
import { consoleName } from '@/components/console-address'
import { NoticeBar } from '@/components/notice-bar'
import { useProfiles } from '@/components/use-profiles'
import { knownProfiles } from '@/utils/consoles/profiles'
import { consoleWords } from '@/utils/i18n/pages'
import { popupWords } from '@/utils/i18n/popup'
import type { Settings } from '@/utils/settings/settings'
import type { TabOffer } from './current-tab'
import { PageCheck } from './page-check'
import { TeachOffer } from './teach-offer'
import { WalkOffer } from './walk-offer'

export interface ConsoleOfferProps {
  offer: NonNullable<TabOffer>
  /** The office's own settings, to which a console is added. */
  own: Settings
}

/** Adding the page the popup was opened on, or allowing it again; then reloading it. */
export function ConsoleOffer({ offer, own }: ConsoleOfferProps) {
  const { kind, tab } = offer
  // Where the office has no console yet, adding one is the next step and stands open.
  const [isFirst] = useState(own.consoles.length === 0)
  const taught = useProfiles()?.profiles ?? []
  const choices = [...knownProfiles, ...taught.map(({ id, source: { name } }) => ({ id, name }))]
  const [done, setDone] = useState<{ tabId: number; says: string } | null>(null)
  if (done) return <ReloadBar {...done} />
  if (kind === 'allow') {
    return (
      <AllowBar origin={tab.origin} onAllowed={() => setDone({ tabId: tab.id, says: popupWords.allowed })} />
    )
  }
  if (kind === 'known') {
    return (
      <>
        <WalkOffer tabId={tab.id} />
        <PageCheck tab={tab} />
        <TeachOffer tab={tab} isKnown />
      </>
    )
  }
  return (
    <>
      <details class="offer" open={isFirst}>
        <summary>{popupWords.addHeading}</summary>
        <p class="soft">{consoleName(tab.origin)}</p>
        <AddConsole
          origin={tab.origin}
          profiles={choices}
          onAdd={(entry) => addConsole(entry, { own })}
          onAdded={() => setDone({ tabId: tab.id, says: popupWords.added })}
        />
      </details>
      <TeachOffer tab={tab} isKnown={false} />
    </>
  )
}

function AllowBar({ origin, onAllowed }: { origin: string; onAllowed(): void }) {
  const [refused, setRefused] = useState(false)
  const ask = async () => {
    if (await askToRead(origin)) onAllowed()
    else setRefused(true)
  }
  const button = (
    <button type="button" class="button main" onClick={ask}>
      {consoleWords.allow}
    </button>
  )
  return (
    <NoticeBar kind="warning" action={button}>
      {refused ? consoleWords.stillBlocked : popupWords.blocked}
    </NoticeBar>
  )
}

function ReloadBar({ tabId, says }: { tabId: number; says: string }) {
  const button = (
    <button type="button" class="button" onClick={() => browser.tabs.reload(tabId)}>
      {popupWords.reload}
    </button>
  )
  return (
    <NoticeBar kind="done" action={button}>
      {says}
    </NoticeBar>
  )
}
