import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { NoticeBar } from '@/components/notice-bar'
import { wizardWords as words } from '@/utils/i18n/wizard'
import { makeWay } from './beside'
import type { CurrentTab } from './current-tab'
import { startWizard } from './start-wizard'

/** Teaching the extension how the current page is read; the popup makes room for it. */
export function TeachOffer({ tab, isKnown }: { tab: CurrentTab; isKnown: boolean }) {
  const [failed, setFailed] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  // On a page that is no console yet this is the next step: Enter takes it.
  useEffect(() => {
    if (!isKnown) button.current?.focus()
  }, [isKnown])
  const start = async () => {
    if (await startWizard(tab)) makeWay()
    else setFailed(true)
  }
  // A province's own build puts no scripts into pages; its consoles came with it.
  if (!browser.scripting) return null
  return (
    <section class="teach">
      {!isKnown && <p>{words.startWhen}</p>}
      <button type="button" ref={button} class={isKnown ? 'button' : 'button main'} onClick={start}>
        {isKnown ? words.startAgain : words.start}
      </button>
      {!isKnown && <p class="small soft">{words.startHint}</p>}
      {failed && <NoticeBar kind="problem">{words.startFailed}</NoticeBar>}
    </section>
  )
}
