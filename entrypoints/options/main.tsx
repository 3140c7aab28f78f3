import '@/components/base.css'
import './options.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { restoreClock } from '@/utils/settings/demo-clock'
import { Options } from './options'

const place = document.getElementById('app')
if (place) restoreClock(browser.storage.local).then(() => render(<Options />, place))
