import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { AddConsole, type ProfileChoice } from '@/components/add-console'
import { addConsole, askToRead } from '@/components/console-access'
import { consoleName } from '@/components/console-address'
import { NoticeBar } from '@/components/notice-bar'
import { consoleWords } from '@/utils/i18n/pages'
import { popupWords } from '@/utils/i18n/popup'
import type { TabOffer } from './current-tab'

interface ConsoleOfferProps {
  offer: TabOffer
  /** The office has no console yet, so adding one is the next step and stands open. */
  isFirst: boolean
}

/** Adding the page the popup was opened on, or allowing it again; then reloading it. */
export function ConsoleOffer({ offer, isFirst }: ConsoleOfferProps) {
  const [done, setDone] = useState<{ tabId: number; says: string } | null>(null)
  if (done) return <ReloadBar {...done} />
  if (!offer) return null
  const { tab } = offer
  if (offer.kind === 'allow') {
    return (
      <AllowBar origin={tab.origin} onAllowed={() => setDone({ tabId: tab.id, says: popupWords.allowed })} />
    )
  }
  return (
    <details class="offer" open={isFirst}>
      <summary>{popupWords.addHeading}</summary>
      <p class="soft">{consoleName(tab.origin)}</p>
      <AddThis origin={tab.origin} onAdded={() => setDone({ tabId: tab.id, says: popupWords.added })} />
    </details>
  )
}

function AddThis({ origin, onAdded }: { origin: string; onAdded(): void }) {
  const profiles = useProfiles()
  if (!profiles) return null
  return <AddConsole origin={origin} profiles={profiles} onAdd={addConsole} onAdded={onAdded} />
}

/** Fetched only where a console can be added: the profiles are the larger part of what the popup would load. */
function useProfiles(): readonly ProfileChoice[] | null {
  const [profiles, setProfiles] = useState<readonly ProfileChoice[] | null>(null)
  useEffect(() => {
    import('@/utils/consoles/profiles').then(({ knownProfiles }) => setProfiles(knownProfiles))
  }, [])
  return profiles
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
