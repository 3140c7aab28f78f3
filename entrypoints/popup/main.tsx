import '@/components/base.css'
import './popup.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { restoreClock } from '@/utils/settings/demo-clock'
import { Popup } from './popup'

const place = document.getElementById('app')
if (place) restoreClock(browser.storage.local).then(() => render(<Popup />, place))
