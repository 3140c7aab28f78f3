import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { NoticeBar } from '@/components/notice-bar'
import { walkWords as words } from '@/utils/i18n/walk'
import { wizardWords } from '@/utils/i18n/wizard'
import type { StartWalkMessage } from '@/utils/messages'
import { makeWay } from './beside'

/** Reading all pages of the list in this tab; how far it is, the page itself shows. */
export function WalkOffer({ tabId }: { tabId: number }) {
  const [failed, setFailed] = useState(false)
  const start = async () => {
    const message: StartWalkMessage = { type: 'startWalk', tabId }
    const answer: unknown = await browser.runtime.sendMessage(message)
    const isOn = typeof answer === 'object' && answer !== null && Reflect.get(answer, 'ok') === true
    if (isOn) makeWay()
    else setFailed(true)
  }
  return (
    <section class="teach">
      <button type="button" class="button main walk" onClick={start}>
        {words.start}
      </button>
      <p class="small soft">{words.startHint}</p>
      {failed && <NoticeBar kind="problem">{wizardWords.startFailed}</NoticeBar>}
    </section>
  )
}
