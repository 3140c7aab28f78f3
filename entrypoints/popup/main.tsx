import './popup.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { followChosenLanguage, speakChosenLanguage } from '@/components/chosen-language'
import { watchErrors } from '@/components/watch-errors'
import { now } from '@/utils/clock'
import { readSummaryCache, stillHolds } from '@/utils/reports/summary-cache'
import { restoreClock } from '@/utils/settings/demo-clock'
import { Popup } from './popup'

watchErrors('popup')

const place = document.getElementById('app')
if (place) start(place)

/** All that the first paint needs is asked for at once: each answer takes as long as all of them. */
async function start(root: HTMLElement): Promise<void> {
  const [kept] = await Promise.all([
    readSummaryCache(browser.storage.local),
    restoreClock(browser.storage.local),
    speakChosenLanguage(),
  ])
  render(<Popup cached={kept && stillHolds(kept, now()) ? kept : null} />, root)
  followChosenLanguage()
}
