import '@/components/base.css'
import './popup.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { speakChosenLanguage } from '@/components/chosen-language'
import { watchErrors } from '@/components/watch-errors'
import { now } from '@/utils/clock'
import { loadSummaryCache } from '@/utils/reports/summary-cache'
import { restoreClock } from '@/utils/settings/demo-clock'
import { Popup } from './popup'

watchErrors('popup')

const place = document.getElementById('app')
if (place) start(place)

async function start(root: HTMLElement): Promise<void> {
  await Promise.all([restoreClock(browser.storage.local), speakChosenLanguage()])
  const cached = await loadSummaryCache(browser.storage.local, now())
  render(<Popup cached={cached} />, root)
}
