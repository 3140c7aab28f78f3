import '@/components/base.css'
import './timeline.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { restoreClock } from '@/utils/settings/demo-clock'
import { TimelinePage } from './timeline-page'

const page = <TimelinePage dossierKey={new URLSearchParams(location.search).get('key')} />
const place = document.getElementById('app')
if (place) restoreClock(browser.storage.local).then(() => render(page, place))
